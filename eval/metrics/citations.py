"""What the claims of a summary cite: sentences of the reports, and the witnesses behind them."""

from __future__ import annotations

from collections.abc import Iterator

from eval.records import Outcome
from summarize.checker.lexical import precision
from summarize.records import Agreement, CheckedClaim, Sentence

NO_CITATION = "no claim is supported, so nothing is cited"


def supported(outcome: Outcome) -> Iterator[CheckedClaim]:
    """The claims that some report supports."""
    return (claim for claim in outcome.result.summary.claims if claim.verdict == "supported")


def cited_sentences(outcome: Outcome) -> tuple[Sentence, ...]:
    """The distinct sentences that tell what a supported claim says, in the order of the reports.

    Evidence may be a window of up to four sentences, of which one tells the claim and the others only surround it:
    the one that shares most content words with the claim is cited, the earlier one of two that share as many.
    """
    by_id = {sentence.id: sentence for report in outcome.result.agreement.reports for sentence in report.sentences}
    cited = set()
    for claim in supported(outcome):
        for evidence in claim.evidence:
            window = [by_id[name] for name in evidence.sentences]
            cited.add(max(window, key=lambda sentence: precision(claim.claim.statement, sentence.text)).id)
    return tuple(sentence for name, sentence in by_id.items() if name in cited)


def witnesses(agreement: Agreement) -> dict[str, str]:
    """For each report the one that speaks for it: reports that rewrite one another are one witness."""
    speaker = {report.id: report.id for report in agreement.reports}
    for link in agreement.derivations:
        old, new = speaker[link.report], speaker[link.original]
        speaker = {report: new if voice == old else voice for report, voice in speaker.items()}
    return speaker
