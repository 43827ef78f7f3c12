"""The sub-commands of `summarize-eval` that work on finished runs."""
