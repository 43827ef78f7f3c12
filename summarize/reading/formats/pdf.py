"""PDF: the text of all pages, with wrapped lines joined into paragraphs."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from summarize.errors import UnusableInput
from summarize.reading.formats.document import Document, Extracted
from summarize.reading.formats.quiet import quiet
from summarize.reading.paragraphs import ENDS_SENTENCE
from summarize.reading.shapes import MAX_HEADING_WORDS

if TYPE_CHECKING:
    from pypdf import PdfReader

MAX_FURNITURE = 3  # lines at an edge of a page: its number, the masthead, an address
PAGE_NUMBER = re.compile(r"\W*page \d{1,4}(?: ?(?:of|/) ?\d{1,4})?\W*|\W*\d{1,4} ?(?:of|/) ?\d{1,4}\W*", re.IGNORECASE)
FULL_LINE = 0.8  # share of the longest line; proportional type makes full lines differ by some 10 %


def read_pdf(data: bytes) -> Extracted:
    """One report. Raises `UnusableInput` for damaged, encrypted and image-only files."""
    try:
        pages, title = _extract(data)
    except UnusableInput:
        raise
    except Exception as error:  # pypdf raises whatever a damaged file provokes, RecursionError and KeyError included
        raise UnusableInput(f"damaged PDF ({type(error).__name__}); save it again or as text") from error
    lines = without_furniture([page.strip().splitlines() for page in pages])
    text = "\n\n".join(join_pages([*join_lines(page)] for page in lines))
    if not text:
        raise UnusableInput("the PDF holds no text, only images; run text recognition (OCR) on it first")
    return Extracted((Document(text, title=title),))


def _extract(data: bytes) -> tuple[list[str], str | None]:
    from pypdf import PdfReader

    quiet("pypdf")
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not _opens_without_password(reader):
        raise UnusableInput("the PDF is encrypted; save it without a password")
    title = reader.metadata.title if reader.metadata else None
    pages = [page.extract_text() for page in reader.pages]
    # Word processors store file names as titles; only a title that is printed on the first page is one.
    printed = " ".join(pages[0].split()) if pages else ""
    return pages, title if title and " ".join(title.split()) in printed else None


def _opens_without_password(reader: PdfReader) -> bool:
    from pypdf.errors import DependencyError

    try:
        return bool(reader.decrypt(""))
    except DependencyError:  # AES needs a package that is not installed: as closed as with a password
        return False


def without_furniture(pages: Sequence[Sequence[str]]) -> list[list[str]]:
    """The lines of each page without its number and what, but for numbers, other pages have at that edge as well.

    The head of the first page stays: it may say who published the report, and when.
    """
    left = [list(lines) for lines in pages]
    for edge in (0, -1):
        for _ in range(MAX_FURNITURE):
            shapes = Counter(_shape(lines[edge]) for lines in left if lines)
            for lines in left if edge else left[1:]:
                if lines and (_recurs(lines[edge], shapes) or PAGE_NUMBER.fullmatch(lines[edge])):
                    lines.pop(edge)
    return left


def _recurs(line: str, shapes: Counter[str]) -> bool:
    return shapes[_shape(line)] > 1 and not ENDS_SENTENCE.search(line)


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", " ".join(line.split()))


def join_pages(pages: Iterable[Sequence[str]]) -> list[str]:
    """The paragraphs of all pages; one that breaks off at the end of a page goes on in lower case on the next.

    One as short as a heading does not: it stands at the foot of its page alone.
    """
    joined: list[str] = []
    for paragraphs in pages:
        rest = list(paragraphs)
        if joined and rest and rest[0][0].islower() and _breaks_off(joined[-1]):
            joined[-1] = _append(joined[-1], rest.pop(0))
        joined += rest
    return joined


def _breaks_off(paragraph: str) -> bool:
    return len(paragraph.split()) > MAX_HEADING_WORDS and not ENDS_SENTENCE.search(paragraph)


def join_lines(lines: Sequence[str]) -> Iterator[str]:
    """Paragraphs of one page: a line runs on unless it is blank, short, or short of full and ends a sentence."""
    width = max((len(line.strip()) for line in lines), default=0)
    paragraph = ""
    for line in map(str.strip, lines):
        paragraph = _append(paragraph, line)
        short = len(line) < 0.6 * width
        ends = len(line) < FULL_LINE * width and ENDS_SENTENCE.search(line)
        if paragraph and (short or ends):
            yield paragraph
            paragraph = ""
    if paragraph:
        yield paragraph


def _append(paragraph: str, line: str) -> str:
    if not paragraph or not line:
        return paragraph + line
    if paragraph.endswith("-") and paragraph[-2:-1].islower() and line[:1].islower():
        return paragraph[:-1] + line
    return f"{paragraph} {line}"
