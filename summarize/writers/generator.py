"""Accord's own model, run by CTranslate2: from prompts to candidate texts, the likeliest first."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from summarize.errors import AccordError, ModelMissing, first_line
from summarize.runtime import THREADS

LONGEST = 160
"""Tokens of a candidate; the longest sentences of news take half of them."""
TOKENIZER = "tokenizer.json"
NUMBERS = "float32"
"""What is computed in: in eight bits a text depends on its batch and on the processor."""
BATCH = 16
"""Prompts that are written from at once; no setting, since a near tie may end otherwise in another batch."""


class Generator:
    """Beam search over the weights in ``folder``; the same prompts, in whatever order, give the same texts.

    Raises `ModelMissing` with one line when the folder does not hold such a model, `AccordError` without CTranslate2.
    """

    def __init__(self, folder: Path) -> None:
        self._translator, self._tokenizer = _loaded(folder)

    def candidates(self, prompts: Sequence[str], count: int) -> list[tuple[str, ...]]:
        """At most ``count`` different texts for each prompt, the likeliest first, from as many beams.

        None for a prompt with a letter that the vocabulary lacks: the model would leave it out ("Pea Nieto").
        """
        readable = sorted({prompt for prompt in prompts if self._can_read(prompt)})
        written = dict(zip(readable, self._written(readable, count), strict=True))
        return [written.get(prompt, ()) for prompt in prompts]

    def _written(self, prompts: Sequence[str], count: int) -> list[tuple[str, ...]]:
        found = self._translator.translate_batch(
            [self._pieces(prompt) for prompt in prompts],
            beam_size=count,
            num_hypotheses=count,
            max_decoding_length=LONGEST,
            max_input_length=0,
            max_batch_size=BATCH,
        )
        return [tuple(dict.fromkeys(map(self._text, result.hypotheses))) for result in found]

    def _can_read(self, prompt: str) -> bool:
        read = self._tokenizer.decode(self._tokenizer.encode(prompt).ids)  # a piece that is unknown has no other id
        return _letters(read) == _letters(prompt)

    def _pieces(self, prompt: str) -> list[str]:
        pieces: list[str] = self._tokenizer.encode(prompt).tokens
        return pieces

    def _text(self, pieces: Sequence[str]) -> str:
        text: str = self._tokenizer.decode([self._tokenizer.token_to_id(piece) for piece in pieces])
        return text.strip()


def runtime_version() -> str:
    """The version of CTranslate2. Raises `AccordError` with one line where it is not installed."""
    return str(_runtime().__version__)


def _runtime() -> Any:
    try:
        import ctranslate2
    except ImportError as error:
        raise AccordError("this writer needs ctranslate2; run: pip install ctranslate2") from error
    return ctranslate2


def _letters(text: str) -> str:
    return "".join(character for character in unicodedata.normalize("NFKC", text) if character.isalnum())


def _loaded(folder: Path) -> tuple[Any, Any]:
    from tokenizers import Tokenizer

    runtime = _runtime()
    try:
        translator = runtime.Translator(str(folder), device="cpu", compute_type=NUMBERS, intra_threads=THREADS)
        tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
    except Exception as error:  # what damaged files raise has no common class
        raise ModelMissing(f"{folder}: cannot be loaded as a CTranslate2 model: {first_line(error)}") from error
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return translator, tokenizer
