"""Words of a sentence that stand for something in another one: pronouns, "the figure", "that" which somebody said."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from summarize.checker.facts.words import SPEECH
from summarize.planning.bodies import NOBODY
from summarize.planning.lead_ins import lead_in
from summarize.planning.subjects import DEFINITE, DEMONSTRATIVE, SUBJECTS, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

SINGULAR = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself"})
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
SHELLS = frozenset({"comment", "date", "delay", "difference", "document", "figure", "remark", "report", "suggestion"})
"""Lemmas of nouns that say nothing until something else fills them (Schmid 2000, "English Abstract Nouns as Conceptual
Shells"); not those by which a story's own event goes, such as decision, offer and charge, nor those of set phrases."""

KINDS = frozenset({"kind", "sort", "type"})
"""What "of ..." does not tell apart: "these sorts of pieces"."""
STAGES = frozenset({"moment", "point", "stage", "time"})
"""What "this" points to in the course of things, not in the text: "at this point"."""
INDEFINITE = re.compile(r"(?:any|every|no|some)(?:body|one|thing)")
CLAUSES = frozenset({"advcl", "ccomp", "csubj", "xcomp"})
IMPERSONAL = frozenset({"appear", "be", "become", "emerge", "remain", "seem", "take", "turn"})
SUPPOSED = frozenset(
    {"allege", "believe", "estimate", "expect", "fear", "hope", "know", "report", "think", "understand"}
)


def anaphor(doc: Doc) -> str | None:
    """What of a sentence only the ones before it explain: a "pronoun", or a noun that "points back"; or None."""
    rest = doc[lead_in(doc) :]
    if (
        _is_anaphor(rest[0])
        or _is_anaphor(subject_of(doc))
        or any(_is_unbound(token) or _is_unbound_deed(token) for token in rest)
    ):
        return "pronoun"
    subject = subject_of(doc)
    points = subject is not None and points_at(subject, DEMONSTRATIVE)
    points = points or _begins_pointing(rest) or any(_is_the_other(token) for token in doc if token.dep_ in SUBJECTS)
    return "points back" if points or any(_is_shell(token) or _is_told_this(token) for token in doc) else None


def points_at(noun: Token, pointers: frozenset[str]) -> bool:
    """Whether it is "that centre", say, and neither earlier words nor "where ..." or "of ..." tell which."""
    pointed = noun.ent_type_ != "DATE" and any(c.lower_ in pointers for c in noun.lefts if c.dep_ == "det")
    telling = {"relcl", "acl"} if noun.lemma_ in KINDS else {"relcl", "acl", "prep"}
    told = any(child.dep_ in telling for child in noun.rights)
    return pointed and not told and all(other.lemma_ != noun.lemma_ for other in noun.doc[: noun.left_edge.i])


def _begins_pointing(rest: Span) -> bool:
    """Whether a noun before the first verb is one that "these" points back to: "The extent of these cuts"."""
    beginning = itertools.takewhile(lambda token: token.pos_ not in {"AUX", "VERB"}, rest)
    nouns = (token for token in beginning if token.pos_ in {"NOUN", "PROPN"})
    return any(noun.lemma_ not in STAGES and points_at(noun, DEMONSTRATIVE) for noun in nouns)


def _is_the_other(subject: Token) -> bool:
    """ "The other boy" is one of some that only another sentence brings in."""
    before = [child.lower_ for child in subject.lefts]
    return before[:2] == ["the", "other"] and not any(
        token.pos_ in {"NOUN", "NUM"} for token in subject.doc[: subject.left_edge.i]
    )


def _is_anaphor(token: Token | None) -> bool:
    """Whether the token is a pronoun, or a determiner that stands for a noun, whose referent is elsewhere."""
    if token is None:
        return False
    if token.lower_ == "it":
        lone = token.dep_ in SUBJECTS and not _is_expletive(token)
        return lone and not any(_is_bearer(noun, token) for noun in _nouns_before(token))
    pronoun = token.pos_ == "PRON" and token.lower_ != "there" and token.tag_ != "WP"
    if pronoun and token.i > 0 and token.lower_ in SINGULAR | PLURAL:
        return not any(_is_bearer(noun, token) for noun in _nouns_before(token))
    return pronoun and not INDEFINITE.fullmatch(token.lower_) and not _is_filled(token)


def _is_unbound(token: Token) -> bool:
    """Whether "he", "she", "they" (him, her ...), an object "it" or "that" comes before anything it could stand for."""
    if token.lower_ in SINGULAR:
        nouns = _nouns_before(token)
        return not (any(_can_bind(noun, "Sing") for noun in nouns) or _acted_on(nouns))
    if token.lower_ in PLURAL:
        nouns = _nouns_before(token)
        several = sum(noun.ent_type_ == "PERSON" and noun.ent_iob_ == "B" for noun in nouns) > 1
        return not several and not any(_can_bind(noun, "Plur") for noun in nouns)
    if token.tag_ not in {"DT", "PRP"} or token.dep_ not in {"dobj", "pobj"}:
        return False
    alone = token.lower_ == "it" or (token.lower_ in DEMONSTRATIVE and not any(True for _ in token.children))
    back = token.dep_ == "pobj" and token.head.lower_ in {"after", "before", "since"}
    return alone and (back or len(_nouns_before(token)) < 2)


def _is_unbound_deed(token: Token) -> bool:
    """Whether it is the "do" of "seems unable to do so", where no verb before tells what would be done."""
    if token.lemma_ != "do" or not any(child.lower_ == "so" and child.i == token.i + 1 for child in token.rights):
        return False
    governing, above = {token}, token
    while above.dep_ not in {"ROOT", "advcl", "conj"}:
        above = above.head
        governing.add(above)
    return not any(other.pos_ == "VERB" and other not in governing for other in token.doc[: token.i])


def _is_filled(token: Token) -> bool:
    """Whether "those", "some" or "each" is told of whom or what, and not "of them"."""
    told = [child for child in token.rights if child.dep_ in {"acl", "prep", "relcl"}]
    return bool(told) and not any(below.pos_ == "PRON" for child in told for below in child.children)


def _nouns_before(token: Token) -> list[Token]:
    """The nouns before a pronoun, but for the subject of what is done to it: "The judge sentenced him"."""
    doers = {child for verb in _done_to(token) for child in verb.children if child.dep_ in SUBJECTS}
    before = (other for other in token.doc[: token.i] if other.pos_ in {"NOUN", "PROPN"})
    return [noun for noun in before if noun not in doers and not (noun.dep_ == "compound" and noun.head in doers)]


def _done_to(token: Token) -> list[Token]:
    """The verbs of which him, her or them is the object, or what is found or made something: "found him guilty"."""
    if token.lower_ not in {"him", "her", "them"} or token.tag_ != "PRP":
        return []
    if token.dep_ == "pobj":
        return [token.head.head] if token.head.lower_ in {"against", "at", "by", "from", "to"} else []
    if token.dep_ in SUBJECTS:
        return [token.head, token.head.head]
    return [token.head] if token.dep_ in {"dative", "dobj"} else []


def _is_bearer(noun: Token, pronoun: Token) -> bool:
    """Whether it is the subject of an earlier clause that a subject may go on with: "When Ann Kolm spoke, she"."""
    if noun.dep_ not in SUBJECTS:
        return False
    if pronoun.lower_ in SINGULAR:
        return noun.ent_type_ == "PERSON"
    if pronoun.lower_ == "it":
        single = noun.morph.get("Number", []) == ["Sing"] and noun.ent_type_ != "PERSON"
        return single and noun.head.dep_ == "advcl" and noun.head.head == pronoun.head
    return any(noun.conjuncts) or (not noun.ent_type_ and noun.morph.get("Number", []) == ["Plur"])


def _can_bind(noun: Token, number: str) -> bool:
    """Whether a pronoun of this number may stand for the noun: a name, a subject, somebody "who" or "whose"."""
    if noun.ent_type_ == "ORG" and number == "Sing":
        return _may_be_person(noun)
    if noun.lemma_ in NOBODY and noun.pos_ == "NOUN" and number == "Sing":
        return False
    if noun.ent_type_ in {"NORP", "ORG"} or (noun.ent_type_ == "PERSON" and number == "Sing"):
        return True
    named = noun.dep_ in SUBJECTS or any(word.tag_ in {"WP", "WP$"} for word in noun.subtree)
    return noun.morph.get("Number", []) == [number] and (number == "Plur" or named)


def _acted_on(nouns: list[Token]) -> bool:
    """Whether somebody may be among those with whom a body deals: "The company fired the driver because he drank"."""
    told = any(noun.dep_ in SUBJECTS and noun.lemma_ in NOBODY for noun in nouns)
    others = (noun for noun in nouns if noun.lemma_ not in NOBODY and noun.pos_ == "NOUN" and not noun.ent_type_)
    return told and any(noun.dep_ != "compound" and noun.morph.get("Number", []) == ["Sing"] for noun in others)


def _may_be_person(name: Token) -> bool:
    """Whether what the parser takes for an organisation may be somebody: it has no article and is no acronym."""
    first = name
    while first.ent_iob_ == "I":
        first = first.nbor(-1)
    article = first.lower_ == "the" or (first.i > 0 and first.nbor(-1).lower_ == "the")
    return not article and not name.is_upper


def _is_shell(token: Token) -> bool:
    """Whether it is a bare "the figure" or "these documents" that nothing in the sentence fills.

    A modifier may fill it, the same word or a clause before it, or what it is said to be ("the difference is that").
    """
    beside = [child.lower_ for child in token.children if not child.is_punct]
    bare = len(beside) == 1 and beside[0] in DEFINITE
    told = any(other.lemma_ == token.lemma_ or other.ent_type_ == "DATE" for other in token.doc[: token.i])
    equated = token.dep_ == "nsubj" and token.head.lemma_ == "be"
    return bare and token.lemma_ in SHELLS and not (told or equated or _follows_clause(token))


def _follows_clause(token: Token) -> bool:
    """Whether a clause that is over stands before the token; those that the token is part of are not."""
    own = {token.head, *token.head.ancestors} if token.dep_ not in SUBJECTS else set()
    return any(other.pos_ == "VERB" and other not in own for other in token.doc[: token.i])


def _is_told_this(token: Token) -> bool:
    """ "The office stressed that this proved nothing": what is reported to be said has its subject somewhere else."""
    alone = token.lower_ in DEMONSTRATIVE and token.tag_ == "DT" and not any(True for _ in token.children)
    if not (alone and token.dep_ in SUBJECTS and token.head.dep_ == "ccomp"):
        return False
    speaking = token.head.head
    return speaking.lemma_.lower() in SPEECH and not any(other.pos_ == "VERB" for other in token.doc[: speaking.i])


def _is_expletive(token: Token) -> bool:
    """ "It was not clear if ...", "It is believed that ...", "It took three hours to ..." stand for what follows."""
    verb = token.head
    heads = [verb, *(child for child in verb.rights if child.dep_ == "acomp")]
    if not any(child.dep_ in CLAUSES for head in heads for child in head.rights):
        return False
    return verb.lemma_ in (SUPPOSED if token.dep_ == "nsubjpass" else IMPERSONAL)
