"""Encoders of two architectures as OpenVINO runs them: built from a checkpoint's own tensors, no weights of their own.

They give transformers' numbers without importing it. A row's numbers are the same to the last bit whatever stands
beside it in a batch and however many threads compute.
"""
