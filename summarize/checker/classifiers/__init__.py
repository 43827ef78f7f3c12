"""Sequence classifiers that judge pairs of evidence and claim, by what runs them."""
