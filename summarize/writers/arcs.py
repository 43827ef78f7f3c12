"""Who does what to whom in a wording, compared with its sources by the arcs of their dependency parses.

After dependency-arc entailment (Goyal and Durrett 2020, "Evaluating Factuality in Generation with Dependency-level
Entailment"), without a model: an arc of a wording is borne out when a source joins the same two words in the same way.
A small model drops the "thirty per cent of" before a subject, a preposition, or gives one sentence's verb to another's
subject; every word then stands in the sources, but not the arc.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import DOUBTS
from summarize.checker.facts.words import SPEECH, vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Arc = tuple[str, str, str]
"""The lemmas of a word and of what it depends on, and how: a preposition, or as doer, as done to, or otherwise."""

DOER = frozenset({"nsubj", "csubj"})
DONE_TO = frozenset({"dobj", "nsubjpass", "dative", "oprd", "attr"})
NAMING = frozenset({"NOUN", "PROPN", "NUM"})
LIMITING = frozenset({"neg", "quantmod", "nummod"})
HEDGES = frozenset({"about", "around", "nearly", "almost", "over", "least", "most", "up", "roughly", "some", "than"})
COMPLETING = frozenset({"prt", "dobj", "xcomp", "ccomp", "acomp", "attr", "oprd", "dative", "agent"})
"""What a verb says nothing, or something else, without."""
BOUNDS = frozenset(vocabulary("best earliest latest least most worst"))
BESIDE = frozenset({"acl", "advcl", "relcl", "xcomp"})
"""How a clause without a subject of its own hangs on another: "people asking how they can help"."""
NARROWING = frozenset({"amod", "compound", "poss"})
SUPERLATIVE = frozenset({"JJS", "RBS"})
QUALIFYING = DOUBTS | frozenset(
    vocabulary("conditionally partially partly provisionally technically temporarily tentatively unlikely")
)
"""Words without which a sentence says more, or something else, whatever they depend on."""
CONTENT = frozenset({"NOUN", "PROPN", "NUM", "VERB", "ADJ", "ADV"})


def new_arc(wording: Doc, sources: Iterable[Doc]) -> tuple[str, str] | None:
    """Two words of the wording that no source joins so, the dependent first; None when every arc is borne out.

    A name that is not a person's is borne out by one that has the same parts: the House is not the White House.
    """
    known: defaultdict[Arc, list[frozenset[str]]] = defaultdict(list)
    for source in sources:
        for arc, token, _ in _arcs(source):
            known[arc].append(_parts(token))
    for arc, token, head in _arcs(wording):
        if not any(_parts(token) <= parts for parts in known[arc]):
            return token.text, head.text
    return None


def new_word(wording: Doc, sources: Iterable[Doc]) -> str | None:
    """A word of the wording, of those that carry content, that no source has in any form; None if there is none."""
    known = {form for source in sources for token in source for form in (token.lemma_.lower(), token.lower_)}
    for token in wording:
        if token.pos_ in CONTENT and not {token.lemma_.lower(), token.lower_} & known:
            return token.text
    return None


def turned(wording: Doc, source: Doc) -> str | None:
    """A participle behind its noun that the source has in the other voice: "men killed" for "men killing"; or None."""
    for token in wording:
        if token.dep_ == "acl" and token.tag_ in {"VBD", "VBG", "VBN"}:
            told = {other.tag_ for other in source if other.lemma_ == token.lemma_ and other.pos_ == "VERB"}
            if told == ({"VBN"} if token.tag_ == "VBG" else {"VBG"}):
                return token.text
    return None


def recounted(wording: Doc, source: Doc) -> str | None:
    """A noun that is one where its source has several, or the other way round: "the mandate" for "the mandates"."""
    for token in wording:
        if token.tag_ in {"NN", "NNS"}:
            told = {other.tag_ for other in source if other.lemma_ == token.lemma_ and other.pos_ == "NOUN"}
            if told == ({"NNS"} if token.tag_ == "NN" else {"NN"}):
                return token.text
    return None


def cut_off(wording: Doc, source: Doc) -> str | None:
    """The last word of the wording, if it is a verb or adjective that goes on in its source ("entitled to a copy")."""
    words = [token for token in wording if token.is_alpha]
    last = words[-1] if words else None
    if last is None or last.pos_ not in {"VERB", "ADJ"}:
        return None
    goes_on = (
        token.lemma_ == last.lemma_ and any(not child.is_punct and child.dep_ != "conj" for child in token.rights)
        for token in source
    )
    return last.text if any(goes_on) else None


def lost_beside(wording: Doc, nearest: Doc, others: Iterable[Doc]) -> str | None:
    """As `lost`, where a wording of ``nearest`` has more from ``others``: a word that this needs there."""
    kept = {token.lemma_.lower() for token in wording}
    added = {token.lemma_.lower() for token in wording if token.pos_ in CONTENT}
    added -= {token.lemma_.lower() for token in nearest}
    for token in (token for other in others for token in other):
        if token.lemma_.lower() not in kept and _governor(token).lemma_.lower() in added and _is_needed(token):
            return token.text
    return None


def lost(wording: Doc, source: Doc, narrowing: bool = True) -> str | None:
    """A word that the wording leaves out though the source needs it for what the wording keeps; None if there is none.

    That is a "not", a number, an "about", a "may" or "allegedly", who said it, a verb's particle, object or clause,
    what narrows a noun (unless ``narrowing`` is not asked for), what a group or number is of, and beside a number or
    superlative the time it is of.
    """
    kept = {token.lemma_.lower() for token in wording}
    measured = any(token.like_num or token.tag_ in SUPERLATIVE for token in wording)
    if not kept & SPEECH and (speakers := [token for token in source if token.lemma_.lower() in SPEECH]):
        return speakers[0].text
    for token in source:
        if token.lemma_.lower() not in kept and (
            token.lower_ in QUALIFYING
            or _is_bound(token)
            or (measured and token.ent_type_ == "DATE" and token.pos_ in NAMING)
            or (_governor(token).lemma_.lower() in kept and _is_needed(token, narrowing))
        ):
            return token.text
    return None


def _is_needed(token: Token, narrowing: bool = True) -> bool:
    """Whether what the token depends on says something else without it."""
    limits = token.dep_ in LIMITING or token.tag_ == "MD" or (token.lower_ in HEDGES and token.head.like_num)
    completes = token.dep_ in COMPLETING and token.head.pos_ in {"VERB", "AUX"}
    narrows = (token.dep_ in NARROWING and token.pos_ not in {"PROPN", "PRON"}) or _restricts(token)
    return limits or completes or (narrows and narrowing) or (token.dep_ == "pobj" and token.head.lower_ == "of")


def _is_bound(token: Token) -> bool:
    """Whether it ends "for now", "at most" or "at the earliest": the sentence says no more than that."""
    before = token.doc[max(0, token.i - 2) : token.i].text.lower().split()
    return (token.lower_ == "now" and before[-1:] == ["for"]) or (
        token.lower_ in BOUNDS and (before[-1:] == ["at"] or before == ["at", "the"])
    )


def _restricts(token: Token) -> bool:
    """Whether it is the verb of a relative clause without a comma before it: "partisans who support Ukraine"."""
    start = token.left_edge.i
    return token.dep_ == "relcl" and start > 0 and token.doc[start - 1].text != ","


def _governor(token: Token) -> Token:
    """What the token depends on, an "of" between them passed over."""
    return token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else token.head


def _parts(token: Token) -> frozenset[str]:
    """The other parts of a name of which the token is the last word; none for a person, however he is named."""
    if token.pos_ != "PROPN" or token.ent_type_ == "PERSON":
        return frozenset()
    parts = (child for child in token.lefts if child.dep_ == "compound" and child.pos_ == "PROPN")
    return frozenset(part.lemma_.lower() for part in parts)


def _arcs(doc: Doc) -> Iterator[tuple[Arc, Token, Token]]:
    """Of every noun, name, number, negation and saying: what it depends on, prepositions between them passed over."""
    for token in doc:
        said = token.dep_ in BESIDE and token.lemma_.lower() in SPEECH
        if (token.pos_ in NAMING or token.dep_ == "neg" or said) and token.dep_ != "ROOT":
            head, how = _head(token)
            yield (token.lemma_.lower(), head.lemma_.lower(), how), token, head


def _head(token: Token) -> tuple[Token, str]:
    first = token
    while first.dep_ == "conj" and first.head.i < first.i:  # conjuncts depend on what the first of them does
        first = first.head
    if first.head.dep_ in {"prep", "agent"}:
        return first.head.head, first.head.lower_
    how = "doer" if first.dep_ in DOER else "done to" if first.dep_ in DONE_TO else ""
    return first.head, how
