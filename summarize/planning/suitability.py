"""How well a sentence that may stand in a summary stands there on its own, whatever it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.planning.anaphora import points_at
from summarize.planning.days_of_print import DAY_OF_PRINT
from summarize.planning.own_voice import is_opinion
from summarize.planning.quotations import QUOTED, outside_quotations
from summarize.planning.subjects import DEFINITE, subject_of
from summarize.planning.tidy import tidy
from summarize.planning.times import is_background

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

PENALTIES = {
    "scare quotes": 0.7,
    "points back": 0.8,
    "points at": 0.5,
    "opinion": 0.4,
    "contrast": 0.9,
    "background": 0.7,
    "day of print": 0.5,
}

FAR = frozenset({"that", "those"})
PARTISANS = frozenset({"democrat", "republican", "conservative", "socialist"})


def suitability(doc: Doc) -> float:
    """0 to 1: less for scare quotes, opinion, old news, and what leans on other sentences or the day of print."""
    value = 1.0
    if QUOTED.search(doc.text):
        value *= PENALTIES["scare quotes"]
    subject = subject_of(doc)
    if any(points_at(token, FAR) for token in doc) or _is_epithet(subject):
        value *= PENALTIES["points at"]
    elif _points_back(subject):
        value *= PENALTIES["points back"]
    if is_opinion(doc):
        value *= PENALTIES["opinion"]
    if DAY_OF_PRINT.search(outside_quotations(tidy(doc))):
        value *= PENALTIES["day of print"]
    if doc[0].pos_ in {"CCONJ", "SCONJ", "ADV"}:
        value *= PENALTIES["contrast"]
    if is_background(doc.text):
        value *= PENALTIES["background"]
    return value


def _is_epithet(subject: Token | None) -> bool:
    """ "The New York Democrat" stands for a name that an earlier sentence has."""
    if subject is None or subject.lower_ not in PARTISANS:
        return False
    return any(child.lower_ == "the" for child in subject.lefts) and all(t.dep_ != "appos" for t in subject.children)


def _points_back(subject: Token | None) -> bool:
    """A definite or demonstrative subject without a name or a modifier: "the man", "these attacks"."""
    if subject is None or subject.pos_ != "NOUN":
        return False
    inside = list(subject.subtree)
    definite = any(token.lower_ in DEFINITE for token in inside)
    return definite and not any(token.pos_ == "PROPN" or token.dep_ in {"relcl", "appos"} for token in inside)
