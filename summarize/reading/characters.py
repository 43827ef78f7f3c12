"""Characters that break terminals, JSON, UTF-8 or the comparison of letters, replaced one for one."""

from __future__ import annotations

import re

REPLACEMENT = "\ufffd"
# Controls other than tab and line ends (escape sequences reach terminals), lone surrogates (not writable as UTF-8).
UNUSABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")

# `re.IGNORECASE` takes the keys for the values, but `str.lower` does not: what was found would be in no table.
LIKE_ASCII = str.maketrans("ıİſ\u212a", "iIsK")


def replace_unusable(text: str) -> tuple[str, int]:
    """``text`` with each such character replaced by U+FFFD, which keeps all offsets, and how many there were."""
    return UNUSABLE.subn(REPLACEMENT, text)
