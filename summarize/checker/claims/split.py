"""Claims of a text: one a sentence or more where the grammar allows it, or one a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.claims.gapping import gapped
from summarize.checker.claims.pieces import pieces
from summarize.reading.paragraphs import split_paragraphs, trim
from summarize.reading.sentences import split_sentences
from summarize.records import Claim, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from summarize.language import Parser

MAX_PARSED = 1_500
"""Characters; a longer "sentence" is a table or noise, which no parser gets right, and stays one claim."""

MIN_WORDS = 5
"""Two claims of three words that share one; a shorter sentence need not be parsed."""

_LINE = re.compile(r"[^\r\n]+")
_BLANK = re.compile(r"\s")
_WORD = re.compile(r"\w")
_WORDS = re.compile(r"\w+")


def split_claims(text: str, parser: Parser) -> tuple[Claim, ...]:
    """The claims of a summary in text order; they do not overlap and together cover every word of it.

    A sentence is split where its parse shows a statement that stands on its own: coordinated clauses, relative
    clauses after a comma, appositions, participial and adverbial clauses after a comma. The statement of such a
    claim repeats what it shares with the rest (subject, auxiliary, speaker), word for word; nothing is added. When
    in doubt a sentence stays whole: inside quotations, with conditions, alternatives, shared negation, or where two
    readings are possible. Text without a letter or digit holds no claim.
    """
    return tuple(claim for start, end in _sentences(text) for claim in _of_sentence(text, start, end, parser))


def line_claims(text: str) -> tuple[Claim, ...]:
    """One claim for each line that has a letter or digit, blanks around it left out."""
    lines = (trim(text, *line.span()) for line in _LINE.finditer(text))
    return tuple(_whole(text, line.start, line.end) for line in lines if _WORD.search(line.text))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    for paragraph in split_paragraphs(text):
        for sentence in split_sentences(paragraph.text):
            yield paragraph.start + sentence.start, paragraph.start + sentence.end


def _of_sentence(text: str, start: int, end: int, parser: Parser) -> Iterator[Claim]:
    if not _WORD.search(text, start, end):
        return
    if end - start > MAX_PARSED or len(_WORDS.findall(text, start, end)) < MIN_WORDS:
        yield _whole(text, start, end)
        return
    doc = _parse(text[start:end], parser)
    gapping = gapped(doc)
    found = gapping or pieces(doc)
    if not gapping and len(found) < 2:
        yield _whole(text, start, end)
        return
    for piece in found:
        mark = _span(text, start, doc, piece.mark)
        parts = tuple(_span(text, start, doc, part) for part in piece.parts)
        yield Claim(mark.start, mark.end, mark.text, " ".join(part.text for part in parts), parts)


def _parse(sentence: str, parser: Parser) -> Doc:
    doc = parser.language.make_doc(_BLANK.sub(" ", sentence))  # same length; a wrapped line is no news to the parser
    for token in doc[1:]:
        token.is_sent_start = False  # the sentence is one already; the parser must not see two
    return parser.language(doc, disable=["ner"])


def _span(text: str, offset: int, doc: Doc, tokens: range) -> Span:
    inked = [doc[i] for i in tokens if not doc[i].is_space]
    first, last = inked[0], inked[-1]
    start, end = offset + first.idx, offset + last.idx + len(last)
    return Span(start, end, text[start:end])


def _whole(text: str, start: int, end: int) -> Claim:
    span = Span(start, end, text[start:end])
    return Claim(start, end, span.text, span.text, (span,))
