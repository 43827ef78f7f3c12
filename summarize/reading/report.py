"""From the text of one report to its sentences, and to all that is known about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from summarize.errors import UnusableInput
from summarize.reading.characters import replace_unusable
from summarize.reading.clean import Cleaned, clean
from summarize.reading.dates import DayOfYear
from summarize.reading.formats.document import Document
from summarize.reading.languages import detect_language
from summarize.reading.metadata import DateFound, find_date, find_publisher
from summarize.reading.paragraphs import split_paragraphs
from summarize.reading.repeats import find_repeats
from summarize.reading.rules import STATEMENTS, first_reason
from summarize.reading.sentences import split_sentences
from summarize.records import Notice, Report, Sentence, SetAside, Span
from summarize.settings import ReadingSettings

LEFT_OUT = "over the sentence limit"


@dataclass(frozen=True)
class Reading:
    """A report, and the day it states without a year, which other reports of the event may settle."""

    report: Report
    day: DayOfYear | None = None


@dataclass(frozen=True)
class _Sentences:
    kept: tuple[Sentence, ...]
    set_aside: tuple[SetAside, ...]
    left_out: int


def read_report(
    text: str,
    *,
    id: str,  # noqa: A002 - the word that Report uses
    settings: ReadingSettings,
    origin: str = "",
    title: str | None = None,
    publisher: str | None = None,
    date: dt.date | None = None,
) -> Report:
    """Split ``text`` into sentences and what is not reporting; what is not given is looked for in the text.

    ``id`` names the report in everything that follows; ``origin`` says where it came from. Characters that cannot
    be shown (controls, lone surrogates) are replaced by U+FFFD, with a notice. Raises `UnusableInput` when there is
    no text, or nothing in it that reports anything.
    """
    document = Document(text, title=title, publisher=publisher, date=date)
    try:
        return read(document, id=id, settings=settings, origin=origin).report
    except UnusableInput as error:
        raise UnusableInput(f"{origin or id}: {error}") from error


def read(document: Document, *, id: str, settings: ReadingSettings, origin: str) -> Reading:  # noqa: A002
    """As `read_report`, for what a format handed over; error messages do not name the report."""
    text, replaced = replace_unusable(document.text)
    paragraphs = split_paragraphs(text)
    if not paragraphs:
        raise UnusableInput("holds no text; give a report with at least one sentence")
    title = _line(document.title)
    cleaned = clean(text, paragraphs, title)
    sentences = _sentences(cleaned, id, settings.max_sentences)
    set_aside = tuple(sorted((*cleaned.set_aside, *sentences.set_aside), key=lambda part: part.start))
    if not sentences.kept:
        reasons = ", ".join(sorted({part.reason for part in set_aside}))
        raise UnusableInput(f"holds no reporting, only {reasons}; give the text of the report")
    found = DateFound(document.date) if document.date else find_date(text, set_aside)
    report = Report(
        id=id,
        text=text,
        sentences=sentences.kept,
        set_aside=set_aside,
        title=title or _line(cleaned.title),
        publisher=_line(document.publisher) or find_publisher(set_aside),
        date=found.date,
        language=detect_language(" ".join(sentence.text for sentence in sentences.kept)),
        origin=origin,
        notices=tuple(replace(notice, report=id) for notice in (*_said(replaced, sentences.left_out), *found.notices)),
    )
    return Reading(report, found.day)


def _line(text: str | None) -> str | None:
    """A title or name as one line of usable characters; None when nothing is left."""
    return " ".join(replace_unusable(text)[0].split()) or None if text else None


def _said(replaced: int, left_out: int) -> list[Notice]:
    notices = []
    if replaced:
        notices.append(Notice("replaced-characters", f"{replaced} control or broken characters replaced by U+FFFD"))
    if left_out:
        message = f"{left_out} sentences left out; raise reading.max_sentences to keep them"
        notices.append(Notice("sentences-left-out", message))
    return notices


def _sentences(cleaned: Cleaned, report: str, limit: int) -> _Sentences:
    candidates: list[tuple[int, Span]] = []
    set_aside: list[SetAside] = []
    for passage in cleaned.passages:
        for local in split_sentences(passage.span.text):
            span = Span(passage.span.start + local.start, passage.span.start + local.end, local.text)
            if reason := first_reason(STATEMENTS, span.text):
                set_aside.append(SetAside(span.start, span.end, span.text, reason))
            else:
                candidates.append((passage.paragraph, span))
    set_aside += [SetAside(span.start, span.end, span.text, LEFT_OUT) for _, span in candidates[limit:]]
    kept, repeated = _without_repeats(candidates[:limit], report)
    return _Sentences(kept, (*set_aside, *repeated), max(0, len(candidates) - limit))


def _without_repeats(
    candidates: Sequence[tuple[int, Span]], report: str
) -> tuple[tuple[Sentence, ...], tuple[SetAside, ...]]:
    repeats = find_repeats([span.text for _, span in candidates])
    kept: list[Sentence] = []
    repeated: list[SetAside] = []
    index_of: dict[int, int] = {}
    for position, (paragraph, span) in enumerate(candidates):
        if position in repeats:
            reason = f"repeats sentence {index_of[repeats[position]]}"
            repeated.append(SetAside(span.start, span.end, span.text, reason))
        else:
            index_of[position] = len(kept)
            kept.append(Sentence(report, len(kept), span.start, span.end, span.text, paragraph))
    return tuple(kept), tuple(repeated)
