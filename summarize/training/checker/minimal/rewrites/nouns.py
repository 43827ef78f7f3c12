"""Noun phrases turned round: "the minister's brother" as "the brother of the minister", "French" as "of France"."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.text import Edit, edited, inner

if TYPE_CHECKING:
    from spacy.tokens import Doc

_PAIRS = """
French=France|Chinese=China|Russian=Russia|German=Germany|British=Britain|Israeli=Israel
Iranian=Iran|Turkish=Turkey|Syrian=Syria|Iraqi=Iraq|Japanese=Japan|Indian=India|Mexican=Mexico
Canadian=Canada|Italian=Italy|Spanish=Spain|Egyptian=Egypt|Ukrainian=Ukraine|Australian=Australia
Afghan=Afghanistan|Pakistani=Pakistan|Cuban=Cuba|Greek=Greece|Libyan=Libya|Nigerian=Nigeria
Brazilian=Brazil|Yemeni=Yemen|Saudi=Saudi Arabia
Polish=Poland|Swedish=Sweden
"""
_COUNTRIES = dict(pair.split("=") for pair in re.split(r"[|\n]", _PAIRS.strip()))
_OF_A_COUNTRY = frozenset(
    vocabulary(
        "president minister ambassador government parliament embassy military army economy court king queen leader "
        "leaders officials authorities police troops forces capital city company nationals citizens media state border"
    )
)


def of_country(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "The French president" as "the president of France", outside of names and longer compounds."""
    for token in doc:
        word, head = token.text, token.head
        fits = token.i + 1 == head.i and head.lower_ in _OF_A_COUNTRY and head.pos_ == "NOUN"
        alone = all(child.dep_ in ("amod", "det") and child.i >= token.i - 1 for child in head.lefts)
        if word in _COUNTRIES and fits and alone and head.dep_ not in ("compound", "poss"):
            return [edited(doc, [Edit(token.i, head.i + 1, f"{head.text} of {_COUNTRIES[word]}")])]
    return []


def genitive(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Smith's brother" as "the brother of Smith"."""
    for token in doc:
        if token.dep_ != "poss" or token.pos_ not in ("PROPN", "NOUN") or token.ent_type_ in ("DATE", "TIME"):
            continue
        mark = next((child for child in token.rights if child.dep_ == "case"), None)
        head = token.head
        if mark is None or head.pos_ != "NOUN" or mark.i + 1 != head.i or head.dep_ == "compound":
            continue
        if token.right_edge.i == mark.i and len(list(token.subtree)) <= 5 and token.left_edge.i == head.left_edge.i:
            owner = inner(doc, token.left_edge.i, mark.i)
            return [edited(doc, [Edit(token.left_edge.i, head.i + 1, f"the {head.text} of {owner}")])]
    return []
