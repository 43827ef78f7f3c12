"""Accord: several reports of one event in, one short neutral summary out, every claim traced to its sources."""

from summarize.api import check, check_claims, summarize

__all__ = ["__version__", "check", "check_claims", "summarize"]
__version__ = "0.1.0"
