"""From bytes to text: byte order mark, then UTF-8, whole or with a few broken bytes, then a guess that is said."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from summarize.errors import UnusableInput
from summarize.records import Notice

# UTF-32 before UTF-16: the little-endian UTF-32 mark begins with the UTF-16 one.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# charset-normalizer often takes English text in the Western code page for a neighbour of it (£ becomes Ł).
NEIGHBOURS = frozenset({"cp1250", "cp1254", "cp1257", "cp1258"})
WESTERN = "cp1252"
# Dashes, ellipsis and curly quotes of the Western code page; in code pages of DOS, the other common guess for English
# text with such quotes, these bytes are letters or box lines, and other letters would be among them.
TYPOGRAPHIC = frozenset({0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97})
C1 = frozenset(range(0x80, 0xA0))
# "it's" with a curly apostrophe, a word that begins behind a curly quote, an amount of euros: in that code page alone.
SURELY_WESTERN = re.compile(rb"[a-z]\x92(?:s|t|d|m|re|ll|ve)\b|(?<![^\s(\[])\x93(?=[A-Za-z0-9])|\x80\d")
CUT_OFF = re.compile("[\udcc2-\udcf4][\udc80-\udcbf]{0,2}\\Z")  # the end of the file fell within a character
FEWEST_BYTES_A_NULL = 50
BINARY = "looks like a binary file, not text; save its words as plain text"


@dataclass(frozen=True)
class Decoded:
    """Text, and a notice when its encoding was guessed."""

    text: str
    notices: tuple[Notice, ...] = ()


def decode(data: bytes) -> Decoded:
    """The text in ``data``. Raises `UnusableInput` when it is binary or in no known encoding."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data, encoding))
    if _may_be_utf8(data):
        try:
            return Decoded(data.decode("utf-8"))
        except UnicodeDecodeError:
            if b"\0" not in data and (nearly := _nearly_utf8(data)):
                return nearly
    return _guess(data)


def _may_be_utf8(data: bytes) -> bool:
    """Without nulls, or with stray ones: binary files have runs of them, UTF-16 one beside each letter."""
    return b"\0\0" not in data and data.count(0) * FEWEST_BYTES_A_NULL <= len(data)


def _nearly_utf8(data: bytes) -> Decoded | None:
    """The text when more characters are whole than bytes broken: other encodings make hardly any UTF-8 by chance."""
    text = CUT_OFF.sub("\ufffd", data.decode("utf-8", "surrogateescape"))
    broken = {char for char in text if "\udc80" <= char <= "\udcff"}
    places = sum(map(text.count, broken)) + text.endswith("\ufffd")
    if sum(char > "\x7f" for char in text) <= 2 * places:
        return None
    read = {ord(char): bytes([ord(char) - 0xDC00]).decode(WESTERN, "replace") for char in broken}
    message = f"not UTF-8 throughout (broken bytes: {places}); those are read as {WESTERN}, which is a guess"
    return Decoded(text.translate(read), (Notice("guessed-encoding", message),))


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnusableInput(f"begins like {encoding} text but is not; save it as UTF-8") from error


def _guess(data: bytes) -> Decoded:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    text = "" if best is None else str(best)
    if best is None or "\0" in text:
        raise UnusableInput(BINARY)
    encoding = best.encoding
    if _may_be_western(encoding, data) and (western := _as_western(data)) is not None:
        encoding, text = WESTERN, western
    message = f"not UTF-8; read as {encoding.replace('_', '-')}, which is a guess"
    return Decoded(text, (Notice("guessed-encoding", message),))


def _may_be_western(encoding: str, data: bytes) -> bool:
    marks = C1.intersection(data)
    typographic = bool(marks) and marks <= TYPOGRAPHIC
    return encoding in NEIGHBOURS or typographic or SURELY_WESTERN.search(data) is not None


def _as_western(data: bytes) -> str | None:
    try:
        return data.decode(WESTERN)
    except UnicodeDecodeError:
        return None
