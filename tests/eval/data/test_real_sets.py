"""The research sets as they are: counts from their own documentation. Skipped where the sets are not at hand."""

import re
from functools import cache
from pathlib import Path

import pytest

from eval.data.build import why_unreadable
from eval.data.registry import load_claims, load_examples
from eval.data.settings import DataSettings
from eval.records import LabelledClaim

SETS = Path(__file__).parents[3] / "../shared/datasets"

pytestmark = [
    pytest.mark.slow(seconds=3),
    pytest.mark.skipif(not SETS.is_dir(), reason="the research data sets are not on this machine"),
]


def settings(kind: str, folder: str, split: str) -> DataSettings:
    return DataSettings(kind, kind, str(SETS / folder), split=split)


@cache
def loaded(kind: str, folder: str, split: str) -> tuple[LabelledClaim, ...]:
    return tuple(load_claims(settings(kind, folder, split)))


@pytest.mark.parametrize(
    ("kind", "folder", "split", "count"),
    [
        pytest.param("neus", "writer/neus", "train", 2452, marks=pytest.mark.slow),
        ("neus", "writer/neus", "val", 307),
        ("neus", "writer/neus", "test", 307),
        ("multi_news", "writer/multinews_validation", "validation", 250),
    ],
)
def test_every_pair_is_loaded_and_can_be_read(kind: str, folder: str, split: str, count: int) -> None:
    examples = load_examples(settings(kind, folder, split))
    assert len(examples) == count
    assert [why for example in examples if (why := why_unreadable(example.cluster))] == []
    assert all(reference.strip() for example in examples for reference in example.references)


@pytest.mark.parametrize(
    ("kind", "folder", "split", "count", "supported", "articles"),
    [
        ("qags", "checker/qags", "cnndm", 714, None, 235),
        ("qags", "checker/qags", "xsum", 239, None, 239),
        ("frank", "checker/frank_valid", "all", 671, None, 149),
        ("cogensumm", "checker/cogensumm", "test", 400, 312, 100),
        ("cogensumm", "checker/cogensumm", "sentences", 746, 373, None),
        ("summedits", "checker/summedits", "all", 3862, None, None),
        ("wice", "checker/wice", "dev", 349, None, None),
    ],
)
def test_every_claim_is_loaded(
    kind: str, folder: str, split: str, count: int, supported: int | None, articles: int | None
) -> None:
    claims = loaded(kind, folder, split)
    assert len(claims) == count
    assert supported in (None, sum(claim.supported for claim in claims))
    assert articles in (None, len({claim.article for claim in claims}))


@pytest.mark.parametrize("split", ["cnndm", "xsum"])
def test_qags_has_a_vote_for_every_sentence(split: str) -> None:
    """Two unanimous and two split ballots over both parts: 458 + 189 of 953 sentences have a majority of yes."""
    totals = {"cnndm": 531, "xsum": 116}
    assert sum(totals.values()) == 458 + 189
    assert sum(claim.supported for claim in loaded("qags", "checker/qags", split)) == totals[split]


def test_parts_of_wice_pages_are_read_too() -> None:
    claims = load_claims(settings("wice", "checker/wice/claim_oracle_chunks_dev.jsonl", "dev"))
    assert len(claims) == 1043


def test_no_token_of_the_tokenised_sets_is_left() -> None:
    """But for numbers such as .22, which begin with a point."""
    claims = load_claims(settings("frank", "checker/frank_valid", "cnndm"))
    assert [claim.id for claim in claims if re.search(r" [.,](?!\d)| n't|` | 's\b", claim.claim)] == []
