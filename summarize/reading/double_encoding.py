"""UTF-8 that was read as Windows' or Latin letters and stored again: "itâ€™s" for "it’s", "cafÃ©" for "café"."""

from __future__ import annotations

import re

LATIN_1 = {chr(byte): byte for byte in range(0x80, 0x100)}
WINDOWS = {bytes([byte]).decode("cp1252", "replace"): byte for byte in range(0x80, 0x100)}
BYTE_OF = {**LATIN_1, **WINDOWS}
BYTE_OF.pop("\ufffd", None)  # the five bytes that the Windows page leaves open


def _class(first: int, last: int) -> str:
    return "[" + "".join(re.escape(char) for char, byte in BYTE_OF.items() if first <= byte <= last) + "]"


INNER = _class(0x80, 0xBF)
QUOTE_OR_DASH = rf"â{_class(0x80, 0x80)}{INNER}"
# In no text that was stored once: the middle letters are signs, and â, Ã and Â stand before none of them.
SURELY = re.compile(rf"{QUOTE_OR_DASH}|[ÃÂ][\xa0-\xac\xae-\xbf]")
TWICE = re.compile(rf"â{_class(0x80, 0x82)}{INNER}|[\xc2-\xc5]{INNER}|ð{_class(0x9F, 0x9F)}{INNER}{{2}}")


def undo_double_encoding(text: str) -> tuple[str, int]:
    """``text`` with each such sequence as the character that it was, and how many there were; 0 where none is sure."""
    return TWICE.subn(_once, text) if SURELY.search(text) else (text, 0)


def read_as_it_was(places: int) -> str:
    """What a user is told of so many."""
    return f"{places} characters were encoded twice (such as â€™ for ’) and are read as they were"


def _once(found: re.Match[str]) -> str:
    return bytes(BYTE_OF[char] for char in found.group()).decode("utf-8", "replace")
