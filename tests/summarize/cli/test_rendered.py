"""A summary that Accord rendered is judged by its own words."""

import pytest
from support.results import SUMMARY, checked_only, ferry_result

from summarize.cli.rendered import as_written
from summarize.reading.formats.decoding import Decoded
from summarize.reading.formats.markdown import read_markdown
from summarize.rendering import render


@pytest.mark.parametrize("width", [None, 80, 30])
def test_text_comes_back_as_it_was_before_it_was_rendered(width: int | None) -> None:
    given = as_written(Decoded(render(ferry_result(), "text", width=width)))
    assert given.text.split() == SUMMARY.split()
    assert [notice.code for notice in given.notices] == ["rendered-summary"]


def test_markdown_does_too() -> None:
    document = read_markdown(render(ferry_result(), "markdown").encode()).documents[0]
    assert as_written(Decoded(document.text)).text.split() == SUMMARY.split()


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
