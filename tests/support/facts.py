"""What counts as a name or number that no source has, written another way than the package does it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

WORD = re.compile(r"(?:\d[.,:](?=\d)|[^\W_])+")
SENTENCE_BEGINS = re.compile(r"(?:^|[.!?…])(?:[^,;:\w]|_)*$")


def strange_facts(text: str, sources: Sequence[str], function_words: Collection[str]) -> list[str]:
    """Words with a digit or capital that the sources lack, but for common words at the beginning of a sentence.

    A number may lose its thousands separators, and a name written in capitals may be written as usual.
    """
    known = {word for source in sources for word in WORD.findall(source)}
    known |= {word.replace(",", "") for word in known}
    known |= {word.capitalize() for word in known if word.isupper() and word.isalpha() and len(word) > 3}
    common = {word for word in known if word == word.lower() and not re.search(r"\d", word)} | {*function_words}
    strange = []
    for match in WORD.finditer(text):
        word = match.group()
        states_fact = word != word.lower() or re.search(r"\d", word)
        begins = SENTENCE_BEGINS.search(text[: match.start()])
        usual = begins and word == word.capitalize() and word.lower() in common
        if states_fact and word not in known and not usual:
            strange.append(word)
    return strange
