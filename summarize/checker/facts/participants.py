"""Who takes part in what a text tells: the noun behind a pronoun, and whether two phrases name the same one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.checker.facts.mentions import initials
from summarize.checker.facts.name_words import same_word
from summarize.checker.facts.words import SPEECH, climb, fold, lemma

if TYPE_CHECKING:
    from spacy.tokens import Token

_PERSON, _THING, _SEVERAL = ("he", "she"), ("it",), ("they", "them")
_BODIES = ("ORG", "GPE", "FAC", "LOC")
_PLURAL = ("NNS", "NNPS")
_PARTS_OF_PHRASE = ("det", "amod", "compound", "nmod", "poss", "nummod")


def phrase(token: Token) -> list[Token]:
    """The noun with its article, adjectives and the parts of its name, without clauses that hang on it."""
    parts = [child for child in token.children if child.dep_ in _PARTS_OF_PHRASE]
    return sorted([token, *parts, *(deep for part in parts for deep in part.subtree)], key=lambda part: part.i)


def same(one: Token, other: Token) -> bool:
    """Whether two participants are the same by their head words: one lemma, or one name."""
    if fold(one.lemma_) == fold(other.lemma_):
        return True
    return one.pos_ == other.pos_ == "PROPN" and same_word(fold(one.text), fold(other.text))


def names_same(one: Token, other: Token) -> bool:
    """Whether one phrase has the other's head word, as a title or in apposition too: "the mayor", "Mayor Ann Reed"."""
    mine, theirs = _naming(one), _naming(other)
    return abbreviates(one, other) or any(same(one, part) for part in theirs) or any(same(part, other) for part in mine)


def abbreviates(one: Token, other: Token) -> bool:
    """Whether one of the two is made of the initials of the other: "the IMF"."""
    return _stands_for(one, other) or _stands_for(other, one)


def _stands_for(acronym: Token, noun: Token) -> bool:
    letters = acronym.text.replace(".", "")
    return letters.isupper() and len(letters) > 1 and letters.lower() in initials([part.text for part in noun.subtree])


def _naming(token: Token) -> list[Token]:
    apposed = [child for child in token.children if child.dep_ == "appos"]
    around = [token.head] if token.dep_ == "appos" else []
    titles = [child for child in token.children if child.dep_ in ("compound", "nmod")]
    return [token, *titles, *apposed, *around]


def referent(token: Token) -> Token:
    """The noun that a pronoun stands for where grammar says so, else the token itself.

    In "Ann Reed said she had ..." the pronoun is the speaker; one in the subject of a sentence goes on with the subject
    of the sentence before. Only a noun that agrees in number, and in being a person or not, is taken.
    """
    if token.lower_ not in _PERSON + _THING + _SEVERAL:
        return token
    spoken = _speaker_above(token)
    candidate = spoken if spoken is not None and spoken.lower_ != token.lower_ else _subject_before(token)
    if candidate is None or candidate == token:
        return token
    if candidate.pos_ == "PRON":
        return referent(candidate) if candidate.lower_ == token.lower_ else token
    return candidate if _agrees(token, candidate) else token


def _speaker_above(token: Token) -> Token | None:
    """The subject of the speech verb whose content the pronoun is in."""
    for verb in climb(token):
        if verb.dep_ == "ccomp" and lemma(verb.head) in SPEECH:
            return _subject(verb.head)
    return None


def _subject_before(token: Token) -> Token | None:
    start = token.sent.start
    own = _subject(token.sent.root)
    if start == 0 or own is None or token not in own.subtree:
        return None
    return _subject(token.doc[start - 1].sent.root)


def _subject(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)


def _agrees(pronoun: Token, noun: Token) -> bool:
    several = noun.tag_ in _PLURAL or any(noun.conjuncts)
    if noun.pos_ not in ("NOUN", "PROPN") or several != (pronoun.lower_ in _SEVERAL):
        return False
    if pronoun.lower_ in _THING:
        return noun.ent_type_ != "PERSON"
    return pronoun.lower_ not in _PERSON or noun.ent_type_ not in _BODIES
