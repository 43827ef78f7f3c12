"""``python -m summarize.training.writer``."""

from summarize.training.writer.main import main

main()
