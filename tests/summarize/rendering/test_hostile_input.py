"""Whatever stands in a report, a summary or a name: no traceback, no injection, right offsets, in every format."""

from __future__ import annotations

import json
import unicodedata
from importlib.resources import files

import jsonschema
from hypothesis import given
from markdown_it import MarkdownIt
from support.hostile import TEXTS, results
from support.results import ferry_result, headed_result

from summarize.records import Result
from summarize.rendering import render
from summarize.rendering.characters import BIDI_CONTROLS, for_encoding, for_reading, translated
from summarize.rendering.citations import number_sources
from summarize.rendering.explain import render_plan
from summarize.rendering.markdown import escaped, paragraph
from summarize.rendering.marking import mark
from summarize.rendering.passages import evidence_uses, passages

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
VALIDATOR = jsonschema.Draft202012Validator(
    json.loads((files("summarize.rendering") / "schema.json").read_text("utf-8"))
)


def steering(text: str) -> set[str]:
    """Characters that steer a terminal or the direction of writing."""
    return {char for char in set(text) - {"\n"} if unicodedata.category(char) == "Cc" or ord(char) in BIDI_CONTROLS}


@given(TEXTS)
def test_cleaning_keeps_the_length_and_leaves_nothing_that_steers(text: str) -> None:
    clean = text.translate(for_reading())
    assert len(clean) == len(text)
    assert not steering(clean)
    assert len(clean.encode()) >= len(clean)


@given(results())
def test_text_holds_no_control_character_of_the_input(result: Result) -> None:
    for width in (None, 40):
        text = render(result, "text", width=width, headline=True)
        assert not steering(text)
        assert text.encode().endswith(b"\n")


@given(results())
def test_the_plan_holds_no_control_character_of_the_input(result: Result) -> None:
    text = render_plan(result)
    assert not steering(text)
    assert text.encode().endswith(b"\n")


@given(results())
def test_segments_join_to_the_summary_and_show_every_claim(result: Result) -> None:
    segments = mark(result.summary, number_sources(result))
    assert "".join(segment.text for segment in segments) == result.summary.text
    assert all(result.summary.text.startswith(segment.text, segment.start) for segment in segments)
    assert {claim for segment in segments for claim in segment.claims} == set(range(len(result.summary.claims)))


@given(results())
def test_passages_join_to_the_report_and_each_evidence_starts_one(result: Result) -> None:
    sources = number_sources(result)
    uses = evidence_uses(result.summary, sources)
    for report in result.agreement.reports:
        cut = passages(report, uses.get(report.id, ()))
        assert "".join(passage.text for passage in cut) == report.text
        assert {use.start for use in uses.get(report.id, ())} <= {passage.start for passage in cut}


@given(results())
def test_json_fits_its_schema_and_its_offsets_point_at_their_texts(result: Result) -> None:
    document = json.loads(render(result, "json").encode("utf-8"))
    VALIDATOR.validate(document)
    for claim in document["claims"]:
        assert document["summary"]["text"][claim["start"] : claim["end"]] == claim["text"]
    for report in document["reports"]:
        for piece in (*report["sentences"], *report["set_aside"]):
            assert report["text"][piece["start"] : piece["end"]] == piece["text"]


@given(results())
def test_json_keeps_every_character_that_utf_8_can_hold(result: Result) -> None:
    document = json.loads(render(result, "json"))
    assert document["summary"]["text"] == translated(result.summary.text, for_encoding())
    assert document["headline"] == translated(result.headline, for_encoding())
    assert [(item["text"], item["reason"]) for item in document["rejected"]] == [
        (translated(item.text, for_encoding()), translated(item.reason, for_encoding())) for item in result.rejected
    ]


@given(TEXTS)
def test_escaped_markdown_shows_the_text_and_nothing_else(text: str) -> None:
    words = " ".join(text.translate(for_reading()).split())
    tokens = MARKDOWN.parse(paragraph(escaped(words)))
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    children = [child for token in tokens for child in token.children or []]
    assert {child.type for child in children} <= {"text"}
    assert "".join(child.content for child in children) == words


@given(TEXTS)
def test_a_headline_in_markdown_is_one_heading_that_shows_the_text_and_nothing_else(text: str) -> None:
    words = " ".join(text.translate(for_reading()).split()) or "Summary"
    opening, inline, closing, *rest = MARKDOWN.parse(render(headed_result(text), "markdown", headline=True))
    assert (opening.type, opening.tag, closing.type) == ("heading_open", "h1", "heading_close")
    assert {child.type for child in inline.children or []} == {"text"}
    assert "".join(child.content for child in inline.children or []) == words
    assert [token.content for token in rest] == [
        token.content for token in MARKDOWN.parse(render(ferry_result(), "markdown"))[3:]
    ]


@given(TEXTS)
def test_a_headline_in_text_is_at_most_one_line_above_the_same_summary(text: str) -> None:
    words = " ".join(text.translate(for_reading()).split())
    headed = render(headed_result(text), "text", headline=True)
    assert headed == (f"{words}\n\n" if words else "") + render(ferry_result(), "text")


@given(results())
def test_markdown_holds_no_link_image_code_or_html(result: Result) -> None:
    tokens = MARKDOWN.parse(render(result, "markdown", headline=True))
    types = {token.type for token in tokens} | {child.type for token in tokens for child in token.children or []}
    assert not {kind for kind in types if kind.startswith(("link", "image", "code", "fence", "html", "table", "block"))}
