"""`evaluate`: one run, whatever interrupts it"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from eval.baselines import BaselineSettings
from eval.data.settings import DataSettings
from eval.run.evaluate import evaluate, failures, run_folder
from eval.run.folder import read_run
from eval.run.work import by_system
from eval.settings import EvalSettings, MetricsSettings
from summarize.appending import AppendedLines
from summarize.errors import UnknownSetting, UnusableInput
from summarize.settings import LeadSettings, PlanWriterSettings

Compose = Callable[..., EvalSettings]


def folder(settings: EvalSettings) -> Path:
    return run_folder(settings, evaluate(settings))


def test_every_example_becomes_a_line_with_its_scores(settings: Compose, pipeline: Any) -> None:
    run = read_run(folder(settings()))
    assert [example.id for example in run.examples] == ["alpha", "beta", "gamma"]
    assert [example.scores["rouge1"].value for example in run.examples] == [1.0, 1.0, 1.0]
    assert run.examples[0].claims[0].text == "A ferry hit the breakwater."
    assert run.info.finished
    assert len(pipeline.summarised) == 3


def test_scores_are_the_means_without_what_was_measured(settings: Compose) -> None:
    scores = json.loads((folder(settings()) / "scores.json").read_text())
    assert scores["examples"] == 3
    assert scores["failed"] == 0
    assert scores["measures"].keys() == {"rouge1", "words"}
    assert scores["measures"]["words"]["value"] == pytest.approx((5 + 5 + 5) / 3)


def test_a_finished_run_is_not_run_again(settings: Compose, pipeline: Any) -> None:
    said: list[str] = []
    evaluate(settings())
    evaluate(settings(), tell=said.append)
    assert len(pipeline.summarised) == 3
    assert "finished before, not run again" in said[0]


@pytest.mark.parametrize("task", ["write", "checker"])
@pytest.mark.parametrize("left", [0, 1])
def test_a_finished_run_that_lost_lines_is_run_to_its_end(left: int, task: str, settings: Compose) -> None:
    found = folder(settings(task=task))
    lines = (found / "examples.jsonl").read_bytes()
    (found / "examples.jsonl").write_bytes(b"".join(lines.splitlines(keepends=True)[:left]))
    assert not read_run(found).finished
    assert folder(settings(task=task)) == found
    assert (found / "examples.jsonl").read_bytes() == lines


def test_a_run_is_not_called_finished_while_its_lines_are_cut(
    settings: Compose, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = folder(settings())
    cut = AppendedLines.cut

    def die(lines: AppendedLines, length: int) -> None:
        cut(lines, length)
        raise KeyboardInterrupt

    monkeypatch.setattr(AppendedLines, "cut", die)
    with pytest.raises(KeyboardInterrupt):
        evaluate(settings(restart=True))
    assert not json.loads((found / "run.json").read_text())["finished"]


def test_restart_runs_it_again(settings: Compose, pipeline: Any) -> None:
    evaluate(settings())
    evaluate(settings(restart=True))
    assert len(pipeline.summarised) == 6


@pytest.mark.parametrize("task", ["write", "checker"])
@pytest.mark.parametrize("torn", ["", '{"id":"gam'])
def test_a_run_that_died_goes_on_and_repeats_nothing(
    torn: str, task: str, settings: Compose, pipeline: Any, tmp_path: Path
) -> None:
    undisturbed = folder(settings(task=task))
    expected, done = (undisturbed / "examples.jsonl").read_bytes(), list(pipeline.summarised)
    pipeline.summarised.clear()
    pipeline.dies_after = 2
    other = settings(task=task)
    other.output = str(tmp_path / "again")
    with pytest.raises(KeyboardInterrupt):
        evaluate(other)
    [left] = Path(other.output).iterdir()
    with (left / "examples.jsonl").open("a") as stream:
        stream.write(torn)
    pipeline.dies_after = None
    again = folder(other)
    assert again.name == undisturbed.name
    assert (again / "examples.jsonl").read_bytes() == expected
    assert (again / "scores.json").read_bytes() == (undisturbed / "scores.json").read_bytes()
    assert pipeline.summarised == done
    assert len((again / "costs.jsonl").read_text().splitlines()) == len(read_run(again).records)


def test_a_failing_example_costs_only_itself(settings: Compose, pipeline: Any) -> None:
    pipeline.fails = frozenset({"The court annulled the permit."})
    said: list[str] = []
    found = run_folder(settings(), evaluate(settings(), tell=said.append))
    assert [example.error for example in read_run(found).examples] == [None, "RuntimeError: out of order", None]
    assert failures(found) == 1
    assert said[0] == "beta: RuntimeError: out of order"
    assert json.loads((found / "scores.json").read_text())["measures"]["rouge1"]["n"] == 2


@pytest.mark.parametrize("task", ["write", "checker"])
def test_what_failed_is_tried_again_and_nothing_else(task: str, settings: Compose, pipeline: Any) -> None:
    undisturbed = folder(settings(task=task))
    expected = (undisturbed / "examples.jsonl").read_bytes()
    first, *others = expected.splitlines(keepends=True)
    (undisturbed / "examples.jsonl").write_bytes(first.replace(b'"error":null', b'"error":"no"') + b"".join(others))
    pipeline.summarised.clear()
    said: list[str] = []
    assert run_folder(settings(), evaluate(settings(task=task), tell=said.append)) == undisturbed
    assert f"going on after {len(others)} of {len(others) + 1}; 1 that failed tried again" in said[0]
    assert pipeline.summarised[:1] == ["A ferry hit the breakwater."]
    assert "The court annulled the permit." not in pipeline.summarised
    assert (undisturbed / "examples.jsonl").read_bytes() == expected
    costs = (undisturbed / "costs.jsonl").read_text().splitlines()
    assert len({json.loads(cost)["id"] for cost in costs}) == len(costs) == len(others) + 1


def test_what_fails_again_keeps_its_place_and_is_counted_once(settings: Compose, pipeline: Any) -> None:
    pipeline.fails = frozenset({"A ferry hit the breakwater."})
    found = folder(settings())
    lines = (found / "examples.jsonl").read_bytes()
    assert folder(settings()) == found
    assert (found / "examples.jsonl").read_bytes() == lines
    assert json.loads((found / "scores.json").read_text())["failed"] == 1


def test_a_second_try_that_dies_keeps_what_went_well(settings: Compose, pipeline: Any) -> None:
    pipeline.fails = frozenset({"A ferry hit the breakwater."})
    found = folder(settings())
    pipeline.dies_after = len(pipeline.summarised)
    with pytest.raises(KeyboardInterrupt):
        evaluate(settings())
    run = read_run(found)
    assert ([example.id for example in run.examples], run.finished) == (["beta", "gamma"], False)
    pipeline.dies_after, pipeline.fails = None, frozenset()
    assert [example.id for example in read_run(folder(settings())).examples] == ["alpha", "beta", "gamma"]


def test_an_unreadable_cluster_is_an_error_of_its_example(settings: Compose, clusters: Path) -> None:
    (clusters / "beta" / "reports" / "wire.txt").write_text("")
    run = read_run(folder(settings()))
    assert [example.error is None for example in run.examples] == [True, False, True]


@pytest.mark.parametrize(
    "change",
    [
        {"seed": 1},
        {"writer": PlanWriterSettings()},
        {"writer": LeadSettings(sentences=2)},
        {"metrics": MetricsSettings(["rouge1"])},
        {"task": "checker"},
    ],
)
def test_what_decides_the_results_makes_another_run(change: dict[str, Any], settings: Compose) -> None:
    assert evaluate(settings()).fingerprint != evaluate(settings(**change)).fingerprint


@pytest.mark.parametrize("change", [{"name": "mine"}, {"offline": True}])
def test_what_does_not_decide_them_does_not(change: dict[str, Any], settings: Compose) -> None:
    assert evaluate(settings()).fingerprint == evaluate(settings(**change)).fingerprint


def test_checkers_are_compared_whatever_the_writer(settings: Compose) -> None:
    other = settings(task="checker", writer=PlanWriterSettings(), metrics=MetricsSettings(["rouge2"]))
    assert evaluate(settings(task="checker")).fingerprint == evaluate(other).fingerprint


def test_changed_reports_make_another_run(settings: Compose, clusters: Path) -> None:
    before = evaluate(settings()).fingerprint
    (clusters / "beta" / "reports" / "wire.txt").write_text("The court let the permit stand. Nobody appealed.\n")
    assert evaluate(settings()).fingerprint != before


def test_a_checker_that_supports_all_is_right_on_half(settings: Compose) -> None:
    found = folder(settings(task="checker"))
    measures = json.loads((found / "scores.json").read_text())["measures"]
    assert {name: measure["value"] for name, measure in measures.items()} == {
        "accuracy": 0.5,
        "supported_recognised": 1.0,
        "errors_caught": 0.0,
        "balanced_accuracy": 0.5,
        "roc_auc": 0.5,
        "recall_at_10_percent_false_alarms": 0.0,
    }
    assert [claim.label for claim in read_run(found).claims] == [True, False] * 3


def test_a_claim_without_a_word_is_unsupported_and_costs_no_other(settings: Compose, clusters: Path) -> None:
    with (clusters / "alpha" / "claims.jsonl").open("a") as stream:
        stream.write('{"id": "alpha-2", "claim": "...", "label": "unsupported", "kind": "invention", "note": ""}\n')
    claims = read_run(folder(settings(task="checker"))).claims
    assert [(claim.verdict, claim.score) for claim in claims[1:4]] == [
        ("supported", 0.9),
        ("unsupported", None),
        ("supported", 0.9),
    ]


def test_a_baseline_judges_claims_by_its_own_measure(settings: Compose, pipeline: Any) -> None:
    run = read_run(folder(settings(task="checker", checker=BaselineSettings("bigram-precision", 0.5))))
    assert [claim.score for claim in run.claims] == [1.0] * 6
    assert pipeline.summarised == []


@pytest.fixture
def summaries(tmp_path: Path) -> Path:
    lines = [
        {"id": "alpha", "summary": "A ferry hit the breakwater.", "system": "one"},
        {"id": "alpha", "summary": "Nothing happened.", "system": "two"},
        {"id": "beta", "summary": "The court annulled the permit.", "system": "one"},
    ]
    (tmp_path / "theirs.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\n")
    return tmp_path / "theirs.jsonl"


def test_each_system_of_a_file_of_summaries_is_a_run(settings: Compose, summaries: Path) -> None:
    one, two = by_system(settings(task="summaries", summaries=str(summaries)))
    run = read_run(folder(one))
    assert run.info.writer == "one"
    assert [example.scores["rouge1"].value for example in run.examples[:2]] == [1.0, 1.0]
    assert run.examples[2].error == "the file of summaries has none for this example"
    assert run.examples[0].seconds is None
    assert read_run(folder(two)).examples[0].scores["rouge1"].value == 0.0


def test_summaries_of_no_example_are_told_and_not_scored(settings: Compose, summaries: Path) -> None:
    with summaries.open("a") as stream:
        for name in ("aplha", "delta"):
            stream.write(json.dumps({"id": name, "summary": "It sank.", "system": "one"}) + "\n")
    said: list[str] = []
    one, two = by_system(settings(task="summaries", summaries=str(summaries)))
    evaluate(one, tell=said.append)
    which = "(2 of 4 by one, 'aplha' first)"
    assert said[0] == f"{summaries}: summaries that have the id of no example are not scored {which}"
    said.clear()
    evaluate(two, tell=said.append)
    assert not any("no example" in line for line in said)


def test_summaries_of_which_none_fits_are_refused(settings: Compose, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.jsonl"
    theirs.write_text('{"id": "event 1", "summary": "It sank."}\n')
    with pytest.raises(UnusableInput, match=r"no id is that of an example of data own \('event 1', not 'alpha'\)"):
        evaluate(settings(task="summaries", summaries=str(theirs)))


@pytest.mark.parametrize("named", [{}, {"system": ""}])
def test_a_system_without_a_name_is_called_by_the_file(
    named: dict[str, str], settings: Compose, tmp_path: Path
) -> None:
    lines = [
        {"id": "alpha", "summary": "Nothing happened.", **named},
        {"id": "alpha", "summary": "A ferry hit the breakwater.", "system": "other"},
    ]
    (tmp_path / "theirs.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\n")
    of_file = settings(task="summaries", summaries=str(tmp_path / "theirs.jsonl"))
    assert [one.system for one in by_system(of_file)] == ["theirs", "other"]
    for one in (by_system(of_file)[0], of_file):
        run = read_run(folder(one))
        assert (run.info.name, run.info.writer, run.examples[0].summary) == ("theirs", "theirs", "Nothing happened.")


def test_half_a_character_in_data_or_summaries_breaks_no_line(settings: Compose, tmp_path: Path) -> None:
    row = {"id": "a\ud83d", "documents": ["A ferry sank."], "references": ["It \udc00sank."], "article": "\ud800"}
    (tmp_path / "half.jsonl").write_text(json.dumps(row) + "\n")
    (tmp_path / "theirs.jsonl").write_text(
        json.dumps({"id": "a\ud83d", "summary": "It\ud83d sank.", "system": "\udfff"})
    )
    data = DataSettings("half", "jsonl", str(tmp_path / "half.jsonl"))
    run = read_run(
        folder(settings(data=data, task="summaries", summaries=str(tmp_path / "theirs.jsonl"), restart=True))
    )
    (example,) = run.examples
    assert (example.id, example.article, example.references) == ("a\ufffd", "\ufffd", ("It \ufffdsank.",))
    assert (run.info.name, example.summary, example.error) == ("\ufffd", "It\ufffd sank.", None)


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"checker": BaselineSettings("bigram-precision", 0.5)}, UnknownSetting, "labelled claims; add task=che"),
        ({"task": "wrote"}, UnknownSetting, "task=wrote: there are write, summaries, checker"),
        ({"task": "summaries"}, UnknownSetting, "summaries=FILE.jsonl"),
        ({"task": "summaries", "summaries": "nowhere.jsonl"}, UnusableInput, "nowhere.jsonl: No such file"),
    ],
)
def test_what_cannot_be_run_is_said_before_the_work(
    changes: dict[str, Any], error: type[Exception], message: str, settings: Compose
) -> None:
    with pytest.raises(error, match=message):
        evaluate(settings(**changes))


def test_an_unknown_system_is_said_with_those_there_are(settings: Compose, summaries: Path) -> None:
    with pytest.raises(UnknownSetting, match=r"system=three: .* holds one, two"):
        evaluate(settings(task="summaries", summaries=str(summaries), system="three"))


@pytest.mark.parametrize("other", ['"id":"delta"', '"id":"alpha"'])
def test_results_of_other_examples_are_not_continued(other: str, settings: Compose) -> None:
    found = folder(settings())
    lines = (found / "examples.jsonl").read_text()
    (found / "examples.jsonl").write_text(lines.replace('"id":"beta"', other))
    info = json.loads((found / "run.json").read_text()) | {"finished": False}
    (found / "run.json").write_text(json.dumps(info))
    with pytest.raises(UnusableInput, match="holds other examples"):
        evaluate(settings())
