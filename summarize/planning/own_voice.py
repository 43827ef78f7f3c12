"""Where a report's author speaks in person: in single sentences, and in columns, guides and diaries throughout."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from summarize.checker.facts.words import SPEECH, vocabulary
from summarize.planning.quotations import is_half_quoted, outside_quotations
from summarize.records import Report

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FIRST_PERSON = frozenset({"I", "We", "My", "Our", "we", "me", "us", "my", "our", "ours", "myself", "ourselves"})
SECOND_PERSON = frozenset({"you", "your", "yours", "yourself"})
NUMBERED = re.compile(r"\bI-\d|(?<=War )I\b")
ITSELF = re.compile(
    r"\b[Tt]his (?:newspaper|website|reporter|correspondent|magazine)\b"
    r"|\b[Tt]his (?:paper|site|channel|station) (?:has|had|understands)\b|\bby this (?:paper|site|channel|station)\b"
)
"""How a report speaks of itself in the third person."""
ADVISING = frozenset({"should", "ought"})
STANCE = frozenset(
    vocabulary(
        "admittedly apparently arguably clearly frankly fortunately hopefully ironically obviously perhaps sadly sure "
        "surely thankfully undoubtedly unfortunately"
    )
)
"""Adverbs by which an author weighs what a sentence says (Biber and Finegan 1989, "Styles of stance in English")."""
ASKED = frozenset({"tell", "show", "to", "with"})

COMMENTARY = 0.2
"""Share of a report's sentences from which on it is taken for commentary: reports of an event have single ones."""
FEWEST = 2
"""So many of its sentences it takes in any case."""


def own_voice(doc: Doc) -> str | None:
    """How the author speaks in person outside quotation marks ("first person", "opinion" ...), or None."""
    outside = outside_quotations(doc.text)
    words = set(re.findall(r"\w+", NUMBERED.sub(" ", outside)))
    if FIRST_PERSON & words or ITSELF.search(outside):
        return "first person"
    if SECOND_PERSON & words:
        return "second person"
    if outside.rstrip().endswith("?"):
        return "question"
    return "opinion" if any(_weighs(token) for token in doc) else None


def commentaries(reports: Iterable[Report], docs: Mapping[str, Doc], spoken: Collection[str]) -> dict[str, float]:
    """The reports whose authors speak in person throughout, each with the share of such sentences, 0 to 1.

    ``docs`` maps sentence ids to parses; ``spoken`` are the ids of those that go on with somebody's speech.
    """
    found: dict[str, float] = {}
    for report in reports:
        own = [s for s in report.sentences if s.id not in spoken and _is_in_own_voice(docs[s.id])]
        if len(own) >= max(FEWEST, COMMENTARY * len(report.sentences)):
            found[report.id] = len(own) / len(report.sentences)
    return found


def _is_in_own_voice(doc: Doc) -> bool:
    """Whether the author speaks in person, and not just of a question that was put: "she told us"."""
    if is_half_quoted(outside_quotations(doc.text)):
        return False
    asking = any(token.lower_ in {"me", "us"} and token.head.lemma_ in ASKED for token in doc)
    return own_voice(doc) is not None and not asking


def _weighs(token: Token) -> bool:
    """Whether the author says by it what is right, or likely, or a pity: nobody in the sentence is said to have."""
    comments = token.lower_ in STANCE and token.dep_ == "advmod"
    verb = token.head if comments or token.dep_ == "aux" else token
    weighs = (comments or token.lower_ in ADVISING) and _is_told(verb)
    return weighs and "according" not in {other.lower_ for other in token.doc}


def _is_told(verb: Token) -> bool:
    """Whether the verb is that of the sentence, or joined to it, and no "..., she said" follows."""
    while verb.dep_ == "conj":
        verb = verb.head
    attributed = any(child.dep_ == "parataxis" and child.lemma_.lower() in SPEECH for child in verb.children)
    return verb.dep_ == "ROOT" and not attributed
