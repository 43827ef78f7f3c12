"""The same said in another order: who speaks before or after, the title before the name, the day before the deed."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.adjuncts import adjuncts
from summarize.training.checker.minimal.phrases import main_clause, phrase
from summarize.training.checker.minimal.polarity import has_negative_subject, is_denied
from summarize.training.checker.minimal.speech import speech
from summarize.training.checker.minimal.text import Edit, body_end, edited, inner, sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MOVABLE = ("in", "on", "after", "during", "when", "because")
LONGEST_TITLE = 10


def speaker_moved(doc: Doc, rng: Random) -> list[str]:
    """ "P, police said" as "Police said that P" or "According to police, P", and back."""
    found = speech(doc)
    if found is None or found.speaker.pos_ == "PRON" or has_negative_subject(found.verb):
        return []
    speaker, said = inner(doc, *phrase(found.speaker)), inner(doc, *_bare(doc, found.said))
    verb = found.verb.text
    other_side = f"{said}, {speaker} {verb}" if found.is_before else f"{speaker} {verb} that {said}"
    options = [f"According to {speaker}, {said}", other_side, f"{said}, according to {speaker}"]
    return [sentence(rng.choice(options))]


def _bare(doc: Doc, said: tuple[int, int]) -> tuple[int, int]:
    start, stop = said
    while stop > start and doc[stop - 1].is_punct:
        stop -= 1
    return start, stop


def apposition_turned(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Gladkov, the governor of Belgorod, said" as "The governor of Belgorod, Gladkov, said"."""
    for token in doc:
        if token.dep_ == "appos" and token.head.ent_type_ == "PERSON" and _is_title(token):
            one, other = phrase(token.head), (token.left_edge.i, token.right_edge.i + 1)
            return [edited(doc, [Edit(*one, inner(doc, *other)), Edit(*other, doc[slice(*one)].text)])]
    return []


def _is_title(noun: Token) -> bool:
    doc, start, stop = noun.doc, noun.left_edge.i, noun.right_edge.i + 1
    name_end = phrase(noun.head)[1]
    set_off = start == name_end + 1 and doc[name_end].text == "," and doc[stop : stop + 1].text == ","
    return set_off and doc[start].lower_ == "the" and stop - start < LONGEST_TITLE


def adjunct_first(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "The mayor resigned on Friday" as "On Friday, the mayor resigned"."""
    found = main_clause(doc)
    if found is None or found[1].left_edge.i != 0 or is_denied(found[0]):
        return []  # "did not resign because of the vote" is not "Because of the vote, did not resign"
    for verb, start, stop in adjuncts(doc):
        if verb == found[0] and stop == body_end(doc) and doc[start].lower_ in _MOVABLE:
            return [sentence(f"{doc[start:stop].text}, {inner(doc, 0, start).rstrip(' ,')}")]
    return []
