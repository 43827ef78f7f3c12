"""Measuring Accord: what its summaries and its checker are worth, by commands that anyone can run again."""
