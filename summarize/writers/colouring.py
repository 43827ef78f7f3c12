"""Adjectives and adverbs that colour a statement and limit nothing: without them it says less, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary
from summarize.records import Report
from summarize.writers.loaded_words import ADJECTIVES, ADVERBS, PITYING, SET_PHRASES

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

SIEGE = re.compile(r"\b(?:sieges?|besieg(?:e|es|ing|ers?)|blockade[ds]?|encircle[ds]?)\b", re.IGNORECASE)
DESCRIBING = vocabulary("brand call condemn decry deem denounce describe dub hail label praise term")
"""Verbs that report how somebody sees a thing, so that the colour is the news."""
DENYING = vocabulary(
    "abolish accuse avoid ban convict curb deny difficult doubt eradicate fail forbid hard impossible lack oppose "
    "outlaw prevent prohibit protect punish refuse reject reward stop unable unlikely without"
)
NEGATIVE = vocabulary("no not n't n’t never neither nor hardly if unless whether")
"""With `DENYING`: what is not, or only perhaps, true of brutal attacks may be untrue of attacks."""
LIMITING = vocabulary("no any all every each few only other such what first second third last next")
EMPTY = vocabulary("circumstance condition fashion kind light manner moment person scene sort thing time turn way")
QUANTITIES = vocabulary(
    "amount change decline decrease drop extent fall growth increase level number rate reduction rise shift"
)
"""Like `EMPTY`, lemmas of nouns that say too little on their own: how much, the modifier says."""


def colouring(doc: Doc, reports: Sequence[Report]) -> Iterator[Span]:
    """Modifiers that can be left out, in text order; ``reports`` tell whether there is a siege to be besieged in."""
    for token in doc:
        phrase = doc[token.left_edge.i : token.right_edge.i + 1]
        if _is_loose_adjective(token, phrase) or _is_loose_adverb(token, phrase) or _is_aside(token, phrase):
            siege = token.lower_ in PITYING and any(SIEGE.search(report.text) for report in reports)
            if not siege:
                yield phrase


def _is_loose_adjective(token: Token, phrase: Span) -> bool:
    """``phrase``, the token with all that depends on it, is the bare word: not "more brutal", "brutal and long".

    With a capital, which heads a sentence, it may be part of a name: "Savage Rapids Dam".
    """
    noun, word = token.head, phrase.text.lower()
    return (
        word in ADJECTIVES
        and (phrase.text == word or (phrase.start == 0 and token.pos_ != "PROPN"))
        and token.dep_ in {"amod", "compound"}
        and token.i < noun.i
        and noun.pos_ in {"NOUN", "PROPN"}
        and not token.ent_type_
        and noun.lemma_ not in SET_PHRASES.get(word, ())
        and not (_needs_modifier(noun) or _is_limited(noun) or _is_denied(noun))
    )


def _is_loose_adverb(token: Token, phrase: Span) -> bool:
    """Only right before what it modifies: after a verb it may be all that the verb says ("was treated brutally")."""
    modified = token.head
    return (
        phrase.text in ADVERBS
        and token.dep_ == "advmod"
        and token.i + 1 == modified.i
        and modified.pos_ in {"VERB", "ADJ"}
        and modified.lemma_ not in {"act", "behave", "treat"}
        and modified.dep_ not in {"acomp", "oprd"}
        and not _is_denied(modified)
    )


def _is_aside(token: Token, phrase: Span) -> bool:
    """ "Mia Krantz, ever so brave, said": between commas behind what it describes, with adverbs alone of its own."""
    noun, doc = token.head, token.doc
    enclosed = phrase.start > 0 and phrase.end < len(doc) and doc[phrase.start - 1].text == doc[phrase.end].text == ","
    return (
        enclosed
        and token.lower_ in ADJECTIVES
        and token.dep_ in {"amod", "appos", "acl"}
        and noun.i < phrase.start
        and noun.pos_ in {"NOUN", "PROPN"}
        and all(other == token or (other.pos_ == "ADV" and other.lower_ not in NEGATIVE) for other in phrase)
        and not _is_denied(noun)
    )


def _needs_modifier(noun: Token) -> bool:
    """Whether the modifier is what the phrase is there for: a predicate, "in dramatic fashion", "the brave Ann Lee"."""
    bare = noun.tag_ == "NN" and not any(child.dep_ in {"det", "poss", "compound"} for child in noun.children)
    joined = (noun, *noun.conjuncts)
    return (
        any(one.dep_ in {"attr", "oprd", "ROOT"} for one in joined)
        or any(one.dep_ == "dobj" and one.head.lemma_ in {"do", "have"} for one in joined)
        or (noun.dep_ in {"pobj", "conj"} and bare)
        or noun.lemma_ in EMPTY + QUANTITIES
        or (noun.pos_ == "PROPN" and any(child.dep_ == "det" for child in noun.children))
    )


def _is_limited(noun: Token) -> bool:
    """Whether the phrase counts or singles out: "two stunning goals", "the first brutal attack", "any savage war"."""
    return any(
        child.dep_ == "nummod" or child.tag_ in {"JJS", "CD"} or child.lower_ in LIMITING for child in noun.children
    )


def _is_denied(token: Token) -> bool:
    """Whether something above denies, doubts or supposes the phrase, or reports how somebody describes it.

    Who denies or accuses is not denied: "A damning report accused the mayor".
    """
    above = [token, *token.ancestors]
    doers = {below.head for below in above if below.dep_ == "nsubj"}
    return any(
        (head.lemma_ in DESCRIBING + DENYING and head not in doers)
        or any(child.lower_ in NEGATIVE for child in head.children)
        for head in above
    )
