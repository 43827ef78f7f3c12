"""Whether a claim says that somebody tells something, and not only what somebody did."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.words import SPEECH, climb, fold, token_at, vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_VERBS = SPEECH | frozenset(
    vocabulary(
        "ask believe blame caution cite complain conclude consider criticise criticize doubt expect interview learn "
        "mention mock observe praise propose publish print question quote recall recommend remark remind reveal urge "
        "wonder"
    )
)
"""What a newspaper or the author of a column does in what is written there."""
_NOUNS = frozenset(
    vocabulary(
        "account analysis article author broadcaster column columnist commentary commentator correspondent editor "
        "editorial essay eye interview journalist news newspaper opinion paper piece post publication report reporter "
        "review story view word writer"
    )
)
"""What is told, and who tells it."""


def is_telling(doc: Doc, start: int, end: int) -> bool:
    """Whether who is named at ``[start, end)`` tells something there.

    That is where the name takes part in a verb of telling ("Ann Reed warns that", "told the Courier"), belongs to such
    a noun ("the Courier's report", "in the eyes of Ann Reed"), or stands before a colon.
    """
    name = token_at(doc, start, end)
    following = doc.char_span(start, end, alignment_mode="expand")
    if following is not None and doc[following.end : following.end + 1].text == ":":
        return True
    return any(_tells(token) for token in _around(name) if not start <= token.idx < end)


def _around(name: Token) -> Iterator[Token]:
    """What the name is part of, up to a verb or a noun that it only narrows, and "in" what that verb does it."""
    for token in climb(name):
        yield token
        if token.pos_ in {"VERB", "AUX"}:
            yield from (child for child in token.children if child.dep_ == "attr")
            placed = [child for child in token.children if child.dep_ == "prep" and child.lower_ == "in"]
            yield from (noun for prep in placed for noun in prep.children)
            return
        if token.dep_ == "poss" or (token.dep_ == "prep" and token.head.pos_ in {"NOUN", "PROPN"}):
            yield token.head
            return


def _tells(token: Token) -> bool:
    known = _NOUNS if token.pos_ in {"NOUN", "PROPN"} else _VERBS
    return bool({fold(token.lemma_), token.lower_} & known)
