"""Whole sentences only, within the tokens that the model's own tokenizer counts."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from support.checkpoints import POSITIONS
from support.examples import fewer
from support.plans import FERRY, ferry_plan, plan
from transformers import AutoTokenizer

from summarize.errors import AccordError
from summarize.settings import ModelSettings, Seq2SeqSettings
from summarize.writers.encoding import SourceEncoder
from summarize.writers.inputs import InputFitter

KINDS = ("bart", "pegasus", "t5")
PRIMERA = {"separator": "<doc-sep>", "allocation": "equal", "global_attention": True}


@cache
def tokenizer_in(folder):
    return AutoTokenizer.from_pretrained(folder)


def build(checkpoint, kind, limit=POSITIONS, **changes):
    tokenizer = tokenizer_in(checkpoint(kind))
    chosen = Seq2SeqSettings(model=ModelSettings(name=kind), **changes)
    encoder = SourceEncoder(chosen, tokenizer)
    return tokenizer, encoder, InputFitter(chosen, encoder, limit)


@pytest.mark.parametrize("kind", KINDS)
def test_an_input_that_fits_holds_every_sentence_in_report_order(checkpoint, kind):
    _, _, fitter = build(checkpoint, kind, limit=2000, prefix="summarize: ")
    inputs = fitter.whole_plan(ferry_plan())
    assert inputs.texts == ("summarize: " + " ".join(text for texts in FERRY.values() for text in texts),)
    assert inputs.notices == ()


@pytest.mark.parametrize("kind", KINDS)
def test_an_input_too_long_keeps_the_planned_sentences_first(checkpoint, kind):
    tokenizer, _, fitter = build(checkpoint, kind, limit=120)
    inputs = fitter.whole_plan(ferry_plan())
    assert len(tokenizer(inputs.texts[0]).input_ids) <= 120
    assert FERRY["wire"][0] in inputs.texts[0]
    left_out = sum(int(notice.message.split()[0]) for notice in inputs.notices)
    assert left_out == sum(text not in inputs.texts[0] for texts in FERRY.values() for text in texts) > 0


def test_the_plan_alone_is_read_in_plan_order(checkpoint):
    _, _, fitter = build(checkpoint, "t5", limit=2000, content="plan")
    wire, daily, radio = FERRY["wire"], FERRY["daily"], FERRY["radio"]
    expected = " ".join([wire[0], wire[1], wire[2], radio[1], daily[0]])  # sentences of one report stay together
    assert fitter.whole_plan(ferry_plan()).texts == (expected,)


SENTENCES = st.lists(
    st.text(st.sampled_from("ferry Port Ü€“”.'4,0é🙂"), min_size=1, max_size=60), min_size=1, max_size=12
)


@pytest.mark.parametrize("kind", KINDS)
@fewer(30, suppress=[HealthCheck.function_scoped_fixture])
@given(st.lists(SENTENCES, min_size=1, max_size=4), st.integers(12, 90))
def test_no_input_is_ever_longer_than_the_limit(checkpoint, kind, texts, limit):
    tokenizer, _, fitter = build(checkpoint, kind, limit, separator=" ||||| ", allocation="equal")
    reports = {f"r{i}": sentences for i, sentences in enumerate(texts)}
    try:
        [text] = fitter.whole_plan(plan(reports, [["r0#0"]])).texts
    except AccordError:
        return
    assert len(tokenizer(text).input_ids) <= limit


def test_primera_gets_a_separator_after_every_report_and_global_attention_on_each(checkpoint):
    tokenizer, encoder, fitter = build(checkpoint, "primera", limit=2000, **PRIMERA)
    [text] = fitter.whole_plan(ferry_plan()).texts
    assert text == "".join(" ".join(texts) + "<doc-sep>" for texts in FERRY.values())
    batch = encoder.batch([text])
    ids, seen = batch["input_ids"][0].tolist(), batch["global_attention_mask"][0].tolist()
    separator = tokenizer.convert_tokens_to_ids("<doc-sep>")
    assert [i for i, mark in enumerate(seen) if mark] == [0, *(i for i, token in enumerate(ids) if token == separator)]
    assert sum(seen) == 4


def test_equal_allocation_reads_something_of_every_report(checkpoint):
    _, _, fitter = build(checkpoint, "primera", limit=150, **PRIMERA)
    [text] = fitter.whole_plan(ferry_plan()).texts
    assert all(
        any(sentence in part for sentence in FERRY[name])
        for name, part in zip(FERRY, text.split("<doc-sep>"), strict=False)
    )


def test_a_separator_that_is_no_token_cannot_have_global_attention(checkpoint):
    with pytest.raises(AccordError, match="no token <doc-sep>"):
        build(checkpoint, "led", **PRIMERA)


def test_markup_in_a_report_is_not_taken_for_the_models_own(checkpoint):
    tokenizer, _, fitter = build(checkpoint, "primera", limit=2000, **PRIMERA)
    [text] = fitter.whole_plan(plan({"a": ["It said <doc-sep> and </s> twice."]}, [["a#0"]])).texts
    ids = tokenizer(text).input_ids
    assert ids.count(tokenizer.convert_tokens_to_ids("<doc-sep>")) == 1
    assert ids.count(tokenizer.eos_token_id) == 1


def test_line_breaks_of_the_file_are_spaces_to_the_model(checkpoint):
    _, _, fitter = build(checkpoint, "bart")
    assert fitter.whole_plan(plan({"a": ["A ferry\n  ran\taground."]}, [["a#0"]])).texts == ("A ferry ran aground.",)


def test_each_group_is_an_input_of_its_own(checkpoint):
    _, _, fitter = build(checkpoint, "bart", limit=2000)
    wire, daily, radio = FERRY["wire"], FERRY["daily"], FERRY["radio"]
    assert fitter.by_group(ferry_plan()).texts == (f"{wire[0]} {radio[1]}", f"{wire[1]} {daily[0]}", wire[2])


@pytest.mark.parametrize("way", ["whole_plan", "by_group"])
def test_when_no_sentence_fits_one_line_says_what_to_do(checkpoint, way):
    _, _, fitter = build(checkpoint, "bart", limit=5)
    with pytest.raises(
        AccordError, match=r"no planned sentence fits into 5 input tokens; raise writer.max_input_tokens"
    ):
        getattr(fitter, way)(ferry_plan())
