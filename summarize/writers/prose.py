"""Plain prose of whole sentences within the words allowed, from what a model generated or the reports say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarize.errors import UnusableInput
from summarize.records import Notice

LINE_BREAK = "<n>"
"""How PEGASUS writes a line break (its SentencePiece vocabulary has no newline)."""

SPACE_BEFORE_POINT = re.compile(r"\s+([.,;:!?])(?=\s|$)")
COMPLETE = re.compile(r"[.!?…][\"'”’)\]]*$")
LEADING_DASH = re.compile(r"^[–—-]\s+")
INITIAL = re.compile(r"(?<![^\W\d_])[A-Z]\.$")
"""What the segmenter takes for the end of a sentence even inside "R-N.C.", where no space follows."""


def clean(text: str, markers: Sequence[str] = ()) -> str:
    """One line of prose, without ``markers`` (document separators), line breaks, control characters, stray spaces.

    The dash goes that Multi-News summaries, and what was trained on them, begin with.
    """
    for marker in (LINE_BREAK, *markers):
        text = text.replace(marker, " ")
    text = "".join(character if character.isprintable() else " " for character in text)
    text = SPACE_BEFORE_POINT.sub(r"\1", " ".join(text.split()))
    return LEADING_DASH.sub("", text).strip()


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of generated English prose, without the spaces between them."""
    from sentencex import segment

    parts: list[str] = []
    for part in segment("en", text):
        if parts and INITIAL.search(parts[-1]):
            parts[-1] += part
        else:
            parts.append(part)
    return tuple(sentence for part in parts if (sentence := part.strip()))


def is_complete(sentence: str) -> bool:
    """Whether it ends like a sentence: with a point, an exclamation or question mark, or such a mark in quotes."""
    return COMPLETE.search(sentence) is not None


def trim(text: str, max_words: int) -> tuple[str, tuple[Notice, ...]]:
    """The whole sentences at the head of ``text`` that keep within ``max_words`` words, and what there is to say.

    An unfinished last sentence goes; where there is no finished one, or even the first is too long, it stays whole
    and a notice says so.
    """
    sentences = sentences_of(text)
    finished = sentences[: len(sentences) - (not is_complete(sentences[-1]))]
    if not finished:
        return text, (Notice("unfinished-sentence", "the model wrote no finished sentence; its text is kept as it is"),)
    kept = within(finished, max_words)
    if not kept:
        words = len(finished[0].split())
        message = f"the first sentence alone has {words} words, more than the {max_words} allowed; it is kept whole"
        return finished[0], (Notice("summary-too-long", message),)
    dropped = len(sentences) - len(kept)
    return " ".join(kept), (_trimmed(dropped, max_words),) if dropped else ()


def join_fused(texts: Sequence[str]) -> tuple[str, tuple[Notice, ...]]:
    """One sentence of each text, joined: the first finished one, or the whole of a text without one, given a point."""
    fused = [sentences_of(text) for text in texts]
    unfinished = sum(not is_complete(sentences[0]) for sentences in fused)
    extra = sum(len(sentences) - 1 for sentences in fused)
    parts = [first if is_complete(first) else first.rstrip(",;:-–—") + "." for first, *_ in fused]
    notices = []
    if unfinished:
        message = f"{unfinished} of {len(fused)} sentences came unfinished from the model; a point was set after them"
        notices.append(Notice("unfinished-sentence", message))
    if extra:
        message = f"the model wrote {extra} more sentences than the one for each statement; they are left out"
        notices.append(Notice("fusion-trimmed", message))
    return " ".join(parts), tuple(notices)


def within(sentences: Sequence[str], max_words: int) -> tuple[str, ...]:
    """The leading sentences that together have at most ``max_words`` words."""
    kept: list[str] = []
    for sentence in sentences:
        max_words -= len(sentence.split())
        if max_words < 0:
            break
        kept.append(sentence)
    return tuple(kept)


def nothing_fits(max_words: int) -> UnusableInput:
    """What a writer raises that finds no sentence of the reports short enough."""
    return UnusableInput(f"no sentence of the reports fits into {max_words} words; raise --max-words")


def _trimmed(dropped: int, max_words: int) -> Notice:
    what = "1 sentence" if dropped == 1 else f"{dropped} sentences"
    return Notice("summary-trimmed", f"{what} at the end left out: unfinished, or over the {max_words} words allowed")
