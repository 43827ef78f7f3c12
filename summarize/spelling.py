"""Two spellings of one word: one paper writes "Bélanger" and "Müller", another "Belanger" and "Muller" or "Mueller"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from summarize.reading.characters import LIKE_ASCII

_WITHOUT_MARK = LIKE_ASCII | str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ħ": "h", "Ħ": "H"}
    | {"æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th", "ß": "ss"}
)
"""Letters that Unicode does not take apart into a letter and an accent."""
_IN_TWO_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ø": "oe", "ü": "ue", "å": "aa"} | {"Ä": "Ae", "Ö": "Oe", "Ø": "Oe", "Ü": "Ue", "Å": "Aa"}
)
"""How German and the Scandinavian languages are written where a keyboard lacks their letters."""
WORD = re.compile(r"\w[\w\u0300-\u036f]*")
"""A word, with accents that are characters of their own."""
SHORTEST_IN_TWO_LETTERS = 4


def unaccented(text: str) -> str:
    """``text`` without accents, for comparing: of two papers one may keep them and the other not. It may grow."""
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFD", text.translate(_WITHOUT_MARK))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=50_000)
def without_accents(word: str) -> tuple[str, ...]:
    """One or two ways to write the word: "Müller" gives "Muller" and "Mueller", but "Pö" not "Poe", another name."""
    if len(word) < SHORTEST_IN_TWO_LETTERS:
        return (unaccented(word),)
    in_two_letters = unicodedata.normalize("NFC", word).translate(_IN_TWO_LETTERS)
    return tuple(dict.fromkeys((unaccented(word), unaccented(in_two_letters))))


def spelt_as(text: str, other: str) -> str:
    """``text`` with each word with a capital that differs from one of ``other`` in accents alone spelt as there."""
    if text.isascii() and other.isascii():
        return text
    words = [word for word in WORD.findall(other) if word[0].isupper()]
    known = {form: word for word in words for form in without_accents(word)} | {word: word for word in words}
    return WORD.sub(lambda match: _known(match[0], known), text)


def _known(word: str, known: dict[str, str]) -> str:
    return known.get(word) or next((known[form] for form in without_accents(word) if form in known), word)
