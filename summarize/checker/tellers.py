"""Who tells a report: a claim may name its publisher or author, whom no sentence of the report need name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.telling import is_telling
from summarize.records import Report
from summarize.spelling import spelt_as

if TYPE_CHECKING:
    from summarize.language import Parser

_CREDITED = frozenset({"byline", "credits"})
_FULL = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)+"
_NAME = re.compile(rf"(\b(?:at|from|in) )?({_FULL})")  # after "in", a place
_TITLES = frozenset({"standfirst", "section heading"})
_AUTHOR = re.compile(
    rf"(?:[—–|·] ?[Bb]y|\b[Bb]y our|\b(?:all|more) (?:articles?|columns?|stories) by) (?:[a-z-]+ ){{0,4}}({_FULL})"
)
"""Of a report, above or below it: "by our rules expert Ann Reed", "all columns by Ann Reed"."""
_VIEWS = re.compile(rf"({_FULL})[’']s? views are (?:his|her|their) own\b")
_ARTICLE = re.compile(r"\A[Tt]he ")


def as_told(text: str, teller: str | None) -> str:
    """``text`` of a report, as said by whom a claim says that it is told by, if by anybody: "Courier: It rained."."""
    return text if teller is None or teller in text else f"{teller}: {text}"


def tellers_named(text: str, report: Report, parser: Parser) -> Iterator[str]:
    """The names of the report's publisher and authors, as they stand in ``text``, where it says that they tell it.

    What somebody did ("Karin Vold resigned") no byline bears out, but only a sentence of the report.
    """
    for name in tellers(report):
        places = re.finditer(rf"\b{re.escape(spelt_as(name, text))}\b", text)
        if any(is_telling(parser(text), *place.span()) for place in places):
            yield spelt_as(name, text)


def tellers(report: Report) -> Iterator[str]:
    """The publisher without its article, then the authors named in set-aside parts, those in capitals as others are."""
    if report.publisher:
        yield _ARTICLE.sub("", report.publisher)
    for part in report.set_aside:
        if part.reason in _CREDITED:
            names = (name for place, name in _NAME.findall(part.text.removeprefix("By ")) if not place)
            yield from (name.title() if name.isupper() else name for name in names)
        elif part.reason in _TITLES:
            yield from _AUTHOR.findall(part.text)
        else:
            yield from (re.sub(r"[’']s?$", "", name) for name in _VIEWS.findall(part.text))
