"""What is measured of a summary: one small class a metric, by name in `eval.metrics.registry`."""
