"""The clusters that the project wrote are complete, and their labels can be trusted to mean what the README says."""

import datetime as dt
import json
import re
from collections import Counter
from pathlib import Path
from statistics import mean

import pytest

CLUSTERS = Path(__file__).parents[2] / "data/clusters"
NAMES = ("belgorod", "ferry", "mine", "recount")
TEST = Counter(true=20, number=4, name=3, negation=3, agent=3, time=3, attribution=2, invention=2)
DEVELOPMENT = Counter(true=12, number=2, name=2, negation=2, agent=2, time=2, attribution=1, invention=1)
NOT_STATED = {"attribution", "invention"}


def reports(name: str) -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in sorted((CLUSTERS / name / "reports").iterdir())}


def claims(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (CLUSTERS / name / "claims.jsonl").read_text("utf-8").splitlines()]


def description(name: str) -> dict[str, object]:
    return json.loads((CLUSTERS / name / "cluster.json").read_text("utf-8"))


def plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


def overlap(claim: str, name: str) -> float:
    """Largest share of the claim's words that one paragraph of one report holds."""
    words = plain(claim).split()
    paragraphs = [set(plain(p).split()) for text in reports(name).values() for p in re.split(r"\n|\\n", text)]
    return max(sum(word in paragraph for word in words) / len(words) for paragraph in paragraphs)


def test_every_cluster_is_tested_here() -> None:
    assert sorted(path.name for path in CLUSTERS.iterdir() if path.is_dir()) == list(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_cluster_has_five_reports_of_news_length(name: str) -> None:
    lengths = {report: len(text.split()) for report, text in reports(name).items()}
    assert len(lengths) == 5
    assert {report: n for report, n in lengths.items() if not 200 <= n <= 750} == {}


@pytest.mark.parametrize("name", NAMES)
def test_a_reference_summary_has_at_most_150_words(name: str) -> None:
    assert 100 <= len((CLUSTERS / name / "reference.txt").read_text("utf-8").split()) <= 150


@pytest.mark.parametrize("name", NAMES)
def test_a_cluster_describes_itself(name: str) -> None:
    about = description(name)
    assert set(about) == {"name", "title", "date", "fictional", "split", "topic", "disagreements", "copies"}
    assert about["name"] == name
    assert dt.date.fromisoformat(str(about["date"]))
    assert about["disagreements"]
    assert about["copies"]


def test_only_the_cluster_that_retells_a_real_event_is_held_out() -> None:
    about = {name: (description(name)["fictional"], description(name)["split"]) for name in NAMES}
    assert about.pop("belgorod") == (False, "test")
    assert set(about.values()) == {(True, "development")}


def test_the_reports_come_in_the_formats_that_people_have() -> None:
    formats = Counter(path.suffix for path in CLUSTERS.glob("*/reports/*"))
    assert formats == Counter({".txt": 17, ".md": 1, ".html": 1, ".json": 1})


@pytest.mark.parametrize("name", NAMES)
def test_half_of_the_claims_are_true_and_the_errors_are_spread(name: str) -> None:
    assert Counter(claim["kind"] for claim in claims(name)) == (TEST if name == "belgorod" else DEVELOPMENT)


@pytest.mark.parametrize("name", NAMES)
def test_labels_follow_from_kinds(name: str) -> None:
    for claim in claims(name):
        expected = "unsupported" if claim["kind"] in NOT_STATED else "contradicted"
        assert claim["label"] == ("supported" if claim["kind"] == "true" else expected), claim["id"]


@pytest.mark.parametrize("name", NAMES)
def test_a_claim_is_one_new_sentence(name: str) -> None:
    found = claims(name)
    assert [claim["id"] for claim in found] == [f"{name}-{i:02d}" for i in range(1, len(found) + 1)]
    assert len({plain(claim["claim"]) for claim in found}) == len(found)
    sources = " ".join(plain(text) for text in reports(name).values())
    for claim in found:
        assert set(claim) == {"id", "claim", "label", "kind", "note"}
        assert re.fullmatch(r"[A-Z][^\n]*[a-z0-9.]\.", claim["claim"]), claim["id"]
        assert plain(claim["claim"]) not in sources, claim["id"]


@pytest.mark.parametrize("name", NAMES)
def test_a_note_names_the_reports_that_decide(name: str) -> None:
    known = re.compile("|".join([*reports(name), r"\ball\b", "no report"]))
    assert [claim["id"] for claim in claims(name) if not known.search(claim["note"])] == []


@pytest.mark.parametrize("name", NAMES)
def test_digits_in_true_claims_stand_in_the_reports(name: str) -> None:
    numbers = {n for text in reports(name).values() for n in re.findall(r"\d+", text.replace(",", ""))}
    for claim in claims(name):
        if claim["label"] == "supported":
            assert set(re.findall(r"\d+", claim["claim"].replace(",", ""))) <= numbers, claim["id"]


def test_shared_words_alone_do_not_give_the_labels_away() -> None:
    true, false = ([], [])
    for name in NAMES:
        for claim in claims(name):
            (true if claim["label"] == "supported" else false).append(overlap(claim["claim"], name))
    ranked = mean((t > f) + 0.5 * (t == f) for t in true for f in false)
    assert 0.4 <= ranked <= 0.6


@pytest.mark.parametrize(("name", "copy", "paragraphs"), [("ferry", "metro", 3), ("recount", "channel-6", 2)])
def test_agency_copy_is_shared_word_for_word(name: str, copy: str, paragraphs: int) -> None:
    texts = reports(name)
    sent = {re.sub(r"^[A-Z]+, .*? - ", "", line) for line in texts["agency"].split("\n")}
    printed = re.split(r"\n|\\n", texts[copy])
    assert sum(len(line.split()) > 15 and line in sent for line in printed) == paragraphs


def test_the_wire_report_repeats_its_first_paragraph() -> None:
    opening = "Belgorod's governor said on Sunday that he was ready to meet Russian fighters"
    assert reports("belgorod")["wire"].count(opening) == 2
