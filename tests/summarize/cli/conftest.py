"""The command run in this process, with a pipeline that answers at once."""

import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from summarize.cli.main import run
from summarize.progress import Progress
from summarize.records import (
    Agreement,
    CheckedClaim,
    CheckedSummary,
    Claim,
    Cluster,
    Notice,
    Plan,
    Result,
    Span,
    Verdict,
)
from summarize.settings import Settings

WIRE = "A train derailed near Lind on Monday. Nobody was hurt, the operator said.\n"
DAILY = "The Lind derailment on Monday injured nobody. Trains will run again on Friday.\n"


class EchoPipeline:
    """Summarises a cluster as the first sentence of each report, under the title of the first, if it has one.

    Claims with ``false`` in them are contradicted, those with ``unsure`` unsupported.
    """

    def __init__(self, settings: Settings, progress: Progress) -> None:
        self.settings = settings
        progress("echoing", 0, 1)

    def summarize(self, cluster: Cluster) -> Result:
        text = " ".join(report.sentences[0].text for report in cluster.reports)
        plan = Plan((), (), cluster.reports, self.settings.planning.max_words)
        return self._result([text], cluster, plan)

    def check(self, summary: str, cluster: Cluster) -> Result:
        return self._result([summary], cluster, None)

    def check_claims(self, claims: Sequence[str], cluster: Cluster) -> Result:
        return self._result(claims, cluster, None)

    def _result(self, claims: Sequence[str], cluster: Cluster, plan: Plan | None) -> Result:
        text = "\n".join(claims)
        checked = tuple(_checked(claim, text.index(claim)) for claim in claims)
        return Result(
            summary=CheckedSummary(text, checked, "lexical"),
            agreement=Agreement(cluster.reports, cluster.excluded, (), (), ()),
            plan=plan,
            writer=self.settings.writer.kind if plan else None,
            settings={"seed": self.settings.seed, "max_words": self.settings.planning.max_words},
            signature={"version": "test"},
            timings={"echo": 0.5},
            notices=(Notice("test", "two reports\nare few"),),
            headline=cluster.reports[0].title if plan else None,
        )


@dataclass(frozen=True)
class Answer:
    status: int
    out: str
    err: str


Command = Callable[..., Answer]


@pytest.fixture
def summarize(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> Command:
    """Run the command in a folder with two reports, ``wire.txt`` and ``daily.txt``."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")  # restored afterwards, whatever --offline makes of it
    Path("wire.txt").write_text(WIRE)
    Path("daily.txt").write_text(DAILY)

    def command(*arguments: str, stdin: str = "", pipeline: type = EchoPipeline) -> Answer:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        status = run(arguments, pipeline)
        captured = capfdbinary.readouterr()
        return Answer(status, captured.out.decode(), captured.err.decode())

    return command


def _checked(text: str, start: int) -> CheckedClaim:
    span = Span(start, start + len(text), text)
    verdict: Verdict = "contradicted" if "false" in text else "unsupported" if "unsure" in text else "supported"
    return CheckedClaim(Claim(span.start, span.end, text, text, (span,)), verdict, 0.5, int(verdict == "supported"))
