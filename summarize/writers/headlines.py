"""A headline cut out of a sentence: its verb with what that needs, and as much of the rest as fits, from the left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from summarize.checker.facts.words import SPEECH, vocabulary
from summarize.planning.quotations import is_half_quoted, outside_quotations
from summarize.planning.tidy import without

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MOST_WORDS = 15
"""Most headlines of agencies are shorter."""
FEWEST_WORDS = 4
CONDITIONS = frozenset({"if", "unless", "until", "provided"})
TIMED = frozenset({"DATE", "TIME"})
PLACING = frozenset(
    vocabulary("across after ahead amid at before by despite during following in inside near on outside since over")
)
"""Prepositions of what can go: not "as", "from", "into", "to" or "with", which many verbs need."""
PAUSES = frozenset({",", "–", "—", "--"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
TELLING = frozenset({"MD", "VBD", "VBN", "VBP", "VBZ"})


def shortened(doc: Doc) -> str | None:
    """The sentence without its article, its times and what is set between commas, and cut from its end.

    At most `MOST_WORDS` words, in the same order; None where so much cannot go, or where what is left is in pieces.
    Conditions, negations, what a verb or an "of" needs, and clauses that say which one is meant stay.
    """
    if len([token for token in doc if token.dep_ == "ROOT"]) != 1:
        return None
    gone = set(_article(doc))
    for token in doc:
        if _is_extra(token):
            gone |= _stretch(token)
    text = _cut(doc, gone)
    for token in reversed([token for token in doc if _may_go(token)]):
        if len(text.split()) <= MOST_WORDS:
            break
        gone |= _stretch(token)
        text = _cut(doc, gone)
    kept = [token for token in doc if token.i not in gone and token.dep_ != "punct"]
    whole = FEWEST_WORDS <= len(text.split()) <= MOST_WORDS and not _is_in_pieces(text, kept)
    return text if whole else None


def tells(doc: Doc) -> bool:
    """Whether a headline says that something is so: not "The ferry of Port Aldis", nor "Ferry to sail again"."""
    return any(_is_told(token) for token in doc if token.pos_ in {"AUX", "VERB"} and token.tag_ in TELLING)


def _is_told(verb: Token) -> bool:
    """Whether it has a subject, or is told of one without more: "Two men held in Lind"."""
    subject = any(child.dep_ in SUBJECTS and child.tag_ not in {"WDT", "WP"} for child in verb.children)
    return subject or (verb.dep_ == "acl" and verb.head.dep_ == "ROOT")


def _cut(doc: Doc, gone: set[int]) -> str:
    """The text without these places, and without the marks at its end."""
    last = max((token.i for token in doc if token.i not in gone and token.dep_ != "punct"), default=-1)
    return without(doc, gone | set(range(last + 1, len(doc))))


def _article(doc: Doc) -> Iterator[int]:
    """The article at the beginning; not that of a name."""
    if doc[0].lower_ in {"a", "an", "the"} and doc[1:2] and doc[1].pos_ != "PROPN":
        yield 0


def _is_in_pieces(text: str, kept: Sequence[Token]) -> bool:
    """Whether a dash, colon or half a quotation is left, a comma but for that before who said it, or half a phrase."""
    said = kept[-1].lemma_.lower() in SPEECH
    begun = kept[-1].pos_ in {"ADJ", "ADV"} and kept[-2].pos_ == "CCONJ"
    broken = re.search(r"[—–:;]| -|- |\A\W", text) or (re.search(r",(?!\d)", text) and not said)
    halved = is_half_quoted(outside_quotations(text))
    return bool(broken) or begun or halved or kept[-1].pos_ in {"ADP", "CCONJ", "DET", "PART", "SCONJ"}


def _is_extra(token: Token) -> bool:
    """Whether it heads a stretch that only adds to the sentence: a time, or what a comma sets apart."""
    if token.dep_ in {"acl", "advcl", "appos", "relcl"}:
        return _follows_comma(token) and not _is_condition(token)
    if token.dep_ == "npadvmod":
        return token.ent_type_ in TIMED and token.head.pos_ in {"AUX", "VERB"}
    return token.dep_ == "prep" and any(child.ent_type_ in TIMED for child in token.children)


def _may_go(token: Token) -> bool:
    """Whether it heads a stretch that can go: where, when or by whom, if no word needs it, or another main clause."""
    if token.dep_ == "conj":
        joined = token.left_edge.i > 0 and token.doc[token.left_edge.i - 1].dep_ in {"cc", "punct"}
        main = token.head.dep_ == "ROOT" or (token.head.dep_ == "ccomp" and token.head.head.dep_ == "ROOT")
        return joined and main and token.pos_ in {"AUX", "VERB"}
    if token.dep_ == "advcl":
        return token.i > token.head.i and token.tag_ != "VB" and not _is_condition(token)
    if token.dep_ == "agent":
        return True
    if token.dep_ != "prep" or token.lower_ not in PLACING:
        return False
    if token.head.pos_ in {"NOUN", "PROPN"}:
        return any(child.dep_ == "det" for child in token.head.lefts)
    return token.head.i < token.i - 1


def _is_condition(clause: Token) -> bool:
    return any(child.lower_ in CONDITIONS for child in clause.lefts)


def _follows_comma(token: Token) -> bool:
    start = token.left_edge.i
    return start > 0 and token.doc[start - 1].text in PAUSES


def _stretch(token: Token) -> set[int]:
    """The places of the token's subtree, the "and" and comma before it; none where it has gaps or cuts a word."""
    doc, places = token.doc, [below.i for below in token.subtree]
    first, last = min(places), max(places)
    if token.dep_ == "conj" and first > 0 and doc[first - 1].dep_ == "cc":
        first -= 1
    if first > 0 and doc[first - 1].text in PAUSES:
        first -= 1
        said = any(other.dep_ == "ROOT" and other.lemma_.lower() in SPEECH for other in doc[last + 1 :])
        if token.dep_ != "conj" and not said and doc[last + 1 : last + 2].text in PAUSES:
            last += 1
    whole = first == 0 or doc[first].is_punct or doc[first - 1].whitespace_
    ends = bool(doc[last].whitespace_) or last + 1 >= len(doc) or doc[last + 1].is_punct
    return set(range(first, last + 1)) if whole and ends and len(places) == max(places) - min(places) + 1 else set()
