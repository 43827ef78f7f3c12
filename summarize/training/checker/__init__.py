"""How the entailment model was made: pairs, the mixture of them, the training loop, the model card."""
