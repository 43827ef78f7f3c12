"""Batches hold every row once and no more work than a step may be; padding is told apart from what is read."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from support.checkpoints import CORPUS, t5

from summarize.checkpoints import load_tokenizer
from summarize.training.writer.encoding import WIDTHS, Encoded, batches, fitting, pad
from summarize.training.writer.examples import Example

LENGTHS = st.tuples(st.integers(1, 600), st.integers(1, 200))


def rows_of(lengths: list[tuple[int, int]]) -> list[Encoded]:
    return [Encoded((5,) * source, (6,) * target) for source, target in lengths]


def padded(length: int) -> int:
    """By the list of widths, walked by hand."""
    fitting = [width for width in WIDTHS if width >= length]
    return fitting[0] if fitting else length


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory):
    return load_tokenizer(t5(tmp_path_factory.mktemp("t5")), "a tokenizer")


def example(text: str, target: str) -> Example:
    return Example("sentence", ((text,),), target, "s")


@given(st.lists(LENGTHS, max_size=40), st.integers(1, 6000), st.integers(0, 5))
def test_batches_cover_every_row_once(lengths: list[tuple[int, int]], tokens: int, seed: int) -> None:
    made = batches(rows_of(lengths), tokens, seed)
    assert sorted(place for batch in made for place in batch) == list(range(len(lengths)))
    assert all(made)


@given(st.lists(LENGTHS, max_size=40), st.integers(1, 6000), st.integers(0, 5))
def test_a_batch_of_several_rows_respects_the_budget(lengths: list[tuple[int, int]], tokens: int, seed: int) -> None:
    for batch in batches(rows_of(lengths), tokens, seed):
        source = max(padded(lengths[place][0]) for place in batch)
        target = max(padded(lengths[place][1]) for place in batch)
        assert len(batch) == 1 or len(batch) * (source + 2 * target) <= tokens


@given(st.lists(LENGTHS, min_size=1, max_size=20), st.integers(1, 6000))
def test_the_rows_of_a_batch_are_padded_to_one_shape(lengths: list[tuple[int, int]], tokens: int) -> None:
    rows = rows_of(lengths)
    for batch in batches(rows, tokens, 0):
        shapes = {(padded(len(rows[i].source)), padded(len(rows[i].target))) for i in batch}
        tensors = pad([rows[i] for i in batch])
        assert shapes == {(tensors["input_ids"].shape[1], tensors["labels"].shape[1])}


@given(st.lists(LENGTHS, max_size=40), st.integers(0, 5))
def test_the_same_seed_gives_the_same_batches(lengths: list[tuple[int, int]], seed: int) -> None:
    rows = rows_of(lengths)
    assert batches(rows, 900, seed) == batches(rows, 900, seed)


def test_another_seed_gives_another_order() -> None:
    rows = rows_of([(10, 10)] * 50)
    assert batches(rows, 300, 1) != batches(rows, 300, 2)


def test_padding_is_neither_read_nor_learnt() -> None:
    tensors = pad([Encoded((7, 8, 1), (9, 1)), Encoded((7, 1), (9, 9, 9, 1))])
    assert {name: tuple(tensor.shape) for name, tensor in tensors.items()} == {
        "input_ids": (2, 32),
        "attention_mask": (2, 32),
        "labels": (2, 32),
    }
    assert tensors["input_ids"][0].tolist() == [7, 8, 1] + [0] * 29
    assert tensors["attention_mask"].sum(1).tolist() == [3, 2]
    assert tensors["labels"][0].tolist() == [9, 1] + [-100] * 30
    assert all(tensor.dtype == torch.int64 for tensor in tensors.values())


def test_examples_become_the_tokens_of_prompt_and_text_with_their_ends(tokenizer) -> None:
    [(_, found)] = fitting([example(CORPUS[0], CORPUS[1])], tokenizer, 512, 192)
    assert tokenizer.decode(found.source, skip_special_tokens=True) == f"sentence: {CORPUS[0]}"
    assert tokenizer.decode(found.target, skip_special_tokens=True) == CORPUS[1]
    assert found.source[-1] == found.target[-1] == tokenizer.eos_token_id


def test_what_is_longer_than_the_limits_is_left_out_whole(tokenizer) -> None:
    given_ = [example(CORPUS[0], "A ferry."), example("A ferry.", CORPUS[1]), example("A ferry.", "A ferry.")]
    lengths = [(len(row.source), len(row.target)) for _, row in fitting(given_, tokenizer, 999, 999)]
    short = lengths[2]
    assert lengths[0][0] > short[0]
    assert lengths[1][1] > short[1]
    assert [example for example, _ in fitting(given_, tokenizer, *short)] == given_[2:]
    assert fitting(given_, tokenizer, short[0] - 1, 999) == []
    assert fitting([], tokenizer, 512, 192) == []


def test_a_placeholder_of_the_vocabulary_in_a_report_is_read_as_letters(tokenizer) -> None:
    [(_, found)] = fitting([example("It ended <extra_id_0> there.", "It ended.")], tokenizer, 512, 192)
    assert tokenizer.convert_tokens_to_ids("<extra_id_0>") not in found.source
