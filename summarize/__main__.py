"""``python -m summarize`` is the command `summarize`."""

from summarize.cli.main import main

if __name__ == "__main__":
    main()
