from random import Random

from summarize.training.checker.minimal.base import Wrong
from summarize.training.checker.scenes.base import Cast, Scene
from summarize.training.checker.scenes.generate import of_scenes
from summarize.training.checker.scenes.kinds import FAMILIES

NAMES = {
    "PERSON": [f"{first} {last}" for first in ("Ann", "Ben", "Cleo", "Dina") for last in ("Moss", "Okoye", "Pell")],
    "ORG": ["Brava", "Delta Bank", "Halden Group", "Kontor", "Nordbank", "Unity Party"],
    "GPE": ["Ghent", "Kenya", "Lima", "Ohio", "Oslo", "Perth"],
}
ARTICLES = [("It rained.", "The market closed early.", "Nobody knew why."), ("Snow fell.",)]


def test_a_scene_gives_as_many_true_claims_as_wrong_ones() -> None:
    pairs = list(of_scenes(FAMILIES, NAMES, ARTICLES, 200, Random(1)))
    true = sum(pair.label == "entailment" for pair in pairs)
    assert (true, len(pairs) > 400) == (len(pairs) / 2, True)


def test_what_is_told_stands_whole_in_the_premise_with_neighbours_from_one_article() -> None:
    def told(_: Cast) -> Scene:
        return Scene("Ann left.", ("Ann went away.",), (Wrong("Ann stayed.", "contradiction"),))

    premises = {pair.premise for pair in of_scenes([{"left": told}], NAMES, ARTICLES, 200, Random(2))}
    assert "Ann left." in premises
    assert "It rained. Ann left. The market closed early. Nobody knew why." in premises
    assert all("Ann left." in premise for premise in premises)
    assert not any("Snow" in premise and "rained" in premise for premise in premises)


def test_the_same_seed_gives_the_same_pairs() -> None:
    one, two = (list(of_scenes(FAMILIES, NAMES, ARTICLES, 50, Random(3))) for _ in range(2))
    assert one == two
