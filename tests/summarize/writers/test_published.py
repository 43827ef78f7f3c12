"""The configs of published checkpoints that ship with Accord."""

from __future__ import annotations

import pytest

from summarize.configuration import load_settings
from summarize.settings import CausalSettings, Seq2SeqSettings
from summarize.writers.seq2seq import Seq2SeqWriter

# Positions, beams and the most new tokens as in the checkpoints' own configs and their authors' code.
PUBLISHED = {
    "bart-large-cnn": ("facebook/bart-large-cnn", 1024, 4, 141),
    "distilbart-cnn-12-6": ("sshleifer/distilbart-cnn-12-6", 1024, 4, 141),
    "pegasus-multi-news": ("google/pegasus-multi_news", 1024, 8, 255),
    "primera-multi-news": ("allenai/PRIMERA-multinews", 4096, 5, 1023),
    "led-large-16384-arxiv": ("allenai/led-large-16384-arxiv", 16384, 4, 511),
    "flan-t5-base": ("google/flan-t5-base", 512, 4, 199),
}


@pytest.mark.parametrize("config", PUBLISHED)
def test_encoder_decoders_run_with_their_published_settings(config, tmp_path):
    settings = load_settings([f"writer={config}"]).writer
    assert isinstance(settings, Seq2SeqSettings)
    generation = settings.generation
    found = (settings.model.name, settings.max_input_tokens, generation.num_beams, generation.max_new_tokens)
    assert found == PUBLISHED[config]
    assert settings.model.licence
    assert settings.model.megabytes > 0
    assert Seq2SeqWriter(settings, tmp_path).name == f"seq2seq {settings.model.name}"  # its choices exist


@pytest.mark.parametrize("config", ["smollm2-135m", "qwen2.5-0.5b-instruct"])
def test_instruct_models_answer_greedily_to_a_prompt_that_names_the_words_allowed(config):
    settings = load_settings([f"writer={config}"]).writer
    assert isinstance(settings, CausalSettings)
    assert settings.generation.num_beams == 1
    assert "{max_words}" in settings.instruction
