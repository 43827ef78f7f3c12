"""PDF files, written here by hand."""

import io

import pytest
from pypdf import PdfWriter

from summarize.errors import UnusableInput
from summarize.reading.formats.pdf import join_lines, join_pages, read_pdf, without_furniture


def pdf(*lines: str, title: str = "") -> bytes:
    """One page in Helvetica; a line each 14 points."""
    drawn = "\n".join(f"({line}) Tj T*" for line in lines)
    content = f"BT /F1 12 Tf 14 TL 40 800 Td\n{drawn}\nET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources"
        b" << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Title (%s) >>" % title.encode("latin-1"),
    ]
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    trailer = b"trailer\n<< /Size 6 /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF" % len(data)
    return data + b"xref\n0 6\n0000000000 65535 f \n" + table + trailer


LINES = (
    "Bridge falls",
    "The old bridge over the river fell on Sunday, the may-",
    "or of the town said, and nobody was hurt by the fall.",
    "It will be rebuilt next year, and the new one will",
    "cost less.",
)
TEXT = (
    "Bridge falls\n\nThe old bridge over the river fell on Sunday, the mayor of the town said, and nobody was hurt by"
    " the fall. It will be rebuilt next year, and the new one will cost less."
)


def encrypted(data: bytes, password: str) -> bytes:
    writer = PdfWriter(clone_from=io.BytesIO(data))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    writer.write(stream := io.BytesIO())
    return stream.getvalue()


def test_wrapped_and_hyphenated_lines_are_joined() -> None:
    assert read_pdf(pdf(*LINES)).documents[0].text == TEXT


@pytest.mark.parametrize(("stored", "title"), [("Bridge falls", "Bridge falls"), ("Microsoft Word - Doc1", None)])
def test_a_stored_title_counts_when_it_is_printed(stored: str, title: str | None) -> None:
    assert read_pdf(pdf(*LINES, title=stored)).documents[0].title == title


def test_a_file_locked_only_against_changes_is_read() -> None:
    assert read_pdf(encrypted(pdf(*LINES), "")).documents[0].text == TEXT


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (encrypted(pdf(*LINES), "secret"), "encrypted; save it without a password"),
        (pdf(), "only images; run text recognition"),
        (pdf(*LINES)[:200], "damaged PDF"),
        (b"%PDF-1.7 and then nothing", "damaged PDF"),
    ],
)
def test_unreadable_files_are_one_line(data: bytes, message: str) -> None:
    with pytest.raises(UnusableInput, match=message):
        read_pdf(data)


def test_short_lines_that_end_sentences_end_paragraphs() -> None:
    lines = [
        "The bridge fell on Sunday at noon, he said",
        "and nobody was hurt.",
        "The mayor came later that day and was sad.",
    ]
    assert list(join_lines(lines)) == [f"{lines[0]} {lines[1]}", lines[2]]


def test_compounds_keep_their_hyphens() -> None:
    assert list(join_lines(["The old pro-", "Ukraine group"])) == ["The old pro- Ukraine group"]


def test_heads_feet_and_numbers_of_pages_are_no_text() -> None:
    pages = [
        ["Lind News, 4 June 2023", "Bridge falls", "It fell on Sunday.", "lind.example/bridge 1/3"],
        ["Lind News, 4 June 2023", "Nobody was hurt.", "lind.example/bridge 2/3"],
        ["Lind News, 4 June 2023", "It will be rebuilt.", "Page 3 of 3", "lind.example/bridge 3/3"],
    ]
    assert without_furniture(pages) == [
        ["Lind News, 4 June 2023", "Bridge falls", "It fell on Sunday."],
        ["Nobody was hurt."],
        ["It will be rebuilt."],
    ]


@pytest.mark.parametrize(
    "pages",
    [
        [["It fell on Sunday.", "Nobody was hurt."], ["It will be rebuilt.", "It costs 5 million."]],
        [["Bridge falls", "2024"]],
        [["It fell.", "Nobody was hurt."], ["It fell.", "Nobody was hurt."]],
        [[], ["It fell."]],
    ],
)
def test_lines_that_only_one_page_has_are_text(pages: list[list[str]]) -> None:
    assert without_furniture(pages) == pages


LONG = "The builder said on Sunday that the bridge, which had been inspected a month before it fell, would"


@pytest.mark.parametrize(
    ("pages", "paragraphs"),
    [
        ([["It fell.", LONG], ["be rebuilt.", "Soon."]], ["It fell.", f"{LONG} be rebuilt.", "Soon."]),
        ([[f"{LONG} be re-"], ["built."]], [f"{LONG} be rebuilt."]),
        ([[LONG], ["It fell."]], [LONG, "It fell."]),
        ([["Lind News"], ["and so on."]], ["Lind News", "and so on."]),
        ([[f"{LONG} fall."], ["iron was sold."]], [f"{LONG} fall.", "iron was sold."]),
        ([[LONG], [], ["be rebuilt."]], [f"{LONG} be rebuilt."]),
    ],
)
def test_a_sentence_goes_on_behind_a_page_break(pages: list[list[str]], paragraphs: list[str]) -> None:
    assert join_pages(pages) == paragraphs
