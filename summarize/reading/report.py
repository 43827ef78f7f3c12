"""From the text of one report to its sentences, and to all that is known about it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from summarize.errors import UnusableInput
from summarize.reading.characters import plainly_set, replace_unusable
from summarize.reading.clean import clean
from summarize.reading.double_encoding import read_as_it_was, undo_double_encoding
from summarize.reading.formats.document import Document
from summarize.reading.hyphens import join_broken_words
from summarize.reading.languages import detect_language
from summarize.reading.metadata import DateFound, find_date, find_publisher
from summarize.reading.paragraphs import split_paragraphs
from summarize.reading.selection import Selection, select_sentences
from summarize.records import Notice, Report
from summarize.settings import ReadingSettings


@dataclass(frozen=True)
class Reading:
    """A report, and what it says of its date, which other reports of the event may complete."""

    report: Report
    date: DateFound


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
    be shown (controls, lone surrogates) are replaced by U+FFFD, with a notice; invisible ones go, ligatures become
    letters, words that a line end broke are whole again, and what was encoded twice is undone, with a notice. Raises
    `UnusableInput` when there is no text, or nothing in it that reports anything.
    """
    document = Document(text, title=title, publisher=publisher, date=date)
    try:
        return with_unsettled_date(read(document, id=id, settings=settings, origin=origin))
    except UnusableInput as error:
        raise UnusableInput(f"{origin or id}: {error}") from error


def read(document: Document, *, id: str, settings: ReadingSettings, origin: str) -> Reading:  # noqa: A002
    """As `read_report`, for what a format handed over; error messages do not name the report."""
    text, twice = undo_double_encoding(document.text)
    text, replaced = replace_unusable(join_broken_words(plainly_set(text)))
    paragraphs = split_paragraphs(text)
    if not paragraphs:
        raise UnusableInput("holds no text; give a report with at least one sentence")
    title = _line(document.title)
    cleaned = clean(text, paragraphs, title)
    language = None if settings.keep_other_languages else settings.language
    sentences = select_sentences(cleaned, id, settings.max_sentences, language)
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
        notices=_said(id, twice, replaced, sentences),
    )
    return Reading(report, found)


def with_unsettled_date(reading: Reading) -> Report:
    """The report of ``reading``, with a notice when its date can be read in two ways."""
    report, readings = reading.report, reading.date.readings
    if not readings:
        return report
    message = f"the date of {report.id} may be {' or '.join(map(str, readings))}; taken as unknown"
    return replace(report, notices=(*report.notices, Notice("ambiguous-date", message, report.id)))


def _line(text: str | None) -> str | None:
    """A title or name as one line of usable characters; None when nothing is left."""
    if not text:
        return None
    return " ".join(replace_unusable(plainly_set(undo_double_encoding(text)[0]))[0].split()) or None


def _said(report: str, twice: int, replaced: int, sentences: Selection) -> tuple[Notice, ...]:
    notices = []
    if twice:
        notices.append(Notice("double-encoding", f"{report}: {read_as_it_was(twice)}", report))
    if replaced:
        message = f"{report}: {replaced} control or broken characters replaced by U+FFFD"
        notices.append(Notice("replaced-characters", message, report))
    if sentences.foreign:
        languages = ", ".join(f"{code!r}" for code in sorted(set(sentences.foreign)))
        message = f"{report}: sentences in {languages} set aside ({len(sentences.foreign)}); the others are used"
        notices.append(Notice("foreign-sentences", message, report))
    if sentences.left_out:
        message = f"{report}: {sentences.left_out} sentences left out; raise reading.max_sentences to keep them"
        notices.append(Notice("sentences-left-out", message, report))
    return tuple(notices)
