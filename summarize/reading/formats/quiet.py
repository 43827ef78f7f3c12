"""Libraries' own warnings stay off stderr, where Accord says in one line what a user must know."""

from __future__ import annotations

import logging


def quiet(*loggers: str) -> None:
    """Give each logger a handler that does nothing; an application that configures logging still gets everything."""
    for name in loggers:
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
