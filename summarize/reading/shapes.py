"""Title, standfirst and section headings: paragraphs known by their shape and place, not by their words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarize.reading.paragraphs import CLOSERS, ENDS_SENTENCE, word_count
from summarize.records import Span

MAX_TITLE_WORDS = 30
MAX_STANDFIRST_WORDS = 40
MAX_HEADING_WORDS = 12
MAX_STAMP_CHARACTERS = 40
TITLE, STANDFIRST, HEADING = "title", "standfirst", "section heading"
HEADING_QUESTION = re.compile(r"(?:[^.!?\"“”]|(?<=[A-Z])\.)*\?[’'\"”]*\Z")  # "Why is the G.O.P. silent?" is one, too
LEADS_ON = re.compile(rf"[:;,]{CLOSERS}\Z")  # introduces what follows: "He wrote:"
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
OTHER_LETTER = re.compile(r"[^\W\d_A-Za-z\u00c0-\u024f]")


def is_fragment(text: str) -> bool:
    """Neither a sentence nor the lead into one; a short question that fills its paragraph is a heading as well."""
    if ENDS_SENTENCE.search(text):
        return bool(HEADING_QUESTION.match(text)) and len(text.split()) <= MAX_HEADING_WORDS
    return not LEADS_ON.search(text)


def find_fragments(paragraphs: Sequence[Span], title: str | None) -> dict[int, str]:
    """The reason for each of ``paragraphs``, by position, that is no sentence; empty when none of them is one.

    ``title``: what the format says, if it does; otherwise the first paragraph is the title if it is a fragment.
    """
    fragments = {index for index, paragraph in enumerate(paragraphs) if is_fragment(paragraph.text)}
    sentences = [index for index in range(len(paragraphs)) if index not in fragments]
    reasons = {0: TITLE} if title and len(paragraphs) > 1 and _same(title, paragraphs[0].text) else {}
    if not sentences or sentences == [*reasons]:
        return reasons
    has_title = title is not None
    for index in range(next(index for index in sentences if index not in reasons)):
        words = len(paragraphs[index].text.split())
        if index in reasons:
            continue
        if words <= (MAX_STANDFIRST_WORDS if has_title else MAX_TITLE_WORDS):
            reasons[index] = STANDFIRST if has_title else TITLE
            has_title = True
    return reasons | _headings(paragraphs, [index for index in fragments if index > sentences[0]])


def _headings(paragraphs: Sequence[Span], fragments: Sequence[int]) -> dict[int, str]:
    """Short fragments between sentences; none when they outweigh the rest, as in lists and lyrics."""
    short = [index for index in fragments if len(paragraphs[index].text.split()) <= MAX_HEADING_WORDS]
    if 2 * word_count([paragraphs[index] for index in short]) > word_count(paragraphs):
        return {}
    return dict.fromkeys(short, HEADING)


def _same(title: str, paragraph: str) -> bool:
    """One is the other, or begins with it: pages put their own name behind the title."""
    first, second = (" ".join(re.findall(r"[^\W_]+", text[:1000].casefold())) for text in (title, paragraph))
    shorter, longer = sorted((first, second), key=len)
    return bool(shorter) and (longer == shorter or (longer.startswith(shorter + " ") and is_fragment(paragraph)))


def in_other_script(text: str) -> bool:
    """A short line without one Latin letter, such as a relative date in the reader's language."""
    return len(text) <= MAX_STAMP_CHARACTERS and bool(OTHER_LETTER.search(text)) and not LATIN.search(text)
