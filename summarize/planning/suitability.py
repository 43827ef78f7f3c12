"""How well a sentence can stand in a summary on its own, whatever it says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from summarize.checker.facts.words import SPEECH
from summarize.planning.tidy import tidy
from summarize.records import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

LONGEST_QUOTE = 0.25
"""Share of a sentence's characters that may stand in quotation marks."""
FEWEST_WORDS, MOST_WORDS = 6, 45
QUOTED = re.compile(r"[“\"„«]([^”\"“»]*)[”\"»]|(?<!\w)‘([^‘’]*)’(?!\w)")
HALF_SINGLE = re.compile(r"(?<!\w)‘(?!\d)|(?<=[A-RT-Za-rt-z.,!?])’(?!\w)")
"""A single mark without its other half; after an s it may be that of a possessive."""
TRAILING_OFF = re.compile(r"\.\.\.|…")
LABEL = re.compile(r"[^:.!?]{2,40}(?=: [A-Z])")
AHEAD = re.compile(r"(?:Here(?:[’']s| (?:is|are))|Below (?:is|are)|The following)\b|\(?\w\) ")
""" "Here are ..." announces what follows, and "2) " is one of it."""
FIRST_PERSON = frozenset({"I", "We", "My", "Our", "we", "me", "us", "my", "our", "ours", "myself", "ourselves"})
SECOND_PERSON = frozenset({"You", "Your", "you", "your", "yours", "yourself"})
OWN_VOICE = re.compile(
    r"\b[Tt]his (?:newspaper|website|reporter|correspondent|magazine)\b"
    r"|\b[Tt]his (?:paper|site|channel|station) (?:has|had|understands)\b|\bby this (?:paper|site|channel|station)\b"
)
"""How a report speaks of itself in the third person."""
SINGULAR = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself"})
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
DEMONSTRATIVE = frozenset({"this", "that", "these", "those"})
DEFINITE = DEMONSTRATIVE | {"the"}
SHELLS = frozenset({"comment", "date", "delay", "difference", "document", "figure", "remark", "report", "suggestion"})
"""Lemmas of nouns that say nothing until something else fills them (Schmid 2000, "English Abstract Nouns as Conceptual
Shells"); not those by which a story's own event goes, such as decision, offer and charge, nor those of set phrases."""
PENALTIES = {
    "scare quotes": 0.7,
    "points back": 0.8,
    "points at": 0.5,
    "contrast": 0.9,
    "background": 0.7,
    "day of print": 0.5,
}
DAY_OF_PRINT = re.compile(r"\b(?:[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\b")
"""Times that only those know who know when the report was printed."""
PAST = re.compile(
    r"\b(?:(?:[Ll]ast|[Pp]revious) (?:week|month|year|spring|summer|autumn|fall|winter)|(?:weeks|months|years) ago)\b"
)
"""Times before the days that a report tells of."""
BACKGROUND = re.compile(rf"{PAST.pattern}|\b(?:in|since) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b")
"""Times well before the day of a report: what happened then is seldom the news."""


def unfit(doc: Doc) -> str | None:
    """Why this sentence cannot stand in a summary ("quotation", "pronoun" ...), or None if it can."""
    text = doc.text
    words = [token for token in doc if not token.is_punct and not token.is_space]
    outside = QUOTED.sub(" ", text)
    if re.search(r"[“”\"„«»]", outside) or HALF_SINGLE.search(outside):
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
    words_outside = set(re.findall(r"\w+", outside))
    if FIRST_PERSON & words_outside or OWN_VOICE.search(outside):
        return "first person"
    if SECOND_PERSON & words_outside:
        return "second person"
    if not any(_is_finite(token) for token in doc):
        return "no finite verb"
    if _is_anaphor(_subject(doc)) or _is_anaphor(doc[0]) or any(_is_unbound(token) for token in doc):
        return "pronoun"
    if any(_is_shell(token) or _is_told_this(token) for token in doc):
        return "points back"
    if any(token.dep_ == "ROOT" and token.tag_ == "VB" for token in doc) and _subject(doc) is None:
        return "imperative"
    return None


def suitability(doc: Doc) -> float:
    """0 to 1: less for scare quotes, for what leans on other sentences or on the day of print, and for old news."""
    value = 1.0
    if QUOTED.search(doc.text):
        value *= PENALTIES["scare quotes"]
    subject = _subject(doc)
    if _points_back(subject):
        value *= PENALTIES["points back"]
    if subject is not None and any(child.lower_ in DEMONSTRATIVE for child in subject.lefts):
        value *= PENALTIES["points at"]
    if DAY_OF_PRINT.search(QUOTED.sub(" ", tidy(doc))):
        value *= PENALTIES["day of print"]
    if doc[0].pos_ in {"CCONJ", "SCONJ", "ADV"}:
        value *= PENALTIES["contrast"]
    if is_background(doc.text):
        value *= PENALTIES["background"]
    return value


def is_background(text: str) -> bool:
    """Whether a sentence tells of a time well before the reports."""
    return BACKGROUND.search(text) is not None


def is_past(text: str) -> bool:
    """Whether a sentence tells of last week, last year or weeks ago; a bare year may be that of a plan or a record."""
    return PAST.search(text) is not None


def leans(text: str, before: Iterable[Sentence]) -> bool:
    """Whether it names by surname, or with "the", what the sentences before it bring in: "Ann Lee", "a dyke"."""
    head = " ".join(sentence.text for sentence in before)
    names = (name.split() for name in re.findall(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*", text))
    surnames = (rf"[A-Z][\w’'-]+ {re.escape(name[0])}\b" for name in names if len(name) == 1)
    nouns = (rf"\b[Aa]n? (?:[\w-]+ ){{0,2}}{re.escape(noun)}\b" for noun in re.findall(r"\b[Tt]he (\w+)", text))
    return any(re.search(pattern, head) for pattern in (*surnames, *nouns))


def _subject(doc: Doc) -> Token | None:
    roots = [token for token in doc if token.dep_ == "ROOT"]
    return next((child for root in roots for child in root.lefts if child.dep_ in SUBJECTS), None)


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


def _points_back(subject: Token | None) -> bool:
    """A definite or demonstrative subject without a name or a modifier: "the man", "these attacks"."""
    if subject is None or subject.pos_ != "NOUN":
        return False
    inside = list(subject.subtree)
    definite = any(token.lower_ in DEFINITE for token in inside)
    return definite and not any(token.pos_ == "PROPN" or token.dep_ in {"relcl", "appos"} for token in inside)
