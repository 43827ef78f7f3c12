"""Sentence boundaries inside one paragraph.

By sentencex, which Wikimedia maintains. Compared with pysbd (no release since 2021): on the five reports of the
first trial they differ in one place, an editor's note before a dateline, which cleaning removes anyway. syntok
splits inside quotations. What sentencex gets wrong is joined again by the small rules below.
"""

from __future__ import annotations

import re

from summarize.reading.characters import replace_unusable
from summarize.reading.paragraphs import trim
from summarize.records import Span

OPENING = re.compile(r"(?<=\s)[\"“]\s*\Z")
"""A quotation mark after a space opens what follows; sentencex takes a straight one for the end of what it opens."""
GLUED = re.compile(r"(?<=[^\W\d_]{2}[.!?])(?=[A-Z][a-z]*[ ,’'])|(?<=[^\W\d_]{2}[.!?][”\"])(?=[A-Z][a-z]*[ ,’'])")
"""A boundary whose space was lost with the line break of a page: "on Monday.The mayor"."""
SHORTENED = re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Jr|Sr|No|vs)\.\Z")
WINDOW = 4_000  # characters; sentencex is quadratic in quotation marks, and paragraphs are shorter than this
LINE_ENDS = str.maketrans(dict.fromkeys("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))

STARTS_SENTENCE = (
    r"(?:The|A|An|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|This|That|These|Those|There|Here|In|On|At|By|For"
    r"|From|With|After|Before|But|And|Or|So|If|When|While|As|Both|All|Some|Many|Most|Later|Earlier|Meanwhile|Mr|Mrs|Ms"
    r"|No|Not|What|Who|How|Why)\b"
)
# (end of one piece, beginning of the next): not a boundary after all.
JOINS = (
    # initials before a surname: "J.D. | Vance"; not "in the U.S. | They left"
    (
        re.compile(r"(?<![\w.])(?!U\.S|U\.K|U\.N|E\.U|D\.C)(?:[A-Z]\.[ -]?){1,4}\Z"),
        re.compile(rf"(?!{STARTS_SENTENCE})[A-Z][\w’'-]"),
    ),
    # the party and state of a lawmaker: "(R-S. | C.)"
    (re.compile(r"\b[RDI]-[A-Z]\.\Z"), re.compile(r"[A-Z]\.")),
    # titles that it does not know
    (re.compile(r"\b(?:Ms|Mx|Ft|Atty|Ald|Assoc|Dep)\.\Z"), re.compile(r"[A-Z]")),
    # an abbreviation in the middle: "his Millis, Mass. | home"
    (re.compile(r"\b[A-Z][a-z]{1,4}\.\Z"), re.compile(r"(?!(?:al|bin|da|de|del|di|el|ibn|van|von)\b)[a-z]+[ ,.;]")),
    # a time of day before its day or zone: "at 5 p.m. | Monday"
    (
        re.compile(r"\d\s?[ap]\.\s?m\.\Z"),
        re.compile(r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}T|[A-Z]\w+ time)\b|\("),
    ),
    # no sentence begins with what closes one
    (re.compile(r"\S\Z"), re.compile(r"[”’»)\],;:]+(?:\s|\Z)")),
)


def split_sentences(paragraph: str) -> tuple[Span, ...]:
    """Sentences of ``paragraph`` in order, trimmed; offsets are into it, and only white space lies between them.

    A stretch of `WINDOW` characters without a boundary is cut at a space: nobody reads it as one sentence.
    """
    text = replace_unusable(paragraph)[0].translate(LINE_ENDS)  # sentencex takes no lone surrogates
    spans: list[Span] = []
    offset = 0
    while offset < len(text):
        ends = _ends(text[offset : offset + WINDOW])
        if offset + WINDOW < len(text):
            ends = ends[:-1] or [_last_space(text, offset)]  # the last sentence is read again with what follows
        for start, end in zip([0, *ends], ends, strict=False):
            spans.append(trim(paragraph, offset + start, offset + end))
        offset += ends[-1]
    return tuple(span for span in spans if span.text)


def _last_space(text: str, offset: int) -> int:
    return max(text.rfind(" ", offset + 1, offset + WINDOW) - offset, 0) or WINDOW


def _ends(window: str) -> list[int]:
    """Where the sentences of ``window`` end; the last one ends with it."""
    from sentencex import get_sentence_boundaries

    ends: list[int] = []
    for piece in get_sentence_boundaries("en", window):
        start = piece["start_index"]
        if ends and _joins(window[max(0, start - 40) : start].rstrip(), window[start : start + 40]):
            ends.pop()
        elif ends and (opening := _opening(window, start)) is not None:
            ends[-1] = opening
        ends.append(piece["end_index"])
    return sorted({*ends[:-1], *_glued(window), len(window)})


def _glued(window: str) -> list[int]:
    found = (match.start() for match in GLUED.finditer(window))
    return [end for end in found if not SHORTENED.search(window, max(0, end - 8), end)]


def _opening(window: str, start: int) -> int | None:
    """Where a mark stands right before ``start`` that opens what begins there; every other straight one closes."""
    found = OPENING.search(window, max(0, start - 4), start)
    if found is None or (window[found.start()] == '"' and window.count('"', 0, found.start()) % 2):
        return None
    return found.start()


def _joins(left: str, right: str) -> bool:
    return any(before.search(left) and after.match(right) for before, after in JOINS)
