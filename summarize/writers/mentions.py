"""Who holds an office is told once, in full and where the person is first named; from then on the surname will do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import FINITE
from summarize.planning.quotations import QUOTED
from summarize.writers.introductions import TITLED
from summarize.writers.offices import GOVERNING, LOCAL
from summarize.writers.prose import sentences_of

if TYPE_CHECKING:
    from summarize.language import Parser

_OFFICE = rf"(?P<office>{'|'.join(sorted(GOVERNING | {'prime minister'}, key=len, reverse=True))})"
_WORD = r"(?!Prime\b)[A-Z][\w-]+"
_PLACE = rf"(?P<place>{_WORD}(?: {_WORD}){{0,2}})"
_APPOSED = (rf"[Tt]he (?i:{_OFFICE}) of {_PLACE}, (?:NAME),", rf"{_PLACE}[’']s (?i:{_OFFICE}), (?:NAME),")
_TITLED = rf"(?:{_PLACE} )?(?i:{_OFFICE}) (?:NAME|SURNAME)\b"
_TITLE_WORDS = re.compile(r"\b[A-Z][\w.’-]* (?:(?:[A-Z][\w.’-]*|of|the|and) )*$")
_AGED = re.compile(r"\b([A-Z][\w’'-]+), (\d{1,3}),")
_BELONGING = re.compile(r" (?:and|or|of|from|who|whose|an?|the)\b| [A-Z“]")
"""What may go on with the commas around an age: the next of several people, or more of who this one is."""
_SHARED_SURNAME = re.compile(r"\b[A-Z][\w’'-]* (?:and|or|&) $")
"""Before a full name: in "Dan and Fran Keller" the surname is that of both."""
_SENTENCE_START = re.compile(r"(?:^|[.!?][”\"]? )$")
_LINKS = "with|by|to|from|for|and|that|when|while|after|as|against|said|told"
_BEFORE_NAME = re.compile(rf"\b(?:{_LINKS}) $")
_LINK = re.compile(rf"\b(?:{_LINKS}|,) $")
"""What may stand before a title that goes; not "former", which needs the office, nor a name that belongs to it."""


@dataclass(frozen=True)
class Mention:
    """The stretch ``[start, end)`` of a text names somebody with an office; ``apposed``: as "the mayor of X, NAME,"."""

    start: int
    end: int
    office: str
    place: str | None
    apposed: bool


def shorten(text: str, names: Mapping[str, str], parser: Parser) -> str:
    """``text`` with later mentions that repeat name and office cut down to the surname.

    ``names``: surname to full name, of people whom no other in the reports could be taken for. The first mention must
    give the same office; where only a later one names its place, the place moves to the first ("Askel governor Mia
    Krantz"). A mention stays where a word would be lost that the first cannot take, or where the sentence could come
    apart. No text grows.
    """
    for surname, name in names.items():
        text = _shortened(text, surname, name, parser)
    return text


def named_once(text: str, names: Mapping[str, str]) -> str:
    """``text`` with the surname for later mentions of a full name, where a sentence begins or a word leads to it.

    A title goes with the name if the first mention has the same. ``names``: surname to the full name of its only bearer
    in ``text``. Nobody is shortened whose surname stands there with another title, or before the full name.
    """
    for surname, name in names.items():
        text = _named_once(text, surname, name)
    return text


def aged_once(text: str) -> str:
    """``text`` without an age between commas behind a name that an earlier mention gives: "Krantz, 41, slept"."""
    told: set[tuple[str, str]] = set()

    def first_only(match: re.Match[str]) -> str:
        again = (match[1], match[2]) in told
        told.add((match[1], match[2]))
        return match[0] if not again or _BELONGING.match(text, match.end()) else match[1]

    return _AGED.sub(first_only, text)


def _named_once(text: str, surname: str, name: str) -> str:
    alone = rf"{re.escape(name)}\b(?![’'-]| [A-Z])"  # not "Ann Lee Jr.", "the Ann Lee Foundation"
    first = re.search(rf"\b{alone}", text)
    named = re.search(rf"\b{re.escape(surname)}\b", text)
    titled = any(bearer == surname for _, bearer in TITLED.findall(text))
    if first is None or named is None or named.start() < first.start() or titled:
        return text
    title = None if _SHARED_SURNAME.search(text[: first.start()]) else _TITLE_WORDS.search(text[: first.start()])
    repeated = f"(?:{re.escape(title[0])})?" if title else ""
    quoted = [match.span() for match in QUOTED.finditer(text)]

    def shortened(match: re.Match[str]) -> str:
        before = text[: match.start()]
        led = _SENTENCE_START.search(before) or _BEFORE_NAME.search(before)
        free = led is not None and _SHARED_SURNAME.search(before) is None
        inside = any(start < match.start() < end for start, end in quoted)
        return surname if free and not inside and match.start() > first.start() else match[0]

    return re.sub(rf"(?<!\w){repeated}{alone}", shortened, text)


def _shortened(text: str, surname: str, name: str, parser: Parser) -> str:
    mentions = _mentions(text, surname, name)
    named = re.search(rf"\b{re.escape(surname)}\b", text)
    if not mentions or named is None or mentions[0].start > named.start() or not _stands_free(text, mentions[0]):
        return text
    first, *later = [one for one in mentions if one.office == mentions[0].office]
    place = first.place or next((one.place for one in later if _can_move(one, first)), None)
    going = [one for one in later if one.place in (None, place) and _can_go(text, one, parser)]
    shortened = text
    for one in reversed(going):
        shortened = shortened[: one.start] + surname + shortened[one.end :]
    if first.apposed or not any(name in text[one.start : one.end] for one in going):
        return shortened
    title = re.sub(rf" (?:{re.escape(name)}|{re.escape(surname)})$", "", text[first.start : first.end])
    if any(one.place for one in going) and first.place is None:
        title = f"{place} {first.office}"
    return f"{text[: first.start]}{title} {name}{shortened[first.end :]}"


def _mentions(text: str, surname: str, name: str) -> list[Mention]:
    """Those with an office, in the order of the text."""
    found = []
    for shape in (*_APPOSED, _TITLED):
        pattern = shape.replace("SURNAME", re.escape(surname)).replace("NAME", re.escape(name))
        for match in re.finditer(rf"\b{pattern}", text):
            found.append(Mention(*match.span(), match["office"].lower(), match["place"], shape != _TITLED))
    return sorted(found, key=lambda mention: mention.start)


def _can_move(later: Mention, first: Mention) -> bool:
    return later.apposed and not first.apposed and first.office in LOCAL


def _can_go(text: str, mention: Mention, parser: Parser) -> bool:
    """Whether a surname in its place leaves a sentence: a subject with its verb right behind, or a title's bearer."""
    if not mention.apposed:
        return _stands_free(text, mention)
    if _SENTENCE_START.search(text[: mention.start]) is None:
        return False
    sentence = sentences_of(text[mention.start :])[0]
    following = next((token for token in parser(sentence) if token.idx > mention.end - mention.start), None)
    return following is not None and following.tag_ in FINITE


def _stands_free(text: str, mention: Mention) -> bool:
    """Whether nothing before it belongs to the office, and no other word with a capital was taken for a place."""
    before = text[: mention.start]
    starts = mention.place is None and _SENTENCE_START.search(before) is not None
    return mention.apposed or starts or _LINK.search(before) is not None
