"""How well a model in training tells entailed pairs from others, set by set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from summarize.runtime import mixed_precision
from summarize.training.checker.encoding import Encoded, fitting, pad
from summarize.training.checker.mixture import batches
from summarize.training.checker.pairs import Pair
from summarize.training.checker.settings import CheckerTraining
from summarize.training.command import tell


class Validation:
    """Called with the model, gives for every set the chance that an entailed pair scores above another (ROC-AUC)."""

    def __init__(self, sets: Mapping[str, Sequence[Pair]], tokenizer: Any, settings: CheckerTraining) -> None:
        self._sets = {name: _fitting(name, pairs, tokenizer) for name, pairs in sets.items()}
        self._tokens = settings.tokens_per_batch

    def __call__(self, model: Any) -> dict[str, float]:
        """``auc/SET`` for each set that has both kinds of pairs, and their mean as ``auc``."""
        found: dict[str, float] = {}
        for name, rows in self._sets.items():
            entailed = [row.label == "entailment" for row in rows]
            if any(entailed) and not all(entailed):
                found[f"auc/{name}"] = auc(self._scores(model, rows), entailed)
        return {"auc": sum(found.values()) / len(found), **found} if found else {}

    def _scores(self, model: Any, rows: Sequence[Any]) -> list[float]:
        import torch

        model.eval()
        scores = [0.0] * len(rows)
        with torch.inference_mode(), mixed_precision():
            for batch in batches([len(row.ids) for row in rows], self._tokens, 0):
                logits = model(**pad([rows[i] for i in batch])).logits.float()
                for place, value in zip(batch, torch.softmax(logits, -1)[:, 0].tolist(), strict=True):
                    scores[place] = value
        return scores


def _fitting(name: str, pairs: Sequence[Pair], tokenizer: Any) -> list[Encoded]:
    """Whole pairs as the product judges them, also those that are too long to learn from."""
    rows = [row for _, row in fitting(pairs, tokenizer, tokenizer.model_max_length)]
    if len(rows) < len(pairs):
        limit = tokenizer.model_max_length
        tell(f"{name}: {len(pairs) - len(rows)} pairs kept aside of more than {limit} tokens left out")
    return rows


def auc(scores: Sequence[float], positive: Sequence[bool]) -> float:
    """Area under the ROC curve, 0 to 1, by ranks (Mann and Whitney 1947); equal scores count half."""
    from scipy.stats import mannwhitneyu

    ours = [score for score, is_positive in zip(scores, positive, strict=True) if is_positive]
    others = [score for score, is_positive in zip(scores, positive, strict=True) if not is_positive]
    return float(mannwhitneyu(ours, others).statistic) / (len(ours) * len(others))
