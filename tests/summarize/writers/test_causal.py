"""Instruct models, asked through their chat template."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from support.plans import FERRY, ferry_plan, plan

from summarize.errors import AccordError, ModelMissing
from summarize.settings import CausalSettings, GenerationSettings, ModelSettings
from summarize.writers import decoding, loading
from summarize.writers.causal import CausalWriter


def writer(folder, **changes) -> CausalWriter:
    generation = GenerationSettings(max_new_tokens=30, num_beams=1)
    settings = CausalSettings(model=ModelSettings(name="llama"), generation=generation, max_input_tokens=900)
    return CausalWriter(replace(settings, **changes), folder)


@pytest.fixture
def prompts(monkeypatch):
    """The token ids that reach the model."""
    seen, generate = [], decoding.generate
    monkeypatch.setattr(decoding, "generate", lambda *args: seen.append(args[1]["input_ids"]) or generate(*args))
    return seen


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_it_writes_the_same_text_again(checkpoint, dtype):
    drafts = [writer(checkpoint("llama"), dtype=dtype).write(ferry_plan()) for _ in range(2)]
    assert drafts[0] == drafts[1]
    assert drafts[0].text
    assert drafts[0].writer == "causal llama"


def test_the_prompt_holds_the_instruction_and_the_planned_sentences_by_report(checkpoint, prompts):
    from transformers import AutoTokenizer

    writer(checkpoint("llama"), system="Be brief.", instruction="At most {max_words} words.").write(ferry_plan(40))
    prompt = AutoTokenizer.from_pretrained(checkpoint("llama")).decode(prompts[0][0])
    wire, daily, radio = FERRY["wire"], FERRY["daily"], FERRY["radio"]
    assert prompt == (
        "<|system|>Be brief.</s><|user|>At most 40 words.\n\n"
        f"Report 1: {wire[0]} {wire[1]} {wire[2]}\n\nReport 2: {daily[0]}\n\nReport 3: {radio[1]}</s><|assistant|>"
    )


def test_a_prompt_too_long_leaves_out_whole_sentences_and_says_so(checkpoint, prompts):
    draft = writer(checkpoint("llama"), max_input_tokens=250).write(ferry_plan())
    assert prompts[0].shape[1] <= 250
    assert "input-fitted" in [notice.code for notice in draft.notices]


def test_the_answer_has_room_within_the_models_positions(checkpoint, prompts):
    long = [f"Passenger {i} of the ferry waited on the pier." for i in range(60)]
    draft = writer(checkpoint("llama"), max_input_tokens=5000).write(
        plan({"wire": long}, [[f"wire#{i}"] for i in range(60)])
    )
    assert 900 < prompts[0].shape[1] <= 1024 - 30
    assert "input-fitted" in [notice.code for notice in draft.notices]


def test_a_prompt_with_room_for_no_sentence_is_an_error(checkpoint):
    with pytest.raises(AccordError, match="no planned sentence fits into a prompt of 20 tokens"):
        writer(checkpoint("llama"), max_input_tokens=20).write(ferry_plan())


def test_a_model_without_a_chat_template_is_refused_in_one_line(checkpoint, tmp_path):
    folder = shutil.copytree(checkpoint("llama"), tmp_path / "base")
    (folder / "chat_template.jinja").unlink()
    with pytest.raises(ModelMissing, match="llama: has no chat template; name an instruct model"):
        writer(folder).write(ferry_plan())


def test_a_gguf_file_that_is_not_there_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(loading, "find_spec", lambda _: object())
    with pytest.raises(ModelMissing, match=r"has no file tiny\.gguf"):
        writer(tmp_path, gguf_file="tiny.gguf").write(ferry_plan())


def test_without_the_gguf_packages_one_line_says_how_to_get_them(tmp_path, monkeypatch):
    (tmp_path / "tiny.gguf").touch()
    monkeypatch.setattr(loading, "find_spec", lambda _: None)
    with pytest.raises(AccordError, match=r"needs gguf and accelerate; run: pip install 'accord-summaries\[gguf\]'"):
        writer(tmp_path, gguf_file="tiny.gguf").write(ferry_plan())
