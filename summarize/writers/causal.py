"""A writer around any local decoder-only instruct model, asked through its chat template."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from summarize.errors import AccordError, ModelMissing
from summarize.progress import Progress, silent
from summarize.records import Draft, Plan, Sentence
from summarize.settings import CausalSettings
from summarize.writers import decoding, fitting, prose
from summarize.writers.encoding import defuser, one_line
from summarize.writers.loading import Checkpoint, load_causal
from summarize.writers.protocol import Judge
from summarize.writers.signature import model_signature


class CausalWriter:
    """Writes with the checkpoint in ``folder`` (see `summarize.models.locate`), which is loaded at the first plan."""

    appetite = 1.0

    def __init__(self, settings: CausalSettings, folder: Path, seed: int = 0, progress: Progress = silent) -> None:
        self._settings = settings
        self._folder = folder
        self._seed = seed
        self._progress = progress

    @property
    def name(self) -> str:
        """``causal`` and the model's name."""
        return f"causal {self._settings.model.name}"

    def signature(self) -> Mapping[str, str]:
        """Kind, model, revision, weight hash, number type, device and library versions."""
        return model_signature("causal", self._settings.model, self._folder, self._settings.dtype)

    def write(self, plan: Plan, _: Judge | None = None, /) -> Draft:
        """Ask for a summary of the plan's sentences, report by report.

        Raises `ModelMissing` when the weights or the chat template are missing, `AccordError` when nothing fits into
        the prompt or the model writes nothing.
        """
        line = fitting.planned(plan)
        taken = self._fit(line, plan)
        self._progress("writing", 0, 1)
        text = prose.clean(self._answer(self._prompt(taken, plan), plan.max_words))
        self._progress("writing", 1, 1)
        if not text:
            raise AccordError(f"{self.name} wrote nothing for these reports; try another writer or check the model")
        trimmed, notices = prose.trim(text, plan.max_words)
        left_out = fitting.left_out_notices(line, taken, self._limit)
        return Draft(trimmed, self.name, (*left_out, *notices))

    def _fit(self, line: Sequence[Sentence], plan: Plan) -> tuple[Sentence, ...]:
        count = self._checkpoint.tokenizer
        costed = [
            fitting.Costed(s, len(count(" " + one_line(s.text), add_special_tokens=False).input_ids)) for s in line
        ]
        budget = self._limit - self._length(self._prompt((), plan))
        while taken := tuple(costed.sentence for costed in fitting.take(costed, budget)):
            excess = self._length(self._prompt(taken, plan)) - self._limit
            if excess <= 0:
                return taken
            budget -= excess
        raise AccordError(
            f"no planned sentence fits into a prompt of {self._limit} tokens; raise writer.max_input_tokens "
            "as far as the model's positions go, or choose another writer"
        )

    def _prompt(self, sentences: Sequence[Sentence], plan: Plan) -> str:
        """The instruction and the sentences of each report, in report order, as the model's template wants them."""
        chosen = {sentence.id for sentence in sentences}
        reports = [[s for s in report.sentences if s.id in chosen] for report in plan.reports]
        blocks = [
            f"Report {number}: " + " ".join(self._defuse(one_line(sentence.text)) for sentence in kept)
            for number, kept in enumerate((kept for kept in reports if kept), start=1)
        ]
        instruction = self._settings.instruction.replace("{max_words}", str(plan.max_words))
        messages = [{"role": "user", "content": "\n\n".join([instruction, *blocks])}]
        if self._settings.system:
            messages.insert(0, {"role": "system", "content": self._settings.system})
        return str(self._checkpoint.tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True))

    def _answer(self, prompt: str, max_words: int) -> str:
        tokenizer = self._checkpoint.tokenizer
        encoded = tokenizer(prompt, add_special_tokens=False, return_tensors="pt")
        tensors = {"input_ids": encoded.input_ids, "attention_mask": encoded.attention_mask}
        limit = self._new_tokens(max_words)
        config = decoding.generation_config(self._settings.generation, limit, self._checkpoint)
        [row] = decoding.generate(self._checkpoint, tensors, config, self._seed)
        return str(tokenizer.decode(row[encoded.input_ids.shape[1] :], skip_special_tokens=True))

    def _length(self, prompt: str) -> int:
        return len(self._checkpoint.tokenizer(prompt, add_special_tokens=False).input_ids)

    def _new_tokens(self, max_words: int) -> int:
        return decoding.new_token_limit(self._settings.generation, max_words, self._checkpoint)

    @property
    def _limit(self) -> int:
        """Tokens for the prompt; a decoder-only model's positions must hold the answer as well."""
        asked, positions = self._settings.max_input_tokens, self._checkpoint.input_limit
        if positions is None:
            return asked
        return min(asked, positions - self._settings.generation.max_new_tokens)

    @cached_property
    def _defuse(self) -> Any:
        return defuser(self._checkpoint.tokenizer, "")

    @cached_property
    def _checkpoint(self) -> Checkpoint:
        checkpoint = load_causal(self._folder, self._settings.dtype, self._settings.gguf_file)
        if not checkpoint.tokenizer.chat_template:
            raise ModelMissing(f"{self._settings.model.name}: has no chat template; name an instruct model")
        return checkpoint
