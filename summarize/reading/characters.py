"""Characters that break terminals, JSON, UTF-8 or the comparison of letters: replaced, or left out."""

from __future__ import annotations

import re

REPLACEMENT = "\ufffd"
# Controls other than tab and line ends (escape sequences reach terminals), lone surrogates (not writable as UTF-8).
UNUSABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
# Soft hyphens, zero-width spaces, joiners of words, marks of direction and of byte order: a name that holds one is
# another name for whoever compares letters. Joiners of letters stay, which scripts and emoji need.
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\ufeff"))
# What colours a terminal or names its window: text that was copied from one holds whole sequences, not letters.
TERMINAL = re.compile("\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x07\x1b]{0,500}(?:\x07|\x1b\\\\))")
# One character of typesetting for two or three letters, for spaces of another width and for those that keep a line
# together: a word or a dateline with one is not recognised.
TYPESET: dict[int, str] = {
    **{0xFB00 + place: letters for place, letters in enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"))},
    **dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u200a\u202f"), " "),
}

# `re.IGNORECASE` takes the keys for the values, but `str.lower` does not: what was found would be in no table.
LIKE_ASCII = str.maketrans("ıİſ\u212a", "iIsK")


def replace_unusable(text: str) -> tuple[str, int]:
    """``text`` with each such character replaced by U+FFFD, which keeps all offsets, and how many there were."""
    return UNUSABLE.subn(REPLACEMENT, text)


def plainly_set(text: str) -> str:
    """``text`` without what no reader sees, with letters for ligatures and plain spaces: the same words to compare."""
    return TERMINAL.sub("", text).translate(INVISIBLE | TYPESET)
