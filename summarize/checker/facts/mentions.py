"""Names in a text: named entities, and capitalised words that the entity recogniser misses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.checker.facts.words import fold, plain, span_of, vocabulary
from summarize.reading.calendar_names import MONTHS, WEEKDAYS
from summarize.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_WORD = re.compile(r"[^\W_]+(?:[.'][^\W_]+)*")
_LABELS = {"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"}
_CALENDAR = frozenset((*MONTHS, *WEEKDAYS))
_NAME_PLACES = {"nsubj", "nsubjpass", "compound", "poss", "nmod"}
_SMALL_WORDS = frozenset(
    vocabulary("the a an of for and in on at to de la le von van der del du al el pro anti non ex")
)
_COMPANY_FORMS = frozenset(vocabulary("plc inc ltd corp co llc gmbh ag sa"))
_TITLES = frozenset(
    vocabulary(
        "mr mrs ms miss dr sir lord lady prof professor st president governor minister prime deputy vice general "
        "colonel captain major lieutenant sergeant king queen prince princess pope bishop senator judge justice mayor "
        "chief secretary chancellor chairman chairwoman director commander ambassador premier spokesman spokeswoman "
        "spokesperson officer inspector sen rep gov gen lt col sgt capt ceo cfo mp mps pm congressman congresswoman "
        "representative jr"
    )
)


@dataclass(frozen=True)
class Name:
    """A name as it stands in a text. ``words``: its folded words that distinguish it, in order; never empty."""

    words: tuple[str, ...]
    label: str
    span: Span
    root: Token


def is_title(token: Token) -> bool:
    """Whether the word is a title or an office before a name, and no part of it."""
    return fold(token.text) in _TITLES


def names(doc: Doc) -> tuple[Name, ...]:
    """Every name in the text, in order."""
    taken: set[int] = set()
    found: list[Name] = []
    for tokens, label in (*_entities(doc), *_capitalised(doc)):
        tokens = _trimmed([token for token in tokens if token.i not in taken])
        words = name_words(tokens)
        if words:
            taken.update(token.i for token in tokens)
            root = doc[tokens[0].i : tokens[-1].i + 1].root
            found.append(Name(words, label, span_of(tokens), root))
    return _merged(sorted(found, key=lambda name: name.span.start))


def _merged(found: list[Name]) -> tuple[Name, ...]:
    """One name out of "Russian" and "Volunteer Corps" where the parser hangs the first on the second."""
    merged: list[Name] = []
    for name in found:
        last = merged[-1] if merged else None
        if last and name.label != "PERSON" and name.span.start - last.span.end == 1 and last.root.head == name.root:
            text = name.root.doc.text[last.span.start : name.span.end]
            span = Span(last.span.start, name.span.end, text)
            merged[-1] = Name(last.words + name.words, name.label, span, name.root)
        else:
            merged.append(name)
    return tuple(merged)


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text, folded: those of a name and those that it is looked for in must be cut alike."""
    return tuple(fold(word) for word in _cut(text))


def _cut(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", plain(text)))


def name_words(tokens: list[Token]) -> tuple[str, ...]:
    """The folded words of a name without articles, prepositions, titles and punctuation.

    A token may hold several ("COVID-19", "S&P"); those in small letters ("U.S.-made") are no part of the name.
    """
    named = [token.text for token in tokens if not token.is_punct and token.pos_ not in ("PART", "PRON", "VERB")]
    cut = [_cut(text) for text in named if _distinguishes(fold(text))]
    return tuple(fold(word) for words in cut for word in words if len(words) == 1 or not word.islower())


def _distinguishes(word: str) -> bool:
    named = any(letter.isalpha() for letter in word) and len(word) > 1
    return named and word not in _SMALL_WORDS | _TITLES | _CALENDAR | _COMPANY_FORMS


def _entities(doc: Doc) -> Iterator[tuple[list[Token], str]]:
    for entity in doc.ents:
        if entity.label_ in _LABELS and any(token.text[0].isupper() for token in entity):
            yield (
                [token for token in entity if token.text[0].isupper() or not token.is_alpha or token.is_stop],
                entity.label_,
            )


def _capitalised(doc: Doc) -> Iterator[tuple[list[Token], str]]:
    """Runs of proper nouns; one that opens a sentence counts only if it cannot be a common word."""
    run: list[Token] = []
    for token in doc:
        if _is_capitalised(token) or (run and _links(token)):
            run.append(token)
        elif run:
            yield run, ""
            run = []
    if run:
        yield run, ""


def _links(token: Token) -> bool:
    """The "of" in "Freedom of Russia Legion"."""
    return token.lower_ == "of" and token.i + 1 < len(token.doc) and _is_capitalised(token.nbor(1))


def _is_capitalised(token: Token) -> bool:
    if not token.text[0].isupper() or token.pos_ not in ("PROPN", "ADJ", "NOUN") or token.ent_type_ in ("DATE", "TIME"):
        return False
    if token.is_sent_start or (token.i and token.nbor(-1).is_quote):
        return token.tag_ == "NNP" and _opens_with_name(token) and not token.is_stop and len(token) > 1
    return not token.is_stop


def _opens_with_name(token: Token) -> bool:
    """Not "Dam building": a common word, too, has a capital where a sentence begins."""
    return token.dep_ in _NAME_PLACES and (token.dep_ not in ("compound", "nmod") or token.head.pos_ == "PROPN")


def _trimmed(tokens: list[Token]) -> list[Token]:
    """Without leading and trailing articles, punctuation and possessives."""
    inside = [at for at, token in enumerate(tokens) if not token.is_punct and token.pos_ not in ("DET", "PART", "ADP")]
    return tokens[inside[0] : inside[-1] + 1] if inside else []


def initials(words: list[str]) -> str:
    """The first letters of capitalised words: "United Nations" gives "un"."""
    return "".join(word[0] for word in words if re.match(r"[A-Z]", word)).lower()
