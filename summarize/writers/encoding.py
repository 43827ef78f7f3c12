"""From sentences to the tensors that a model reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from summarize.errors import AccordError
from summarize.records import Sentence
from summarize.settings import Seq2SeqSettings
from summarize.writers.fitting import CountTokens

if TYPE_CHECKING:
    import torch


def one_line(text: str) -> str:
    """A sentence as models were trained on it: without the line breaks of the file."""
    return " ".join(text.split())


def defuser(tokenizer: Any, separator: str) -> Callable[[str], str]:
    """A function that splits up markup in a report which the model would take for its own (``</s>``, ``<doc-sep>``)."""
    marks = sorted({*tokenizer.all_special_tokens, separator.strip()} - {""}, key=len, reverse=True)
    marks = [mark for mark in marks if len(mark) > 1]

    def defuse(text: str) -> str:
        for mark in marks:
            text = text.replace(mark, f"{mark[0]} {mark[1:]}")
        return text

    return defuse


class SourceEncoder:
    """Writes the reports' sentences as an encoder-decoder wants them, and counts what they take.

    Raises `AccordError` when the separator that is to have global attention is no token of the model.
    """

    def __init__(self, settings: Seq2SeqSettings, tokenizer: Any) -> None:
        self._prefix = settings.prefix
        self._separator = settings.separator
        self._closed = settings.allocation == "equal" and bool(settings.separator.strip())
        self._global = settings.global_attention
        self._tokenizer = tokenizer
        mark = settings.separator.strip()
        if self._global and mark and tokenizer.tokenize(mark) != [mark]:
            raise AccordError(f"{settings.model.name}: its vocabulary has no token {mark}; change writer.separator")
        self._defuse = defuser(tokenizer, settings.separator)

    def overhead(self, reports: int) -> int:
        """Tokens that the prefix, the special tokens and the separators of so many reports take."""
        return len(self._tokenizer(self._prefix + self._separator * reports).input_ids) + 1

    @property
    def count(self) -> CountTokens:
        """How many tokens one sentence takes, the space before it included."""
        return lambda text: len(self._tokenizer(" " + self._shown(text), add_special_tokens=False).input_ids)

    def text(self, sentences: Iterable[Sentence]) -> str:
        """The prefix, then the sentences of each report after one another, in the order given."""
        reports: dict[str, list[str]] = {}
        for sentence in sentences:
            reports.setdefault(sentence.report, []).append(self._shown(sentence.text))
        # PRIMERA was trained with a separator after every report, the last one too.
        body = self._separator.join(" ".join(parts) for parts in reports.values())
        return self._prefix + body + (self._separator if self._closed else "")

    def length(self, text: str) -> int:
        """How many tokens a whole input takes, special ones included."""
        return len(self._tokenizer(text).input_ids)

    def batch(self, texts: Sequence[str]) -> dict[str, torch.Tensor]:
        """Padded tensors of shape ``[len(texts), longest]``, with the global attention that LED needs where wanted."""
        encoded = self._tokenizer(list(texts), return_tensors="pt", padding=True)
        tensors = {"input_ids": encoded.input_ids, "attention_mask": encoded.attention_mask}
        if self._global:
            tensors["global_attention_mask"] = self._global_attention(encoded.input_ids)
        return tensors

    def _global_attention(self, input_ids: torch.Tensor) -> torch.Tensor:
        import torch

        mask = torch.zeros_like(input_ids)
        mask[:, 0] = 1
        if self._separator.strip():
            mask[input_ids == self._tokenizer.convert_tokens_to_ids(self._separator.strip())] = 1
        return mask

    def _shown(self, text: str) -> str:
        return self._defuse(one_line(text))
