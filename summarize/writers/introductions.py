"""A person is named in full at the first mention, whichever sentence of which report that comes from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from summarize.checker.facts.mentions import is_title
from summarize.checker.facts.words import token_at, vocabulary
from summarize.reading.calendar_names import WEEKDAYS
from summarize.records import Report
from summarize.writers.offices import TITLES, TITLES_OF_OFFICE
from summarize.writers.roles import HOLDERS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from summarize.language import Parser

_OTHERS = frozenset(
    vocabulary(
        "after although and as at because before but by during for from if in on once since so that then though to "
        "under until when where while why with"
    )
) | frozenset(WEEKDAYS)
"""Words with a capital, at the head of a sentence or anywhere, that are nobody's name."""
_OFFICE = "|".join(sorted(TITLES_OF_OFFICE))
TITLED = re.compile(rf"\b((?:{_OFFICE}|(?<=[Ee]x-)(?i:{_OFFICE}))\.?) ([A-Z][\w’'-]+)")
_PARTICLES = frozenset(vocabulary("al bin da de del della den der di dos du el ibn la le ten ter van von"))
"""What makes one surname with the word behind it, which alone is nobody's: "Bin Salman", "von der Leyen"."""
_PARTICLE_BEFORE = re.compile(rf"(?<![\w’'-])(?:{'|'.join(sorted(_PARTICLES))}) $")
_CAPITALISED_BEFORE = re.compile(r"(?<![\w’'-])[A-Z][\w.’'-]* $")
_ADDRESS = re.compile(r"\b(?:Mr|Ms|Miss)\.? $")
_RELATIVE = re.compile(r"\b(?:Mrs|and (?:Mr|Ms))\.? $")
"""What stands before the surname of somebody's wife or husband."""
_BODY_OF = re.compile(r"(?<!^)(?<![.!?] )\b[A-Z][\w’'-]* (?:of|for) (?:[Tt]he )?$")
"""What makes a body's name of the one behind it: "Community of Christ"; at the head of a sentence any word may."""
_ALSO_MONTHS = frozenset({"April", "August", "June", "March", "May"})
_ASKING = frozenset({"can", "could", "did", "does", "may", "might", "should", "will", "would"})
_NO_DETERMINER = "".join(
    rf"(?<!\b{word} )" for word in vocabulary("a an the its their his this our my A An The Its Their His This Our My")
)
NAME = re.compile(r"\b(?:[A-Z][\w’'-]*\.? ){1,2}([A-Z][\w’'-]+)")
_FOLLOWING = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]*\.? (?=([A-Z][\w’'-]+))")
"""Also of the overlapping pairs in "French President Emmanuel Macron", which `NAME` would take three words of."""
_FIRM = r"(?:Co|Company|Corp|Group|Holdings|Inc|Ltd|Motors?|plc)\b"
_INSIDE = r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross)"
"""What stands before places: the parser alone takes many people for places and firms."""


def full_names(text: str, reports: Sequence[Report], parser: Parser) -> dict[str, str]:
    """Surname to full name, for the people in ``text`` whom the reports somewhere name in full.

    The commonest spelling wins, among equals the first. A surname that two people bear is left out, and one that
    ``text`` gives an office ("President Biden") where no report names its bearer in full in the same breath as the
    office: the full name may be a relative's. Nor is one spelt out that is the name of a place or firm, or somebody's
    given name, as well.
    """
    titled = {surname: title for title, surname in TITLED.findall(text)}
    spellings: dict[str, Counter[str]] = {}
    telling = [
        sentence.text
        for report in reports
        for sentence in report.sentences
        if any(match.group(1) in text for match in _FOLLOWING.finditer(sentence.text))
    ]
    for doc in parser.pipe(telling):
        for surname, name in _people(doc):
            if titled.get(surname, "").rstrip(".").lower() in doc.text.lower():
                spellings.setdefault(surname, Counter())[name] += 1
    texts = [text, *(sentence.text for report in reports for sentence in report.sentences)]
    people = _of_one_bearer(spellings)
    return {
        surname: name
        for surname, name in people.items()
        if not (_names_no_person(surname, texts, parser) or _is_given_name(surname, texts, parser))
    }


def people_in(texts: Sequence[str], reports: Sequence[Report], parser: Parser) -> dict[str, str]:
    """Surname to full name, of whom the texts name in full and whose surname nobody else in them bears.

    Only where a report calls somebody by the surname alone: not so "Jinping", "Un" and "XIV".
    """
    spellings: dict[str, Counter[str]] = {}
    for doc in parser.pipe(texts):
        for surname, name in _people(doc):
            spellings.setdefault(surname, Counter())[name] += 1
    people = _of_one_bearer(spellings)
    return {surname: name for surname, name in people.items() if any(_calls(report, surname) for report in reports)}


def _names_no_person(surname: str, texts: Sequence[str], parser: Parser) -> bool:
    """Whether a text tells of a firm ("Kolm Motor Co.") or, as the parser sees it, of a place ("in Kolm")."""
    other = re.compile(rf"\b{re.escape(surname)} {_FIRM}|{_INSIDE} (?P<place>{re.escape(surname)})\b(?![’'-]| [A-Z])")
    found = ((text, match) for text in texts for match in other.finditer(text))
    return any(
        match["place"] is None or token_at(parser(text), *match.span("place")).ent_type_ in {"GPE", "LOC"}
        for text, match in found
    )


def _is_given_name(surname: str, texts: Sequence[str], parser: Parser) -> bool:
    """Whether a text names somebody whose given name it is, as the parser sees it: "Kolm Ward"."""
    whole = re.compile(rf"\b{re.escape(surname)} (?!(?:[JS]r|I+)\b)[A-Z][\w’'-]+")
    return any(
        entity.label_ == "PERSON" and entity[0].text == surname and len(entity) > 1 and not _has_determiner(entity)
        for text in texts
        if whole.search(text)
        for entity in parser(text).ents
    )


def _calls(report: Report, surname: str) -> bool:
    """Whether the surname stands somewhere without a word with a capital before or behind it, or "von" before it."""
    found = re.finditer(rf"\b{re.escape(surname)}\b(?! [A-Z])", report.text)
    return any(not _ends_in_name(report.text[max(0, at.start() - 40) : at.start()]) for at in found)


def _people(doc: Doc) -> Iterator[tuple[str, str]]:
    """The surname and the full name, for each time that somebody is named in full; "Will Kolm" may open a question."""
    for entity in doc.ents:
        if entity.start == 0 and entity[0].lower_ in _ASKING and "?" in doc.text:
            continue
        if entity.label_ == "PERSON" and not _has_determiner(entity):
            whole, found = (re.sub(r"(?:’s|'s)$", "", span.text).strip() for span in (_from_its_start(entity), entity))
            name = _without_office(whole if NAME.fullmatch(whole) else found)
            if NAME.fullmatch(name) and not _has_particle(name):
                yield name.split()[-1], name


def _has_determiner(entity: Span) -> bool:
    """Whether it is what somebody's name is part of: "the Brandt White House"."""
    return any(child.dep_ == "det" for child in entity.root.children)


def _ends_in_name(before: str) -> bool:
    return _CAPITALISED_BEFORE.search(before) is not None or _PARTICLE_BEFORE.search(before) is not None


def _without_office(name: str) -> str:
    """Without the title that the recogniser took for a part of it: "Whip John Cornyn"."""
    first, *others = name.split()
    return " ".join(others) if len(others) > 1 and first.rstrip(".") in TITLES else name


def _has_particle(name: str) -> bool:
    """Whether the surname has more words than the last one; "Al" begins a name as a given name, too ("Al Gore")."""
    first, *others = name.split()[:-1]
    return first.lower() in _PARTICLES - {"al"} or any(word.lower() in _PARTICLES for word in others)


def _from_its_start(entity: Span) -> Span:
    """With the names before it that the recogniser cut off, as it does with rare ones ("DeAngelo" Lamar Davis)."""
    start = entity.start
    while start > 0 and _is_cut_off(entity.doc[start - 1], entity.root):
        start -= 1
    return entity.doc[start : entity.end]


def _is_cut_off(token: Token, surname: Token) -> bool:
    """A part of the name, no office; what begins a sentence, where every word has a capital, only if it is a person."""
    part = token.pos_ == "PROPN" and token.dep_ == "compound" and token.head == surname and token.text[0].isupper()
    sure = token.ent_type_ == "PERSON" or (token.ent_type_ == "" and token.i > 0 and not token.is_sent_start)
    office = token.text.rstrip(".") in TITLES or is_title(token) or token.lower_ in HOLDERS
    return part and sure and not office


def _of_one_bearer(spellings: Mapping[str, Counter[str]]) -> dict[str, str]:
    return {
        surname: names.most_common(1)[0][0]
        for surname, names in spellings.items()
        if len({name.split()[0] for name in names}) == 1
    }


def introduce(text: str, names: Mapping[str, str]) -> str:
    """``text`` with the first mention of each bare surname spelt out: "Karin Brandt", and "Ms. Brandt" from then on.

    "The Brandt plan" mentions the plan, "Brandt & Lind" a firm, "Friends of Brandt" a club; "Karl “Kalle” Brandt" is
    in full.
    """
    for surname, name in names.items():
        if surname in _ALSO_MONTHS:
            continue
        alone = rf"{_NO_DETERMINER}(?<![\w–-])(?<![&”\"] ){re.escape(surname)}\b(?![–-]| [A-Z&])"
        mentions = re.finditer(alone, text)
        mention = next((found for found in mentions if not _BODY_OF.search(text[: found.start()])), None)
        before = text[: mention.start()] if mention is not None else ""
        if mention is not None and not _RELATIVE.search(before) and not _has_given_name(before):
            text = _ADDRESS.sub("", before) + name + text[mention.end() :]
    return text


def _has_given_name(before: str) -> bool:
    """Whether what stands before the surname ends in a given name, initial or "von": no title, day, or "When"."""
    match = re.search(r"\b([A-Z][\w’'-]*\.?) $", before)
    word = match.group(1) if match is not None else ""
    other = (
        word in TITLES
        or word.startswith("Ex-")
        or word.lower() in _OTHERS
        or re.fullmatch(r"\w{2,}\.", word) is not None
    )
    return (bool(word) and not other) or _PARTICLE_BEFORE.search(before) is not None
