"""Sentences of a summary, with their offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence, blanks around it left out; a line break always ends one."""
    from sentencex import get_sentence_boundaries

    for line in _LINE.finditer(text):
        for found in get_sentence_boundaries("en", line.group()):
            sentence = line.group()[found["start_index"] : found["end_index"]]
            start = line.start() + found["start_index"] + len(sentence) - len(sentence.lstrip())
            if sentence.strip():
                yield start, start + len(sentence.strip())
