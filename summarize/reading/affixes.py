"""What stands before the first sentence of a paragraph or after its last and is not reporting."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarize.reading.dateline import DATELINE


@dataclass(frozen=True)
class Affix:
    """What ``pattern`` matches at the beginning or end of a paragraph is not reporting; the rest is."""

    reason: str
    pattern: re.Pattern[str]


BEGINNINGS = (
    Affix(
        "editor's note",
        re.compile(
            r"\((?:Recast|Add|Update|Correct|Refile|Repeat|Rewrite|Write|Clarifie|Fixe|Change|Remove|Delete|Relead)s?\b"
            r"[^()]{0,400}\)\s*"
        ),
    ),
    Affix(
        "label", re.compile(r"(?:STORY|WATCH|VIDEO|EXCLUSIVE|BREAKING|LIVE|UPDATE(?: \d+)?)\s?[:|]\s*|UPDATE \d+ ?- ?")
    ),
    Affix("slug", re.compile(r"[A-Z]{2}(?:-[A-Z]{2,4}){1,3}--[^.!?]{2,80}\Z")),
    Affix("dateline", DATELINE),
)

ENDINGS = (
    Affix(
        "credits",
        re.compile(
            r"\s*\((?:(?:[Aa]dditional|[Ww]ith) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated) by\b"
            r"[^()]{0,400}\)\s*\Z"
        ),
    ),
)
