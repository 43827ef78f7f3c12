"""Editing a parsed claim: stretches of it replaced, then the sentence made neat again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_TIDY = (
    (re.compile(r"\s+"), " "),
    (re.compile(r" ([,.;:!?])(?=\s|$)"), r"\1"),
    (re.compile(r"^[\s,;:–—-]+"), ""),
    (re.compile(r",(?:\s*,)+"), ","),
    (re.compile(r"[,;:–—\s]+([.!?]*[\"”]?)$"), r"\1"),
    (re.compile(r",([.!?])"), r"\1"),
    (re.compile(r"\( ?\)"), ""),
)


@dataclass(frozen=True)
class Edit:
    """Tokens ``start`` to ``stop`` (exclusive) become ``text``; an insertion where the two are equal."""

    start: int
    stop: int
    text: str = ""


def edited(doc: Doc, edits: Iterable[Edit]) -> str:
    """The claim with the edits made, as a sentence; the edits must not overlap."""
    pieces: list[str] = []
    place = 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        start = doc[edit.start].idx if edit.start < len(doc) else len(doc.text)
        pieces += [doc.text[place:start], edit.text]
        if edit.start == edit.stop:
            pieces.append(" ")
            place = start
        else:
            last = doc[edit.stop - 1]
            place = last.idx + len(last)
    return sentence("".join([*pieces, doc.text[place:]]))


def sentence(text: str) -> str:
    """The text with single spaces, no stray commas, a capital at its beginning and a stop at its end."""
    for pattern, replacement in _TIDY:
        text = pattern.sub(replacement, text)
    text = text.strip()
    text = text[:1].upper() + text[1:]
    return text if text[-1:] in '.!?"”' or not text else text + "."


def uncapitalised(token: Token) -> str:
    """The word as it stands inside a sentence."""
    if token.pos_ in ("DET", "PRON", "ADP", "SCONJ", "CCONJ") and token.text != "I":
        return token.lower_
    if (
        token.pos_ == "PROPN"
        or token.ent_type_
        or token.text in ("I", "I'm", "I've")
        or token.text[1:] != token.text[1:].lower()
    ):
        return token.text
    return token.lower_


def inner(doc: Doc, start: int, stop: int) -> str:
    """The stretch as it reads inside a sentence: its first word without the capital of a sentence's beginning."""
    first = doc[start]
    text = doc[start:stop].text
    return uncapitalised(first) + text[len(first) :] if first.i == 0 or first.pos_ == "DET" else text


def stretch(token: Token) -> tuple[int, int]:
    """From the first to the last token below ``token``."""
    return token.left_edge.i, token.right_edge.i + 1


def body_end(doc: Doc) -> int:
    """Where the sentence ends without its stop and closing quotes."""
    stop = len(doc)
    while stop and (doc[stop - 1].is_punct or doc[stop - 1].is_space):
        stop -= 1
    return stop
