"""Which stretches of a text are reporting, and why the others are not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarize.reading.affixes import BEGINNINGS, ENDINGS
from summarize.reading.paragraphs import trim
from summarize.reading.rules import LINES, STATEMENTS, first_reason
from summarize.reading.shapes import TITLE, find_fragments, in_other_script
from summarize.records import SetAside, Span

MAX_AFFIX = 600  # characters
CAPTION = "caption"
FEWEST_WORDS = 5
"""Of a paragraph that is taken for a caption because one says it again."""


@dataclass(frozen=True)
class Passage:
    """What is left of a paragraph; ``paragraph`` counts from 0 in the text as loaded."""

    paragraph: int
    span: Span


@dataclass(frozen=True)
class Cleaned:
    """The passages of reporting, in order, all the rest with reasons, and the title where the text holds it."""

    passages: tuple[Passage, ...]
    set_aside: tuple[SetAside, ...]
    title: str | None


def clean(text: str, paragraphs: Sequence[Span], title: str | None = None) -> Cleaned:
    """Sort the paragraphs of ``text``. ``title``: what the file's format says the title is, if it does."""
    passages: list[Passage] = []
    set_aside: list[SetAside] = []
    for number, paragraph in enumerate(paragraphs):
        rest = _without_affixes(text, paragraph, set_aside)
        reason = first_reason((*LINES, *STATEMENTS), rest.text) if rest.text else None
        if reason:
            set_aside.append(_because(reason, rest))
        elif rest.text:
            passages.append(Passage(number, rest))
    passages = _without_captions(text, passages, set_aside)
    reasons = _foreign_stamps(passages)
    latin = [passage for index, passage in enumerate(passages) if index not in reasons]
    set_aside += [_because(reason, passages[index].span) for index, reason in reasons.items()]
    fragments = find_fragments([passage.span for passage in latin], title)
    set_aside += [_because(reason, latin[index].span) for index, reason in fragments.items()]
    found = next((latin[index].span.text for index, reason in fragments.items() if reason == TITLE), None)
    kept = tuple(passage for index, passage in enumerate(latin) if index not in fragments)
    return Cleaned(kept, tuple(set_aside), found)


def _because(reason: str, span: Span) -> SetAside:
    return SetAside(span.start, span.end, span.text, reason)


def _without_affixes(text: str, paragraph: Span, set_aside: list[SetAside]) -> Span:
    """The paragraph without datelines, notes and credits around it, which are added to ``set_aside``."""
    rest = paragraph
    beginnings = iter(BEGINNINGS)
    while affix := next(beginnings, None):
        if match := affix.pattern.match(text, rest.start, min(rest.end, rest.start + MAX_AFFIX)):
            set_aside.append(_because(affix.reason, trim(text, match.start(), match.end())))
            rest = trim(text, match.end(), rest.end)
            beginnings = iter(BEGINNINGS)
    for affix in ENDINGS:
        if match := affix.pattern.search(text, max(rest.start, rest.end - MAX_AFFIX), rest.end):
            set_aside.append(_because(affix.reason, trim(text, match.start(), match.end())))
            rest = trim(text, rest.start, match.start())
    return rest


def _without_captions(text: str, passages: Sequence[Passage], set_aside: list[SetAside]) -> list[Passage]:
    """Those that the next paragraph, a caption, does not say again with its credit; the others go to ``set_aside``."""
    captions = [part for part in set_aside if part.reason == CAPTION]
    shown = [p for p in passages if any(_says_again(caption, p.span, text) for caption in captions)]
    set_aside += [_because(CAPTION, passage.span) for passage in shown]
    return [passage for passage in passages if passage not in shown]


def _says_again(caption: SetAside, span: Span, text: str) -> bool:
    """Whether the caption stands right behind the paragraph and has all its words, if those are a few at least."""
    behind = span.end <= caption.start and not text[span.end : caption.start].strip()
    return behind and len(span.text.split()) >= FEWEST_WORDS and span.text in caption.text


def _foreign_stamps(passages: Sequence[Passage]) -> dict[int, str]:
    """Short lines in another script than the rest, which must be Latin for that."""
    foreign = [index for index, passage in enumerate(passages) if in_other_script(passage.span.text)]
    return dict.fromkeys(foreign, "stamp in another script") if 2 * len(foreign) < len(passages) else {}
