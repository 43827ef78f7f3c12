"""What Accord's own model reads: a task and the sentences of each report; in training and in writing alike."""

from __future__ import annotations

from collections.abc import Sequence

SENTENCE = "sentence:"
HEADLINE = "headline:"
SEPARATOR = " | "


def sentence_prompt(reports: Sequence[Sequence[str]]) -> str:
    """Asks for one sentence that says what the sentences say.

    ``reports``: of each report the sentences to be read, in its order.
    """
    return f"{SENTENCE} {_joined(reports)}"


def headline_prompt(reports: Sequence[Sequence[str]]) -> str:
    """Asks for a headline, without a full stop at its end."""
    return f"{HEADLINE} {_joined(reports)}"


def _joined(reports: Sequence[Sequence[str]]) -> str:
    return SEPARATOR.join(" ".join(sentences) for sentences in reports if sentences)
