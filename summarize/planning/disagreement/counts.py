"""The counts of a sentence that can be set beside those of another report: of whom, in which event, how many."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.checker.facts.polarity import polarity
from summarize.checker.facts.predicates import conditional
from summarize.checker.facts.quantities import Quantity, quantities
from summarize.checker.facts.words import climb, fold
from summarize.planning.disagreement.latitude import latitude
from summarize.planning.disagreement.scope import is_whole, places
from summarize.planning.disagreement.topics import TOPICS, Event, Topic, events
from summarize.reading.calendar_names import WEEKDAYS
from summarize.records import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SAME = ({"people", "person"}, {"soldier", "troop", "serviceman", "servicewoman"}, {"captive", "prisoner", "hostage"})
_OTHER_TIME = re.compile(
    r"\b(?:earlier|previous(?:ly)?|last|ago|initially|at first|originally|formerly|yesterday|tomorrow|so far|since"
    r"|the (?:day|evening|night|week) before|(?:in|during) (?:[A-Z]\w+ )?(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_PART_OR_SUM = re.compile(
    r"\b(?:total(?:led|ling)?|altogether|in all|overall|combined|each|every|per|average|another|more|other|further"
    r"|additional)\b(?! than\b)",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(
    r"\b(?:wrong(?:ly)?|false|untrue|incorrect|mistaken?|misheard|retract\w*|correct(?:ed|ion))\b", re.IGNORECASE
)
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(map(str.title, WEEKDAYS))})\b")


@dataclass(frozen=True)
class Count:
    """How many of ``thing`` (plural as written: "soldiers") one sentence says.

    ``kind`` is the same for synonyms, None for those whose name is the event itself ("deaths", "captives").
    ``low`` to ``high``: the numbers it may mean. ``firm``: whether it counts all of them; else it may be a part.
    ``places``: the names of where it happened, empty where the sentence names none.
    """

    topic: Topic
    kind: str | None
    thing: str
    low: float
    high: float
    wording: str
    sentence: Sentence
    firm: bool
    places: frozenset[str] = frozenset()

    def agrees(self, other: Count) -> bool:
        """Whether some number fits both, or they speak of different days or places."""
        days = [set(_WEEKDAY.findall(count.sentence.text)) for count in (self, other)]
        return self.fits(other) or (all(days) and not days[0] & days[1]) or self.is_elsewhere(other)

    def fits(self, other: Count) -> bool:
        """Whether some number fits both."""
        return self.low <= other.high and other.low <= self.high

    def is_elsewhere(self, other: Count) -> bool:
        """Whether both name a place, and not the same."""
        return bool(self.places and other.places) and self.places != other.places


def counts(sentence: Sentence, doc: Doc, lead: frozenset[str]) -> Iterator[Count]:
    """The counts that a sentence states as a fact of the event itself; ``lead``: what `scope.lead_words` gives."""
    if _OTHER_TIME.search(sentence.text) or _PART_OR_SUM.search(sentence.text):
        return
    for quantity in quantities(doc):
        if quantity.unit is not None or quantity.stated is None or not quantity.counted:
            continue
        low, high = latitude(quantity)
        for topic in TOPICS:
            if quantity.noun in topic.victims:
                yield Count(topic, None, "", low, high, _wording(quantity), sentence, firm=False)
        noun = _noun(quantity)
        for event in events(noun) if noun is not None else ():
            if noun is not None and _is_stated(event):
                firm = high < math.inf and low > 0 and is_whole(noun, event, lead)
                thing = noun.text if noun.pos_ == "PROPN" else noun.text.lower()
                where = places(noun, event)
                yield Count(event.topic, _kind(noun), thing, low, high, _wording(quantity), sentence, firm, where)


def is_taken_back(following: Sentence) -> bool:
    """Whether the sentence after a count says that it was wrong."""
    return _TAKEN_BACK.search(following.text) is not None


def _noun(quantity: Quantity) -> Token | None:
    """The plural noun right above the numeral; None for parts ("two of the soldiers")."""
    above = (token for token in climb(quantity.token) if token.pos_ in ("NOUN", "PROPN") and token != quantity.token)
    noun = next(above, None)
    plural = noun is not None and noun.tag_ in ("NNS", "NNPS") and fold(noun.lemma_) == quantity.noun
    parts = any(token.dep_ == "prep" for token in quantity.token.children)
    return noun if plural and not parts else None


def _is_stated(event: Event) -> bool:
    """Whether it is told as having happened: no denial, condition, wish or forecast."""
    if event.predicate is None:
        return True
    verb = event.predicate.verb
    modal = any(child.tag_ == "MD" for head in climb(verb) for child in head.children if child.dep_ == "aux")
    return polarity(verb) == 1 and not conditional(verb) and not (modal and verb.dep_ not in ("relcl", "acl"))


def _kind(noun: Token) -> str:
    name = fold(noun.lemma_)
    return next((min(same) for same in _SAME if name in same), name)


def _wording(quantity: Quantity) -> str:
    return quantity.span.text[:1].lower() + quantity.span.text[1:]
