"""Copies, corrections and reports that do not count: each is what its cluster says it is."""

import re
from collections import Counter

import pytest
from support.clusters import HELD_OUT, NAMES, claims, description, plain, reports

SET_ASIDE = ("other_event", "other_language", "satire")
AGENCY_COPY = [
    ("ferry", "metro", 3),
    ("flood", "evening", 3),
    ("outbreak", "herald", 2),
    ("recount", "channel-6", 2),
    ("strike", "traveller", 3),
    ("trial", "morning-star", 3),
]


def set_aside(*cases: str) -> list[tuple[str, str]]:
    """Every cluster and report that its description names under one of the cases, by default under any."""
    named = [(name, description(name).get(case)) for name in NAMES for case in cases or SET_ASIDE]
    return [(name, str(report)) for name, report in named if report]


@pytest.mark.parametrize("case", [*SET_ASIDE, "correction"])
def test_every_special_case_is_there_to_develop_on_and_to_test_on(case: str) -> None:
    assert Counter(name in HELD_OUT for name in NAMES if case in description(name)) == {True: 1, False: 1}


@pytest.mark.parametrize(("name", "report"), set_aside())
def test_no_label_rests_on_a_report_that_is_set_aside(name: str, report: str) -> None:
    assert report in reports(name)
    assert [claim["id"] for claim in claims(name) if report in claim["note"]] == []


@pytest.mark.parametrize(("name", "report"), set_aside("other_event"))
def test_the_report_about_another_event_shares_the_fewest_names(name: str, report: str) -> None:
    names = {key: set(re.findall(r"(?<=[a-z,] )[A-Z][a-z]+", text)) for key, text in reports(name).items()}
    shared = {key: len(own & set().union(*(names[k] for k in names if k != key))) for key, own in names.items()}
    assert min(shared, key=lambda key: shared[key]) == report


@pytest.mark.parametrize(("name", "report"), set_aside("other_language"))
def test_the_foreign_report_is_the_only_one_without_english_words(name: str, report: str) -> None:
    shares = {
        key: len(re.findall(r"\b(?:the|of|and|was)\b", text)) / len(text.split()) for key, text in reports(name).items()
    }
    assert {key for key, share in shares.items() if share < 0.01} == {report}


@pytest.mark.parametrize(
    ("name", "withdrawn", "report"), [("flood", "nineteen", "gazette"), ("study", "41", "lifestyle")]
)
def test_a_withdrawn_number_stands_only_in_the_report_that_corrects_it(name: str, withdrawn: str, report: str) -> None:
    texts = reports(name)
    assert [key for key, text in texts.items() if withdrawn in plain(text).split()] == [report]
    assert "Correction" in texts[report]
    assert [c["label"] for c in claims(name) if withdrawn in plain(c["claim"]).split()] == ["contradicted"]


@pytest.mark.parametrize(("name", "copy", "paragraphs"), AGENCY_COPY)
def test_agency_copy_is_shared_word_for_word(name: str, copy: str, paragraphs: int) -> None:
    texts = reports(name)
    sent = {re.sub(r"^[A-Z ]+, .*? - ", "", line) for line in texts["agency"].split("\n")}
    printed = re.split(r"\n|\\n", texts[copy])
    assert sum(len(line.split()) > 15 and line in sent for line in printed) == paragraphs


def test_the_wire_report_repeats_its_first_paragraph() -> None:
    opening = "Belgorod's governor said on Sunday that he was ready to meet Russian fighters"
    assert reports("belgorod")["wire"].count(opening) == 2
