import re
from collections import Counter
from random import Random

import pytest

from summarize.training.checker.scenes.base import Cast, Scene
from summarize.training.checker.scenes.stance_kinds import FAMILIES, KINDS

NAMES = {
    "PERSON": ("Maria Lopez", "John Baker", "Aisha Khan", "Peter Novak", "Lena Fischer", "Omar Haddad"),
    "ORG": ("Arvato", "Northern Rail", "Interpol", "Greenpeace", "Volvo", "Harlan Inc."),
    "GPE": ("Oslo", "Nairobi", "Chile", "Leeds", "Osaka", "Ghana"),
}


def drawn(kind: str, seeds: range) -> list[Scene]:
    return [KINDS[kind](Cast(NAMES, Random(seed))) for seed in seeds]


def sentences(scene: Scene) -> list[str]:
    return [scene.told, *scene.true, *(wrong.text for wrong in scene.wrong)]


@pytest.mark.parametrize("kind", KINDS)
def test_no_claim_is_both_true_and_wrong_and_none_says_what_was_told_wrongly(kind: str) -> None:
    for scene in drawn(kind, range(300)):
        wrong = {claim.text for claim in scene.wrong}
        assert wrong.isdisjoint(scene.true)
        assert scene.told not in wrong
        assert len(scene.true) >= 2
        assert len(wrong) >= 2


@pytest.mark.parametrize("kind", KINDS)
def test_every_sentence_is_filled_in_and_starts_and_ends_as_it_should(kind: str) -> None:
    for text in (text for scene in drawn(kind, range(300)) for text in sentences(scene)):
        assert re.fullmatch(r"[A-Z0-9][^{}]*[^.{}]\.", text), text
        assert "  " not in text
        assert ".." not in text
        assert " ," not in text


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_seed_gives_the_same_scene(kind: str) -> None:
    assert drawn(kind, range(5)) == drawn(kind, range(5))


def test_an_unfounded_claim_never_uses_a_word_that_true_claims_hardly_use() -> None:
    true, wrong = Counter[str](), Counter[str]()
    for scene in (scene for kind in KINDS for scene in drawn(kind, range(60))):
        for claim in scene.true:
            true.update(set(claim.lower().rstrip(".").split()))
        for claim in scene.wrong:
            wrong.update(set(claim.text.lower().rstrip(".").split()))
    for word in (
        "not",
        "no",
        "by",
        "before",
        "after",
        "was",
        "denied",
        "refused",
        "rejected",
        "than",
        "on",
        "from",
        "to",
    ):
        share = true[word] / (true[word] + wrong[word])
        assert 0.3 < share < 0.7, (word, share)


TWO_STATES = (
    # told, as a pattern; the claim that must not be true beside it, with the same words in it
    ("supports_opposed_a", r"(.+) supports (.+), while (.+) opposes \2", r"{2} supports {1}"),
    ("moved", r"(.+) was moved from (\w+) to (\w+)", r"{0} was moved from {2} to {1}"),
    ("order", r"(.+) before ([^.]+)", r"{1} before {0}"),
    ("change", r"(.+) rose from (\d+) to (\d+)", r"{0} fell from {2} to {1}"),
)


@pytest.mark.parametrize(("kind", "told", "reverse"), TWO_STATES)
def test_the_reverse_of_what_is_told_is_never_true(kind: str, told: str, reverse: str) -> None:
    found = [(match, scene) for scene in drawn(kind, range(600)) if (match := re.fullmatch(rf"{told}\.", scene.told))]
    assert found
    for match, scene in found:
        claim = reverse.format(*match.groups()).lower()
        assert claim not in {text.lower().rstrip(".") for text in scene.true}


@pytest.mark.parametrize(
    ("told", "claimed", "label"),
    [
        ("refused", "agreed", "contradiction"),
        ("agreed", "done", "neutral"),
        ("tried", "done", "contradiction"),
        ("ordered", "done", "neutral"),
        ("planned", "dropped", "contradiction"),
    ],
)
def test_what_was_refused_planned_or_ordered_is_not_what_was_done(told: str, claimed: str, label: str) -> None:
    assert FAMILIES["outcome"].states[told].wrong[claimed] == label


@pytest.mark.parametrize(
    ("kind", "told", "true_of_it"),
    [
        ("cause", r"ruled out|rule it out|certain that|sure that", r"not established that"),
        ("cause", r"confirmed that|established that", r"not ruled out"),
    ],
)
def test_what_follows_from_what_is_told_is_never_wrong(kind: str, told: str, true_of_it: str) -> None:
    scenes = [scene for scene in drawn(kind, range(3000)) if re.search(told, scene.told)]
    assert scenes
    assert not [claim.text for scene in scenes for claim in scene.wrong if re.search(true_of_it, claim.text)]


def test_the_one_who_refused_did_not_agree_when_another_did() -> None:
    pattern = r"(.+?) refused to (.+?)(?:, while |, but |; |\. |, and )(.+) agreed to \2\."
    scenes = drawn("outcome_opposed_a", range(3000))
    found = [(match, scene) for scene in scenes if (match := re.fullmatch(pattern, scene.told))]
    assert found
    for match, scene in found:
        refused, deed, agreed = match.groups()
        texts = {text.lower() for text in scene.true}
        assert texts.isdisjoint({f"{refused} agreed to {deed}.".lower(), f"{agreed} refused to {deed}.".lower()})
