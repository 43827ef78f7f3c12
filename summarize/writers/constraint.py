"""A decoding constraint: names and numbers that occur in no source are not generated, whatever the tokenizer."""

from __future__ import annotations

import codecs
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from summarize.writers.facts_in_text import ENDS, JOINERS, Reading, SourceFacts, states_fact
from summarize.writers.surfaces import surfaces

if TYPE_CHECKING:
    import torch

LAST_RESORT = -1e4
"""A log-probability that loses against every text that goes on or ends properly."""

START = Reading()
Mask = npt.NDArray[np.bool_]
PUNCTUATION_LEADS = (0xC2, 0xE2)
"""First UTF-8 bytes of the punctuation outside ASCII that English text has: « » ’ “ ” – …"""


@dataclass(frozen=True)
class Position:
    """Where in the generated text a beam stands; ``pending``: the bytes of a character that is not whole yet."""

    reading: Reading = START
    pending: bytes = b""


class TokenGate:
    """Which tokens may come next, for one tokenizer and one set of sources."""

    def __init__(self, facts: SourceFacts, tokenizer: Any, size: int) -> None:
        self._facts = facts
        self._bytes = surfaces(tokenizer, size)
        self._texts = [_text(surface) for surface in self._bytes]
        self._end = {token_id for token_id in (tokenizer.eos_token_id,) if token_id is not None}
        self._masks: dict[Position, Mask] = {}
        self._plain = np.array([text is not None and not states_fact(text) for text in self._texts])
        self._outside = np.array([not (text or "")[:1].isalnum() for text in self._texts])
        self._by_first = _by_first_character(self._texts)
        self._odd = [i for i, text in enumerate(self._texts) if text is None and self._bytes[i] is not None]
        self._silent = [i for i, surface in enumerate(self._bytes) if surface == b"" and i not in self._end]

    def after(self, position: Position, token_id: int) -> Position | None:
        """Where a token leads, or None when it may not come here."""
        text, surface = self._texts[token_id], self._bytes[token_id]
        if surface is None:
            return None
        if text is not None and not position.pending:
            reading = self._facts.read(position.reading, text)
            return None if reading is None else Position(reading)
        return self._after_bytes(position, surface)

    def allowed(self, position: Position) -> Mask:
        """For each token whether it may come next; the end of the text only where no word is left half said."""
        if position not in self._masks:
            mask = self._common(position)
            for token_id in self._end:
                mask[token_id] = not position.pending and self._facts.allows(position.reading)
            self._masks[position] = mask
        return self._masks[position]

    def _common(self, at: Position) -> Mask:
        word = at.reading.word
        if at.pending:
            return self._tried(at, range(len(self._texts)))
        if not states_fact(word):
            return self._plain | self._tried(at, np.flatnonzero(~self._plain).tolist())
        mask = self._closing(at) if self._facts.allows(at.reading) else self._tried(at, self._silent)
        first = {character for character in self._by_first if character.isdigit()}
        if not at.reading.joiner:
            first = {*self._facts.next_characters(at.reading), *(JOINERS if word[-1].isdigit() else "")}
        tried = [token_id for character in first for token_id in self._by_first[character]] + self._odd
        mask[tried] = self._tried(at, tried)[tried]
        return mask

    def _closing(self, at: Position) -> Mask:
        """Tokens that begin outside the word: the same after every word, so worked out once."""
        initial = at.reading.joiner in ENDS if at.reading.joiner else False
        mask = self.allowed(Position(Reading(initial=initial))).copy()
        if not at.reading.joiner:
            mask &= self._outside
        return mask

    def _tried(self, at: Position, token_ids: Iterable[int]) -> Mask:
        mask = np.zeros(len(self._texts), dtype=np.bool_)
        for token_id in token_ids:
            mask[token_id] = self.after(at, token_id) is not None
        return mask

    def _after_bytes(self, at: Position, surface: bytes) -> Position | None:
        decoder = codecs.getincrementaldecoder("utf-8")("strict")
        try:
            text = decoder.decode(at.pending + surface)
        except UnicodeDecodeError:
            return None
        pending = decoder.getstate()[0]
        reading = self._facts.read(at.reading, text)
        if reading is None or (pending and not self._completable(reading, pending)):
            return None
        return Position(reading, pending)

    def _completable(self, at: Reading, pending: bytes) -> bool:
        if not states_fact(at.word) or (self._facts.allows(at) and pending[0] in PUNCTUATION_LEADS):
            return True
        return self._facts.may_continue(at, pending)


class OnlySourceFacts:
    """A logits processor (call it with ids ``[rows, length]`` and scores ``[rows, vocabulary]``) around a `TokenGate`.

    Where nothing may come (the tokenizer cannot spell the rest of a name), the text ends; the writer takes the
    half-said word away.
    """

    def __init__(self, gate: TokenGate, prompt_length: int, end: int) -> None:
        self._gate = gate
        self._skip = prompt_length
        self._end = end
        self._positions: dict[tuple[int, ...], Position] = {(): Position()}

    def __call__(self, input_ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        """The scores, minus infinity for every token that may not come next in its row."""
        import torch

        rows = [tuple(row[self._skip :]) for row in input_ids.tolist()]
        mask = np.stack([self._gate.allowed(self._position(row)) for row in rows])
        limited = scores.masked_fill(~torch.from_numpy(mask).to(scores.device), float("-inf"))
        stuck = torch.isneginf(limited).all(dim=-1)
        limited[stuck, self._end] = LAST_RESORT
        return limited

    def _position(self, row: tuple[int, ...]) -> Position:
        """Grows with the row by one token a step; a finished beam's padding leaves it where it was."""
        if row not in self._positions:
            before = self._position(row[:-1])
            self._positions[row] = self._gate.after(before, row[-1]) or before
        return self._positions[row]


def drop_half_said(text: str, facts: SourceFacts) -> str:
    """``text`` without a last word that was cut off in the middle of a name or number."""
    reading = facts.read(START, text)
    if reading is None or facts.allows(reading):
        return text
    return text[: len(text) - len(reading.word + reading.joiner)].rstrip()


def _text(surface: bytes | None) -> str | None:
    try:
        return None if surface is None else surface.decode()
    except UnicodeDecodeError:
        return None


def _by_first_character(texts: Iterable[str | None]) -> defaultdict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for token_id, text in enumerate(texts):
        if text:
            found[text[0]].append(token_id)
    return found
