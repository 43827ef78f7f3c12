"""A vocabulary cut to the pieces that English news uses: of 128,000, most stand for other languages and for the web.

The embeddings of all pieces are two thirds of the weights. A word whose piece is cut off is read in shorter pieces.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from summarize.models import WEIGHT_FILE

SPECIAL = 4
"""The ids of padding, beginning, end and unknown come first."""
LETTERS = 60_000
"""Of the single characters those among so many commonest pieces stay, whatever the news has."""
_MASK = "[MASK]"
_EMBEDDINGS = "deberta.embeddings.word_embeddings.weight"
_BLANK = "▁"
_AT_ONCE = 1000


def cut_vocabulary(source: Path, texts: Sequence[str], size: int, folder: Path) -> Path:
    """Writes the checkpoint in ``source`` with at most ``size`` pieces, those ``texts`` use most, to ``folder``."""
    from safetensors.torch import load_file, save_file
    from tokenizers import Tokenizer

    folder.mkdir(parents=True, exist_ok=True)
    described = json.loads((source / "tokenizer.json").read_text(encoding="utf-8"))
    pieces = [piece for piece, _ in described["model"]["vocab"]]
    kept = chosen(pieces, _counts(Tokenizer.from_file(str(source / "tokenizer.json")), texts), size)
    weights = load_file(source / WEIGHT_FILE)
    weights[_EMBEDDINGS] = weights[_EMBEDDINGS][[*kept, len(pieces)]]  # the mask comes after all pieces
    save_file(weights, folder / WEIGHT_FILE, {"format": "pt"})
    _write(folder / "tokenizer.json", _with_pieces(described, kept))
    config = json.loads((source / "config.json").read_text(encoding="utf-8"))
    _write(folder / "config.json", config | {"vocab_size": len(kept) + 1})
    named = json.loads((source / "tokenizer_config.json").read_text(encoding="utf-8"))
    named["added_tokens_decoder"][str(len(kept))] = named["added_tokens_decoder"].pop(str(len(pieces)))
    _write(folder / "tokenizer_config.json", named)
    return folder


def chosen(pieces: Sequence[str], counts: Mapping[int, int], size: int) -> list[int]:
    """The ids of at most ``size`` of ``pieces``, ascending: special ones, common letters, then what is counted most.

    ``pieces`` come commonest first; that order decides between those that are counted equally often.
    """
    first = list(range(SPECIAL))
    letters = [i for i, piece in enumerate(pieces[SPECIAL:LETTERS], SPECIAL) if len(piece.lstrip(_BLANK)) <= 1]
    known = {*first, *letters}
    rest = sorted((i for i in range(len(pieces)) if i not in known), key=lambda i: (-counts.get(i, 0), i))
    return sorted([*first, *letters, *rest][:size])


def _counts(tokenizer: Any, texts: Sequence[str]) -> Counter[int]:
    """How often each piece is used; a thousand texts at a time, for all at once fill the memory."""
    counts: Counter[int] = Counter()
    for start in range(0, len(texts), _AT_ONCE):
        for encoded in tokenizer.encode_batch(texts[start : start + _AT_ONCE], add_special_tokens=False):
            counts.update(encoded.ids)
    return counts


def _with_pieces(described: Mapping[str, Any], kept: Sequence[int]) -> dict[str, Any]:
    """A tokenizer's description with the kept pieces only, renumbered, and the mask after them."""
    model = dict(described["model"])
    model["vocab"] = [model["vocab"][i] for i in kept]
    added = [token | ({"id": len(kept)} if token["content"] == _MASK else {}) for token in described["added_tokens"]]
    return {**described, "model": model, "added_tokens": added}


def _write(path: Path, value: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
