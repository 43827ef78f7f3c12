"""What a summary that Accord rendered as text or Markdown holds beside its own words."""

from __future__ import annotations

import re
from dataclasses import replace

from summarize.reading.formats.decoding import Decoded
from summarize.records import Notice

# Only together with the line of totals, which nobody else writes, is anything taken for ours.
PROBLEMS = r"(?:Look at\n+(?:- )?(?:unsupported|contradicted|disputed)\b.*?\n\n)?"
SOURCES = r"(?:Sources\s\(\d+\sreports?,\s\d+\sindependent\)\n.*?\n\n)?"
TOTALS = r"(?:\d+\sclaims?:\s\d+\ssupported[^;]*|No\sclaims\sto\sjudge);\schecker\s(?:(?!\n\n).)*\Z"
ADDED = re.compile(rf"\n\n{PROBLEMS}{SOURCES}{TOTALS}", re.DOTALL)
HEADING = re.compile(r"\ASummary\n\n")
NUMBERS = r"\d+(?:,\d+)*"
MARK = re.compile(rf"\[(?:unsupported|contradicted\sby\s{NUMBERS}):\s([^\[\]]*)\]")
CITATION = re.compile(rf"\s\[{NUMBERS}(?:;\sdisputed\sby\s{NUMBERS})?\]")


def as_written(decoded: Decoded) -> Decoded:
    """The summary without marks, citations, problems, sources and totals, and a notice, when they surely are ours."""
    found = ADDED.search(decoded.text.rstrip())
    if not found:
        return decoded
    words = HEADING.sub("", decoded.text[: found.start()])
    notice = Notice("rendered-summary", "the citations, sources and totals that Accord added are not judged")
    return replace(decoded, text=CITATION.sub("", MARK.sub(r"\1", words)), notices=(*decoded.notices, notice))
