"""What a summary by anybody holds beside its claims: an opening, headings, tables, a list of sources, citations."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from summarize.reading.formats.decoding import Decoded
from summarize.reading.formats.markdown import Block, read_blocks
from summarize.reading.paragraphs import split_paragraphs
from summarize.reading.rules import LINES, first_reason, is_table
from summarize.reading.shapes import is_fragment
from summarize.records import Notice

BULLET = re.compile(r"^[ \t]*[-*+•‣◦▪●][ \t]+(?=[^\s*+-])", re.MULTILINE)
NUMBER = re.compile(r"^[ \t]*(\d{1,3})[.)][ \t]+", re.MULTILINE)
MARKUP = re.compile(
    r"^ {0,3}#{1,6} \S|(\*\*|__)(?=\S)[^*_\n]+\1|\[[^\[\]\n]+\]\(https?://|</[a-z]{1,6}\d?>|<br ?/?>", re.MULTILINE
)

_MARK = r"\[\^?\d{1,3}(?:\s?[,;–-]\s?\^?\d{1,3})*\]"  # [1], [2, 3], [^4]; a year in brackets is none
CITATION = rf"\s?(?:{_MARK}(?:\s?[,;–-]?\s?{_MARK})*|【[^【】]{{1,40}}】)"
CITES = re.compile(rf"{CITATION}(?:[.!?…][\"'”’)]*)?\s*$|[.!?…][\"'”’)]*{CITATION}|{CITATION}[.!?…]", re.MULTILINE)
"""Who cites does so at the end of a sentence somewhere; "[12] people" within a quotation is an editor's word."""
LINKED = re.compile(r"\[(\^?\d{1,3})\](?=\([^()\s]*\))")

OPENING = re.compile(
    r"(?:(?:sure|certainly|of course|okay)\b\W+)?(?:here(?:['’]s| is| are)|below is)\b[^.:]*"
    r"\b(?:summary|overview|(?:key|main) points)\b[^.:]*:",
    re.IGNORECASE,
)
SOURCES = re.compile(
    r"(?:list of |the )?(?:sources?|references|citations|bibliography)(?: used)?(?: \([^()]{1,40}\))?\s*:?",
    re.IGNORECASE,
)
ENTRY = re.compile(rf"{_MARK}[ :]|.*(?:https?://|www\.)", re.DOTALL)
LONGEST_OPENING = 300  # characters
LONGEST_LABEL, LONGEST_ENTRY = 4, 40
"""Words of a label that ends in a colon, and of what stands below a heading of Markdown that names the sources."""

Kept = tuple[Sequence[Block], str]
"""What is left of the blocks, and what went, in words; empty where nothing did."""


def claims_alone(decoded: Decoded, *, markdown: bool) -> Decoded:
    """The summary without all that, and a notice that says what went; a part that is all there is stays.

    ``markdown``: whether it is to be read as that. Raises `UnusableInput` when it is nested too deep.
    """
    blocks: Sequence[Block] = _blocks(decoded.text) if markdown else _paragraphs(decoded.text)
    said = []
    for part in PARTS:
        left, what = part(blocks)
        if what and any(re.search(r"\w", block.text) for block in left):
            blocks = left
            said.append(what)
    text = _joined(blocks) if markdown or said else decoded.text
    if CITES.search(text):
        text = re.sub(CITATION, "", text)
        said.append("citation marks")
    notices = (Notice("beside-claims", f"not judged: {'; '.join(said)}"),) if said else ()
    return replace(decoded, text=text, notices=(*decoded.notices, *notices))


def without_markup(decoded: Decoded) -> Decoded:
    """Every word of a summary in Markdown. Raises `UnusableInput` when it is nested too deep."""
    return replace(decoded, text=_joined(_blocks(decoded.text)))


def without_bullets(lines: Sequence[str]) -> list[str]:
    """The lines of a list without what stands before each; numbers are taken for that where they count from 1 up."""
    bare = [BULLET.sub("", line) for line in lines]
    return [NUMBER.sub("", line) for line in bare] if _is_numbered(bare) else bare


def is_marked_up(text: str) -> bool:
    """Whether text has headings, bold type, links, tags or lists as Markdown writes them."""
    numbers = [int(number) for number in NUMBER.findall(text)]
    return bool(MARKUP.search(text) or BULLET.search(text) or (len(numbers) > 1 and _count_up(numbers)))


def _is_numbered(lines: Sequence[str]) -> bool:
    numbers = [int(found.group(1)) for line in lines if (found := NUMBER.match(line))]
    return len(numbers) == len(lines) and _count_up(numbers)


def _count_up(numbers: Sequence[int]) -> bool:
    return list(numbers) == [*range(1, len(numbers) + 1)]


def _blocks(text: str) -> tuple[Block, ...]:
    return read_blocks(
        LINKED.sub(r"[[\1]]", NUMBER.sub(r"\1. ", BULLET.sub("- ", text)))
    )  # links show no brackets of their own


def _joined(blocks: Sequence[Block]) -> str:
    return "\n\n".join(block.text for block in blocks)


def _paragraphs(text: str) -> tuple[Block, ...]:
    return tuple(Block(paragraph.text) for paragraph in split_paragraphs(text))


def _without_opening(blocks: Sequence[Block]) -> Kept:
    first = blocks[0].text if blocks else ""
    opens = len(first) <= LONGEST_OPENING and OPENING.fullmatch(first)
    return (blocks[1:], f"“{first}”") if opens else (blocks, "")


def _without_tables(blocks: Sequence[Block]) -> Kept:
    left = [block for block in blocks if not is_table(block.text)]
    return left, "a table" if len(left) < len(blocks) else ""


def _without_sources(blocks: Sequence[Block]) -> Kept:
    """Without the list at the end, under a heading or not."""
    named = [index for index, block in enumerate(blocks) if SOURCES.fullmatch(block.text)]
    entries = blocks[named[-1] + 1 :] if named else ()
    if entries and all(_may_be_entry(entry, blocks[named[-1]]) for entry in entries):
        return blocks[: named[-1]], "the list of sources at the end"
    end = len(blocks)
    while end and _is_source(blocks[end - 1].text):
        end -= 1
    return blocks[:end], "the list of sources at the end" if end < len(blocks) else ""


def _may_be_entry(entry: Block, heading: Block) -> bool:
    listed = bool(heading.heading) and len(entry.text.split()) <= LONGEST_ENTRY
    return not entry.heading and (listed or is_fragment(entry.text) or ENTRY.match(entry.text) is not None)


def _is_source(text: str) -> bool:
    marked = re.match(rf"{_MARK}[ :]", text) and (is_fragment(text) or ENTRY.match(text, text.index("]") + 2))
    return bool(marked) or first_reason(LINES, text) == "source line"


def _without_headings(blocks: Sequence[Block]) -> Kept:
    headings = [block for block in blocks if _is_heading(block)]
    named = ", ".join(f"“{block.text.rstrip(': ')}”" for block in headings)
    what = f"{'headings' if len(headings) > 1 else 'the heading'} {named}" if headings else ""
    return [block for block in blocks if not _is_heading(block)], what


def _is_heading(block: Block) -> bool:
    """What is set as one and no sentence, or a few words with a colon: "Key points:"."""
    label = block.text.endswith(":") and len(block.text.split()) <= LONGEST_LABEL and not re.search(r"\d", block.text)
    return label or (bool(block.heading) and is_fragment(block.text.rstrip(": ")))


PARTS: tuple[Callable[[Sequence[Block]], Kept], ...] = (
    _without_tables,
    _without_sources,
    _without_headings,
    _without_opening,
)
"""In this order: sources are known by their heading, and an opening may stand below the title."""
