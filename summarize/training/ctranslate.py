"""The form in which the writer is shipped: CTranslate2's own, its matrices in eight bits."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from summarize.models import weight_hash
from summarize.training.export import TOKENIZER_FILES


def export_ctranslate2(checkpoint: Path, folder: Path, quantization: str = "int8") -> str:
    """Writes the T5 checkpoint in ``checkpoint`` to ``folder`` for CTranslate2 and returns the SHA-256 of the weights.

    ``quantization``: as CTranslate2 names it; int8 is one scale a row of a matrix, half precision is float16.
    """
    from ctranslate2.converters import TransformersConverter

    class Converter(TransformersConverter):  # type: ignore[misc]
        """Puts right what transformers 5 says of a T5 whose output head is not its input embeddings."""

        def load_model(self, *arguments: Any, **options: Any) -> Any:
            model = super().load_model(*arguments, **options)
            model.config.tie_word_embeddings = model.config.scale_decoder_outputs
            return model

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        made = Path(Converter(str(checkpoint)).convert(f"{scratch}/model", quantization=quantization))
        for file in made.iterdir():
            shutil.move(file, folder / file.name)
    shutil.copy(checkpoint / TOKENIZER_FILES[0], folder / TOKENIZER_FILES[0])
    weight_hash.cache_clear()
    return weight_hash(folder)
