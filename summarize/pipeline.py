"""The whole way from reports to a checked summary; the command line, batches and the evaluation all call this."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from functools import cached_property
from typing import TYPE_CHECKING, Any

from summarize.models import locate, weight_hash
from summarize.once import begin
from summarize.progress import Progress, silent
from summarize.records import Agreement, Claim, Cluster, Draft, Notice, Plan, Result
from summarize.settings import Settings

if TYPE_CHECKING:
    from summarize.checker.check import Checker, Examined
    from summarize.checker.embeddings import SentenceEncoder
    from summarize.checker.judge import Judge
    from summarize.language import Parser
    from summarize.planning.vectors import SentenceVectors
    from summarize.writers.protocol import Writer


class Pipeline:
    """One configuration, ready to be used on many clusters; models are loaded once, when first needed.

    ``alone``: nobody else uses spaCy in this process, which then starts sooner (see `load_parser`).
    """

    def __init__(self, settings: Settings, progress: Progress = silent, alone: bool = False) -> None:
        self.settings = settings
        self.progress = progress
        self._alone = alone

    def summarize(self, cluster: Cluster) -> Result:
        """Write one summary of the cluster and check every claim of it.

        Raises `UnusableInput` when no report with a sentence is left, `ModelMissing` when weights cannot be had.
        """
        from summarize.checker.claims import split_claims
        from summarize.checker.opinions import Opinions
        from summarize.planning.select import make_plan

        clock = Clock()
        writer = self._writer  # first, so that missing weights are found out before the work
        agreement, vectors = self._align(cluster, clock)
        with clock.time("plan"):
            plan = make_plan(agreement, vectors, self._parser, self.settings.planning, writer.appetite)
        with clock.time("write"):
            draft = writer.write(plan, Opinions(self._checker, self._parser, agreement, vectors))
        claims = split_claims(draft.text, self._parser)
        return self._check(draft, plan, claims, agreement, vectors, clock)

    def check(self, summary: str, cluster: Cluster) -> Result:
        """Judge a summary that somebody wrote, against the reports of the cluster."""
        from summarize.checker.claims import split_claims

        return self._check_given(summary, split_claims(summary, self._parser), cluster)

    def check_claims(self, claims: Sequence[str], cluster: Cluster) -> Result:
        """Judge given claims one by one, without splitting them; they become the lines of the result's text.

        One without a letter or digit is left out, with a notice.
        """
        from summarize.checker.claims import line_claims

        text = _as_lines(claims)
        found = line_claims(text)
        message = f"{len(claims) - len(found)} of {len(claims)} claims have no letter or digit and are left out"
        said = (Notice("no-claim", message),) if len(found) < len(claims) else ()
        return self._check_given(text, found, cluster, said)

    def examine(self, claims: Sequence[str], cluster: Cluster) -> tuple[Examined, ...]:
        """What speaks for and against given claims, before any verdict; each has a letter or digit."""
        from summarize.checker.claims import line_claims

        found = line_claims(_as_lines(claims))
        agreement, vectors = self._align(cluster, Clock())
        return self._checker.examine(found, agreement.reports, vectors)

    def _check_given(
        self, text: str, claims: Sequence[Claim], cluster: Cluster, notices: tuple[Notice, ...] = ()
    ) -> Result:
        clock = Clock()
        agreement, vectors = self._align(cluster, clock)
        return self._check(Draft(text, "", notices), None, claims, agreement, vectors, clock)

    def _align(self, cluster: Cluster, clock: Clock) -> tuple[Agreement, SentenceVectors]:
        from summarize.planning.align import align
        from summarize.planning.vectors import SentenceVectors

        with clock.time("align"):
            vectors = SentenceVectors.encode(cluster.reports, self._encoder.encode)
            return align(cluster, vectors, self.settings), vectors

    def _check(
        self,
        draft: Draft,
        plan: Plan | None,
        claims: Sequence[Claim],
        agreement: Agreement,
        vectors: SentenceVectors,
        clock: Clock,
    ) -> Result:
        with clock.time("check"):
            summary = self._checker.check(draft.text, claims, agreement, vectors, draft.attributions)
        return Result(
            summary=summary,
            agreement=agreement,
            plan=plan,
            writer=draft.writer or None,
            settings=asdict(self.settings),
            signature=self._signature(draft, plan, claims, agreement),
            timings=clock.seconds,
            notices=agreement.notices + (plan.notices if plan else ()) + draft.notices + summary.notices,
            headline=draft.headline,
            rejected=draft.rejected,
        )

    def _signature(
        self, draft: Draft, plan: Plan | None, claims: Sequence[Claim], agreement: Agreement
    ) -> Mapping[str, Any]:
        """Of everything that decides the result: a given text counts by its claims, a written one by its writer."""
        from summarize.signature import digest, sign

        settings = self.settings
        parts = {
            "embeddings": self._encoder.signature(),
            "parser": {"weights_sha256": weight_hash(locate(settings.parser, settings.offline))},
            "checker": self._checker.signature(),
        }
        if plan is None:
            given = {"claims_sha256": digest([draft.text, [asdict(claim) for claim in claims]])}
            return sign(settings, agreement.reports + agreement.excluded, {**parts, "summary": given})
        return sign(settings, agreement.reports + agreement.excluded, {**parts, "writer": self._writer.signature()})

    @cached_property
    def _parser(self) -> Parser:
        from summarize.language import load_parser

        begin(*self._encoder.loads, *self._judge.loads)  # importing spaCy takes as long
        return load_parser(self.settings.parser, self.settings.offline, self._alone)

    @cached_property
    def _encoder(self) -> SentenceEncoder:
        from summarize.checker.embeddings import SentenceEncoder

        return SentenceEncoder(locate(self.settings.embeddings, self.settings.offline), progress=self.progress)

    @cached_property
    def _judge(self) -> Judge:
        from summarize.checker.build import build_judge

        return build_judge(self.settings)

    @cached_property
    def _writer(self) -> Writer:
        from summarize.writers.build import build_writer

        return build_writer(self.settings, self._parser, self.progress)

    @cached_property
    def _checker(self) -> Checker:
        from summarize.checker.build import build_checker

        return build_checker(self.settings, self._judge, self._parser, self._encoder.encode, self.progress)


def _as_lines(claims: Sequence[str]) -> str:
    return "\n".join(" ".join(claim.split()) for claim in claims)


class Clock:
    """Seconds of wall time by step, in the order the steps ended."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def time(self, step: str) -> Iterator[None]:
        """Measures what happens inside the ``with`` block."""
        start = time.perf_counter()
        yield
        self.seconds[step] = round(time.perf_counter() - start, 3)
