"""The `summarize` command: thin commands over `summarize.pipeline`, one file each."""
