"""Finds what a judge's probabilities are worth beside words and facts: ``python -m eval.calibration``."""
