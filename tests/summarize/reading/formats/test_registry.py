"""Which reader gets which bytes."""

import pytest

from summarize.errors import UnusableInput
from summarize.reading.formats.registry import extract

ARTICLE = b"<p>The bridge fell on Sunday.</p>"


@pytest.mark.parametrize(
    ("data", "suffix", "text"),
    [
        (b"# Not a heading", ".txt", "# Not a heading"),
        (b"# A heading\n\nIt fell.", ".MD", "A heading\n\nIt fell."),
        (b"# A heading\n\nIt fell.", "", "A heading\n\nIt fell."),
        (b"\xef\xbb\xbf# A heading\n\nIt fell.", ".unknown", "A heading\n\nIt fell."),
        (ARTICLE, ".htm", "The bridge fell on Sunday."),
        (b"\n<!DOCTYPE html><html><body>" + ARTICLE, "", "The bridge fell on Sunday."),
        (
            b"<!-- saved from url --> <!-- at > noon -->\n<!DOCTYPE html><html><body>" + ARTICLE,
            "",
            "The bridge fell on Sunday.",
        ),
        (("<html><body>" + ARTICLE.decode()).encode("utf-16"), ".unknown", "The bridge fell on Sunday."),
        ('[{"text": "It fell."}]'.encode("utf-32"), "", "It fell."),
        (b"<!-- It fell. -->" * 1_000, "", "<!-- It fell. -->" * 1_000),
        (b'{"text": "It fell."}', "", "It fell."),
        (b'{"text": "It fell."}\n{"text": "Again."}', "", "It fell."),
        (b'[{"text": "It fell."}]', "", "It fell."),
        (b"[Kyiv] It fell.", "", "[Kyiv] It fell."),
        (b"{Kyiv} It fell.", "", "{Kyiv} It fell."),
        (b"<3 It fell.", "", "<3 It fell."),
    ],
)
def test_format(data: bytes, suffix: str, text: str) -> None:
    assert extract(data, suffix).documents[0].text == text


def test_a_pdf_is_one_whatever_its_name_says() -> None:
    with pytest.raises(UnusableInput, match="damaged PDF"):
        extract(b"%PDF-1.4\nnothing more", ".txt")


@pytest.mark.parametrize("suffix", [".rtf", ".txt", ""])
def test_rtf_is_refused_rather_than_shown_with_its_markup(suffix: str) -> None:
    with pytest.raises(UnusableInput, match="is RTF, which is not read; save it as plain text"):
        extract(b"{\\rtf1\\ansi It fell.\\par}", suffix)
