"""Rewrites that keep a sentence true: what stands in it said in other words, or less of it."""
