"""Formats by name."""

from collections.abc import Callable
from pathlib import Path

import pytest

from eval.data.registry import CLAIMS, EXAMPLES, load_claims, load_examples
from eval.data.settings import DataSettings
from summarize.errors import UnknownSetting


def test_a_format_without_claims_names_those_with() -> None:
    with pytest.raises(UnknownSetting, match=r"'neus' has no labelled claims; choose one of aggrefact, .*wice"):
        load_claims(DataSettings("neus", "neus"))


def test_a_format_without_summaries_names_those_with() -> None:
    with pytest.raises(UnknownSetting, match="'qags' has no clusters to summarise; choose one of clusters"):
        load_examples(DataSettings("qags", "qags"))


FORMATS = [*((kind, load_examples) for kind in EXAMPLES), *((kind, load_claims) for kind in CLAIMS)]


@pytest.mark.parametrize(("kind", "load"), [pair for pair in FORMATS if pair[0] != "datasets"])
def test_an_unknown_split_is_refused_before_anything_is_read(kind: str, load: object) -> None:
    with pytest.raises(UnknownSetting, match="no split 'nope'; choose from"):
        load(DataSettings(kind, kind, split="nope"))  # type: ignore[operator]


def test_max_examples_and_seed_choose_examples(lines: Callable[..., Path]) -> None:
    rows = ({"id": str(n), "documents": [f"Ship {n} sank on Monday."]} for n in range(20))
    path = str(lines("jsonl.jsonl", *rows))
    chosen = [load_examples(DataSettings("jsonl", "jsonl", path, max_examples=4, seed=seed)) for seed in (0, 0, 1)]
    assert [len(examples) for examples in chosen] == [4, 4, 4]
    assert chosen[0] == chosen[1] != chosen[2]
