"""What a report says of three writers and two checkers, against values found by hand in `support.runs`."""

from dataclasses import replace
from pathlib import Path

import pytest
from support.runs import DATA, ROUGE, SUPPORTED, example, labelled, three_runs, write_checker_run, write_run

from eval.records import Score
from eval.report.build import build_report
from eval.report.records import Cell, ColumnResult, Missing, Section
from summarize.errors import UnusableInput


@pytest.fixture(scope="module")
def section(tmp_path_factory: pytest.TempPathFactory) -> Section:
    (only,) = build_report(three_runs(tmp_path_factory.mktemp("runs"))).sections
    return only


@pytest.fixture(scope="module")
def checkers(tmp_path_factory: pytest.TempPathFactory) -> Section:
    folder = tmp_path_factory.mktemp("runs")
    return build_report([write_checker_run(folder / name, name) for name in ("strict", "yes-sayer")]).sections[0]


def column(section: Section, name: str) -> ColumnResult:
    return next(column for column in (*section.columns, *section.kinds) if column.name == name)


def cells(section: Section, name: str) -> dict[str, Cell]:
    return {cell.system.name: cell for cell in column(section, name).cells}


def test_costs_come_after_the_metrics(section: Section) -> None:
    names = ["rouge1", "claims_supported", "claims_contradicted", "density", "seconds", "megabytes"]
    assert [column.name for column in section.columns] == names


@pytest.mark.parametrize("name", ROUGE)
def test_means_are_of_the_values_that_are_there(section: Section, name: str) -> None:
    for metric, values, scale in (("rouge1", ROUGE, 1), ("claims_supported", SUPPORTED, 4)):
        known = [value / scale for value in values[name] if value is not None]
        estimate = cells(section, metric)[name].estimate
        assert (estimate.value, estimate.n) == (pytest.approx(sum(known) / len(known)), len(known))


def test_missing_values_are_counted_with_their_reason(section: Section) -> None:
    failed = Missing("the example failed", 1)
    assert cells(section, "rouge1")["lexrank"].missing == (Missing("no reference", 2), failed)
    assert cells(section, "claims_supported")["lead"].missing == (Missing("no claim in the summary", 1),)
    assert cells(section, "density")["plan"].missing == ()


def test_a_clear_difference_holds_and_a_small_one_does_not(section: Section) -> None:
    better = {name: cell.better_than for name, cell in cells(section, "claims_supported").items()}
    assert better == {"lead": (), "lexrank": (1,), "plan": (1, 2)}
    assert all(cell.better_than == () for cell in cells(section, "rouge1").values())
    assert [name for name, cell in cells(section, "rouge1").items() if cell.best] == ["plan"]


def test_failed_examples_are_missing_for_one_reason_whatever_their_errors(tmp_path: Path) -> None:
    failed = [replace(example("lexrank", 5), id=f"event-{number}", error=f"no {number}") for number in range(3)]
    claims = [replace(labelled("strict", n), score=None, verdict=None, error=f"no {n}") for n in range(3)]
    folders = [write_run(tmp_path / "lexrank", "lexrank", failed), write_run(tmp_path / "plan", "plan")]
    summaries, checker = build_report([*folders, write_checker_run(tmp_path / "strict", "strict", claims)]).sections
    for section, name in ((summaries, "lexrank"), (checker, "strict")):
        found = [column.cells[0] for column in section.columns]
        assert {cell.system.name for cell in found} == {name}
        assert {cell.missing for cell in found if cell.missing} == {(Missing("the example failed", 3),)}


def test_costs_of_summaries_from_a_file_are_missing_for_that_reason(tmp_path: Path) -> None:
    read = [replace(example("lead", number), seconds=None, megabytes=None) for number in range(12)]
    theirs = write_run(tmp_path / "theirs", "theirs", read, task="summaries")
    (section,) = build_report([theirs, write_run(tmp_path / "plan", "plan")]).sections
    reason = "not measured: the summary was read from a file"
    for name in ("seconds", "megabytes"):
        assert cells(section, name)["theirs"].missing == (Missing(reason, 12),)
        assert cells(section, name)["plan"].missing == ()
    (alone,) = build_report([theirs]).sections
    assert "seconds" not in [column.name for column in alone.columns]


@pytest.mark.parametrize("name", ["seconds", "megabytes"])
def test_what_a_run_took_is_shown_but_neither_ranked_nor_tested(section: Section, name: str) -> None:
    found = cells(section, name).values()
    assert all(cell.estimate.value is not None for cell in found)
    assert not any(cell.best or cell.better_than or cell.differs_from for cell in found)
    assert all(item.decisive is None and item.reason for item in column(section, name).comparisons)


def test_neither_is_better_for_density(section: Section) -> None:
    density = cells(section, "density")
    assert {name: cell.differs_from for name, cell in density.items()} == {
        "lead": (2,),
        "lexrank": (1, 3),
        "plan": (2,),
    }
    assert not any(cell.best or cell.better_than for cell in density.values())


def test_pairs_are_compared_on_the_examples_that_both_have(section: Section) -> None:
    lead, lexrank = ROUGE["lead"], ROUGE["lexrank"]
    both = [one - other for one, other in zip(lead, lexrank, strict=True) if None not in (one, other)]  # type: ignore[operator]
    pair = column(section, "rouge1").comparisons[0]
    assert (pair.n, pair.difference) == (9, pytest.approx(sum(both) / 9))


def test_three_pairs_are_corrected_by_holm(section: Section) -> None:
    """Six of eight articles differ between the first two, all in one direction: 2/64; the smallest p counts thrice."""
    pairs = column(section, "claims_supported").comparisons
    assert [pair.randomisation for pair in pairs] == [1 / 32, 1 / 128, 1 / 128]
    assert [pair.corrected for pair in pairs] == [1 / 32, 3 / 128, 3 / 128]


def test_a_failed_example_is_said(section: Section) -> None:
    assert section.notices == ("lexrank failed on 1 of 12; they count as missing.",)


def test_measures_of_checkers_by_hand(checkers: Section) -> None:
    assert cells(checkers, "AUC")["strict"].estimate.value == 1
    assert cells(checkers, "balanced accuracy")["yes-sayer"].estimate.value == 0.5
    assert cells(checkers, "recall at 10 % false alarms")["strict"].estimate.value == 1
    scored = [(labelled("yes-sayer", number).score, number % 2 == 0) for number in range(24)]
    wins = sum(t > f for t, label in scored if label for f, other in scored if not other)  # type: ignore[operator]
    assert cells(checkers, "AUC")["yes-sayer"].estimate.value == pytest.approx(wins / 144)


def test_errors_are_counted_by_kind(checkers: Section) -> None:
    kinds = ["all errors", "name", "negation", "number", "false alarms"]
    assert [column.name for column in checkers.kinds] == kinds
    caught = {name: [cells(checkers, kind)[name].estimate.value for kind in kinds] for name in ("strict", "yes-sayer")}
    assert caught == {"strict": [1, 1, 1, 1, 0], "yes-sayer": [0, 0, 0, 0, 0]}
    assert [cells(checkers, kind)["strict"].estimate.n for kind in kinds] == [12, 4, 4, 4, 12]


def test_a_claim_without_a_score_is_missing_but_has_a_verdict(tmp_path: Path) -> None:
    records = [labelled("strict", number) for number in range(24)]
    records[1] = replace(records[1], score=None)
    (section,) = build_report([write_checker_run(tmp_path / "strict", "strict", records)]).sections
    reason = "the checker gives no score: nothing to compare with"
    assert cells(section, "AUC")["strict"].missing == (Missing(reason, 1),)
    assert cells(section, "balanced accuracy")["strict"].estimate.n == 24


def test_labels_of_one_kind_give_no_value_but_a_reason(tmp_path: Path) -> None:
    records = [labelled("strict", number) for number in range(0, 24, 2)]
    (section,) = build_report([write_checker_run(tmp_path / "strict", "strict", records)]).sections
    estimate = cells(section, "AUC")["strict"].estimate
    assert (estimate.value, estimate.reason) == (None, "no claim is an error")


def test_other_data_are_another_section(tmp_path: Path) -> None:
    changed = replace(DATA, sha256="f" * 64)
    folders = [*three_runs(tmp_path), write_run(tmp_path / "other", "plan", data=changed)]
    labels = [section.label for section in build_report(folders).sections]
    assert labels == ["events (ab12cd)", "events (ffffff)"]


def test_an_unfinished_run_is_said(tmp_path: Path) -> None:
    half = [example("lead", number) for number in range(6)]
    (section,) = build_report([write_run(tmp_path / "lead", "lead", half, finished=False)]).sections
    assert section.notices == ("lead is not finished: 6 of 12 are done.",)


def test_a_finished_run_that_lost_lines_is_not_called_finished(tmp_path: Path) -> None:
    half = [example("lead", number) for number in range(6)]
    (section,) = build_report([write_run(tmp_path / "lead", "lead", half)]).sections
    assert section.notices == ("lead is not finished: 6 of 12 are done.",)


def test_different_checkers_are_said(tmp_path: Path) -> None:
    folders = [write_run(tmp_path / name, name, checker=f"by-{name}") for name in ("lead", "plan")]
    (section,) = build_report(folders).sections
    assert "different checkers (by-lead, by-plan)" in section.notices[0]
    assert "nor anything of the writer accord, which asks the checker" in section.notices[0]


def test_one_checker_with_different_settings_is_said(tmp_path: Path) -> None:
    folders = [
        write_run(tmp_path / str(number), name, settings={"checker": {"supported": supported, "model": {"name": "m"}}})
        for number, (name, supported) in enumerate([("lead", 0.18), ("plan", 0.3), ("plan", 0.18)])
    ]
    (section,) = build_report(folders).sections
    (notice,) = section.notices
    assert notice.startswith("The checker lexical had different settings (supported); do not compare the shares")
    assert build_report([folders[0], folders[2]]).sections[0].notices == ()


def test_different_code_of_one_version_is_said(tmp_path: Path) -> None:
    def made(version: str, code: str) -> Path:
        signature = {"accord": version, "code_sha256": code * 64}
        return write_run(tmp_path / f"{version}-{code}", "plan", signature=signature)

    one, other, later = made("0.1.0", "a"), made("0.1.0", "b"), made("0.2.0", "c")
    (notice,) = build_report([one, other]).sections[0].notices
    assert (
        notice
        == "The runs come from different code of Accord 0.1.0 (aaaaaa, bbbbbb); that alone may make a difference."
    )
    (notice,) = build_report([one, later]).sections[0].notices
    assert notice == "The runs come from different versions of Accord (0.1.0, 0.2.0)."


def untestable(section: Section) -> list[str]:
    """The columns of which a notice says that one pair is too much."""
    found = [notice.partition(": too few articles to test 1 pair of systems") for notice in section.notices]
    return [name for names, said, _ in found if said for name in names.split(", ")]


def test_too_few_articles_for_any_difference_are_said(tmp_path: Path) -> None:
    folders = [
        write_run(tmp_path / name, name, [example(name, number) for number in (0, 1, 3, 4)])
        for name in ("lead", "plan")
    ]
    (section,) = build_report(folders).sections
    assert "claims_supported" in untestable(section)


def test_columns_with_equally_many_pairs_on_too_few_articles_share_one_notice(tmp_path: Path) -> None:
    folders = [
        write_run(tmp_path / name, name, [example(name, number) for number in (0, 1)]) for name in ("lead", "plan")
    ]
    (section,) = build_report(folders).sections
    tested = [item.name for item in section.columns if any(pair.decisive is not None for pair in item.comparisons)]
    assert untestable(section) == tested
    assert len(tested) > 1
    assert len([notice for notice in section.notices if "too few articles" in notice]) == 1


@pytest.mark.parametrize("name", ["AUC", "name", "all errors"])
def test_a_checkers_columns_say_it_too(name: str, tmp_path: Path) -> None:
    """Eight claims of four articles: 1/8 at best, on the two articles with a wrong name 1/2."""
    folders = [
        write_checker_run(tmp_path / checker, checker, [labelled(checker, number) for number in range(8)])
        for checker in ("strict", "yes-sayer")
    ]
    (section,) = build_report(folders).sections
    assert name in untestable(section)


def test_the_articles_that_are_compared_count_not_those_of_the_run(tmp_path: Path) -> None:
    """The six examples with a reference are of three articles: 1/4 at best."""
    folders = []
    for name in ("lead", "plan"):
        records = [example(name, number) for number in range(12)]
        for number in (0, 3, 6, 9):
            records[number] = replace(records[number], scores={"rouge1": Score(None, "no reference")})
        folders.append(write_run(tmp_path / name, name, records))
    (section,) = build_report(folders).sections
    assert column(section, "rouge1").comparisons[0].articles == 3
    assert "rouge1" in untestable(section)


def test_a_run_without_lines_has_no_value_and_breaks_nothing(tmp_path: Path) -> None:
    folders = [write_run(tmp_path / "lead", "lead", [], finished=False), write_run(tmp_path / "plan", "plan")]
    (section,) = build_report(folders).sections
    assert cells(section, "rouge1")["lead"].estimate.reason == "no examples"
    assert column(section, "rouge1").comparisons[0].reason == "no example has a value in both runs"


def test_runs_that_disagree_about_an_article_are_refused(tmp_path: Path) -> None:
    moved = [replace(example("plan", number), article="elsewhere") for number in range(12)]
    folders = [write_run(tmp_path / "lead", "lead"), write_run(tmp_path / "plan", "plan", moved)]
    with pytest.raises(UnusableInput, match="event-00: the runs disagree about its article or label"):
        build_report(folders)


@pytest.mark.parametrize(("folders", "message"), [([], "no run to report on"), (["a"], "not the folder of a run")])
def test_what_is_no_run_is_refused(tmp_path: Path, folders: list[str], message: str) -> None:
    with pytest.raises(UnusableInput, match=message):
        build_report([tmp_path / folder for folder in folders])


def test_a_run_named_twice_is_refused(tmp_path: Path) -> None:
    folder = write_run(tmp_path / "lead", "lead")
    with pytest.raises(UnusableInput, match="lead is named twice"):
        build_report([folder, folder / ".." / "lead"])
