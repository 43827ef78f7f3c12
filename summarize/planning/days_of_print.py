"""Days that count from the day of print, of which the reader of a summary does not know which is meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.planning.quotations import QUOTED

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

BOUNDS = frozenset({"begin", "start", "open", "end", "expire"})
"""Verbs that tell when something does, and need a word for it: "the strike begins"."""
FROM_PRINT = frozenset({"yesterday", "tonight", "tomorrow"})
PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening"})
DAY_OF_PRINT = re.compile(r"\b(?:[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\b")
"""Times that only those know who know when the report was printed."""


def days_of_print(doc: Doc) -> frozenset[int]:
    """The words of "yesterday" or "this morning" beside a verb, "today" in the past, that can be left out.

    Where one of them has to stay ("Two died yesterday, and three today") all do.
    """
    quoted = [match.span() for match in QUOTED.finditer(doc.text)]
    named = {token.i for token in doc if token.lower_ in FROM_PRINT | {"today"}}
    gone: set[int] = set()
    for token in doc:
        inside = [part for part in token.subtree if not part.is_punct]
        alone = all(part == token or part.lower_ in FROM_PRINT | {"this", "early", "late"} for part in inside)
        beside = token.dep_ in {"npadvmod", "advmod"} and token.head.pos_ == "VERB" and alone
        spoken = any(start < token.idx < end for start, end in quoted)
        if beside and not spoken and _is_day_of_print(token) and not _is_needed(token):
            gone.update(part.i for part in inside)
    return frozenset(gone) if named <= gone else frozenset()


def _is_day_of_print(token: Token) -> bool:
    if token.lower_ == "today":
        return any(verb.tag_ == "VBD" for verb in (token.head, *token.head.lefts))
    with_day = any(child.lower_ in FROM_PRINT | {"this"} for child in token.children)
    return token.lower_ in FROM_PRINT or (token.lower_ in PARTS_OF_DAY and with_day)


def _is_needed(day: Token) -> bool:
    """Whether the sentence would say another thing, or come apart: "did not leave yesterday", "only yesterday"."""
    verb = day.head
    following = day.doc[day.i + 1 : day.i + 3].text.lower()
    return (
        verb.dep_ == "acl"
        or verb.head.pos_ == "ADJ"
        or re.match(r"(?:than|but|not)\b|, (?:not|today|tomorrow|tonight)\b", following) is not None
        or any(day.conjuncts)
        or any(child.lower_ in {"only", "just", "even"} for child in (*day.children, *verb.lefts))
        or any(child.dep_ == "neg" for child in verb.children)
        or any(child.lower_ in {"last", "first", "next"} for child in verb.lefts)
        or (verb.lemma_ in BOUNDS and not _is_told_more(verb, day))
        or any(child.dep_ == "conj" and child.pos_ not in {"VERB", "AUX"} for child in verb.children)
    )


def _is_told_more(verb: Token, day: Token) -> bool:
    """Whether something else stands behind the verb, or it is passive, and says enough: "was opened"."""
    behind = [child for child in verb.rights if child != day and not child.is_punct]
    passive = any(child.dep_ == "auxpass" for child in verb.lefts)
    return passive or any(child.dep_ not in {"cc", "conj"} for child in behind)
