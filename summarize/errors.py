"""Errors that end in one line for the user: what is wrong, and what to do next."""

from __future__ import annotations


class AccordError(Exception):
    """Base of everything Accord raises on purpose; the command line prints it and exits with status 2."""


class UnusableInput(AccordError):
    """A file, folder or stream that cannot be read as a report, a summary or a cluster."""


class UnknownSetting(AccordError):
    """A setting, writer or checker that no config names, or a value of the wrong type."""


class ModelMissing(AccordError):
    """Weights that are not on this machine, or are not the ones a config pins."""


def first_line(error: Exception) -> str:
    """What a library says went wrong, without the lines of advice below it; its class where it says nothing."""
    lines = str(error).strip().splitlines()
    return lines[0].strip() if lines else type(error).__name__
