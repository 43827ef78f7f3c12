"""``python -m eval`` is the command `summarize-eval`."""

from eval.main import main

if __name__ == "__main__":
    main()
