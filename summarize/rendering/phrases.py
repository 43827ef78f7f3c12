"""Words and short forms that text, Markdown, HTML and the plan share."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from summarize.records import Result
from summarize.rendering.citations import Source, Sources
from summarize.rendering.marking import Segment
from summarize.rendering.problems import Quote

QUOTE_LENGTH = 200  # characters; longer quotes are shortened, the whole text is in the JSON
ELLIPSIS = "…"


def shortened(text: str, length: int = QUOTE_LENGTH) -> str:
    """``text`` on one line and at most ``length`` characters long, cut between words where it has any."""
    line = one_line(text)
    cut = textwrap.shorten(line, length, placeholder=f" {ELLIPSIS}")
    return cut if len(cut) > len(ELLIPSIS) + 1 or not line else line[: length - 1] + ELLIPSIS


def headline_of(result: Result) -> str:
    """The headline on one line; empty where there is none to show."""
    return one_line(result.headline or "")


def listed(numbers: Iterable[int]) -> str:
    """Citation numbers inside their brackets: ``1,3``."""
    return ",".join(map(str, numbers))


def label_before(segment: Segment) -> str:
    """What stands before a marked claim: ``unsupported``, ``contradicted by 2``; empty for the others."""
    if segment.status not in ("unsupported", "contradicted"):
        return ""
    by = f" by {listed(segment.against)}" if segment.against else ""
    return f"{segment.status}{by}"


def label_after(segment: Segment) -> str:
    """What stands after a claim: ``1,3``, ``1; disputed by 2``; empty where nothing is to be cited."""
    if not segment.cited:
        return ""
    dispute = f"; disputed by {listed(segment.against)}" if segment.status == "disputed" else ""
    return listed(segment.citations) + dispute


def introduction(quote: Quote) -> str:
    """What stands before a quotation: ``[2] contradicts it:``."""
    verbs = {"supports": "supports it", "contradicts": "contradicts it", "nearest": "comes nearest"}
    return f"[{quote.number}] {verbs[quote.relation]}:"


def described(source: Source) -> str:
    """Title, publisher and date of a source, as far as they are known; its id where it has no title."""
    report = source.report
    parts = (report.title or report.id, report.publisher, report.date and report.date.isoformat())
    return ", ".join(one_line(part) for part in parts if part)


def dependence(source: Source, sources: Sources) -> str:
    """``rewrites [1] (85% of its sentences)``, or empty for an independent source."""
    return "; ".join(
        f"rewrites [{sources.number(item.original)}] ({item.share:.0%} of its sentences)" for item in source.rewrites
    )


def source_line(source: Source, sources: Sources) -> str:
    """Everything a source list says of a source, on one line: what it is, its id, what it depends on, if not used."""
    name = f"{described(source)} ({source.report.id})" if source.report.title else described(source)
    unused = f"not used: {source.excluded}" if source.excluded else ""
    return one_line("; ".join(part for part in (name, dependence(source, sources), unused) if part))


def one_line(text: str) -> str:
    """``text`` with every run of white space, line breaks included, as one space."""
    return " ".join(text.split())


def count(number: int, noun: str) -> str:
    """``1 report``, ``2 reports``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
