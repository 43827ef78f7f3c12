"""The mean of several runs' weights ("model soups", Wortsman et al. 2022): one model, as fast as each of them.

Runs that begin with the same weights and learn from other pairs of the same kinds end near each other, and what each
has learnt by chance is less in their mean.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarize.eightbit import SCALE, TABLE
from summarize.errors import UnusableInput
from summarize.models import WEIGHT_FILE, weight_hash
from summarize.training.command import one_line_errors, tell
from summarize.training.export import EMBEDDINGS, TOKENIZER_FILES

if TYPE_CHECKING:
    from torch import Tensor

FILES = (*TOKENIZER_FILES, "config.json")
FOLDER = click.Path(file_okay=False, path_type=Path)


def average(runs: Sequence[Path], folder: Path) -> str:
    """Writes the mean of the weights in ``runs`` to ``folder``, in the form that `export` gives; returns its SHA-256.

    ``runs``: two or more folders that `export` wrote. No run trains word embeddings, but each may have cut them to
    another vocabulary: these, the vocabulary and the configuration are the first run's. Raises `UnusableInput` for runs
    of another shape, or whose words' embeddings show that they began with other weights.
    """
    from safetensors.torch import save_file

    first, *others = [_weights(run) for run in runs]
    for run, weights in zip(runs[1:], others, strict=True):
        _refuse_another_start(runs[0], first, run, weights)
    trained = [name for name in first if not name.endswith((EMBEDDINGS + TABLE, EMBEDDINGS + SCALE))]
    means = {name: _mean([weights[name] for weights in (first, *others)]) for name in trained}
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copyfile(runs[0] / name, folder / name)
    save_file({**first, **means}, folder / WEIGHT_FILE, {"format": "pt"})
    weight_hash.cache_clear()
    return weight_hash(folder)


def _weights(run: Path) -> dict[str, Tensor]:
    from safetensors.torch import load_file

    if missing := [name for name in (WEIGHT_FILE, *FILES) if not (run / name).is_file()]:
        raise UnusableInput(f"{run}: no {missing[0]}; give folders of weights, such as OUTPUT/model of a run")
    return load_file(run / WEIGHT_FILE)


def _mean(tensors: Sequence[Tensor]) -> Tensor:
    import torch

    return torch.stack([tensor.float() for tensor in tensors]).mean(dim=0).to(tensors[0].dtype)


def _refuse_another_start(run: Path, weights: Mapping[str, Tensor], other: Path, others: Mapping[str, Tensor]) -> None:
    if {name: value.shape for name, value in weights.items()} != {name: value.shape for name, value in others.items()}:
        raise UnusableInput(f"{other}: its weights have another shape than those in {run}; their mean means nothing")
    places, other_places = _vocabulary(run), _vocabulary(other)
    common = sorted(places.keys() & other_places.keys())
    for name in (name for name in weights if name.endswith(EMBEDDINGS + TABLE)):
        rows, other_rows = [places[piece] for piece in common], [other_places[piece] for piece in common]
        if not common or not weights[name][rows].equal(others[name][other_rows]):
            raise UnusableInput(f"{other}: its word embeddings are not those in {run}; give runs with the same start")


def _vocabulary(run: Path) -> dict[str, int]:
    from tokenizers import Tokenizer

    found: dict[str, int] = Tokenizer.from_file(str(run / TOKENIZER_FILES[0])).get_vocab()
    return found


@click.command()
@click.argument("runs", nargs=-1, required=True, type=FOLDER)
@click.option("-o", "--output", required=True, type=FOLDER, help="Folder to write to.")
def main(runs: tuple[Path, ...], output: Path) -> None:
    """Write the mean of the weights that RUNS have (folders such as OUTPUT/model of a run of the recipe) to a folder.

    \b
    Example:
      python -m summarize.training.checker.mean seed1/model seed2/model -o mean
    """
    with one_line_errors():
        if len(runs) < 2:
            raise UnusableInput("a mean needs two runs or more")
        tell(f"{output}: sha256 {average(runs, output)}")


if __name__ == "__main__":
    main()
