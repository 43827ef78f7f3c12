"""Run folders built by hand: three writers on twelve examples of eight articles, two checkers on labelled claims.

`plan` is better than `lead` at claims by far, `lexrank` lies between them; ROUGE tells the three hardly apart. Examples
without reference have no ROUGE, a summary without claims has no share, and `lexrank` fails on one example.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from eval.records import Score
from eval.run.folder import (
    COSTS,
    LINES,
    ClaimRecord,
    DataInfo,
    ExampleRecord,
    JudgedClaim,
    MetricInfo,
    RunInfo,
    cost_line,
    to_line,
    write_info,
)

DATA = DataInfo("events", "ab12cd" + "0" * 58, 12)
LABELS = DataInfo("labelled-events", "ef34ab" + "0" * 58, 24)
METRICS = (
    MetricInfo("rouge1", "higher"),
    MetricInfo("claims_supported", "higher"),
    MetricInfo("claims_contradicted", "lower"),
    MetricInfo("density", "neither"),
)
ROUGE = {
    "lead": (0.31, 0.42, 0.28, 0.39, 0.35, 0.44, 0.30, 0.37, 0.41, 0.33, None, None),
    "lexrank": (0.33, 0.40, 0.30, 0.38, 0.36, None, 0.33, 0.35, 0.42, 0.31, None, None),
    "plan": (0.34, 0.43, 0.27, 0.41, 0.38, 0.45, 0.33, 0.36, 0.44, 0.35, None, None),
}
SUPPORTED = {  # of four claims; None: no claim in the summary
    "lead": (2, 1, 2, 3, 1, 2, 2, 1, 2, 3, 2, None),
    "lexrank": (3, 2, 3, 3, 2, None, 3, 2, 3, 3, 3, None),
    "plan": (4, 3, 4, 4, 4, 4, 4, 3, 4, 4, 4, 3),
}
SECONDS = {"lead": 0.02, "lexrank": 0.35, "plan": 1.8}
CLAIMS = (
    "The ferry Marit ran aground off Lysholm on Tuesday",
    "all 212 passengers were taken ashore",
    "The captain blamed a steering fault",
    "the line resumes on Friday",
)
TEXT = f"{CLAIMS[0]}, and {CLAIMS[1]}. {CLAIMS[2]}; {CLAIMS[3]}."
REFERENCE = "The ferry Marit was stuck on a sandbank off Lysholm; everybody was brought ashore."
FAILURE = "the reports hold no sentence"


def info(name: str, data: DataInfo = DATA, **fields: object) -> RunInfo:
    """What a run of a writer says of itself."""
    base = RunInfo(
        name=name,
        task="write",
        writer=name,
        checker="lexical",
        data=data,
        settings={"seed": 0},
        signature={"accord": "0.1.0", "metrics": {"rouge1": {"stemmed": "true"}}},
        fingerprint=(name.encode().hex() + "0" * 64)[:64],
        metrics=METRICS,
        finished=True,
    )
    return replace(base, **fields)  # type: ignore[arg-type]


def example(name: str, number: int) -> ExampleRecord:
    """The result of a writer on one example (from 0); four examples share an article with their predecessor."""
    key = {"id": f"event-{number:02}", "article": f"article-{number - (number % 3 == 2)}"}
    references = (REFERENCE,) if number < 10 else ()
    if name == "lexrank" and number == 5:
        return ExampleRecord(**key, summary=None, references=references, error=FAILURE)
    good = SUPPORTED[name][number]
    return ExampleRecord(
        **key,
        summary=TEXT if good is not None else "",
        scores=_scores(name, number),
        claims=_claims(good) if good is not None else (),
        references=references,
        seconds=round(SECONDS[name] * (1 + number / 10), 3),
        megabytes=180.0 + number,
    )


def write_run(folder: Path, name: str, records: Iterable[ExampleRecord] | None = None, **fields: object) -> Path:
    """The folder of a run of a writer; ``fields`` replace what `info` gives."""
    found = [example(name, number) for number in range(12)] if records is None else list(records)
    write_info(folder, info(name, **fields))  # type: ignore[arg-type]
    return _write_lines(folder, found)


def three_runs(folder: Path) -> list[Path]:
    """The runs of `lead`, `lexrank` and `plan`."""
    return [write_run(folder / name, name) for name in SUPPORTED]


def labelled(checker: str, number: int) -> ClaimRecord:
    """What a checker says of one of 24 claims of twelve articles, every second of them an error.

    `strict` scores every supported claim above every error; `yes-sayer` supports all and scores by claim number.
    """
    label = number % 2 == 0
    kind = "true" if label else ("number", "name", "negation")[number % 3]
    if checker == "strict":
        score = (0.7 if label else 0.1) + number / 100
        verdict = "supported" if label else "contradicted"
    else:
        score, verdict = (number * 7 % 24) / 24, "supported"
    text = f"Claim {number} of the event."
    return ClaimRecord(f"c{number:02}", f"a{number // 2}", text, kind, label, score, verdict, 0.05, 200.0)


def write_checker_run(folder: Path, checker: str, records: Sequence[ClaimRecord] | None = None) -> Path:
    """The folder of a run of a checker."""
    found = records or [labelled(checker, number) for number in range(24)]
    write_info(folder, info(checker, LABELS, task="checker", writer=None, checker=checker, metrics=()))
    return _write_lines(folder, found)


def _claims(good: int) -> tuple[JudgedClaim, ...]:
    verdicts = ["supported"] * good + ["unsupported", "contradicted", "unsupported"][: 4 - good]
    scores = {"supported": 0.94, "unsupported": 0.2, "contradicted": 0.03}
    return tuple(
        JudgedClaim(text, verdict, scores[verdict])  # type: ignore[arg-type]
        for text, verdict in zip(CLAIMS, verdicts, strict=True)
    )


def _scores(name: str, number: int) -> dict[str, Score]:
    rouge, good = ROUGE[name][number], SUPPORTED[name][number]
    share = Score(None, "no claim in the summary") if good is None else Score(good / 4)
    bad = share if good is None else Score(0.25 if good <= 2 else 0.0)
    return {
        "rouge1": Score(None, "no reference") if rouge is None else Score(rouge),
        "claims_supported": share,
        "claims_contradicted": bad,
        "density": Score(3.0 + number / 2 + len(name)),
    }


def _write_lines(folder: Path, records: Sequence[ExampleRecord | ClaimRecord]) -> Path:
    (folder / LINES).write_text("".join(to_line(record) + "\n" for record in records), "utf-8")
    (folder / COSTS).write_text("".join(cost_line(record) + "\n" for record in records), "utf-8")
    return folder
