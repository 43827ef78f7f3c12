"""How well a sentence can stand in a summary on its own, whatever it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

LONGEST_QUOTE = 0.25
"""Share of a sentence's characters that may stand in quotation marks."""
FEWEST_WORDS, MOST_WORDS = 6, 45
QUOTED = re.compile(r"[“\"„«]([^”\"“»]*)[”\"»]|(?<!\w)‘([^‘’]*)’(?!\w)")
FIRST_PERSON = frozenset(["i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "ourselves"])

PENALTIES = {"scare quotes": 0.7, "points back": 0.8, "contrast": 0.9}


def unfit(doc: Doc) -> str | None:
    """Why this sentence cannot stand in a summary ("quotation", "pronoun" ...), or None if it can."""
    text = doc.text
    words = [token for token in doc if not token.is_punct and not token.is_space]
    outside = QUOTED.sub(" ", text)
    if re.search(r"[“”\"„«»]", outside):
        return "half a quotation"
    if sum(len(match.group()) for match in QUOTED.finditer(text)) > LONGEST_QUOTE * len(text):
        return "quotation"
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS:
        return "length"
    if not text.rstrip("”\"’' ").endswith((".", "!")):
        return "no full stop"
    if FIRST_PERSON & set(re.findall(r"\w+", outside.lower())):
        return "first person"
    if not any(token.pos_ in {"VERB", "AUX"} and "Fin" in token.morph.get("VerbForm", []) for token in doc):
        return "no finite verb"
    if _is_anaphor(_subject(doc)) or _is_anaphor(doc[0]):
        return "pronoun"
    return None


def suitability(doc: Doc) -> float:
    """0 to 1: less for scare quotes, for a subject that points back at something, and for an opening contrast."""
    value = 1.0
    if QUOTED.search(doc.text):
        value *= PENALTIES["scare quotes"]
    if _points_back(_subject(doc)):
        value *= PENALTIES["points back"]
    if doc[0].pos_ in {"CCONJ", "SCONJ", "ADV"}:
        value *= PENALTIES["contrast"]
    return value


def _subject(doc: Doc) -> Token | None:
    roots = [token for token in doc if token.dep_ == "ROOT"]
    return next((child for root in roots for child in root.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)


def _is_anaphor(token: Token | None) -> bool:
    """Whether the token is a pronoun, or a determiner that stands for a noun, whose referent is elsewhere."""
    if token is None:
        return False
    pronoun = token.pos_ == "PRON" and token.lower_ not in {"there", "it"} and token.tag_ != "WP"
    return pronoun or (token.lower_ == "it" and token.dep_ == "nsubj" and not _is_expletive(token))


def _is_expletive(token: Token) -> bool:
    return any(child.dep_ in {"ccomp", "xcomp", "csubj"} and child.i > token.head.i for child in token.head.children)


def _points_back(subject: Token | None) -> bool:
    """A definite or demonstrative subject without a name or a modifier: "the man", "these attacks"."""
    if subject is None or subject.pos_ != "NOUN":
        return False
    inside = list(subject.subtree)
    definite = any(token.lower_ in {"the", "this", "that", "these", "those"} for token in inside)
    return definite and not any(token.pos_ == "PROPN" or token.dep_ in {"relcl", "appos"} for token in inside)
