"""A writer around any Hugging Face encoder-decoder: the whole plan at once, or one sentence for each group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from summarize.errors import AccordError, UnknownSetting
from summarize.progress import Progress, silent
from summarize.records import Draft, Notice, Plan
from summarize.settings import Seq2SeqSettings
from summarize.writers import decoding, prose
from summarize.writers.constraint import OnlySourceFacts, TokenGate, drop_half_said
from summarize.writers.encoding import SourceEncoder
from summarize.writers.facts_in_text import SourceFacts
from summarize.writers.inputs import InputFitter, Inputs
from summarize.writers.loading import Checkpoint, load_seq2seq
from summarize.writers.protocol import Judge
from summarize.writers.signature import model_signature

CHOICES = {"mode": ("plan", "group"), "content": ("reports", "plan"), "allocation": ("priority", "equal")}


class Seq2SeqWriter:
    """Writes with the checkpoint in ``folder`` (see `summarize.models.locate`), which is loaded at the first plan.

    Raises `UnknownSetting` for a mode, content or allocation that does not exist.
    """

    appetite = 1.0

    def __init__(self, settings: Seq2SeqSettings, folder: Path, seed: int = 0, progress: Progress = silent) -> None:
        for key, choices in CHOICES.items():
            if (value := getattr(settings, key)) not in choices:
                raise UnknownSetting(f"writer.{key}={value}: there is no such {key}; choose {' or '.join(choices)}")
        self._settings = settings
        self._folder = folder
        self._seed = seed
        self._progress = progress

    @property
    def name(self) -> str:
        """``seq2seq`` and the model's name."""
        return f"seq2seq {self._settings.model.name}"

    def signature(self) -> Mapping[str, str]:
        """Kind, model, revision, weight hash, number type, device and library versions."""
        return model_signature("seq2seq", self._settings.model, self._folder, self._settings.dtype)

    def write(self, plan: Plan, _: Judge | None = None, /) -> Draft:
        """Write the plan in whole sentences.

        Raises `ModelMissing` when the weights cannot be loaded, `AccordError` when nothing fits into the model's
        input or the model writes nothing.
        """
        if self._settings.mode == "group":
            text, notices = self._write_groups(plan)
        else:
            text, notices = self._write_whole(plan)
        return Draft(text, self.name, notices)

    def _write_whole(self, plan: Plan) -> tuple[str, tuple[Notice, ...]]:
        inputs = self._fitter.whole_plan(plan)
        [text] = self._generate(inputs, plan)
        if not text:
            raise self._empty()
        trimmed, notices = prose.trim(text, plan.max_words)
        return trimmed, (*inputs.notices, *notices)

    def _write_groups(self, plan: Plan) -> tuple[str, tuple[Notice, ...]]:
        inputs = self._fitter.by_group(plan)
        texts = [text for text in self._generate(inputs, plan) if text]
        if not texts:
            raise self._empty()
        joined, notices = prose.join_fused(texts)
        trimmed, more = prose.trim(joined, plan.max_words)
        silent_groups = len(inputs.texts) - len(texts)
        unwritten = (Notice("unwritten-groups", f"the model wrote nothing for {silent_groups} planned statements"),)
        return trimmed, (*inputs.notices, *(unwritten if silent_groups else ()), *notices, *more)

    def _generate(self, inputs: Inputs, plan: Plan) -> list[str]:
        """The cleaned text for each input, in order."""
        limit = decoding.new_token_limit(self._settings.generation, plan.max_words, self._checkpoint)
        config = decoding.generation_config(self._settings.generation, limit, self._checkpoint)
        facts = _facts(plan) if self._settings.only_source_facts else None
        gate = None if facts is None else self._gate(facts)
        size = self._settings.generation.batch_size
        texts: list[str] = []
        for start in range(0, len(inputs.texts), size):
            self._progress("writing", start, len(inputs.texts))
            texts += self._generate_batch(inputs.texts[start : start + size], config, gate)
        self._progress("writing", len(inputs.texts), len(inputs.texts))
        return texts if facts is None else [drop_half_said(text, facts) for text in texts]

    def _generate_batch(self, texts: Sequence[str], config: Any, gate: TokenGate | None) -> list[str]:
        tokenizer = self._checkpoint.tokenizer
        # Of the decoder's tokens only the first, its start token, is not part of the text.
        processors = [] if gate is None else [OnlySourceFacts(gate, 1, tokenizer.eos_token_id)]
        tensors = self._encoder.batch(texts)
        rows = decoding.generate(self._checkpoint, tensors, config, self._seed, processors)
        decoded = tokenizer.batch_decode(rows, skip_special_tokens=True, clean_up_tokenization_spaces=False)
        separator = self._settings.separator.strip()
        return [prose.clean(text, [separator] if separator else []) for text in decoded]

    def _gate(self, facts: SourceFacts) -> TokenGate:
        return TokenGate(facts, self._checkpoint.tokenizer, self._checkpoint.vocabulary)

    def _empty(self) -> AccordError:
        return AccordError(f"{self.name} wrote nothing for these reports; try another writer or check the model")

    @cached_property
    def _checkpoint(self) -> Checkpoint:
        return load_seq2seq(self._folder, self._settings.dtype)

    @cached_property
    def _encoder(self) -> SourceEncoder:
        return SourceEncoder(self._settings, self._checkpoint.tokenizer)

    @cached_property
    def _fitter(self) -> InputFitter:
        positions = self._checkpoint.input_limit
        asked = self._settings.max_input_tokens
        return InputFitter(self._settings, self._encoder, asked if positions is None else min(asked, positions))


def _facts(plan: Plan) -> SourceFacts:
    """Of the sentences and titles, not of what was set aside (a copyright year is no fact of the event)."""
    from spacy.lang.en.stop_words import STOP_WORDS

    titles = [report.title for report in plan.reports if report.title]
    sentences = [sentence.text for report in plan.reports for sentence in report.sentences]
    return SourceFacts([*titles, *sentences], STOP_WORDS)
