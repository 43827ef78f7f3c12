"""UTF-8 that was read as windows-1252 (``Â£5`` for ``£5``) and, in QAGS, lower-cased after that (``â£5``)."""

from __future__ import annotations

import re

NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
LOWERED = str.maketrans("âã", "ÂÃ")  # the first characters of two-byte sequences, which lower-casing changes


def repair(text: str) -> str:
    """``text`` with such stretches as they were; correctly read text is not valid UTF-8 in windows-1252, and stays."""
    return NOT_ASCII.sub(lambda match: _repaired(match.group()), text)


def _repaired(stretch: str) -> str:
    for candidate in (stretch, stretch.translate(LOWERED)):
        try:
            return candidate.encode("cp1252").decode("utf-8")
        except UnicodeError:
            continue
    return stretch
