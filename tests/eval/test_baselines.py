"""Baselines for checkers: what each says of claims whose likeness is known."""

import numpy as np
import pytest
from support.plans import report

from eval.baselines import BASELINES, BaselineSettings, EmbeddingSimilarity, bigram_precision, judge_by
from eval.configuration import compose_settings
from summarize.checker.embeddings import SentenceEncoder
from summarize.records import Cluster

CLUSTER = Cluster((report("a", ["The ferry hit a wall.", "Two were hurt."]), report("b", ["The ferry sank."])))


@pytest.mark.parametrize(
    ("claim", "value"),
    [
        ("Two were hurt.", 1.0),
        ("The ferry hit two.", 2 / 3),  # the ferry, ferry hit; not hit two
        ("The ferry sank. Two drowned.", 2 / 3),  # no pair spans the sentences
        ("Silence.", None),
    ],
)
def test_bigram_precision_is_the_share_of_pairs_that_a_report_has(claim: str, value: float | None) -> None:
    assert bigram_precision([claim], CLUSTER) == [value]


def test_pairs_count_as_often_as_the_report_that_has_them_most_often() -> None:
    assert bigram_precision(["The ferry, the ferry, the ferry."], CLUSTER) == [1 / 5]


@pytest.fixture
def encoded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unit vectors in a plane: reports point east or north, claims lie between."""
    angles = {"Two were hurt.": 0, "The ferry sank.": 90, "The ferry hit a wall.": 90, "East.": 0, "Between.": 60}

    def encode(_: SentenceEncoder, texts: list[str]) -> np.ndarray:
        turned = np.radians([angles.get(text, 270) for text in texts])
        return np.column_stack([np.cos(turned), np.sin(turned)])

    monkeypatch.setattr(SentenceEncoder, "encode", encode)


@pytest.mark.usefixtures("encoded")
def test_embedding_similarity_is_the_mean_over_sentences_of_the_nearest_cosine() -> None:
    similarity = EmbeddingSimilarity(compose_settings())
    claims = ["Between.", "East. Between.", " ", "South."]
    cosine = 3**0.5 / 2  # of the 30 degrees to the north
    assert similarity(claims, CLUSTER) == [round(cosine, 4), round((1 + cosine) / 2, 4), None, 0.0]
    assert similarity(["East."], Cluster(())) == [None]


@pytest.mark.parametrize(("supported", "verdict"), [(0.6, "supported"), (0.7, "unsupported")])
def test_the_threshold_decides_the_verdict(supported: float, verdict: str) -> None:
    settings = compose_settings(["task=checker"])
    settings.checker = BaselineSettings("bigram-precision", supported)
    judged = judge_by(settings)(["The ferry hit two.", "Silence."], CLUSTER)
    assert [item.verdict for item in judged] == [verdict, "unsupported"]


@pytest.mark.parametrize("name", BASELINES)
def test_a_baseline_is_a_choice_of_checker(name: str) -> None:
    settings = compose_settings([f"checker={name}", "checker.supported=0.25"])
    assert settings.checker == BaselineSettings(name, 0.25)
    assert settings.choices.checker == name
