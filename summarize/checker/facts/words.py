"""Words and their places in a sentence, shared by all fact checks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from summarize.reading.characters import LIKE_ASCII
from summarize.records import Span
from summarize.spelling import unaccented

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SAME_LENGTH = (
    str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "\u00a0": " "})
    | LIKE_ASCII
)
_TOKENS = 1024
"""How many tokens what is asked of them for every pair is kept for; each keeps its text in memory."""
_CONTENT = {"NOUN", "PROPN", "VERB", "ADJ", "ADV"}
SAME_EVENT = 0.5
"""Share of a clause's content words that a sentence must have for both to speak of the same event."""


def vocabulary(words: str) -> tuple[str, ...]:
    """The words of a list that reads better as text."""
    return tuple(words.split())


def plain(text: str) -> str:
    """Straight quotes, hyphens, spaces and letters; every character keeps its place, so offsets stay valid."""
    return text.translate(_SAME_LENGTH)


SPEECH = frozenset(
    vocabulary(
        "say tell claim announce report state add warn confirm predict describe note explain declare insist stress "
        "argue reveal admit acknowledge allege suggest write think believe assert emphasise emphasize comment reply "
        "respond according"
    )
)
"""Verbs (and "according to") that attribute what follows to somebody."""


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """Lower case without accents, possessive or dots: the form in which two spellings of one word are compared."""
    letters = unaccented(unicodedata.normalize("NFKC", plain(word))).casefold()
    return letters.removesuffix("'s").replace("'", "").replace(".", "")


def lemma(token: Token) -> str:
    """The lower-cased lemma; a phrasal verb keeps its particle (``turn up``)."""
    particles = [child.lower_ for child in token.children if child.dep_ == "prt"]
    return " ".join([fold(token.lemma_), *particles])


def content(tokens: Iterable[Token]) -> frozenset[str]:
    """Lemmas of the words that carry meaning: no function words, numbers, dates or punctuation."""
    return frozenset(fold(token.lemma_) for token in tokens if _carries_meaning(token))


def _carries_meaning(token: Token) -> bool:
    return token.pos_ in _CONTENT and token.ent_type_ not in ("DATE", "TIME") and not (token.is_stop or token.like_num)


def token_at(doc: Doc, start: int, end: int) -> Token:
    """The syntactic head of the stretch ``[start, end)``."""
    span = doc.char_span(start, end, alignment_mode="expand")
    return span.root if span is not None else doc[0]


def span_of(tokens: Iterable[Token]) -> Span:
    """From the first to the last of the tokens, with the words in between."""
    ordered = sorted(tokens, key=lambda token: token.i)
    first, last = ordered[0], ordered[-1]
    # Not a slice of doc.text, which spaCy puts together anew from all tokens of what may be a whole report.
    return Span(first.idx, last.idx + len(last), first.doc[first.i : last.i + 1].text)


def climb(token: Token) -> Iterator[Token]:
    """The token, its head, the head's head, and so on to the root."""
    yield token
    while token.head != token:
        token = token.head
        yield token


@lru_cache(maxsize=_TOKENS)
def governing_verb(token: Token) -> Token:
    """The nearest verb above (a copula counts), or the root of a sentence without one."""
    above = list(climb(token))
    return next((head for head in above if head.pos_ in ("VERB", "AUX")), above[-1])


def same_event(claim: Token, evidence: Token) -> bool:
    """Whether two places belong to statements about the same event: same verb, or mostly the same content words.

    The same verb alone says little for verbs such as "be" and "say", so those need the shared words too.
    """
    one, other = governing_verb(claim), governing_verb(evidence)
    about = _said_under(one)
    shared = about & _said_around(evidence)
    if lemma(one) == lemma(other) and not one.is_stop and lemma(one) not in SPEECH:
        return len(shared) > 1 or len(about) == 1
    return len(shared) >= max(2, SAME_EVENT * len(about))


@lru_cache(maxsize=_TOKENS)
def _said_under(verb: Token) -> frozenset[str]:
    return content(verb.subtree)


@lru_cache(maxsize=_TOKENS)
def _said_around(token: Token) -> frozenset[str]:
    return content(token.sent)
