"""What Accord's own model reads: a task and the sentences of each report; in training and in writing alike."""

from __future__ import annotations

from collections.abc import Sequence

HEADLINE = "headline:"
SEPARATOR = " | "
MOST_SENTENCES = 5
"""More than these the model was never asked for at once."""


def summary_prompt(reports: Sequence[Sequence[str]], sentences: int) -> str:
    """Asks for ``sentences`` (1 to `MOST_SENTENCES`) sentences that say what the reports say.

    ``reports``: of each report the sentences to be read, in its order.
    """
    return f"summary, {min(sentences, MOST_SENTENCES)}: {_joined(reports)}"


def headline_prompt(reports: Sequence[Sequence[str]]) -> str:
    """Asks for a headline, without a full stop at its end."""
    return f"{HEADLINE} {_joined(reports)}"


def _joined(reports: Sequence[Sequence[str]]) -> str:
    return SEPARATOR.join(" ".join(sentences) for sentences in reports if sentences)
