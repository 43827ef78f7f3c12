"""A place where a sentence may be cut in two, with what the right-hand side says when it stands alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True)
class Cut:
    """The words from ``start`` on say something of their own: ``before`` and then the words from ``body`` on.

    ``head`` is the word whose subtree is cut off.
    """

    start: int
    body: int
    before: tuple[range, ...]
    head: Token
