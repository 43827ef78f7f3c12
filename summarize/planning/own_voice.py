"""Where a report's author speaks in person: in single sentences, and in columns, guides and diaries throughout."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from summarize.checker.facts.words import SPEECH, vocabulary
from summarize.planning.quotations import QUOTED, is_half_quoted, outside_quotations
from summarize.records import Report

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FIRST_PERSON = frozenset({"I", "We", "My", "Our", "we", "me", "us", "my", "our", "ours", "myself", "ourselves"})
SECOND_PERSON = frozenset({"you", "your", "yours", "yourself"})
NO_PERSON = re.compile(
    r"\b(?:[A-Z]\.)+|\bI-\w+|\b(?:War|Article|Class|Division|Level|Part|Phase|Title|Type) I\b"
    r"|\b(?:My Lai|Our Lady|Our Revolution)\b"
)
"""Letters, numerals and names that look like pronouns: "the F.B.I.", "(I-Vt.)", "World War I", "Our Lady"."""
ITSELF = re.compile(
    r"\b[Tt]his (?:newspaper|website|reporter|correspondent|magazine|(?:article|story)(?! of))\b"
    r"|\b[Tt]his (?:paper|site|channel|station) (?:has|had|understands)\b|\bby this (?:paper|site|channel|station)\b"
    r"|\bupdat(?:e|ed|ing) this (?:article|page|post|report|story)\b"
)
"""How a report speaks of itself in the third person."""
ADVISING = frozenset({"should", "ought"})
STANCE = frozenset(
    vocabulary(
        "admittedly arguably clearly frankly fortunately hopefully ironically obviously sadly surely thankfully "
        "undoubtedly unfortunately"
    )
)
"""Adverbs by which an author weighs a whole sentence (Biber and Finegan 1989, "Styles of stance in English")."""
STANCE_NOUNS = frozenset(vocabulary("irony news pity problem reality shame trouble truth"))
STANCE_ADJECTIVES = frozenset(vocabulary("conceivable ironic laughable obvious odd sad strange telling unsurprising"))
"""The same by "the trouble is that ...", "it is ironic that ..." (Biber et al. 1999, "Longman Grammar", 12.3)."""
THINKING = SPEECH.union(
    vocabulary("agree ask believe call conclude demand expect hope mean propose recommend rule think tweet urge want")
)
TELLING = frozenset({"tell", "speak", "talk"})
BEING = frozenset({"is", "was", "'s", "’s"})
PLANS = frozenset({"agreement", "bill", "deal", "guideline", "law", "plan", "policy", "proposal", "rule"})

_OPINION = r"(?:opinions?|op-?eds?|editorials?|commentar(?:y|ies)|columns?|guest (?:column|essay|view)|viewpoints?)"
CALLED_OPINION = re.compile(rf"\W*{_OPINION} ?(?:[:|–—]| -)|.*(?:[|–—:]| -) ?{_OPINION}\W*$", re.IGNORECASE)
"""How a title says that what follows is somebody's view: "OPINION: Mayor Kolm was right"."""
COMMENTARY = 0.2
"""Share of a report's sentences from which on it is taken for commentary: reports of an event have single ones."""
FEWEST = 2
"""So many of its sentences it takes in any case."""


def own_voice(doc: Doc) -> str | None:
    """How the author speaks as such outside quotation marks ("first person", "question", "comment" ...), or None."""
    outside = NO_PERSON.sub(" ", outside_quotations(doc.text))
    words = set(re.findall(r"\w+", outside))
    if FIRST_PERSON & words or ITSELF.search(outside):
        return "first person"
    if SECOND_PERSON & words:
        return "second person"
    if outside.rstrip().endswith("?"):
        return "question"
    return "comment" if any(_frames(token) for token in _outside(doc)) else None


def is_opinion(doc: Doc) -> bool:
    """Whether the author says outside quotation marks what should be, or is a pity: nobody is said to think so."""
    planned = any(token.lower_ == "under" and any(c.lemma_ in PLANS for c in token.children) for token in doc)
    if planned or any(token.lower_ == "according" for token in doc):
        return False
    return any(_weighs(token) for token in _outside(doc))


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


def is_called_opinion(report: Report) -> bool:
    """Whether its title says that it is opinion; analysis is not counted, which newsrooms write as news."""
    return CALLED_OPINION.match(report.title or "") is not None


def _is_in_own_voice(doc: Doc) -> bool:
    """Whether the author speaks in person, and not just of whom they asked: "she told us"."""
    if own_voice(doc) is None or is_half_quoted(outside_quotations(doc.text)):
        return False
    others = {token.lower_ for token in _outside(doc)} & (SECOND_PERSON | {"?"})
    persons = [token for token in _outside(doc) if token.text in FIRST_PERSON]
    return bool(others) or not persons or not all(map(_was_told, persons))


def _was_told(person: Token) -> bool:
    """Whether it is the "us" of "told us" or "spoke to us"."""
    verb = person.head.head if person.head.pos_ == "ADP" else person.head
    return person.lower_ in {"me", "us"} and verb.lemma_ in TELLING


def _outside(doc: Doc) -> Iterator[Token]:
    """The tokens outside quotation marks."""
    quoted = [match.span() for match in QUOTED.finditer(doc.text)]
    return (token for token in doc if not any(start <= token.idx < end for start, end in quoted))


def _weighs(token: Token) -> bool:
    """Whether it is the "should" of a sentence that tells what nobody says, or an adverb that comments on it."""
    if token.lower_ in ADVISING:
        verb = token.head if token.dep_ == "aux" else token
        inverted = any(child.dep_ in {"nsubj", "nsubjpass"} and child.i > token.i for child in verb.children)
        due = any(child.dep_ == "prep" and child.lower_ in {"by", "within"} for child in verb.children)
        return not (inverted or due) and _is_authors(verb)
    comma = any(other.text == "," for other in token.doc[max(0, token.i - 1) : token.i + 2])
    return token.lower_ in STANCE and token.dep_ == "advmod" and comma and _is_authors(token.head)


def _frames(verb: Token) -> bool:
    """Whether it is the verb of "the good news is that ...", "it is ironic that ..." or "it would appear that ..."."""
    subject = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    framed = any(below.dep_ in {"ccomp", "csubj"} for child in verb.rights for below in (child, *child.rights))
    if subject is None or not framed or not _is_authors(verb):
        return False
    if verb.lemma_ in {"appear", "seem"}:
        return subject.lower_ == "it" and any(child.lower_ == "would" for child in verb.lefts)
    if verb.lower_ not in BEING:
        return False
    if subject.lower_ == "it":
        return any(child.dep_ == "acomp" and child.lower_ in STANCE_ADJECTIVES for child in verb.rights)
    before = [child for child in subject.children if not child.is_punct]
    bare = all(child.dep_ in {"det", "amod"} for child in before) and any(child.lower_ == "the" for child in before)
    weighed = subject.lower_ != "news" or any(child.dep_ == "amod" for child in before)
    return bare and weighed and subject.lower_ in STANCE_NOUNS


def _is_authors(verb: Token) -> bool:
    """Whether the verb is that of the sentence, or joined to it, where neither that nor "..., she said" is a saying."""
    while verb.dep_ == "conj":
        verb = verb.head
    said = any(child.dep_ == "parataxis" and child.lemma_.lower() in THINKING for child in verb.children)
    return verb.dep_ == "ROOT" and verb.lemma_.lower() not in THINKING and not said
