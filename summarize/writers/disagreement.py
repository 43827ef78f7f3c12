"""Where a summary speaks of a number on which reports disagree, it says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarize.records import Disagreement, Plan


def with_disagreements(sentences: Sequence[str], plan: Plan) -> list[str]:
    """The sentences of a summary with each disagreement of the plan right behind the one that speaks of it.

    That is the first one that gives one of the disputed numbers, else the first one with the noun that is counted; a
    disagreement of which no sentence speaks is left out. Where ``plan.max_words`` would be exceeded the last sentence
    gives way, and the one before it, but never the opening, nor what a disagreement is about; if that does not make
    room enough, the disagreement is left out.
    """
    written, kept = list(sentences), list(sentences[:1])
    for disagreement in plan.disagreements:
        place = _place(disagreement, written)
        if place is None:
            continue
        needed = list(dict.fromkeys([*kept, written[place], disagreement.text]))
        longer = [*written[: place + 1], disagreement.text, *written[place + 1 :]]
        if _words(needed) <= plan.max_words:
            written, kept = _fitted(longer, needed, plan.max_words), needed
    return written


def _place(disagreement: Disagreement, sentences: Sequence[str]) -> int | None:
    numbers = "|".join(re.escape(value.wording) for value in disagreement.values)
    noun = re.escape(disagreement.thing)
    for shape in (rf"\b(?:{numbers})(?: [\w’'-]+){{0,3}} {noun}\b", rf"\b{noun}\b"):
        for place, sentence in enumerate(sentences):
            if re.search(shape, sentence, re.IGNORECASE):
                return place
    return None


def _fitted(sentences: Sequence[str], needed: Sequence[str], max_words: int) -> list[str]:
    """The sentences without the last ones that are not needed, as many as it takes."""
    fitted = list(sentences)
    for place in reversed(range(len(sentences))):
        if _words(fitted) > max_words and fitted[place] not in needed:
            del fitted[place]
    return fitted


def _words(sentences: Sequence[str]) -> int:
    return sum(len(sentence.split()) for sentence in sentences)
