"""The decoding constraint holds for every tokenizer, whatever the model wants to say."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
import torch
from support.facts import strange_facts
from support.plans import FERRY
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

from summarize.writers.constraint import OnlySourceFacts, Position, TokenGate, drop_half_said
from summarize.writers.facts_in_text import Reading, SourceFacts
from summarize.writers.surfaces import surfaces

KINDS = ("bart", "t5", "pegasus")
SOURCES = [text for texts in FERRY.values() for text in texts]
FUNCTION_WORDS = ["the", "it", "a"]


@pytest.fixture(params=KINDS)
def folder(request, checkpoint):
    return checkpoint(request.param)


@cache
def gate_for(folder):
    tokenizer = AutoTokenizer.from_pretrained(folder)
    facts = SourceFacts(SOURCES, FUNCTION_WORDS)
    return TokenGate(facts, tokenizer, len(tokenizer) + 3), facts, tokenizer


def strange(text: str) -> list[str]:
    return strange_facts(text, SOURCES, FUNCTION_WORDS)


def test_surfaces_add_up_to_the_decoded_text(folder):
    tokenizer = AutoTokenizer.from_pretrained(folder)
    found = surfaces(tokenizer, len(tokenizer) + 3)
    ids = tokenizer("The ferry’s 17 passengers left Port Aldis.").input_ids
    assert b"".join(found[i] for i in ids).decode().strip() == tokenizer.decode(ids, skip_special_tokens=True)
    assert found[-3:] == (None, None, None)


def test_the_shortcut_masks_equal_trying_every_token(folder):
    gate, _, tokenizer = gate_for(folder)
    random = np.random.default_rng(0)
    for position in walk(gate, tokenizer, random, 60):
        tried = [gate.after(position, i) is not None for i in range(len(tokenizer) + 3)]
        tried[tokenizer.eos_token_id] = gate.allowed(position)[tokenizer.eos_token_id]
        assert gate.allowed(position).tolist() == tried


def walk(gate, tokenizer, random, steps):
    """Positions on a random way through the allowed tokens, with a liking for tokens inside a fact."""
    position = Position()
    for _ in range(steps):
        yield position
        choices = np.flatnonzero(gate.allowed(position))
        choices = choices[choices != tokenizer.eos_token_id]
        inside = [i for i in choices if (gate.after(position, i) or position).reading.word not in ("", "_")]
        position = gate.after(position, random.choice(inside or choices))


def test_what_a_random_model_samples_states_nothing_new(folder):
    _, facts, tokenizer = gate_for(folder)
    model = AutoModelForSeq2SeqLM.from_pretrained(folder)
    gate = TokenGate(facts, tokenizer, model.config.vocab_size)
    torch.manual_seed(0)
    inputs = tokenizer("The ferry ran aground.", return_tensors="pt")
    rows = model.generate(
        input_ids=inputs.input_ids.repeat(32, 1),
        do_sample=True,
        top_k=0,
        max_new_tokens=60,
        logits_processor=[OnlySourceFacts(gate, 1, tokenizer.eos_token_id)],
    )
    for text in tokenizer.batch_decode(rows, skip_special_tokens=True):
        said = drop_half_said(text.replace("<n>", " "), facts)
        assert not strange(said)
        assert len(text) - len(said) < 20


def test_without_the_constraint_the_same_model_states_strange_facts(folder):
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModelForSeq2SeqLM.from_pretrained(folder)
    torch.manual_seed(0)
    inputs = tokenizer("The ferry ran aground.", return_tensors="pt")
    rows = model.generate(input_ids=inputs.input_ids.repeat(128, 1), do_sample=True, top_k=0, max_new_tokens=60)
    assert any(strange(text) for text in tokenizer.batch_decode(rows, skip_special_tokens=True))


def test_every_source_sentence_can_still_be_generated(folder):
    gate, _, tokenizer = gate_for(folder)
    for source in SOURCES:
        position = Position()
        for token_id in tokenizer(source, add_special_tokens=False).input_ids:
            assert gate.allowed(position)[token_id], (source, tokenizer.decode([token_id]))
            position = gate.after(position, token_id)
        assert gate.allowed(position)[tokenizer.eos_token_id]


def test_the_text_may_not_end_within_a_name(folder):
    gate, _, tokenizer = gate_for(folder)
    assert not gate.allowed(Position(Reading("Lindq", "", False)))[tokenizer.eos_token_id]
    assert gate.allowed(Position(Reading("Lindqvist", "", False)))[tokenizer.eos_token_id]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("A ferry near Port Ald", "A ferry near Port"),
        ("It left at 11:", "It left at"),
        ("A ferry near Port Aldis", "A ferry near Port Aldis"),
        ("", ""),
    ],
)
def test_a_half_said_last_word_is_dropped(text, kept):
    assert drop_half_said(text, SourceFacts(SOURCES, FUNCTION_WORDS)) == kept


def test_a_row_with_no_way_on_ends():
    limited = OnlySourceFacts(DeadEnd(), 1, end=2)(torch.tensor([[0]]), torch.zeros(1, 4))
    assert limited.argmax().item() == 2
    assert torch.isfinite(limited).sum() == 1


class DeadEnd:
    """A gate that lets nothing through."""

    def allowed(self, _position):
        return np.zeros(4, dtype=bool)
