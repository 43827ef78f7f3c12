"""Claims of "Some reports say two soldiers were captured, others about a dozen.", whose last clause is only a number.

A parser makes nothing of the gap, so that the frame is a fixed one. What fills the gap is copied from the first clause.
That reports say it is no part of a claim: what a checker finds out is whether they do.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.checker.claims.pieces import Piece
from summarize.checker.facts.quantities import quantities

if TYPE_CHECKING:
    from spacy.tokens import Doc

_WORDS = r"(?:[^,;:.]|[.,](?=\d))+"
_OTHERS = r"(?:and )?(?:another|others)"
_FRAME = re.compile(
    rf"(?:(?:One|Another) report says|(?:Some|Other) reports say) (?P<full>{_WORDS})(?:, {_OTHERS} {_WORDS})*\."
)
_GAP = re.compile(rf", (?P<clause>{_OTHERS} (?P<amount>{_WORDS}))")


def gapped(doc: Doc) -> list[Piece]:
    """The claims of such a sentence, from left to right; empty for any other sentence.

    A gap must hold an amount and nothing else, and the first clause just one, whose place it takes.
    """
    frame = _FRAME.fullmatch(doc.text)
    if frame is None:
        return []
    start, end = frame.span("full")
    spans = [(amount.span.start, amount.span.end) for amount in quantities(doc)]
    replaced = [span for span in spans if start <= span[0] < end]
    gaps = list(_GAP.finditer(doc.text, end))
    if len(replaced) != 1 or any(gap.span("amount") not in spans for gap in gaps):
        return []
    before, after = (start, replaced[0][0]), (replaced[0][1], end)
    found = [Piece(_tokens(doc, 0, end + 1), (_tokens(doc, start, end),))]
    for gap in gaps:
        said = (_tokens(doc, *stretch) for stretch in (before, gap.span("amount"), after))
        found.append(Piece(_tokens(doc, gap.start("clause"), gap.end() + 1), tuple(part for part in said if part)))
    return found


def _tokens(doc: Doc, start: int, end: int) -> range:
    """Places of the tokens that begin in ``[start, end)``."""
    inside = [token.i for token in doc if start <= token.idx < end and not token.is_space]
    return range(inside[0], inside[-1] + 1) if inside else range(0)
