"""What a sentence opens with that only ties it to the one before, or announces it: it can go, and the rest stands."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.quantity_patterns import ORDINALS
from summarize.checker.facts.words import vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

ADDING = vocabulary("and also besides furthermore moreover additionally separately likewise similarly indeed")
CONCLUDING = vocabulary("accordingly consequently hence therefore thus")
CONTRASTING = vocabulary("but yet however nevertheless nonetheless still so instead")
PLACING = vocabulary("meanwhile subsequently earlier later then elsewhere")
COUNTING = vocabulary("first firstly second secondly third thirdly finally lastly")
WEIGHING = vocabulary(
    "curiously importantly interestingly notably oddly predictably remarkably significantly strangely surprisingly "
    "tellingly understandably unsurprisingly"
)
"""How the author finds what the sentence says; it is as true without."""
BEFORE_COMMA = frozenset(COUNTING + WEIGHING)
ADVERBS = frozenset(ADDING + CONCLUDING + CONTRASTING + PLACING)
PHRASES = (
    "after all",
    "as a result",
    "at the same time",
    "by comparison",
    "by contrast",
    "even so",
    "for example",
    "for instance",
    "in addition",
    "in contrast",
    "in fact",
    "in other words",
    "in the meantime",
    "in turn",
    "of course",
    "on the contrary",
    "on the other hand",
    "sure",
    "to be sure",
    "well",
    "what's more",
)
INSIDE = frozenset({*PHRASES, "however", "though", "too"})
"""What also stands between two commas within a sentence: "The council, however, rejected"."""
LABELS = (
    "between the lines",
    "by the numbers",
    "context",
    "details",
    "driving the news",
    "flashback",
    "state of play",
    "the backdrop",
    "the big picture",
    "the bottom line",
    "the latest",
    "the state of play",
    "what happened",
    "what to watch",
    "what's happening",
    "what's next",
    "why it matters",
    "yes but",
    "yes, but",
    "zoom in",
    "zoom out",
)
"""By which a report in paragraphs of one point each says what the point is; a colon follows."""
TAKING = frozenset({"far", "of", "that", "-", "–"})
"""What makes another word of the one before: "so far", "instead of", "so-called"."""
FEWEST_LEFT = 2
"""Tokens that stay in any case."""


def lead_in(doc: Doc) -> int:
    """How many tokens the lead-ins of a sentence take, with the comma or colon behind them; 0 without one."""
    taken = _phrase_at(doc, 0, LABELS, ":")
    while (more := _connective_at(doc, taken)) and taken + more <= len(doc) - FEWEST_LEFT:
        taken += more
    return taken


def asides(doc: Doc) -> Iterator[int]:
    """The words of such a phrase between two commas within the sentence: "The council, for example, rejected"."""
    commas = [token.i for token in doc if token.text == ","]
    for start, end in itertools.pairwise(commas):
        goes_on = doc[end + 1 : end + 2]
        if doc[start + 1 : end].text.lower() in INSIDE and goes_on and goes_on[0].pos_ in {"VERB", "AUX", "ADP"}:
            yield from range(start + 1, end)


def _connective_at(doc: Doc, start: int) -> int:
    phrase = _phrase_at(doc, start, PHRASES, ",")
    if phrase or start >= len(doc) or not _is_connective(doc[start]):
        return phrase
    return 2 if doc[start + 1 : start + 2].text == "," else 1


def _is_connective(token: Token) -> bool:
    """Whether it only ties the sentence to the one before: not so "so far", "later in May", "then came"."""
    if token.lower_ not in ADVERBS | BEFORE_COMMA or token.dep_ not in {"cc", "advmod", "mark"}:
        return False
    after = token.doc[token.i + 1 : token.i + 2]
    if token.lower_ in BEFORE_COMMA:  # not "Third, fourth and fifth graders"
        return after.text == "," and token.doc[token.i + 2 : token.i + 3].text not in ORDINALS
    if after.text == ",":
        return True
    if token.lower_ == "then" and after and after[0].pos_ == "PROPN":  # "Then President Ann Kolm", who is it no more
        return False
    pair = f"{token.lower_} {after.text.lower()}"
    if pair == "but for" or after.text.lower() in TAKING or any(True for _ in token.children):
        return False
    placed = bool(after) and (after[0].pos_ in {"AUX", "VERB"} or (token.dep_ == "advmod" and after[0].pos_ == "ADP"))
    return _is_main(token.head) and not placed


def _is_main(verb: Token) -> bool:
    """Whether it is the verb of the sentence, or of what is said before "Ann Kolm announced" is."""
    return verb.dep_ == "ROOT" or (verb.dep_ == "ccomp" and verb.head.dep_ == "ROOT" and verb.i < verb.head.i)


def _phrase_at(doc: Doc, start: int, phrases: tuple[str, ...], mark: str) -> int:
    """How many tokens one of the ``phrases`` and the ``mark`` behind it take there."""
    end = next((token.i for token in doc[start:] if token.text == mark), start)
    return end + 1 - start if doc[start:end].text.lower().replace("’", "'") in phrases else 0
