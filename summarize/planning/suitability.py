"""How well a sentence that may stand in a summary stands there on its own, whatever it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.planning.anaphora import points_at
from summarize.planning.days_of_print import DAY_OF_PRINT
from summarize.planning.loaded_verbs import has_loaded_verb
from summarize.planning.no_answer import tells_of_no_answer
from summarize.planning.own_voice import is_opinion
from summarize.planning.quotations import outside_quotations, quotations
from summarize.planning.subjects import SUBJECTS, points_back, subject_of
from summarize.planning.tidy import tidy
from summarize.planning.times import is_background, is_told_from_another

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

PENALTIES = {
    "scare quotes": 0.7,
    "points back": 0.8,
    "points at": 0.5,
    "opinion": 0.4,
    "continues": 0.9,
    "background": 0.7,
    "day of print": 0.5,
    "no answer": 0.5,
    "loaded verb": 0.7,
}
IN_THE_TEXT = re.compile(
    r"In the (?:clip|complaint|email|filing|footage|interview|lawsuit|letter|memo|message|note|post|recording|speech"
    r"|statement|tweet|video),"
)

FAR = frozenset({"that", "those"})
PARTISANS = frozenset({"democrat", "republican", "conservative", "socialist"})


def suitability(doc: Doc) -> float:
    """0 to 1: less for scare quotes, opinion, relish, old news, what nobody answered, and what leans on others."""
    value = 1.0
    if quotations(doc.text):
        value *= PENALTIES["scare quotes"]
    subject = subject_of(doc)
    if any(points_at(token, FAR) for token in doc) or _is_epithet(subject):
        value *= PENALTIES["points at"]
    elif points_back(subject) or IN_THE_TEXT.match(doc.text):
        value *= PENALTIES["points back"]
    if is_opinion(doc):
        value *= PENALTIES["opinion"]
    if DAY_OF_PRINT.search(outside_quotations(tidy(doc))):
        value *= PENALTIES["day of print"]
    if tells_of_no_answer(doc):
        value *= PENALTIES["no answer"]
    if has_loaded_verb(doc):
        value *= PENALTIES["loaded verb"]
    if is_told_from_another(doc.text) or (doc[0].pos_ in {"CCONJ", "SCONJ", "ADV"} and not _measures(doc[0])):
        value *= PENALTIES["continues"]
    if is_background(doc.text):
        value *= PENALTIES["background"]
    return value


def _is_epithet(subject: Token | None) -> bool:
    """ "The New York Democrat" stands for a name that an earlier sentence has."""
    if subject is None or subject.lower_ not in PARTISANS:
        return False
    return any(child.lower_ == "the" for child in subject.lefts) and all(t.dep_ != "appos" for t in subject.children)


def _measures(token: Token) -> bool:
    """Whether it belongs to a number or to the subject ("At least 12 people", "Only three"), not to the sentence."""
    above = [token.head, token.head.head]
    return any(each.pos_ == "NUM" or each.dep_ in SUBJECTS for each in above)
