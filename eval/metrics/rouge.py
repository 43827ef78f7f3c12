"""ROUGE F1 (Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries"), by the rouge-score package.

0 (nothing shared with the reference) to 1 (the same words); higher is better. Words are stemmed (Porter). Of several
references the best one counts for each variant on its own, as ``RougeScorer.score_multi`` has it. Values are 0 to 1,
where papers often print them times 100.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import version
from typing import Any

from eval.metrics.base import Metric
from eval.metrics.texts import NO_SUMMARY, sentences_of, summary_of
from eval.records import Outcome, Score

LATIN_SHARE = 0.5
"""Share of a text's letters that must be a to z; rouge-score drops all others, and so would score what is left."""


class _Rouge(Metric):
    """One variant; ``kind`` is what rouge-score calls it. A class derived from it may set ``stemmed`` to False."""

    direction = "higher"
    kind: str
    stemmed = True

    def score(self, outcome: Outcome) -> Score:
        """F1 against the best reference; none without summary or references, or in a script it cannot read."""
        summary, references = summary_of(outcome), outcome.example.references
        if not references:
            return Score(None, "no reference")
        if problem := next(filter(None, map(_problem, references)), None):
            return Score(None, f"reference {problem}")
        if problem := _problem(summary):
            return Score(None, NO_SUMMARY if problem == "empty" else f"summary {problem}")
        targets = [self.prepared(reference) for reference in references]
        best = _scorer(self.kind, self.stemmed).score_multi(targets, self.prepared(summary))
        return Score(float(best[self.kind].fmeasure))

    def prepared(self, text: str) -> str:
        """The text as rouge-score is to have it; only Lsum looks at lines."""
        return text

    def signature(self) -> Mapping[str, str]:
        """The package's version and whether words are stemmed."""
        return {"rouge-score": version("rouge-score"), "stemmed": str(self.stemmed).lower(), "references": "best"}


class Rouge1(_Rouge):
    """Shared words."""

    name = kind = "rouge1"


class Rouge2(_Rouge):
    """Shared pairs of neighbouring words."""

    name = kind = "rouge2"


class RougeL(_Rouge):
    """The longest common subsequence of the whole texts, line ends ignored."""

    name = kind = "rougeL"


class RougeLsum(_Rouge):
    """The union of longest common subsequences sentence by sentence: what papers mean by ROUGE-L of a summary.

    rouge-score takes each line for a sentence and splits nothing itself, so that a text in one line would silently
    get ROUGE-L. Here every sentence is put on a line of its own, whatever lines the text has.
    """

    name = kind = "rougeLsum"

    def prepared(self, text: str) -> str:
        """One sentence a line."""
        return "\n".join(sentences_of(text))


def _problem(text: str) -> str | None:
    letters = [character for character in text.lower() if character.isalpha()]
    if not text.strip():
        return "empty"
    if sum("a" <= letter <= "z" for letter in letters) < LATIN_SHARE * len(letters):
        return "not in Latin script, of which rouge-score reads nothing"
    return None if any(character.isalnum() for character in text) else "without a word"


@cache
def _scorer(kind: str, stemmed: bool) -> Any:
    from rouge_score.rouge_scorer import RougeScorer

    return RougeScorer([kind], use_stemmer=stemmed)
