"""Which output of a classifier means entailment, neutral and contradiction: read from its config, never assumed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarize.checker.judge import Judgement
from summarize.errors import ModelMissing

THREE = {"entailment", "neutral", "contradiction"}
TWO = {"entailment", "not_entailment"}


@dataclass(frozen=True)
class ClassColumns:
    """The columns of the logits; a two-class model has no ``contradiction``."""

    entailment: int
    neutral: int
    contradiction: int | None

    def judgement(self, row: Sequence[float], premise_cut: bool) -> Judgement:
        """One row of probabilities as a judgement."""
        against = 0.0 if self.contradiction is None else row[self.contradiction]
        return Judgement(row[self.entailment], row[self.neutral], against, premise_cut)


def class_columns(id2label: Mapping[int, str], name: str) -> ClassColumns:
    """The columns of a config's ``id2label``, in any order and spelling of case, hyphen or blank.

    A two-class model (entailment, not_entailment) cannot tell neutral from contradiction: all of not_entailment
    counts as neutral, so that it never calls a claim contradicted. Raises `ModelMissing` for any other labels.
    """
    columns = {_normal(label): int(column) for column, label in id2label.items()}
    if set(columns) == THREE and len(id2label) == 3:
        return ClassColumns(columns["entailment"], columns["neutral"], columns["contradiction"])
    if set(columns) == TWO and len(id2label) == 2:
        return ClassColumns(columns["entailment"], columns["not_entailment"], None)
    raise ModelMissing(
        f"{name}: its classes are {', '.join(map(str, id2label.values()))}, not entailment, neutral and contradiction; "
        "choose an NLI checkpoint, or name the classes in id2label of a local copy's config.json"
    )


def _normal(label: str) -> str:
    words = str(label).strip().lower().replace("-", "_").replace(" ", "_")
    return "not_entailment" if words == "non_entailment" else words
