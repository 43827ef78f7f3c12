"""The regression gate: a run against a stored baseline, so that a change that makes things worse turns CI red."""
