"""A summary that Accord rendered is judged by its own words."""

import pytest
from support.results import SUMMARY, checked_only, claim, ferry_result, headed_result

from summarize.cli import rendered
from summarize.reading.formats.decoding import Decoded
from summarize.reading.formats.markdown import read_markdown
from summarize.records import CheckedClaim
from summarize.rendering import render
from summarize.rendering.explain import render_plan


def as_written(decoded: Decoded) -> Decoded:
    """What is found to be ours."""
    found = rendered.as_written(decoded)
    assert found is not None
    return found


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
    shown = render(checked_only(text, marked), "text")
    assert shown.startswith("[unsupported: The mayor [sic] resigned]. It rained.")
    assert as_written(Decoded(shown)).text == text


def test_the_plan_below_a_text_is_not_judged() -> None:
    given = as_written(Decoded(f"{render(ferry_result(), 'text').rstrip()}\n\n{render_plan(ferry_result())}"))
    assert given.text == SUMMARY
    assert [notice.message for notice in given.notices] == [
        "the citations, sources, plan and totals that Accord added are not judged"
    ]


def test_a_headline_is_no_part_of_the_summary() -> None:
    text = render(headed_result(), "text", headline=True, width=30)
    markdown = read_markdown(render(headed_result(), "markdown", headline=True).encode()).documents[0].text
    for shown in (text, markdown):
        given = as_written(Decoded(shown))
        assert given.text.split() == SUMMARY.split()
        assert [notice.message for notice in given.notices] == [
            "the headline, citations, sources and totals that Accord added are not judged"
        ]


def test_a_first_paragraph_with_a_claim_is_no_headline() -> None:
    text = "The ferry sank.\n\nIt rained."
    sank = CheckedClaim(claim("The ferry sank", summary=text), "unsupported", None, 0)
    assert as_written(Decoded(render(checked_only(text, sank), "text"))).text == text


def test_a_first_paragraph_without_a_word_is_no_headline() -> None:
    text = "* * *\n\nThe ferry sank [1].\n\n1 claim: 1 supported, 0 unsupported, 0 contradicted; checker lexical"
    given = as_written(Decoded(text))
    assert given.text == "* * *\n\nThe ferry sank."
    assert [notice.message for notice in given.notices] == [
        "the citations, sources and totals that Accord added are not judged"
    ]


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
    assert rendered.as_written(Decoded(text)) is None
