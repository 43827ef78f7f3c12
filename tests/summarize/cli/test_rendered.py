"""A summary that Accord rendered is judged by its own words."""

import pytest
from support.results import SUMMARY, checked_only, claim, ferry_result, headed_result

from summarize.cli.rendered import as_written
from summarize.reading.formats.decoding import Decoded
from summarize.reading.formats.markdown import read_markdown
from summarize.records import CheckedClaim
from summarize.rendering import render
from summarize.rendering.explain import render_plan


@pytest.mark.parametrize("width", [None, 80, 30])
def test_text_comes_back_as_it_was_before_it_was_rendered(width: int | None) -> None:
    given = as_written(Decoded(render(ferry_result(), "text", width=width)))
    assert given.text.split() == SUMMARY.split()
    assert [notice.code for notice in given.notices] == ["rendered-summary"]


def test_markdown_does_too() -> None:
    document = read_markdown(render(ferry_result(), "markdown").encode()).documents[0]
    assert as_written(Decoded(document.text)).text.split() == SUMMARY.split()


def test_a_claim_with_brackets_of_its_own_loses_the_mark_alone() -> None:
    text = "The mayor [sic] resigned. It rained."
    marked = CheckedClaim(claim("The mayor [sic] resigned", summary=text), "unsupported", None, 0)
    rendered = render(checked_only(text, marked), "text")
    assert rendered.startswith("[unsupported: The mayor [sic] resigned]. It rained.")
    assert as_written(Decoded(rendered)).text == text


def test_the_plan_below_a_text_is_not_judged() -> None:
    given = as_written(Decoded(f"{render(ferry_result(), 'text').rstrip()}\n\n{render_plan(ferry_result())}"))
    assert given.text == SUMMARY
    assert [notice.message for notice in given.notices] == [
        "the citations, sources, plan and totals that Accord added are not judged"
    ]


def test_a_headline_is_no_part_of_the_summary() -> None:
    text = render(headed_result(), "text", headline=True, width=30)
    markdown = read_markdown(render(headed_result(), "markdown", headline=True).encode()).documents[0].text
    for rendered in (text, markdown):
        given = as_written(Decoded(rendered))
        assert given.text.split() == SUMMARY.split()
        assert [notice.message for notice in given.notices] == [
            "the headline, citations, sources and totals that Accord added are not judged"
        ]


def test_a_first_paragraph_with_a_claim_is_no_headline() -> None:
    text = "The ferry sank.\n\nIt rained."
    sank = CheckedClaim(claim("The ferry sank", summary=text), "unsupported", None, 0)
    assert as_written(Decoded(render(checked_only(text, sank), "text"))).text == text


def test_a_summary_without_sources_loses_the_totals() -> None:
    assert as_written(Decoded(render(checked_only("..."), "text"))).text == "..."


@pytest.mark.parametrize(
    "text",
    [
        "It rained [1].\n\nSources (2 reports, 2 independent)\n[1] Wire",
        "It rained [1].\n\nLook at\n- unsupported: the bridge",
        "3 claims: 2 supported, 1 unsupported; checker of facts",
    ],
)
def test_what_others_may_have_written_stays(text: str) -> None:
    assert as_written(Decoded(text)) == Decoded(text)
