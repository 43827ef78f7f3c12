"""From a summary to its claims: the smallest statements that can be true or false on their own."""

from summarize.checker.claims.split import line_claims, split_claims

__all__ = ["line_claims", "split_claims"]
