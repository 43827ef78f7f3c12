"""In which order a summary tells what is chosen: the news first, who somebody is where they are first named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from summarize.planning.candidates import Candidate, place
from summarize.planning.times import is_background
from summarize.records import Agreement

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

DASHES = frozenset({"–", "—", "--"})
ADDRESSES = frozenset({"Mr.", "Mrs.", "Ms.", "Miss", "Mr", "Mrs", "Ms"})
TELLING = frozenset({"a", "an", "the", "who", "whose"})
"""How it begins behind a name and a comma or dash who somebody is."""


def in_order(chosen: Sequence[Candidate], agreement: Agreement, docs: Mapping[str, Doc]) -> list[Candidate]:
    """The opening first, then as the reports tell it, background at the end.

    What tells who somebody is ("Ann Kolm, a teacher in Tarn, ...") goes before what only names them. ``docs`` maps the
    ids of the sentences to parses.
    """
    rest = sorted(chosen[1:], key=lambda one: (is_background(one.gist), place(one.group, agreement)))
    ordered = [*chosen[:1], *rest]
    for one in rest:
        now = ordered.index(one)
        before = [docs[other.sentence.id] for other in ordered[:now]]
        first = min((_first_naming(name, before) for name in introduced(docs[one.sentence.id])), default=now)
        if first < now and not is_background(one.gist):
            ordered.insert(first, ordered.pop(now))
    return ordered


def introduced(doc: Doc) -> list[str]:
    """The full names of those of whom the sentence tells behind their names who they are: "Ann Kolm, a teacher"."""
    return [entity.text for entity in doc.ents if len(entity) > 1 and _is_told(entity)]


def _is_told(entity: Span) -> bool:
    behind = entity.doc[entity.end : entity.end + 2]
    marked = len(behind) > 1 and (behind[0].text == "," or behind[0].text in DASHES)
    return entity.label_ == "PERSON" and marked and (behind[1].lower_ in TELLING or behind[1].like_num)


def _first_naming(name: str, docs: Sequence[Doc]) -> int:
    """The place of the first sentence that has the surname, if that is not the opening and says no more of who it is.

    Else the number of sentences.
    """
    for index, doc in enumerate(docs):
        mention = next((token for token in doc if token.text == name.split()[-1]), None)
        if mention is not None:
            known = _has_role(mention, name) or name in introduced(doc)
            return index if index > 0 and not known else len(docs)
    return len(docs)


def _has_role(surname: Token, name: str) -> bool:
    """Whether more stands before the surname than given names and "Ms.": "Mayor Kolm", "the teacher Ann Kolm"."""
    start = surname.i
    while start > 0 and surname.doc[start - 1].text in {*name.split(), *ADDRESSES}:
        start -= 1
    return start > 0 and surname.doc[start - 1].pos_ in {"NOUN", "PROPN"}
