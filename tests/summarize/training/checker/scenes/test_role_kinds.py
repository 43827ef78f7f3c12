"""Scenes about who did it: claims keep or exchange the doers as they should, in correct form, and no word tells."""

from __future__ import annotations

import re
from collections import Counter
from random import Random

import pytest

from summarize.training.checker.minimal.numerals import WORDS
from summarize.training.checker.scenes.base import Cast, Scene
from summarize.training.checker.scenes.role_kinds import KINDS
from summarize.training.checker.scenes.roles import binding
from summarize.training.checker.scenes.roles.actors import Actor
from summarize.training.checker.scenes.roles.wording import label, sentences

NAMES = {
    "PERSON": ["Ann Cole", "Boris Palmer", "Lee Chang", "Maria Duarte", "Tom Hill", "Mr. Grant"],
    "ORG": ["Acme Corp", "Borealis", "Nordbank", "Unilab", "Tesla", "Helios"],
    "GPE": ["Peru", "Ghana", "Oslo", "Texas", "Japan", "the U.S."],
}
ANN, BEN, NURSES = Actor("Ann Cole"), Actor("a banker", known=False), Actor("the nurses", plural=True)


def drawn(kind: str, seed: int) -> Scene:
    return KINDS[kind](Cast(NAMES, Random(seed)))


def every(count: int) -> list[Scene]:
    return [drawn(kind, seed) for kind in KINDS for seed in range(count)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_is_a_well_formed_sentence(kind: str) -> None:
    for seed in range(300):
        scene = drawn(kind, seed)
        for text in (scene.told, *scene.true, *(wrong.text for wrong in scene.wrong)):
            assert re.fullmatch(r'"?[A-Z0-9].*\.', text), text
            assert not re.search(r"  |\.\.|[{}|]| [,.;]|\ba [aeio]|\bthe the\b|\. [a-z]", text.replace("U.S. ", "")), (
                text
            )


@pytest.mark.parametrize("kind", KINDS)
def test_no_claim_is_both_true_and_wrong_and_both_are_as_many(kind: str) -> None:
    for seed in range(300):
        scene = drawn(kind, seed)
        assert not set(scene.true) & {wrong.text for wrong in scene.wrong}
        assert len(scene.true) == len(scene.wrong) >= 2


def test_a_scene_is_the_same_for_the_same_seed() -> None:
    assert every(20) == every(20)


def test_scenes_seldom_repeat() -> None:
    told = [scene.told for scene in every(300)]
    assert len(set(told)) > 0.97 * len(told)


def test_the_pattern_gives_sentences_their_capitals_and_one_stop() -> None:
    assert sentences("{a} left|she saw {b}", a="the nurse", b="the U.S.") == "The nurse left. She saw the U.S."
    assert sentences('"{b} left," {a} said', a=ANN, b="the nurse") == '"The nurse left," Ann Cole said.'


def test_only_known_doers_of_a_deed_that_cannot_be_returned_contradict() -> None:
    assert label(True, ANN, NURSES) == "contradiction"
    assert label(True, ANN, BEN) == label(False, ANN, NURSES) == "not_entailment"


PLAIN = re.compile(r"([A-Z]\w+ [A-Z]\w+|The [a-z]+(?: [a-z]+)?) (\w+ed) ([A-Z]\w+ [A-Z]\w+|the [a-z]+(?: [a-z]+)?)\.")


def test_true_claims_keep_the_doer_and_wrong_ones_exchange_it() -> None:
    found = [(scene, PLAIN.fullmatch(scene.told)) for scene in (drawn("exchanged", seed) for seed in range(2000))]
    plain = [(scene, *match.groups()) for scene, match in found if match]
    assert len(plain) > 5
    for scene, doer, deed, sufferer in plain:
        swapped = f"{sufferer[0].upper()}{sufferer[1:]} {deed} {doer[0].lower()}{doer[1:]}.".lower()
        assert swapped not in [claim.lower() for claim in scene.true]
        assert scene.told not in [wrong.text for wrong in scene.wrong]
        passive = f"{doer} was {deed}".lower()
        assert not any(claim.lower().startswith(passive) for claim in scene.true)


def test_what_is_only_alleged_stays_open_and_what_is_found_out_holds() -> None:
    scenes = [drawn("spoken", seed) for seed in range(2000)]
    alleged = [scene for scene in scenes if re.match(r"According to|Accused by", scene.told)]
    assert alleged
    assert all(re.search("accus|said|[Aa]ccording|denied|admitted", claim) for scene in alleged for claim in scene.true)
    proved = [claim for scene in scenes if " proved that " in scene.told for claim in scene.true]
    assert any(not re.search("said|proved|according", claim) for claim in proved)


@pytest.mark.parametrize("kind", ["days_bound", "measures_bound", "counts_bound"])
def test_crossed_claims_use_the_same_figures_and_days_as_the_true_ones(kind: str) -> None:
    for seed in range(100):
        scene = drawn(kind, seed)
        told = set(re.findall(r"\d+|\w+day", scene.told))
        claims = [*scene.true, *(wrong.text for wrong in scene.wrong)]
        assert all(set(re.findall(r"\d+|\w+day", claim)) <= told for claim in claims)


def test_a_mother_is_no_other_parent() -> None:
    scenes = [drawn("conversed", seed) for seed in range(3000)]
    children = [scene for scene in scenes if " is a child of " in scene.told or " a parent" in scene.told]
    assert children
    assert not [claim for scene in children for claim in scene.true if "mother" in claim or "birth" in claim]


def test_no_number_is_drawn_in_words_and_in_figures_at_once() -> None:
    figures = {number for number in binding._numbers() if number.isdigit()}
    in_words = {WORDS.index(number) for number in binding._numbers() if not number.isdigit()}
    assert not figures & set(map(str, in_words))
    assert {"13", "98"} <= figures


def words(claims: list[str]) -> Counter[str]:
    return Counter(word for claim in claims for word in set(re.findall(r"[a-z]+", claim.lower())))


def test_no_content_free_word_tells_true_from_wrong() -> None:
    scenes = every(300)
    true = words([claim for scene in scenes for claim in scene.true])
    wrong = words([claim.text for scene in scenes for claim in scene.wrong])
    for word in ("not", "by", "was", "had", "said", "before", "after", "from", "to", "that", "who", "it", "according"):
        assert 0.35 < wrong[word] / (wrong[word] + true[word]) < 0.65, word
