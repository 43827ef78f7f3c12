"""Importing a library while another is not to be found, where it would only look whether that is there, or use it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def hidden(*modules: str) -> Iterator[None]:
    """Inside the ``with`` block these top-level modules cannot be imported; those that have been already stay."""
    new = [module for module in modules if module not in sys.modules]
    sys.modules.update(dict.fromkeys(new))  # type: ignore[arg-type]  # None marks what cannot be imported
    try:
        yield
    finally:
        for module in new:
            del sys.modules[module]
