"""Training the entailment model of the checker."""
