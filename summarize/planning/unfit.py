"""Why a sentence cannot stand in a summary, whatever it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.checker.facts.words import SPEECH
from summarize.planning.quotations import QUOTED, is_half_quoted, outside_quotations
from summarize.planning.subjects import DEFINITE, DEMONSTRATIVE, SUBJECTS, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

LONGEST_QUOTE = 0.25
"""Share of a sentence's characters that may stand in quotation marks."""
FEWEST_WORDS, MOST_WORDS = 6, 45
TRAILING_OFF = re.compile(r"\.\.\.|…")
LABEL = re.compile(r"(?:[^:!?]{0,40}\s)?(?:[a-z][\w’'-]*|[A-Z]{2,})(?=: [A-Z])")
AHEAD = re.compile(r"(?:Here(?:[’']s| (?:is|are))|Below (?:is|are)|The following (?:is|are))\b|\(?\w\) ")
""" "Here are ..." announces what follows, and "2) " is one of it."""
FIRST_PERSON = frozenset({"I", "We", "My", "Our", "we", "me", "us", "my", "our", "ours", "myself", "ourselves"})
SECOND_PERSON = frozenset({"you", "your", "yours", "yourself"})
NUMBERED = re.compile(r"\bI-\d|(?<=War )I\b")
OWN_VOICE = re.compile(
    r"\b[Tt]his (?:newspaper|website|reporter|correspondent|magazine)\b"
    r"|\b[Tt]his (?:paper|site|channel|station) (?:has|had|understands)\b|\bby this (?:paper|site|channel|station)\b"
)
"""How a report speaks of itself in the third person."""
SINGULAR = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself"})
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
SHELLS = frozenset({"comment", "date", "delay", "difference", "document", "figure", "remark", "report", "suggestion"})
"""Lemmas of nouns that say nothing until something else fills them (Schmid 2000, "English Abstract Nouns as Conceptual
Shells"); not those by which a story's own event goes, such as decision, offer and charge, nor those of set phrases."""


def unfit(doc: Doc) -> str | None:
    """Why this sentence cannot stand in a summary ("quotation", "pronoun" ...), or None if it can."""
    text = doc.text
    words = [token for token in doc if not token.is_punct and not token.is_space]
    outside = outside_quotations(text)
    if is_half_quoted(outside):
        return "half a quotation"
    if sum(len(match.group()) for match in QUOTED.finditer(text)) > LONGEST_QUOTE * len(text):
        return "quotation"
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS:
        return "length"
    if not text.rstrip("”\"’' ").endswith((".", "!")):
        return "no full stop"
    if TRAILING_OFF.search(outside):
        return "trails off"
    if AHEAD.match(outside) or _is_labelled(doc):
        return "heading"
    words_outside = set(re.findall(r"\w+", NUMBERED.sub(" ", outside)))
    if FIRST_PERSON & words_outside or OWN_VOICE.search(outside):
        return "first person"
    if SECOND_PERSON & words_outside:
        return "second person"
    if not any(_is_finite(token) for token in doc):
        return "no finite verb"
    if _is_anaphor(subject_of(doc)) or _is_anaphor(doc[0]) or any(_is_unbound(token) for token in doc):
        return "pronoun"
    if any(_is_shell(token) or _is_told_this(token) for token in doc):
        return "points back"
    if any(token.dep_ == "ROOT" and token.tag_ == "VB" for token in doc) and subject_of(doc) is None:
        return "imperative"
    return None


def _is_finite(token: Token) -> bool:
    return token.pos_ in {"VERB", "AUX"} and "Fin" in token.morph.get("VerbForm", [])


def _is_labelled(doc: Doc) -> bool:
    """ "Coroner: Autopsies show ..." is a headline, or what somebody says on a stage."""
    label = LABEL.match(doc.text)
    return label is not None and not any(_is_finite(token) for token in doc if token.idx < label.end())


def _is_anaphor(token: Token | None) -> bool:
    """Whether the token is a pronoun, or a determiner that stands for a noun, whose referent is elsewhere."""
    if token is None:
        return False
    pronoun = token.pos_ == "PRON" and token.lower_ not in {"there", "it"} and token.tag_ != "WP"
    return pronoun or (token.lower_ == "it" and token.dep_ in SUBJECTS and not _is_expletive(token))


def _is_unbound(token: Token) -> bool:
    """Whether "he", "she", "they" (him, her ...), an object "it" or "that" comes before anything it could stand for."""
    number = "Sing" if token.lower_ in SINGULAR else "Plur" if token.lower_ in PLURAL else None
    nouns = [other for other in token.doc[: token.i] if other.pos_ in {"NOUN", "PROPN"}]
    if number is None:
        alone = token.lower_ == "it" or (token.lower_ in DEMONSTRATIVE and not any(True for _ in token.children))
        return alone and token.tag_ in {"DT", "PRP"} and token.dep_ in {"dobj", "pobj"} and len(nouns) < 2
    return not any(
        other.ent_type_ in {"PERSON", "NORP", "ORG"}
        or (other.morph.get("Number", []) == [number] and (number == "Plur" or other.dep_ in SUBJECTS))
        for other in nouns
    )


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
    clauses = [child for child in token.head.children if child.dep_ in {"ccomp", "xcomp", "csubj"}]
    return token.head.lemma_ in {"be", "seem", "appear", "emerge", "remain"} and bool(clauses)
