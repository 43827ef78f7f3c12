"""The list of loaded words, and what of a text its writer says in his own words."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from importlib.resources import files

from summarize.checker.facts.words import plain, vocabulary
from summarize.planning.quotations import QUOTED
from summarize.reading.paragraphs import split_paragraphs
from summarize.reading.sentences import split_sentences

WORD = re.compile(r"\w+(?:['-]\w+)*")
ATTRIBUTES = frozenset(
    vocabulary(
        "say says said saying tell tells told telling according add adds added adding announced announcing argue "
        "argues argued arguing asked asking asserted asserting believe believes believed called calling claimed "
        "claiming commented confirmed declare declares declared denied denounced describe describes described "
        "describing dubbed emphasised emphasized explain explains explained insist insists insisted noted noting "
        "posted quoted quoting recalled remarked replied replying reported responded shouted speaking spoke "
        "stated stating stressed suggested testified think thinks thought tweeted warn warns warned warning write "
        "writes writing written wrote"
    )
)
"""Forms that are verbs of saying; those that are as often nouns (report, claim, state) are left out."""


def entries() -> tuple[str, ...]:
    """The words and phrases of the list, in its order; a final ``*`` stands for any ending."""
    lines = _file().decode("utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def digest() -> str:
    """SHA-256 of the list."""
    return hashlib.sha256(_file()).hexdigest()


def loaded_words(text: str) -> tuple[str, ...]:
    """The loaded words of a text in small letters, in order, quoted or not."""
    return tuple(match.group() for match in _pattern().finditer(plain(text).lower()))


def count_words(text: str) -> int:
    """Words; one with a hyphen or an apostrophe inside is one."""
    return len(WORD.findall(plain(text)))


def own_words(text: str) -> str:
    """The text without its attributed quotations.

    A quotation is attributed when a sentence that it touches has a verb of saying, or "according to", outside of
    quotation marks. What stands in quotation marks without anybody who says it are the writer's own words.
    """
    return "\n".join(_without_attributed(paragraph.text) for paragraph in split_paragraphs(text))


def _without_attributed(paragraph: str) -> str:
    masked = QUOTED.sub(lambda match: " " * len(match.group()), paragraph)
    said = [
        (sentence.start, sentence.end)
        for sentence in split_sentences(paragraph)
        if ATTRIBUTES & set(WORD.findall(masked[sentence.start : sentence.end].lower()))
    ]
    return QUOTED.sub(
        lambda match: " " if any(start < match.end() and match.start() < end for start, end in said) else match.group(),
        paragraph,
    )


@cache
def _pattern() -> re.Pattern[str]:
    """Longest entries first, so that a phrase counts as one."""
    longest = sorted(entries(), key=lambda entry: (-len(entry), entry))
    found = "|".join(re.escape(entry).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for entry in longest)
    return re.compile(rf"(?<![\w-])(?:{found})(?![\w-])")


@cache
def _file() -> bytes:
    return files("eval.metrics").joinpath("loaded_words.txt").read_bytes()
