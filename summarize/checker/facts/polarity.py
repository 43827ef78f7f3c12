"""Whether a verb is stated as happening or as not happening."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from summarize.checker.facts.phases import ending
from summarize.checker.facts.words import fold, lemma, vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Token

Polarity = Literal[1, -1, 0]
"""1: it happens; -1: it does not; 0: the text leaves it open ("did not deny that ...")."""

_COMPLEMENTS = {"xcomp", "pcomp", "prep", "ccomp"}
_ARGUMENTS = {"nsubj", "nsubjpass", "dobj", "attr", "expl"}
_RESULTS = {"acomp", "oprd", "ccomp"}
"""What somebody is found or pleads: "not guilty"."""
_NEGATIONS = frozenset(
    vocabulary("formerly not nt never no neither nor nobody none nothing without hardly scarcely nowhere")
)
"""As `fold` leaves them ("n't" is "nt")."""
_IMPLY_NOT = frozenset(
    vocabulary("fail refuse decline deny avoid forget neglect unable stop prevent forbid ban reject")
)
"""Verbs whose complement does not happen, if they do (implicatives: Karttunen 1971)."""
_ONLY_TO_TRUTH = frozenset(vocabulary("deny reject refuse decline stop cease quit prevent forbid ban unable forget"))
"""Denied, these leave the complement open: who does not deny it need not have done it."""
_NO_NEGATION_BEFORE = frozenset(
    vocabulary("only fewer less more later doubt least just wonder matter other all every everyone everybody")
)


def polarity(verb: Token) -> Polarity:
    """How the text states the verb, its own negation and the verbs it hangs on taken together."""
    if _purpose(verb):
        return 0
    sign = -1 if negated(verb) else 1
    if sign < 0 and _until(verb):
        return 0
    below, head = verb, verb.head
    while head != below and below.dep_ in _COMPLEMENTS and head.pos_ in ("VERB", "AUX", "ADP", "ADJ"):
        if head.pos_ == "ADP" and head.lower_ == "without":
            sign = -sign
        elif ending(below) is not None or (lemma(head) in _IMPLY_NOT and _embeds(below, lemma(head))):
            if negated(head) and lemma(head) in _ONLY_TO_TRUTH:
                return 0
            sign = -sign if not negated(head) else sign
        elif negated(head):
            if below.dep_ != "xcomp":
                return 0
            sign = -sign
        below, head = head, head.head
    return 1 if sign > 0 else -1


def _purpose(verb: Token) -> bool:
    """ "In order to form a government", "the chance to go home", "rather than fight": nothing is said to happen."""
    to = any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)
    than = any(child.lower_ == "than" for child in verb.children) or verb.nbor(-1 if verb.i else 0).lower_ == "than"
    return than or (to and verb.dep_ in ("advcl", "acl", "relcl", "pcomp"))


def _until(verb: Token) -> bool:
    """ "Will not reopen until Monday" says that it will reopen."""
    return any(
        token.lower_ in ("until", "till") and token.dep_ in ("prep", "mark")
        for child in verb.children
        for token in (child, *child.children)
    )


def negated(verb: Token) -> bool:
    """Whether the verb carries a negation itself, or through "no", "nobody" or "none" in an argument."""
    return sum(1 for _ in negations(verb)) % 2 == 1


def negations(verb: Token) -> tuple[Token, ...]:
    """The negating words of a verb."""
    return tuple(token for token in _near(verb) if fold(token.lower_) in _NEGATIONS and not _harmless(token))


def _near(verb: Token) -> list[Token]:
    found = [child for child in verb.children if child.dep_ in ("neg", "advmod", "preconj", "mark")]
    for argument in (child for child in verb.children if child.dep_ in _ARGUMENTS):
        found += [argument] if argument.pos_ in ("PRON", "NOUN") and argument.lower_ in _NEGATIONS else []
        found += [child for child in argument.children if child.dep_ in ("det", "neg", "preconj")]
    longer = [child for child in verb.children if child.dep_ == "advmod" and child.lower_ == "longer"]
    found += [child for adverb in longer for child in adverb.children if child.dep_ in ("neg", "det", "advmod")]
    results = [child for child in verb.children if child.dep_ in _RESULTS and child.pos_ == "ADJ"]
    found += [child for result in results for child in result.children if child.dep_ == "neg"]
    return [token for token in found if not _contrasts(token, verb)]


def _contrasts(token: Token, verb: Token) -> bool:
    """ "Blamed the weather, not the pilot" denies only what comes after the comma."""
    return token.lower_ == "not" and token.i > verb.i and token.nbor(-1).text in (",", "-", "–", "—")


def _harmless(token: Token) -> bool:
    """ "Not only", "no fewer than", "no doubt" and "no other way" negate nothing, "not all" not the verb."""
    following = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
    return following in _NO_NEGATION_BEFORE


def _embeds(complement: Token, verb: str) -> bool:
    """ "Stopped talking" and "stopped from talking" imply that it did not go on; "stopped to talk" does not."""
    if verb not in ("stop", "prevent", "ban", "forget"):
        return True
    return complement.tag_ == "VBG" or complement.dep_ == "prep" or verb == "forget"
