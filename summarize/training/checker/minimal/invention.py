"""Something added that no sentence says: an adjunct that stands with the same verb elsewhere."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.adjuncts import adjuncts
from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.phrases import clauses
from summarize.training.checker.minimal.polarity import is_denied, is_negative
from summarize.training.checker.minimal.text import Edit, body_end, edited

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FROM_ARTICLE = 0.4


def wrong_additions(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    """An adjunct of the same verb from another article, or of any verb from the article outside of the premise.

    It takes the place of the claim's own last adjunct about as often as it is added. None for a clause that is denied:
    who did not resign did not resign in Lisbon.
    """
    verb = _last_verb(claim)
    if verb is None or "according" in claim.text or '"' in claim.text or "”" in claim.text:
        return []
    if is_denied(verb) or is_negative(verb.subtree):
        return []
    pool = _of_article(setting) if rng.random() < FROM_ARTICLE else ()
    pool = pool or setting.bank.adjuncts.get(verb.lemma_, ()) or _of_article(setting)
    fit = [text for text in pool if _is_new(text, claim, setting)]
    if not fit:
        return []
    new = rng.choice(fit)
    own = [(start, stop) for head, start, stop in adjuncts(claim) if head == verb and stop >= body_end(claim)]
    end = body_end(claim)
    if own and (rng.random() < 0.6 or claim[own[-1][0]].lower_ == new.split()[0]):
        return [Wrong(edited(claim, [Edit(own[-1][0], end, new)]), "neutral")]
    return [Wrong(edited(claim, [Edit(end, len(claim), f" {new}.")]), "neutral")]


def _last_verb(claim: Doc) -> Token | None:
    """The verb of the last clause, if what stands at the claim's end belongs to it."""
    found = [verb for verb in clauses(claim) if verb.pos_ == "VERB"]
    if not found or len(claim) > 30:
        return None
    last = found[-1]
    return last if last.right_edge.i >= body_end(claim) - 1 else None


def _of_article(setting: Setting) -> tuple[str, ...]:
    inside = {doc.text for doc in setting.window}
    rest = [doc for doc in setting.article if doc.text not in inside]
    return tuple(doc[start:stop].text for doc in rest for _, start, stop in adjuncts(doc))


def _is_new(text: str, claim: Doc, setting: Setting) -> bool:
    """Whether at least half of its longer words stand nowhere in the premise."""
    words = [word for word in text.lower().split() if len(word) > 3]
    strange = [word for word in words if not setting.says(word)]
    return len(strange) >= max(1, len(words) / 2) and text.lower() not in claim.text.lower()
