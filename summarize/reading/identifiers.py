"""Short unique names for the reports of a cluster."""

from __future__ import annotations

import re
import unicodedata

MAX_CHARACTERS = 60


class Identifiers:
    """Gives out report ids: the slug of a name, with -2, -3 behind it when it is taken."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def unique(self, name: str) -> str:
        """An id made of ``name`` that was not given out before."""
        base = candidate = slug(name)
        number = 1
        while candidate in self._taken:
            number += 1
            candidate = f"{base}-{number}"
        self._taken.add(candidate)
        return candidate


def slug(name: str) -> str:
    """``name`` in lower-case ASCII letters, digits and hyphens; "report" when nothing is left of it."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower())[:MAX_CHARACTERS].strip("-") or "report"
