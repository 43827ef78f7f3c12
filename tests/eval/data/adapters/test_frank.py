"""FRANK."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from eval.data.adapters.frank import KINDS, with_spaces
from eval.data.registry import load_claims
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput


def row(model: str = "bart", **changes: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {"hash": "ab12", "dataset": "cnndm", "split": "valid", "model_name": model}
    fields |= {"article": "A ferry hit a wall.Two people were hurt.", "factuality": 1.0}
    fields |= {"summary": "a ferry hit .", "summary_sentences": ["A ferry did n't sink .", "It hit ` a wall ' ."]}
    return fields | dict.fromkeys(KINDS, 1.0) | changes


def settings(folder: Path, split: str = "all") -> DataSettings:
    return DataSettings("frank", "frank", str(folder), split=split)


def test_a_summary_without_an_error_is_supported(lines: Callable[..., Path]) -> None:
    good, bad = load_claims(settings(lines("frank_valid.jsonl", row(), row("s2s", factuality=0.5, EntE=0.5))))
    assert (good.supported, good.kind) == (True, None)
    assert (bad.supported, bad.kind) == (False, "entity")
    assert good.claim == "A ferry didn't sink. It hit 'a wall'."
    assert (good.id, bad.id) == ("ab12-bart", "ab12-s2s")
    assert good.article == bad.article == "ab12"


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [(["OutE"], "invention"), (["OutE", "RelE"], "several"), (list(KINDS), None), ([], None)],
)
def test_the_kind_is_named_where_there_is_one(lines: Callable[..., Path], wrong: list[str], kind: str | None) -> None:
    fields = row(factuality=0.0, **dict.fromkeys(wrong, 0.0))
    (claim,) = load_claims(settings(lines("frank_valid.jsonl", fields)))
    assert claim.kind == kind


def test_a_split_is_the_part_of_one_data_set(lines: Callable[..., Path]) -> None:
    folder = lines("frank_valid.jsonl", row(), row("PtGen", dataset="bbc", hash="cd34"))
    assert [claim.article for claim in load_claims(settings(folder, "bbc"))] == ["cd34"]


def test_escaped_quotes_are_unescaped(lines: Callable[..., Path]) -> None:
    (claim,) = load_claims(settings(lines("frank_valid.jsonl", row(summary_sentences=["it is holmvik\\'s wall."]))))
    assert claim.claim == "it is holmvik's wall."


@pytest.mark.parametrize(
    ("article", "sentences"),
    [
        ("It hit a wall.Two were hurt!The port closed.", "It hit a wall. Two were hurt! The port closed."),
        ('It was "a crash"."When it hit," he said.', 'It was "a crash". "When it hit," he said.'),
        ('He said: "It hit."Then he left.', 'He said: "It hit." Then he left.'),
        ('It hit."We jumped," he said.', 'It hit. "We jumped," he said.'),
        ("Share this withEmailXCopy this linkA ferry hit.", "Share this withEmailXCopy this link\n\nA ferry hit."),
        ("It is in the EU.The port closed.", "It is in the EU. The port closed."),
        ("The U.S.A. and e.g. 3.5m of bbc.co.uk.", "The U.S.A. and e.g. 3.5m of bbc.co.uk."),
    ],
)
def test_lost_spaces_between_sentences_come_back(article: str, sentences: str) -> None:
    assert with_spaces(article) == sentences


@pytest.mark.parametrize("value", [None, "1", 1.5])
def test_a_label_that_is_no_share_is_named(lines: Callable[..., Path], value: object) -> None:
    with pytest.raises(UnusableInput, match=r"line 1: 'factuality' is a .*; a share from 0 to 1"):
        load_claims(settings(lines("frank_valid.jsonl", row(factuality=value))))
