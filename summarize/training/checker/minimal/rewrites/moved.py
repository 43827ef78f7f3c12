"""The same said in another order: who speaks before or after, the sufferer before the doer, the title before a name."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import subject
from summarize.training.checker.minimal.inflection import participle, past
from summarize.training.checker.minimal.phrases import by_phrase, is_plain, is_plural, object_of, phrase
from summarize.training.checker.minimal.speech import speech
from summarize.training.checker.minimal.text import Edit, body_end, edited, inner, sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def speaker_moved(doc: Doc, rng: Random) -> list[str]:
    """ "P, police said" as "Police said that P" or "According to police, P", and back."""
    found = speech(doc)
    if found is None or found.speaker.pos_ == "PRON":
        return []
    start, stop = phrase(found.speaker)
    speaker, said = inner(doc, start, stop), inner(doc, *_bare(doc, found.said))
    options = [f"According to {speaker}, {said}"]
    options.append(f"{said}, {speaker} {found.verb.text}" if found.is_before else f"{speaker} {found.verb.text} that {said}")
    options.append(f"{said}, according to {speaker}")
    return [sentence(rng.choice(options))]


def _bare(doc: Doc, said: tuple[int, int]) -> tuple[int, int]:
    start, stop = said
    while stop > start and doc[stop - 1].is_punct:
        stop -= 1
    return start, stop


def made_passive(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Police shot a man on Monday" as "A man was shot by police on Monday", and back."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    actor = subject(root) if root is not None else None
    if root is None or actor is None or not is_plain(actor) or any(c.dep_ in ("conj", "neg", "prt") for c in root.children):
        return []
    by = by_phrase(root)
    if by is not None:
        return _active(doc, root, actor, by)
    return _passive(doc, root, actor)


def _passive(doc: Doc, verb: Token, actor: Token) -> list[str]:
    sufferer = object_of(verb)
    if sufferer is None or not is_plain(sufferer) or verb.tag_ != "VBD" or verb.lemma_ in ("have", "be", "get", "want", "become"):
        return []
    start, stop = phrase(sufferer)
    if start != verb.i + 1 or phrase(actor)[1] != verb.i or past(verb.lemma_) != verb.lower_:
        return []
    if any(child.dep_ in ("xcomp", "ccomp", "dative", "oprd", "advcl") for child in verb.children):
        return []
    be = "were" if is_plural(sufferer) else "was"
    text = f"{inner(doc, start, stop)} {be} {participle(verb.lemma_)} by {inner(doc, *phrase(actor))}"
    if phrase(actor)[0] > 0 and not doc[phrase(actor)[0] - 1].is_punct:
        return []
    return [sentence(f"{doc[: phrase(actor)[0]].text} {text} {doc[stop:].text}")]


def _active(doc: Doc, verb: Token, actor: Token, by: tuple[Token, Token]) -> list[str]:
    helpers = [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]
    if len(helpers) != 1 or helpers[0].lower_ not in ("was", "were") or not is_plain(by[1]):
        return []
    if helpers[0].i + 1 != verb.i or phrase(actor)[1] != helpers[0].i or by[0].i != verb.i + 1:
        return []
    start, stop = phrase(by[1])
    text = f"{inner(doc, start, stop)} {past(verb.lemma_)} {inner(doc, *phrase(actor))}"
    return [sentence(f"{doc[: phrase(actor)[0]].text} {text} {doc[stop:].text}")]


def apposition_turned(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Gladkov, the governor of Belgorod, said" as "The governor of Belgorod, Gladkov, said"."""
    for token in doc:
        named = token.head
        if token.dep_ != "appos" or named.ent_type_ != "PERSON":
            continue
        one, other = phrase(named), (token.left_edge.i, token.right_edge.i + 1)
        set_off = other[0] == one[1] + 1 and doc[one[1]].text == "," and doc[other[1] : other[1] + 1].text == ","
        if set_off and doc[other[0]].lower_ == "the" and other[1] - other[0] < 10:
            return [edited(doc, [Edit(*one, inner(doc, *other)), Edit(*other, doc[slice(*one)].text)])]
    return []


def adjunct_first(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "The mayor resigned on Friday" as "On Friday, the mayor resigned"."""
    from summarize.training.checker.minimal.adjuncts import adjuncts

    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    actor = subject(root) if root is not None else None
    if root is None or actor is None or actor.left_edge.i != 0:
        return []
    for verb, start, stop in adjuncts(doc):
        if verb == root and stop == body_end(doc) and doc[start].lower_ in ("in", "on", "after", "during", "when", "because"):
            rest = inner(doc, 0, start)
            return [sentence(f"{doc[start:stop].text}, {rest.rstrip(' ,')}")]
    return []
