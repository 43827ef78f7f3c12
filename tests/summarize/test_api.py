"""``from summarize import summarize, check``"""

from collections.abc import Callable
from pathlib import Path

import pytest
from support.pipelines import shared

from summarize import check, check_claims, summarize
from summarize.configuration import load_settings
from summarize.errors import AccordError, UnusableInput
from summarize.reading.load import load_cluster
from summarize.records import Result

WIRE = "A train derailed near Lind on Monday. Nobody was hurt, the operator said.\n"
DAILY = "The Lind derailment on Monday injured nobody. Trains will run again on Friday.\n"


@pytest.fixture(autouse=True)
def models_loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summarize.pipeline.Pipeline", shared)


@pytest.fixture
def reports(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "wire.txt", tmp_path / "daily.txt"]
    for path, text in zip(paths, (WIRE, DAILY), strict=True):
        path.write_text(text)
    return paths


def test_lead_writes_the_first_sentences_of_the_first_report(reports: list[Path]) -> None:
    assert summarize(reports, writer="lead").summary.text == WIRE.strip()


def test_reports_may_be_names_or_reports_that_were_read(reports: list[Path]) -> None:
    settings = load_settings(["writer=lead"])
    read = load_cluster(reports, settings.reading).reports
    assert summarize(read, settings=settings).summary == summarize(map(str, reports), settings=settings).summary


def test_max_words_left_out_is_what_the_config_says(reports: list[Path]) -> None:
    plan = summarize(reports, writer="plan").plan
    assert plan is not None
    assert plan.max_words == load_settings().planning.max_words


def test_a_given_max_words_reaches_the_plan(reports: list[Path]) -> None:
    plan = summarize(reports, writer="plan", max_words=9).plan
    assert plan is not None
    assert plan.max_words == 9


def test_a_claim_in_the_words_of_a_report_is_supported_and_another_is_not(reports: list[Path]) -> None:
    given = ["Nobody was hurt.", "A bridge burned in Oslo yesterday."]
    result = check_claims(given, reports)
    assert [claim.claim.text for claim in result.summary.claims] == given
    assert [claim.verdict for claim in result.summary.claims] == ["supported", "unsupported"]


def test_a_given_summary_has_no_plan_and_no_writer(reports: list[Path]) -> None:
    result = check("Nobody was hurt.", reports)
    assert (result.plan, result.writer) == (None, None)


@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        ({"writer": "leed"}, "no writer is called 'leed' \\(did you mean 'lead'\\?\\)"),
        ({"max_words": 0}, "planning.max_words=0: must be at least 1"),
        ({"settings": load_settings(), "writer": "lead"}, "settings and writer=lead are both given"),
    ],
)
def test_a_mistake_is_one_line(keywords: dict[str, object], message: str, reports: list[Path]) -> None:
    with pytest.raises(AccordError, match=message):
        summarize(reports, **keywords)  # type: ignore[arg-type]


def test_one_name_is_not_a_list_of_reports(reports: list[Path]) -> None:
    with pytest.raises(AccordError, match="reports must be a list, not one name"):
        summarize(str(reports[0]))


def test_names_and_reports_do_not_mix(reports: list[Path]) -> None:
    read = load_cluster(reports, load_settings().reading).reports
    with pytest.raises(AccordError, match="a mix of names and Report values"):
        summarize([reports[0], read[1]])


def test_two_reports_of_one_id_are_refused(reports: list[Path]) -> None:
    read = load_cluster(reports[:1], load_settings().reading).reports
    with pytest.raises(AccordError, match="the report id 'wire' occurs more than once"):
        summarize([*read, *read])


def test_one_claim_is_not_a_list_of_claims(reports: list[Path]) -> None:
    with pytest.raises(AccordError, match="claims must be a list, not one text"):
        check_claims("Nobody was hurt.", reports)


def test_claims_may_come_one_by_one(reports: list[Path]) -> None:
    settings = load_settings(["checker=lexical"])
    result = check_claims((claim for claim in ["Nobody was hurt."]), reports, settings=settings)
    assert [claim.claim.text for claim in result.summary.claims] == ["Nobody was hurt."]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda reports: check(reports[0], reports), "the summary is a PosixPath; give its text"),
        (lambda reports: check("It fell \ud800.", reports), "the summary holds half a character"),
        (lambda reports: check_claims(["It fell.", None], reports), "a claim is a NoneType; give its text"),  # type: ignore[list-item]
        (lambda reports: check_claims(["\udc80"], reports), "a claim holds half a character"),
        (lambda reports: summarize(reports, settings={"writer": "lead"}), "settings are a dict; make them with"),  # type: ignore[arg-type]
        (lambda _: summarize([{"text": "It fell."}]), "a report is a dict; give its name"),  # type: ignore[list-item]
        (lambda _: summarize(None), "reports must be a list, not a value of type NoneType"),  # type: ignore[arg-type]
        (lambda reports: check_claims(5, reports), "claims must be a list, not a value of type int"),  # type: ignore[arg-type]
        (lambda reports: summarize(reports, writer=["lead"]), "the writer is a list; give its name"),  # type: ignore[arg-type]
        (lambda reports: check("It fell.", reports, checker=1), "the checker is a int; give its name"),  # type: ignore[arg-type]
        (lambda _: summarize([""]), "an empty name is given for a report"),
    ],
)
def test_a_value_of_another_kind_is_one_line(
    call: Callable[[list[Path]], Result], message: str, reports: list[Path]
) -> None:
    with pytest.raises(UnusableInput, match=message):
        call(reports)
