"""A sentence without loaded words in the writer's own voice, by leaving modifiers out and by quotation marks only.

A sentence that cannot be changed safely stays as it is: a loaded word left is better than a statement altered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from summarize.planning.quotations import MARK, QUOTED
from summarize.records import Report
from summarize.writers.colouring import colouring
from summarize.writers.labels import labels

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from summarize.language import Parser

ALONE_BEFORE, ALONE_AFTER = re.compile(r"(?:^|[\s(])$"), re.compile(r"[\s.,;:!?)]|$")
"""What may stand around words to change: no hyphen, apostrophe or quotation mark."""
VOWEL = re.compile(r"[ai]|e(?!u)|o(?!ne|nce)|u(?!ni[cfloqtv]|[ks][aeiru]|t[io]|r[ai])|hono|hones|hour|heir")
"""Words that are spoken with a vowel first."""


class Edit(NamedTuple):
    """``text`` in the place of the characters ``[start, end)``."""

    start: int
    end: int
    text: str


def neutral(sentence: str, reports: Sequence[Report], parser: Parser) -> str:
    """``sentence`` without adjectives and adverbs that only colour, and with a speaker's labels in quotation marks.

    Nothing else changes, and nothing inside quotation marks. ``reports`` are those that the sentence comes from: they
    tell which words stand in quotation marks somewhere. What this returns it does not change again.
    """
    while edit := next(_edits(parser(sentence), reports), None):
        # One at a time: the parser may read the changed sentence in another way.
        sentence = sentence[: edit.start] + edit.text + sentence[edit.end :]
    return sentence


def _edits(doc: Doc, reports: Sequence[Report]) -> Iterator[Edit]:
    if MARK.search(QUOTED.sub(" ", doc.text)):
        return  # half a quotation: no telling what is inside
    quotations = [match.span() for match in QUOTED.finditer(doc.text)]

    def free(span: Span) -> bool:
        inside = any(start < span.end_char and span.start_char < end for start, end in quotations)
        before, after = doc.text[: span.start_char], doc.text[span.end_char :]
        return not inside and ALONE_BEFORE.search(before) is not None and ALONE_AFTER.match(after) is not None

    yield from filter(None, map(_removal, filter(free, colouring(doc, reports))))
    for span in filter(free, labels(doc, reports)):
        yield Edit(span.start_char, span.end_char, f"“{span.text}”")


def _removal(span: Span) -> Edit | None:
    """Leaves out the words and the commas that go with them; mends "a" or "an" and the first capital."""
    doc = span.doc
    if span.start > 0 and doc[span.start - 1].text == doc[span.end].text == "," and span.root.head.i < span.start:
        return Edit(doc[span.start - 1].idx, doc[span.end].idx + 1, "")
    siblings = {child.i for child in span.root.head.lefts if child.dep_ == "amod"}
    if span.start > 1 and doc[span.start - 1].text == "," and span.start - 2 in siblings:
        return Edit(doc[span.start - 1].idx, span.end_char, "")
    following = span.end
    if doc[following].text == "," and following + 1 in siblings:
        following += 1
    rest = doc[following]
    if not rest.text[0].isalnum():
        return None
    if span.start == 0:
        return Edit(0, rest.idx + 1, rest.text[0].upper())
    article = doc[span.start - 1]
    if article.lower_ not in {"a", "an"}:
        return Edit(span.start_char, rest.idx, "")
    mended = _indefinite(rest.text)
    return Edit(article.idx, rest.idx, article.text[0] + mended[1:] + " ") if mended else None


def _indefinite(word: str) -> str | None:
    """The article before ``word``; None for numbers and capitals, which are not read as they are spelt."""
    if len(word) < 2 or not word.isalpha() or word.isupper():
        return None
    return "an" if VOWEL.match(word.lower()) else "a"
