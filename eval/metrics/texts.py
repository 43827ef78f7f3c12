"""The texts that metrics compare, and their words."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from eval.records import Outcome
from summarize.reading.paragraphs import split_paragraphs
from summarize.reading.sentences import split_sentences
from summarize.records import Report, Sentence

if TYPE_CHECKING:
    from spacy.language import Language

NO_SUMMARY = "no summary"
NO_SOURCE = "no sentence in any report"

Gram = tuple[str, ...]


def summary_of(outcome: Outcome) -> str:
    """The text that was written."""
    return outcome.result.summary.text


def sources_of(outcome: Outcome) -> tuple[Report, ...]:
    """The reports of the event: without those that were set aside as another event's or in another language."""
    return outcome.result.agreement.reports


def source_sentences(outcome: Outcome) -> tuple[Sentence, ...]:
    """The sentences of the reports in order, without captions, stamps and the like."""
    return tuple(sentence for report in sources_of(outcome) for sentence in report.sentences)


def running_text(report: Report) -> str:
    """The kept sentences of a report, a line a paragraph."""
    paragraphs = itertools.groupby(report.sentences, key=lambda sentence: sentence.paragraph)
    return "\n".join(" ".join(" ".join(sentence.text.split()) for sentence in inside) for _, inside in paragraphs)


@lru_cache(maxsize=1_000)
def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a summary; a line ends one too, unless the text is hard-wrapped."""
    return tuple(
        " ".join(sentence.text.split())
        for paragraph in split_paragraphs(text)
        for sentence in split_sentences(paragraph.text)
    )


@lru_cache(maxsize=20_000)
def tokens(text: str) -> Gram:
    """Tokens in small letters, punctuation included, by the rules of spaCy's English tokenizer."""
    return tuple(token.lower_ for token in _english().make_doc(text) if not token.is_space)


def words(text: str) -> Gram:
    """The tokens that hold a letter or digit."""
    return tuple(token for token in tokens(text) if any(character.isalnum() for character in token))


def grams(sentences: Sequence[str], size: int) -> Iterator[Gram]:
    """The runs of ``size`` words, none across two sentences."""
    for sentence in sentences:
        found = words(sentence)
        yield from zip(*(itertools.islice(found, start, None) for start in range(size)), strict=False)


@cache
def _english() -> Language:
    import spacy

    return spacy.blank("en")
