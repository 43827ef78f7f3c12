"""How sure a number is: bootstrap intervals, paired tests and measures of a checker, clustered by article.

Examples that share an article are not independent, so articles are resampled, never single examples. A case without
an answer is None with a reason. Every random choice takes a seed; 0 is one.
"""

from eval.statistics.bootstrap import CONFIDENCE, RESAMPLES, Estimate
from eval.statistics.correction import holm
from eval.statistics.discrimination import balanced_accuracy, recall_at_false_alarms, roc_auc
from eval.statistics.means import mean
from eval.statistics.paired import Difference, paired_bootstrap, paired_randomisation, smallest_p

__all__ = [
    "CONFIDENCE",
    "RESAMPLES",
    "Difference",
    "Estimate",
    "balanced_accuracy",
    "holm",
    "mean",
    "paired_bootstrap",
    "paired_randomisation",
    "recall_at_false_alarms",
    "roc_auc",
    "smallest_p",
]
