"""HTML: the article that trafilatura finds in a page, and the page's own metadata."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from configparser import ConfigParser
from copy import deepcopy
from dataclasses import replace
from html import unescape
from typing import Any

from summarize.errors import UnusableInput
from summarize.reading.formats.decoding import BYTE_ORDER_MARKS, Decoded, decode
from summarize.reading.formats.document import Document, Extracted
from summarize.reading.formats.quiet import quiet

MAX_ELEMENTS = 20_000  # trafilatura is quadratic in elements; long articles have some hundreds
MIN_CHARACTERS = "25"  # below it trafilatura falls back to text without paragraphs; its default is 250
NO_ARTICLE = "no article was found in the HTML; save its text as .txt"
# Captions, and posts of others that a page shows: their words would stand there as the report's own.
POST = " or ".join(f"contains(@class, '{name}')" for name in ("twitter-tweet", "instagram-media", "tiktok-embed"))
NO_TEXT = f"//figcaption | //blockquote[{POST}]"
BLOCKS = frozenset({"ab", "body", "div", "head", "item", "lb", "list", "main", "p", "quote"})
DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([\w.:-]{2,30})", re.IGNORECASE)
# Labels that pages use; as the HTML standard has it, Latin-1 and ASCII mean windows-1252.
ENCODINGS = re.compile(
    r"utf-?8|iso-?8859-?\d+|(?:windows|cp)-?125\d|koi8-[ru]|mac-?roman|shift_?jis|euc-(?:jp|kr)|gb2312|gbk|gb18030|big5",
    re.IGNORECASE,
)
WINDOWS_1252 = frozenset({"iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"})
COMMENTS = re.compile(r"\A(?>\s*<!--.*?-->)++", re.DOTALL)  # trafilatura takes no page that begins with long ones
REFERENCE = re.compile(r"&#(?:\d{1,7}(?!\d)|x[0-9a-f]{1,6}(?![0-9a-f]));?", re.IGNORECASE)
WHOLE_PAGE = re.compile(r"<(?:html|body)\b", re.IGNORECASE)  # without either, trafilatura reads no single paragraph
DATES = {"extensive_search": False, "original_date": True}


def read_html(data: bytes) -> Extracted:
    """One report. Raises `UnusableInput` when the page is too large or holds no article."""
    import trafilatura

    quiet("trafilatura", "htmldate")
    decoded = _decode(data)
    decoded = replace(decoded, text=REFERENCE.sub(_usable, COMMENTS.sub("", decoded.text)))
    page = decoded.text if WHOLE_PAGE.search(decoded.text) else f"<html><body>{decoded.text}</body></html>"
    tree = trafilatura.load_html(page)
    if tree is None:
        raise UnusableInput(NO_ARTICLE)
    _check_size(tree)
    for part in tree.xpath(NO_TEXT):
        part.drop_tree()
    found = trafilatura.bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params=DATES,
        config=_config(),
    )
    if not isinstance(found, trafilatura.settings.Document) or not (text := "\n\n".join(_blocks(found.body))):
        raise UnusableInput(NO_ARTICLE)
    document = Document(text, title=found.title, publisher=found.sitename, date=_date(found.date))
    return Extracted((document,), decoded.notices)


def _decode(data: bytes) -> Decoded:
    """Like any text, but a page that names its encoding is believed before anything is guessed."""
    declared = DECLARED.search(data[:2048])
    marked = any(data.startswith(mark) for mark, _ in BYTE_ORDER_MARKS)
    label = declared.group(1).decode("ascii").lower() if declared and not marked else ""
    if label in WINDOWS_1252:
        label = "windows-1252"
    if ENCODINGS.fullmatch(label):
        try:
            return Decoded(data.decode(label))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


def _usable(reference: re.Match[str]) -> str:
    """The reference, or nothing for a control character: XML has none, and the whole page would be lost with it."""
    return reference.group() if unescape(reference.group()) else ""


def _check_size(tree: Any) -> None:
    for number, _ in enumerate(tree.iter(), 1):
        if number > MAX_ELEMENTS:
            raise UnusableInput(
                f"more than {MAX_ELEMENTS:,} HTML elements, which no article has; save its text as .txt"
            )


def _config() -> ConfigParser:
    from trafilatura.settings import DEFAULT_CONFIG

    config = deepcopy(DEFAULT_CONFIG)
    config["DEFAULT"]["MIN_EXTRACTED_SIZE"] = MIN_CHARACTERS
    return config


def _blocks(body: Any) -> Iterator[str]:
    """Paragraphs, headings and list items of trafilatura's tree, in order, white space collapsed."""
    from lxml import etree

    pieces: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in BLOCKS:
            if text := " ".join("".join(pieces).split()):
                yield text
            pieces = []
        pieces.append((element.text if event == "start" else element.tail) or "")
    if text := " ".join("".join(pieces).split()):
        yield text


def _date(written: str | None) -> dt.date | None:
    return dt.date.fromisoformat(written) if written else None
