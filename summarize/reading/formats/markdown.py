"""Markdown: the text that a reader would see, one paragraph per block."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from summarize.errors import UnusableInput
from summarize.reading.dates import first_full_date
from summarize.reading.formats.decoding import decode
from summarize.reading.formats.document import Document, Extracted

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MAX_NESTING = 100  # below this depth markdown-it leaves text out without a word
MAX_INLINE = 50_000  # markdown-it is quadratic in unclosed brackets; longer blocks are taken as they are
FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n((?:[^\n]*\n){1,50}?)---[ \t]*(?:\r?\n|\Z)")
FIELD = re.compile(r"^(title|publisher|source|date)[ \t]*:[ \t]*(\S[^\r\n]*)", re.IGNORECASE | re.MULTILINE)
# What a browser does not show; left open, it hides the rest.
HIDDEN = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"<[^<>]*>")
BOLD = re.compile(r"(\*\*|__)(?=\S)(?:(?!\1).)+\1:?", re.DOTALL)
OUTERMOST, LOWEST = 1, 6


@dataclass(frozen=True)
class Block:
    """What a reader sees of one block; ``heading`` is its level, 1 to 6, and 0 for all that is no heading.

    A paragraph all in bold type stands for a heading of the lowest level.
    """

    text: str
    heading: int = 0


def read_markdown(data: bytes) -> Extracted:
    """One report; front matter and the first top heading give its title."""
    decoded = decode(data)
    front = FRONT_MATTER.match(decoded.text)
    fields = _fields(front.group(1)) if front else {}
    blocks = read_blocks(decoded.text)
    document = Document(
        "\n\n".join(block.text for block in blocks),
        title=fields.get("title") or next((block.text for block in blocks if block.heading == 1), None),
        publisher=fields.get("publisher") or fields.get("source"),
        date=first_full_date(fields.get("date", "")),
    )
    return Extracted((document,), decoded.notices)


def read_blocks(markdown: str) -> tuple[Block, ...]:
    """The blocks below the front matter, in order. Raises `UnusableInput` when the text is nested too deep."""
    with _parser().reset_rules():
        tokens = _parser().disable("inline").parse(FRONT_MATTER.sub("", markdown))
    if any(token.level >= MAX_NESTING - 1 for token in tokens):
        raise UnusableInput(f"Markdown nested more than {MAX_NESTING} levels deep; save it as plain text")
    return tuple(_blocks(tokens))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"maxNesting": MAX_NESTING})


def _fields(front_matter: str) -> dict[str, str]:
    return {name.lower(): value.strip().strip("\"'") for name, value in FIELD.findall(front_matter)}


def _blocks(tokens: Iterable[Token]) -> Iterator[Block]:
    heading = 0
    for token in tokens:
        if token.type == "heading_open":
            heading = int(token.tag.removeprefix("h"))
        if token.type == "inline":
            text = _visible(token.content)
        elif token.type == "html_block":
            text = " ".join(TAG.sub(" ", HIDDEN.sub(" ", token.content)).split())
        else:
            text = token.content.strip()  # code blocks; empty for everything else
        if text:
            bold = token.level == OUTERMOST and BOLD.fullmatch(token.content.strip())
            yield Block(text, heading or (LOWEST if bold else 0))
        if token.type == "heading_close":
            heading = 0


def _visible(markdown: str) -> str:
    """Text without markup: links show their words, images nothing."""
    if len(markdown) > MAX_INLINE:
        return " ".join(markdown.split())
    (inline,) = _parser().parseInline(markdown)
    shown = {"text": None, "text_special": None, "code_inline": None, "softbreak": " ", "hardbreak": " "}
    pieces = [shown[child.type] or child.content for child in inline.children or () if child.type in shown]
    return " ".join("".join(pieces).split())
