"""Labels of scenes beside those that a person gave by hand, from what is told and what is claimed alone."""

from __future__ import annotations

import re
from functools import cache
from random import Random

import pytest

from summarize.training.checker.scenes import role_kinds, stance_kinds
from summarize.training.checker.scenes.base import Cast, Scene

NAMES = {
    "PERSON": ["Ann Cole", "Boris Palmer", "Lee Chang", "Maria Duarte", "Tom Hill", "Omar Haddad"],
    "ORG": ["Arvato", "Borealis", "Nordbank", "Unilab", "Volvo", "Helios"],
    "GPE": ["Peru", "Ghana", "Oslo", "Texas", "Japan", "Chile"],
}
KINDS = {**role_kinds.KINDS, **stance_kinds.KINDS}
SCENES = 8000

TABLE = (
    # kind, what is told, a claim about it ({0}: the first group), how it follows
    ("counts_bound", r"(\w+) people died in (.+) and (\w+) were hurt", "{0} people died in {1}", "entailment"),
    ("counts_bound", r"(\w+) people died in (.+) and (\w+) were hurt", "{2} people died in {1}", "contradiction"),
    ("fates_bound", r"the strike in (\w+) (?:ended.*) in (\w+) went on", "the strike in {0} was over", "entailment"),
    ("fates_bound", r"the strike in (\w+) (?:ended.*) in (\w+) went on", "the strike in {1} was over", "contradiction"),
    ("conversed", r"((?!an? )[^,]+) is north of ((?!an? )[^,]+)", "{1} is south of {0}", "entailment"),
    ("conversed", r"((?!an? )[^,]+) is north of ((?!an? )[^,]+)", "{0} is south of {1}", "contradiction"),
    ("conversed", r"((?!an? )[^,]+) was beaten by ((?!an? )[^,]+)", "{1} defeated {0}", "entailment"),
    ("conversed", r"((?!an? )[^,]+) was beaten by ((?!an? )[^,]+)", "{0} defeated {1}", "contradiction"),
    ("supports", r"(\w+) supports (.+)", "{0} is not against {1}", "entailment"),
    ("supports", r"(\w+) supports (.+)", "{0} is opposed to {1}", "contradiction"),
    ("outcome", r"([^,]+) refused to ([^,]+)", "{0} declined to {1}", "entailment"),
    ("outcome", r"([^,]+) agreed to ([^,]+)", "{0} refused to {1}", "contradiction"),
    ("moved", r"(.+) was moved from (\w+) to (\w+)", "{0} is now due on {2}", "entailment"),
    ("moved", r"(.+) was moved from (\w+) to (\w+)", "{0} is now due on {1}", "contradiction"),
    ("change", r"(.+) fell from (\d+) to (\d+)", "{0} decreased", "entailment"),
    ("change", r"(.+) fell from (\d+) to (\d+)", "{0} increased", "contradiction"),
    ("share", r"all (\d+) (\w+) were (\w+)", "every one of the {0} {1} was {2}", "entailment"),
    ("share", r"all (\d+) (\w+) were (\w+)", "some of the {1} were not {2}", "contradiction"),
    ("cause", r"(.+) suspects? that (.+) caused (.+)", "{1} may have caused {2}", "entailment"),
    ("cause", r"(.+) suspects? that (.+) caused (.+)", "{1} caused {2}", "neutral"),
    ("cause", r"(.+) (?:have|has) ruled out (.+) as the cause of (.+)", "{1} may have caused {2}", "contradiction"),
    ("sequence", r"(.+) came shortly after (.+)", "{1} came before {0}", "entailment"),
    ("sequence", r"(.+) came shortly after (.+)", "{0} was caused by {1}", "neutral"),
    ("charge", r"([^,]+) is accused of (.+)", "there is an accusation of {1} against {0}", "entailment"),
    ("charge", r"([^,]+) is accused of (.+)", "{0} was found guilty of {1}", "neutral"),
    ("charge", r"([^,]+) was acquitted of (.+)", "{0} was not convicted of {1}", "entailment"),
    ("charge", r"([^,]+) was acquitted of (.+)", "{0} was convicted of {1}", "contradiction"),
    ("open", r"(.+) is still closed", "{0} is not open", "entailment"),
    ("open", r"(.+) is still closed", "{0} has reopened", "contradiction"),
    ("unhurt", r"no one was hurt in (.+)", "{0} caused no injuries", "entailment"),
    ("unhurt", r"no one was hurt in (.+)", "{0} caused injuries", "contradiction"),
)


def plain(text: str) -> str:
    return text.lower().rstrip(".")


@cache
def drawn(kind: str) -> list[Scene]:
    return [KINDS[kind](Cast(NAMES, Random(seed))) for seed in range(SCENES)]


@pytest.mark.parametrize(("kind", "told", "claimed", "label"), TABLE)
def test_a_claim_of_a_scene_has_the_label_given_by_hand(kind: str, told: str, claimed: str, label: str) -> None:
    labels: set[str] = set()
    for scene in drawn(kind):
        if match := re.fullmatch(told, plain(scene.told)):
            claim = claimed.format(*match.groups())
            labels |= {"entailment" for text in scene.true if plain(text) == claim}
            labels |= {wrong.label for wrong in scene.wrong if plain(wrong.text) == claim}
    assert labels == {label}
