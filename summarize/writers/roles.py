"""Who somebody is ("elections director Paula Brandt") is told where the person is first named, if a report tells it so.

Only what stands right before the name in a report, and only before a name that begins a sentence: there the two words
more change nothing else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary
from summarize.planning.quotations import QUOTED
from summarize.records import Report
from summarize.writers.prose import sentences_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from summarize.language import Parser

HOLDERS = frozenset(
    vocabulary(
        "ambassador analyst architect attorney author bishop captain chair chairman chairwoman chief coach commander "
        "commissioner councillor deputy diplomat director doctor economist editor engineer envoy executive expert "
        "founder goalkeeper governor head historian inspector judge keeper lawyer leader manager master mayor minister "
        "officer pastor physician president principal professor prosecutor referee researcher scientist secretary "
        "senator sheriff spokesman spokesperson spokeswoman statistician striker surgeon teacher trainer"
    )
)
"""Lemmas of offices and professions; no kin, and nothing that somebody is accused of."""
AMBIGUOUS = frozenset({"captain", "chief", "governor", "head", "leader", "minister", "president", "secretary"})
"""A president may be that of a club: these need a word before them."""
RANKS = frozenset({"acting", "chief", "deputy", "executive", "former", "general", "managing", "presiding", "vice"})
"""Adjectives of an office; any other may be the reporter's colour."""
BEFORE = frozenset({"against", "between", "by", "for", "from", "of", "to", "with"})
"""Prepositions that do not take the first word of a role for themselves, as in "in court lawyer Ann Lee spoke"."""
LONGEST = 4
"""Words of a role."""


def roles(names: Iterable[str], reports: Sequence[Report], parser: Parser) -> dict[str, str]:
    """Full name to role, for those of ``names`` that a report gives one right before the name, outside quotations.

    The commonest role wins, among equals the first. The words stand as in the report.
    """
    found: dict[str, Counter[str]] = {name: Counter() for name in names}
    telling = [s.text for report in reports for s in report.sentences if any(name in s.text for name in found)]
    for doc in parser.pipe(telling):
        for name, told in found.items():
            told.update(_roles_in(doc, name))
    return {name: told.most_common(1)[0][0] for name, told in found.items() if told}


def with_roles(text: str, known: Mapping[str, str]) -> str:
    """``text`` with the role before each name whose first mention begins a sentence that does not tell it anyway."""
    sentences = list(sentences_of(text))
    for name, role in known.items():
        surname = re.compile(rf"\b{re.escape(name.split()[-1])}\b")
        place = next((i for i, sentence in enumerate(sentences) if surname.search(sentence)), None)
        told = place is not None and role.split()[-1] in sentences[place].lower()
        if place is not None and not told and re.match(rf"{re.escape(name)} [a-z]", sentences[place]):
            sentences[place] = f"{role[0].upper()}{role[1:]} {sentences[place]}"
    return " ".join(sentences)


def _roles_in(doc: Doc, name: str) -> Iterator[str]:
    quoted = [match.span() for match in QUOTED.finditer(doc.text)]
    for match in re.finditer(rf"\b{re.escape(name)}\b", doc.text):
        span = doc.char_span(*match.span())
        inside = any(start < match.start() < end for start, end in quoted)
        if span is None or inside:
            continue
        start = span.start
        while start > 0 and _belongs(doc[start - 1]):
            start -= 1
        role = doc[start : span.start]
        before = doc[start - 1] if start > 0 else None
        free = before is None or before.lower_ in BEFORE or before.pos_ in {"VERB", "AUX", "CCONJ", "SCONJ", "PUNCT"}
        telling = len(role) > 1 or role.text not in AMBIGUOUS
        if 0 < len(role) <= LONGEST and free and telling and role[-1].lemma_ in HOLDERS:
            yield role.text


def _belongs(token: Token) -> bool:
    return (token.pos_ in {"NOUN", "PROPN"} and token.text.islower()) or token.lower_ in RANKS
