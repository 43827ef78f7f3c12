from __future__ import annotations

import re

import pytest
from support.results import SUMMARY, checked_only, claim, ferry_result, headed_result

from summarize.errors import UnknownSetting
from summarize.records import CheckedClaim, Result
from summarize.rendering import render

ANSI = re.compile(r"\x1b\[[0-9;]*m")

WHOLE = """\
The ferry Marit ran aground off Lysholm on Tuesday, and all 212 passengers were
taken ashore [1,2,3]. The captain, who had sailed the route for 30 years [1],
blamed a steering fault [2]. Two people were injured [1,3; disputed by 2].
[contradicted by 4: The line resumes on Friday].

Look at
- disputed: "Two people were injured"
    two here, five in coast-wire
    [2] contradicts it: "A hospital on the mainland said that it had admitted
    five passengers from the Marit."
- contradicted: "The line resumes on Friday"
    April in ledger, Friday here
    [4] contradicts it: "The company expects to sail again in April at the
    earliest."

Sources (4 reports, 3 independent)
[1] Ferry with 212 aboard runs aground off Lysholm, Harbour Post, 2024-03-12
    (harbour-post)
[2] Passengers safe after ferry grounding, Coast Wire, 2024-03-12 (coast-wire)
[3] Ferry stuck on sandbank, 2024-03-13 (daily-mirror-copy); rewrites [1] (100%
    of its sentences)
[4] ledger
[5] Club news (chess); not used: about another event than the other reports
    (similarity 0.08)

6 claims: 5 supported (1 disputed), 0 unsupported, 1 contradicted; checker
lexical (a baseline: clipped n-gram precision with fact checks)
"""


def test_the_text_reads_as_drawn_here() -> None:
    assert render(ferry_result(), "text", width=80) == WHOLE


def test_colour_adds_nothing_but_colour() -> None:
    coloured = render(ferry_result(), "text", width=80, color=True)
    assert coloured != WHOLE
    assert ANSI.sub("", coloured) == WHOLE


def test_colour_never_runs_over_a_line_end() -> None:
    for line in render(ferry_result(), "text", width=40, color=True).splitlines():
        codes = ANSI.findall(line)
        assert codes[1::2] == ["\x1b[0m"] * (len(codes) // 2)


def test_contradicted_words_are_red() -> None:
    assert "\x1b[31m[contradicted by 4: The line resumes on Friday]\x1b[0m" in render(
        ferry_result(), "text", color=True
    )


@pytest.mark.parametrize("width", [20, 33, 60, 100])
def test_only_single_words_stick_out_of_the_width(width: int) -> None:
    long = [line.strip() for line in render(ferry_result(), "text", width=width).splitlines() if len(line) > width]
    assert all(" " not in line.removeprefix("- ") for line in long)


def test_without_a_width_the_summary_is_one_line() -> None:
    first = render(ferry_result(), "text").splitlines()[0]
    assert first.startswith("The ferry Marit") and first.endswith("The line resumes on Friday].")  # noqa: PT018


def test_an_unsupported_claim_is_marked_and_its_want_of_evidence_said() -> None:
    text = render(checked_only(SUMMARY, CheckedClaim(claim("Two people were injured"), "unsupported", None, 0)), "text")
    assert "[unsupported: Two people were injured]." in text
    assert "no report says anything that could be compared with it" in text
    assert "1 claim: 0 supported, 1 unsupported, 0 contradicted" in text


def test_paragraphs_stay_paragraphs() -> None:
    assert render(checked_only("One.\n\nTwo."), "text", width=40).startswith("One.\n\nTwo.\n")


@pytest.mark.parametrize("summary", ["", "  \n "])
def test_an_empty_summary_says_so(summary: str) -> None:
    text = render(checked_only(summary), "text")
    assert text.startswith("(The summary is empty.)\n\nNo claims to judge")


def test_a_headline_is_a_line_and_an_empty_line_above_the_summary() -> None:
    assert render(headed_result(), "text", width=80, headline=True) == f"Ferry runs aground off Lysholm\n\n{WHOLE}"


def test_a_long_headline_is_wrapped_like_the_summary() -> None:
    text = render(headed_result(), "text", width=20, headline=True)
    assert text.startswith("Ferry runs aground\noff Lysholm\n\nThe ferry Marit")


def test_a_headline_is_shown_only_when_asked_for() -> None:
    assert render(headed_result(), "text", width=80) == WHOLE


@pytest.mark.parametrize("result", [ferry_result(), headed_result(" \n\t ")])
def test_without_a_headline_the_summary_comes_first(result: Result) -> None:
    assert render(result, "text", width=80, headline=True) == WHOLE


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(UnknownSetting, match="'htm'; there are: text, json, markdown, html"):
        render(ferry_result(), "htm")
