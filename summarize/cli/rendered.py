"""What a summary that Accord rendered as text or Markdown holds beside its own words."""

from __future__ import annotations

import re
from dataclasses import replace

from summarize.reading.formats.decoding import Decoded
from summarize.records import Notice

# Only together with the line of totals, which nobody else writes, is anything taken for ours.
PROBLEMS = r"(?:Look at\n+(?:- )?(?:unsupported|contradicted|disputed)\b.*?\n\n)?"
SOURCES = r"(?:Sources\s\(\d+\sreports?,\s\d+\sindependent\)\n.*?\n\n)?"
TOTALS = r"(?:\d+\sclaims?:\s\d+\ssupported[^;]*|No\sclaims\sto\sjudge);\schecker\s(?:(?!\n\n).)*"
PLAN = r"(?P<plan>\n\nReports\s\(\d+,\s\d+\sindependent\)\n.*)?"
ADDED = re.compile(rf"\n\n{PROBLEMS}{SOURCES}{TOTALS}{PLAN}\Z", re.DOTALL)
HEADING = "Summary"  # of Markdown, where there is no headline
NUMBERS = r"\d+(?:,\d+)*"
LABEL = rf"\[(?:unsupported|contradicted(?:\sby\s{NUMBERS})?):\s"
CITATION = rf"\s\[{NUMBERS}(?:;\sdisputed\sby\s{NUMBERS})?\]"
MARKED = re.compile(rf"{LABEL}(?P<claim>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]|{CITATION}")  # "[sic]" may stand in it
WORD = re.compile(r"\w")
JUDGED = re.compile(rf"{LABEL}|{CITATION}")


def as_written(decoded: Decoded) -> Decoded | None:
    """The summary without marks and all else that Accord adds, and a notice; None unless they surely are ours."""
    found = ADDED.search(decoded.text.rstrip())
    if not found:
        return None
    headline, words = _headline(decoded.text[: found.start()].strip())
    added = f"{'headline, ' if headline else ''}citations, sources{', plan' if found['plan'] else ''} and totals"
    message = f"the {added} that Accord added are not judged"
    text = MARKED.sub(lambda mark: mark["claim"] or "", words)
    return replace(decoded, text=text, notices=(*decoded.notices, Notice("rendered-summary", message)))


def _headline(text: str) -> tuple[str, str]:
    """The headline, which is no part of the summary, and the summary.

    Every claim that was judged has a mark or a citation, so a first paragraph of words without any is a headline.
    """
    first, _, rest = text.partition("\n\n")
    if first == HEADING:
        return "", rest
    return (first, rest.lstrip()) if rest and WORD.search(first) and not JUDGED.search(first) else ("", text)
