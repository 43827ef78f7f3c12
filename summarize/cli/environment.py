"""What libraries read from the process before they are imported."""

from __future__ import annotations

import logging
import os
import sys
import warnings


def quieten() -> None:
    """Keep warnings, logs and progress bars of libraries off stderr, which is for what Accord says."""
    for variable in ("HF_HUB_DISABLE_PROGRESS_BARS", "HF_HUB_DISABLE_TELEMETRY"):
        os.environ.setdefault(variable, "1")
    for variable in ("TRANSFORMERS_VERBOSITY", "HF_HUB_VERBOSITY"):
        os.environ.setdefault(variable, "error")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")  # it warns after every fork otherwise
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)


def forbid_network() -> None:
    """Make the hub client fail at once instead of retrying; it reads this when it is imported."""
    os.environ["HF_HUB_OFFLINE"] = "1"


def open_closed_streams() -> None:
    """Give standard streams that the caller closed something to be, so that no file takes their place.

    Nothing comes from stdin, stderr goes nowhere. What is written to stdout is an error, since it would be lost.
    """
    for name, mode, flags in (("stdin", "r", os.O_RDONLY), ("stdout", "w", os.O_RDONLY), ("stderr", "w", os.O_WRONLY)):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8"))
