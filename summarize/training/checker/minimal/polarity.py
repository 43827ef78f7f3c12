"""Where less, or another wording, does not follow: below a denial, a negative subject or a verb that denies."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import is_negated, subject
from summarize.checker.facts.words import vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Token

NEGATIVE = frozenset(
    vocabulary("no nobody none neither nothing nor never few fewer hardly scarcely barely seldom rarely")
)
_DENYING = frozenset(
    vocabulary(
        "deny refuse bar ban prohibit forbid prevent stop avoid fail decline reject doubt block dispute dismiss lack "
        "unable refute rebut oppose resist neglect discourage dissuade exclude abstain"
    )
)


def is_denied(verb: Token) -> bool:
    """Whether the clause or one that governs it is denied, has a negative subject, or stands below a verb of denial.

    A verb that denies counts itself where it denies a clause: what was barred on Friday was barred.
    """
    return (
        _denies_clause(verb)
        or any(clause.lemma_.lower() in _DENYING for clause in verb.ancestors)
        or any(is_negated(clause) or has_negative_subject(clause) for clause in (verb, *verb.ancestors))
    )


def _denies_clause(verb: Token) -> bool:
    if verb.lemma_.lower() not in _DENYING:
        return False
    return verb.lemma_.lower() == "deny" or any(token.pos_ == "VERB" and token != verb for token in verb.subtree)


def has_negative_subject(verb: Token) -> bool:
    """ "No lawmakers", "neither man", "few"."""
    actor = subject(verb)
    return actor is not None and is_negative(actor.subtree)


def is_negative(words: Iterable[Token]) -> bool:
    """Whether one of the words says that there is none, or hardly one; "a few" are some."""
    return any(
        word.lower_ in NEGATIVE and not (word.lower_ == "few" and word.i > 0 and word.nbor(-1).lower_ == "a")
        for word in words
    )
