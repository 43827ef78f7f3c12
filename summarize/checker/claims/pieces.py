"""A parsed sentence as pieces that follow each other, each a claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.checker.claims.coordination import coordinated
from summarize.checker.claims.cuts import Cut
from summarize.checker.claims.grammar import COMMAS, content_words, is_finite, is_verb, subject, words
from summarize.checker.claims.quotes import enclosed
from summarize.checker.claims.remarks import remarks

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MIN_CONTENT_WORDS = 3


@dataclass(frozen=True)
class Piece:
    """Places of tokens: ``mark`` is the stretch that the claim takes in the sentence, ``parts`` what it says."""

    mark: range
    parts: tuple[range, ...]


@dataclass(frozen=True)
class _Frame:
    """The main clause without a trailing "..., officials said", which belongs to every claim of the sentence."""

    main: Token
    body: range
    tail: range


def pieces(doc: Doc) -> list[Piece]:
    """The claims of one sentence from left to right; a single one where it cannot safely be split.

    The marks follow each other without a gap and end where the sentence ends.
    """
    frame = _frame(doc)
    options = _options(doc, frame.main)
    inner = next((cut for cut in options if _splits_subject(doc, frame, cut)), None)
    aside = range(inner.start - 1, inner.head.right_edge.i + 2) if inner else range(0)
    end = frame.body.stop
    found: list[Piece] = []
    for cut in options:
        piece = Piece(range(cut.start, end), _said(doc, frame, [*cut.before, range(cut.body, end)], aside))
        if cut is not inner and _can_stand(doc, cut, piece, range(aside.stop, cut.start)):
            found.append(piece)
            end = cut.start
    found.append(Piece(range(aside.stop, end), _said(doc, frame, [range(end)], aside)))
    if inner:
        remark = [*inner.before, range(inner.body, aside.stop - 1)]
        found.append(Piece(range(aside.stop), _said(doc, frame, remark, range(0))))
    found[0] = Piece(range(found[0].mark.start, len(doc)), found[0].parts)
    return found[::-1]


def _options(doc: Doc, main: Token) -> list[Cut]:
    """Every cut that the grammar offers outside of quotations, the last one first."""
    quoted = enclosed(doc)
    found = [*coordinated(doc, main), *remarks(doc, main)]
    outside = (cut for cut in found if not {cut.start - 1, cut.start} <= quoted)
    return sorted(outside, key=lambda cut: -cut.start)


def _frame(doc: Doc) -> _Frame:
    root = next(token for token in doc if token.head == token)
    objects = any(child.dep_ in ("dobj", "conj", "attr", "acomp", "xcomp") for child in root.children)
    for clause in root.lefts:
        after = clause.right_edge.i + 1
        speaks = any(child.dep_ == "nsubj" and child.i > after for child in root.children)
        following = [token.dep_ for token in doc[after + 1 : after + 2] if doc[after].text == ","]
        trails = clause.dep_ == "ccomp" and following not in ([], ["cc"], ["advmod"])
        if trails and speaks and not objects:
            return _Frame(clause, range(after), range(after, len(doc)))
    return _Frame(root, range(len(doc)), range(0))


def _splits_subject(doc: Doc, frame: _Frame, cut: Cut) -> bool:
    """Whether the cut sets off an insertion right after the subject that the sentence begins with."""
    actor = subject(frame.main)
    closing = cut.head.right_edge.i + 1
    return (
        actor is not None
        and cut.head.head == actor
        and actor.left_edge.i == 0
        and closing < frame.main.i
        and not words(doc, range(closing, actor.right_edge.i + 1))
        and doc[closing].text == ","
        and content_words(doc, *cut.before, range(cut.body, closing)) >= MIN_CONTENT_WORDS
        and content_words(doc, range(cut.start - 1), range(closing, frame.body.stop)) >= MIN_CONTENT_WORDS
    )


def _can_stand(doc: Doc, cut: Cut, piece: Piece, rest: range) -> bool:
    """Whether both sides of the cut say enough, and the right side is all of the clause, and nothing else."""
    inside = {token.i for token in cut.head.subtree}
    strays = {i for i in words(doc, piece.mark) - inside if doc[i].dep_ != "cc"}
    torn = words(doc, range(cut.start)) & inside
    runs_on = cut.head.dep_ == "ROOT"  # the parser hangs the clause before it on this one
    return (
        (runs_on or not strays | torn)
        and any(is_verb(doc[i]) and is_finite(doc[i]) for i in rest)
        and content_words(doc, *piece.parts) >= MIN_CONTENT_WORDS
        and content_words(doc, rest) >= MIN_CONTENT_WORDS
    )


def _said(doc: Doc, frame: _Frame, stretches: list[range], aside: range) -> tuple[range, ...]:
    """The stretches without what is set aside, loose commas left off, then the speaker; neighbours joined."""
    kept = [part for stretch in stretches for part in _without(stretch, aside) if part]
    joined: list[range] = []
    for part in [*kept[:-1], _trimmed(doc, kept[-1]), frame.tail]:
        if joined and part and joined[-1].stop == part.start:
            joined[-1] = range(joined[-1].start, part.stop)
        elif part:
            joined.append(part)
    return tuple(joined)


def _without(stretch: range, aside: range) -> tuple[range, ...]:
    if not aside:
        return (stretch,)
    return (
        range(stretch.start, min(stretch.stop, aside.start)),
        range(max(stretch.start, aside.stop), stretch.stop),
    )


def _trimmed(doc: Doc, stretch: range) -> range:
    start, stop = stretch.start, stretch.stop
    while start < stop and (doc[start].text in COMMAS or doc[start].is_space):
        start += 1
    while start < stop and (doc[stop - 1].text in COMMAS or doc[stop - 1].is_space):
        stop -= 1
    return range(start, stop)
