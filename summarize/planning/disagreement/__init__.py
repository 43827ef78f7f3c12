"""Where independent reports count the same thing differently and none explains it: said, not chosen in silence."""

from summarize.planning.disagreement.find import find_disagreements

__all__ = ["find_disagreements"]
