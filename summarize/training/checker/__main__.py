"""``python -m summarize.training.checker``."""

from summarize.training.checker.main import main

main()
