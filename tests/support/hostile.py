"""Results whose every text is random or hostile, with offsets that are right: for property tests of renderers."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import strategies as st

from summarize.records import (
    Agreement,
    CheckedClaim,
    CheckedSummary,
    Claim,
    Derivation,
    Evidence,
    Group,
    NearCopy,
    Notice,
    Plan,
    PlanItem,
    Reason,
    Rejected,
    Report,
    Result,
    Sentence,
    SetAside,
    Span,
)

NASTY = (
    "<script>alert(1)</script>", "</script>", "</style>", "<!--", "-->", "]]>",
    "<img src=x onerror=alert(1)>", '" onclick="x', "' onfocus='x", "{{ 7*7 }}", "{% raw %}", "&lt;",
    "&#x3c;", "javascript:x", "\\u003c", "\x00", "\x1b[31m", "\x1b]0;t\x07", "\x9b31m", "\r\n", "\n\n",
    "\t", "\x7f", "\u2028", "\u2029", "\u202e", "\u2066", "\u2069", "\u200f", "\ud800", "\udfff", "\ud83d",
    "\ufeff", "\uffff", "مرحبا", "שלום", "e\u0301", "👩‍👩‍👧", "# h", "- i", "1. o", "> q", "```", "~~~",
    "[a](b)", "![a](b)", "*b*", "__c__", "| d |", "|---|", "<https://e.org>", "[1,2]", "[unsupported: x]",
    "A sentence. ", "two people ", "U.S. ", "“quoted” ",
)  # fmt: skip
TEXTS = st.lists(
    st.sampled_from(NASTY) | st.text(st.characters(categories=("L", "N", "P", "S", "Z", "C")), max_size=6), max_size=8
).map("".join)
NUMBERS = st.floats(0, 1)
LABELS = st.none() | TEXTS


def spans(length: int) -> st.SearchStrategy[tuple[int, int]]:
    """Half-open, not empty; only for ``length`` of at least 1."""
    return st.integers(0, length - 1).flatmap(lambda start: st.tuples(st.just(start), st.integers(start + 1, length)))


@st.composite
def reports(draw: st.DrawFn, number: int) -> Report:
    name, text = f"{draw(TEXTS)}{number}", draw(TEXTS)
    cuts = sorted({0, len(text), *draw(st.lists(st.integers(0, len(text)), max_size=8))})
    sentences: list[Sentence] = []
    aside: list[SetAside] = []
    for start, end in pairwise(cuts):
        match draw(st.sampled_from(("sentence", "aside", "gap"))):
            case "sentence":
                sentences.append(Sentence(name, len(sentences), start, end, text[start:end], len(sentences)))
            case "aside":
                aside.append(SetAside(start, end, text[start:end], draw(TEXTS)))
    notices = tuple(Notice(draw(TEXTS), draw(TEXTS), name) for _ in range(draw(st.integers(0, 1))))
    dates = st.none() | st.dates(dt.date(1900, 1, 1))
    labels = {key: draw(LABELS) for key in ("title", "publisher", "language")}
    return Report(
        name, text, tuple(sentences), tuple(aside), date=draw(dates), origin=draw(TEXTS), notices=notices, **labels
    )


@st.composite
def evidence(draw: st.DrawFn, among: list[Report]) -> Evidence:
    report = draw(st.sampled_from(among))
    start = draw(st.integers(0, len(report.sentences) - 1))
    window = report.sentences[start : start + draw(st.integers(1, 3))]
    first, last = window[0].start, window[-1].end
    ids = tuple(sentence.id for sentence in window)
    entailment = draw(NUMBERS)
    return Evidence(report.id, ids, first, last, report.text[first:last], entailment, 1 - entailment, 0.0)


@st.composite
def claims(draw: st.DrawFn, summary: str, among: list[Report]) -> CheckedClaim:
    found = sorted(draw(st.lists(spans(len(summary)), min_size=1, max_size=3)))
    parts = tuple(Span(start, end, summary[start:end]) for start, end in found)
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    some = st.lists(evidence(among), max_size=2).map(tuple) if among else st.just(())
    return CheckedClaim(
        Claim(
            start, end, summary[start:end], " ".join(part.text for part in parts), draw(st.sampled_from((parts, ())))
        ),
        draw(st.sampled_from(("supported", "unsupported", "contradicted"))),
        draw(st.none() | NUMBERS),
        draw(st.integers(0, 5)),
        draw(some),
        draw(some),
        draw(st.none() | evidence(among)) if among else None,
        tuple(Reason(draw(TEXTS), draw(TEXTS)) for _ in range(draw(st.integers(0, 2)))),
    )


@st.composite
def results(draw: st.DrawFn) -> Result:
    """Any result that keeps the promises of `summarize.records`."""
    everything = [draw(reports(number)) for number in range(draw(st.integers(0, 3)))]
    used = everything[: draw(st.integers(0, len(everything)))]
    among = [report for report in used if report.sentences]
    summary = draw(TEXTS)
    checked = tuple(draw(claims(summary, among)) for _ in range(draw(st.integers(0, 4)))) if summary else ()
    groups = tuple(
        Group(report.sentences, (report.id,), 1, draw(NUMBERS))
        for report in among
        for _ in range(draw(st.integers(1, 2)))
    )
    items = tuple(PlanItem(group, group.sentences[0], draw(TEXTS), draw(NUMBERS), draw(TEXTS)) for group in groups)
    notices = tuple(Notice(draw(TEXTS), draw(TEXTS), draw(LABELS)) for _ in range(draw(st.integers(0, 2))))
    rewrites = tuple(Derivation(report.id, used[0].id, draw(NUMBERS)) for report in used[1:])
    copies = tuple(NearCopy(group.sentences[-1].id, group.sentences[0].id, draw(NUMBERS)) for group in groups)
    return Result(
        CheckedSummary(summary, checked, draw(TEXTS), notices),
        Agreement(tuple(used), tuple(everything[len(used) :]), copies, rewrites, groups, notices),
        draw(st.sampled_from((None, Plan(items, groups, tuple(used), 150, notices)))),
        draw(LABELS),
        {draw(TEXTS): draw(TEXTS), "writer": {"kind": draw(TEXTS)}},
        {"seed": draw(TEXTS)},
        {"reading": draw(st.floats(0))},
        notices,
        draw(LABELS),
        tuple(Rejected(draw(TEXTS), draw(TEXTS)) for _ in range(draw(st.integers(0, 2)))),
    )
