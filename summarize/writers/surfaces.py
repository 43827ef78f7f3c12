"""The bytes that each token of a vocabulary adds to the decoded text, for any tokenizer."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from summarize.writers.prose import LINE_BREAK

BYTE = re.compile(r"<0x([0-9A-F]{2})>")
"""How SentencePiece writes a byte of a character that its vocabulary lacks."""

Surface = bytes | None
"""None: never to be generated (no such token, or an added token that is not special and decodes to markup)."""


def surfaces(tokenizer: Any, size: int) -> tuple[Surface, ...]:
    """What each token id from 0 to ``size - 1`` adds to the text; special tokens add nothing.

    ``size`` is the width of the model's output, which may exceed the vocabulary (T5 pads it).
    """
    ids = range(min(size, len(tokenizer)))
    found = _byte_level(tokenizer, ids) if _is_byte_level(tokenizer) else _by_decoding(tokenizer, ids)
    for token_id in tokenizer.added_tokens_decoder:
        if token_id in ids:
            found[token_id] = b"" if token_id in tokenizer.all_special_ids else None
    return (*found, *[None] * (size - len(found)))


def _is_byte_level(tokenizer: Any) -> bool:
    return "ByteLevel" in str(getattr(getattr(tokenizer, "backend_tokenizer", None), "decoder", ""))


def _byte_level(tokenizer: Any, ids: range) -> list[Surface]:
    table = byte_table()
    return [bytes(table[character] for character in token) for token in tokenizer.convert_ids_to_tokens(list(ids))]


def _by_decoding(tokenizer: Any, ids: range) -> list[Surface]:
    """Decode each token after an ordinary one: at the start of a text a decoder would swallow the space."""
    anchor = _anchor(tokenizer, ids)
    start = len(tokenizer.decode([anchor], clean_up_tokenization_spaces=False))
    texts = tokenizer.batch_decode([[anchor, token_id] for token_id in ids], clean_up_tokenization_spaces=False)
    tokens = tokenizer.convert_ids_to_tokens(list(ids))
    return [
        bytes([int(single[1], 16)]) if (single := BYTE.fullmatch(token)) else _spaced(text[start:])
        for token, text in zip(tokens, texts, strict=True)
    ]


def _spaced(text: str) -> bytes:
    return text.replace(LINE_BREAK, " ").encode()


def _anchor(tokenizer: Any, ids: range) -> int:
    """An ordinary token that decodes to letters."""
    ordinary = (i for i in ids if i not in tokenizer.added_tokens_decoder)
    return next(i for i in ordinary if tokenizer.decode([i]).strip().isalpha())


@cache
def byte_table() -> dict[str, int]:
    """The characters that byte-level BPE (GPT-2) writes for the 256 bytes, backwards: printable ones for themselves."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    return {chr(byte): byte for byte in printable} | {chr(0x100 + n): byte for n, byte in enumerate(others)}
