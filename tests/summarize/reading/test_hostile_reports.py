"""Whatever is read: only `UnusableInput` is raised, offsets are right, nothing overlaps and nothing gets lost."""

import io
import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import UnusableInput
from summarize.reading.formats.registry import BY_SUFFIX
from summarize.reading.load import load_cluster
from summarize.reading.report import read_report
from summarize.reading.sentences import split_sentences
from summarize.records import Report
from summarize.settings import ReadingSettings

SETTINGS = ReadingSettings(keep_other_languages=True)
PIECES = st.sampled_from(
    [
        "\n", "\n\n", "\r\n", "\u2028", "\x00", "\x1b[31m", "\x85", "\ud800", "\ufeff", "\u202e", " ", "\u00a0", "\t",
        ". ", "? ", "... ", "“", "”", '"', "‘", "’", "'", "(", ")", "[", "]", " – ", "© ", "10 個月前", "مرحبا", "שלום",
        "The bridge fell on Sunday. ", "J. D. Vance", "p.m. Monday", "U.S.", "KYIV, June 4 (Reuters) - ", "STORY: ",
        "(Recasts) ", "Source: X", "By Jane Roe", "Updated: 04-06-2023 20:17 IST", "31 June", "99/99/9999",
        "Read more", "# ", "**", "- ", "> ", "```", "---\n", "title: x\n", "<p>", "</p>", "<div>" * 20, "<!--",
        "&amp;", "&#0;", "&#xD800;", "<html>", "<title>", '{"text": "', '"}', "[[[[", "1e999", "\\ud800", "%PDF-1.4\n",
        "<![CDATA[", "xref", "a" * 500,
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=30).map("".join)
BYTES = st.binary(max_size=300) | TEXTS.flatmap(
    lambda text: st.sampled_from(["utf-8", "utf-16", "utf-32", "cp1252", "shift_jis"]).map(
        lambda encoding: text.encode(encoding, "ignore")
    )
)


def assert_sound(report: Report) -> None:
    parts = sorted([*report.sentences, *report.set_aside], key=lambda part: part.start)
    assert all(part.text == report.text[part.start : part.end] != "" for part in parts)
    assert all(first.end <= second.start for first, second in pairwise(parts))
    assert [sentence.start for sentence in report.sentences] == sorted(sentence.start for sentence in report.sentences)
    assert [sentence.index for sentence in report.sentences] == list(range(len(report.sentences)))
    uncovered = list(report.text)
    for part in parts:
        uncovered[part.start : part.end] = " " * (part.end - part.start)
    assert not "".join(uncovered).strip()
    report.text.encode("utf-8")


def reports_or_error_line(sources: list[str | Path], stdin: bytes = b"") -> tuple[Report, ...]:
    """None when the input is unusable, which must be said in one line."""
    try:
        return load_cluster(sources, SETTINGS, io.BytesIO(stdin)).reports
    except UnusableInput as error:
        message = str(error)
    assert len(message.splitlines()) == 1
    return ()


@given(TEXTS, st.none() | TEXTS, st.integers(1, 5))
def test_any_text(text: str, title: str | None, max_sentences: int) -> None:
    settings = ReadingSettings(max_sentences=max_sentences)
    try:
        report = read_report(text, id="r", settings=settings, title=title, publisher=title)
    except UnusableInput:
        return
    assert_sound(report)
    assert 1 <= len(report.sentences) <= max_sentences
    assert len(report.text) == len(text) - sum(map(text.count, "\u00ad\u200b\u200e\u200f\u2060\ufeff"))


@given(TEXTS)
def test_any_paragraph_is_split_without_loss(text: str) -> None:
    sentences = split_sentences(text)
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in sentences)
    assert "".join("".join(sentence.text.split()) for sentence in sentences) == "".join(text.split())


@pytest.mark.parametrize("suffix", ["", *{reader: suffix for suffix, reader in BY_SUFFIX.items()}.values()])
@given(data=BYTES)
def test_any_bytes_in_any_format(tmp_path_factory: pytest.TempPathFactory, suffix: str, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{suffix}"
    path.write_bytes(data)
    for report in reports_or_error_line([path]):
        assert_sound(report)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["text", "body", "title", "source", "date", "id", "reports"]), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@given(JSON_VALUES)
def test_any_json_value(value: object) -> None:
    for report in reports_or_error_line(["-"], json.dumps(value).encode()):
        assert_sound(report)
