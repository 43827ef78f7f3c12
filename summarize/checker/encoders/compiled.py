"""An encoder on this machine's processor: token ids in, what its last operation gives out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from summarize.checker.encoders.batches import batches
from summarize.checker.encoders.configuration import CONFIG, Config, read_config
from summarize.checker.encoders.engine import Model, openvino
from summarize.checker.encoders.running import Runner
from summarize.checker.encoders.tensors import Numbers, Tensors
from summarize.checker.filling import Batch
from summarize.errors import ModelMissing, first_line
from summarize.models import WEIGHT_FILE
from summarize.runtime import check_dtype

TOKENIZER, TOKENIZER_CONFIG = "tokenizer.json", "tokenizer_config.json"
HINTS = {"float32": "f32", "bfloat16": "bf16"}
BESIDE = {"float32": 1, "bfloat16": 2}
"""Batches that are computed at a time, each by its share of the threads. After each operation threads wait for each
other: a tenth of the time where operations are so short, which some 100 MB for a second batch are worth only there."""
TOKENS = 1280
"""Padded tokens that are computed at a time, at most, or else a row for each batch."""
MOST_DIGITS = 3
"""In the number of threads; OpenVINO tries to start whatever it is told, or cannot read it."""

Build = Callable[[Config, Tensors], Model]
"""From a configuration and tensors to the graph of an encoder."""


class Compiled:
    """The encoder in ``folder`` that ``build`` builds, with the table ``words``; ``what`` it is goes into messages.

    ``dtype`` as `number_type` has it. ``width``: how many numbers it gives for a text; ``positions``: most tokens of
    one. Raises `ModelMissing` with one line where the files are damaged, a tensor is missing, or the tokenizer is not
    that of the weights.
    """

    def __init__(self, folder: Path, build: Build, words: str, what: str, dtype: str) -> None:
        self._folder = folder
        with _told(folder, what):
            config = read_config(folder)
            tensors = Tensors(folder)
            graph = build(config, tensors)
            self._words = tensors.table(words)
            self.positions: int = config["max_position_embeddings"]
            self.width = int(graph.output(0).partial_shape[1].get_length())
        self._runner = Runner(openvino.Core().compile_model(graph, "CPU", _options(number_type(dtype))))

    def outputs(self, rows: Sequence[Sequence[int]]) -> Iterator[tuple[tuple[int, ...], Numbers]]:
        """By batches of rows of token ids: their places and the output for them, ``[places, width]``.

        No row may be longer than ``positions``.
        """
        found = batches([len(row) for row in rows], self.positions, TOKENS // self._runner.beside)
        for places, output in self._runner.outputs((batch.places, self._inputs(rows, batch)) for batch in found):
            if not np.isfinite(output).all():
                raise ModelMissing(f"{self._folder}: the weights are damaged; what they give is no number")
            yield places, output

    def _inputs(self, rows: Sequence[Sequence[int]], batch: Batch) -> list[Numbers]:
        shape = len(batch.places), batch.width
        ids, seen = np.zeros(shape, np.int64), np.zeros(shape, np.float32)
        for place, some, there in zip(batch.places, ids, seen, strict=True):
            some[: len(rows[place])], there[: len(rows[place])] = rows[place], 1
        if ids.max(initial=0) >= len(self._words):
            raise ModelMissing(
                f"{self._folder}: the weights have no token {ids.max()}; the tokenizer is of another model"
            )
        return [self._words[ids], seen]


def is_whole(folder: Path) -> bool:
    """Whether all files are there that are read."""
    return all((folder / file).is_file() for file in (CONFIG, TOKENIZER, WEIGHT_FILE))


def read_tokenizer(folder: Path, what: str) -> Any:
    """The tokenizer, which neither cuts nor fills up, and to which a ``[SEP]`` in a text is text."""
    with _told(folder, what):
        tokenizer: Any = Tokenizer.from_file(str(folder / TOKENIZER))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.encode_special_tokens = True
    return tokenizer


def most_tokens(folder: Path) -> int | None:
    """What the tokenizer's configuration says that a text may have; None where it says nothing, or no number."""
    try:
        said = read_config(folder, TOKENIZER_CONFIG).get("model_max_length")
    except (OSError, ValueError):
        return None
    return said if isinstance(said, int) and said > 0 else None


def number_type(dtype: str) -> str:
    """``float32`` or ``bfloat16``: what a ``dtype`` setting means on this processor.

    Where it does not compute in bfloat16, OpenVINO computes in float32 whatever it is told, and so it is called.
    """
    check_dtype(dtype)
    native = dtype != "float32" and "BF16" in openvino.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    return "bfloat16" if native else "float32"


def versions() -> dict[str, str]:
    """Of what computes."""
    import tokenizers

    return {"openvino": openvino.__version__, "tokenizers": tokenizers.__version__}


@contextmanager
def _told(folder: Path, what: str) -> Iterator[None]:
    try:
        yield
    except Exception as error:  # what damaged files raise has no common class
        raise ModelMissing(f"{folder}: cannot be loaded as {what}: {first_line(error)}") from error


def _options(dtype: str) -> dict[str, Any]:
    """All cores compute, or as many threads as OpenMP is told to use; unpinned, for else two processes share a core."""
    threads = os.environ.get("OMP_NUM_THREADS", "")
    said = threads.isdecimal() and len(threads) <= MOST_DIGITS
    limit = {"INFERENCE_NUM_THREADS": int(threads)} if said else {}
    return {
        "INFERENCE_PRECISION_HINT": HINTS[dtype],
        "NUM_STREAMS": BESIDE[dtype],
        "ENABLE_CPU_PINNING": False,
        **limit,
    }
