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


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04\x14\0\x06\0", "a Word or OpenDocument file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "an old Word or Outlook file"),
        (b"From: Ann <a@news.example>\r\nSubject: It\r\n fell\r\nMIME-Version: 1.0\r\n\r\nIt fell.", "an e-mail"),
        (b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<p>It fell.", "an e-mail"),
    ],
)
@pytest.mark.parametrize("suffix", [".eml", ".html", ""])
def test_what_has_no_reader_is_named_rather_than_read_with_its_markup(data: bytes, kind: str, suffix: str) -> None:
    with pytest.raises(UnusableInput, match=f"is {kind}.*, which is not read; save it as plain text"):
        extract(data, suffix)


@pytest.mark.parametrize(
    "text",
    [
        "From: the desk\nSubject: It fell\n\nIt fell, and MIME-Version: 1.0 is no header here.",
        "Lind: It fell.\nMIME-version is a word.",
    ],
)
def test_a_text_with_lines_like_headers_is_a_text(text: str) -> None:
    assert extract(text.encode(), ".txt").documents[0].text == text
