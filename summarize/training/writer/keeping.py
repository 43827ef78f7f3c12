"""Which examples teach nothing that a wording may not do: see `summarize.writers.arcs`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.parsing import parse
from summarize.training.writer.examples import Example
from summarize.training.writer.sources import stems
from summarize.writers.arcs import lost, new_arc

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from summarize.language import Parser

COPYING = frozenset({"compression", "shorter", "split"})
"""Sources whose targets are to say all that counts of every sentence read, in its own words."""
CHUNK = 2000
"""Examples that are parsed at once."""


def kept(examples: Iterable[Example], parser: Parser) -> Iterator[Example]:
    """Those whose target leaves nothing out that the sentence nearest to it needs, in the order given.

    A small model that learns from editors to drop "allegedly", who said it, or "since August 2020" after a record does
    so ever after. A target of `COPYING` may leave out nothing that any sentence read needs, nor join other words than
    they do. Headlines, which leave out all but the news, and examples without a sentence to read pass.
    """
    chunk: list[Example] = []
    for example in examples:
        chunk.append(example)
        if len(chunk) == CHUNK:
            yield from _kept(chunk, parser)
            chunk = []
    yield from _kept(chunk, parser)


def _kept(examples: Sequence[Example], parser: Parser) -> Iterator[Example]:
    compared = {example: _compared(example) for example in examples if example.task == "sentence"}
    texts = dict.fromkeys(text for example, read in compared.items() for text in (example.text, *read))
    docs = dict(zip(texts, parse(texts, parser), strict=True))
    for example in examples:
        if example not in compared or _is_sound(example, compared[example], docs):
            yield example


def _compared(example: Example) -> tuple[str, ...]:
    """The sentences read that the target is held to."""
    read = [sentence for report in example.reports for sentence in report]
    if example.source in COPYING:
        return tuple(read)
    wanted = stems(example.text)
    if not read:
        return ()
    return (max(read, key=lambda sentence: len(wanted & stems(sentence))),)


def _is_sound(example: Example, read: Sequence[str], docs: Mapping[str, Doc]) -> bool:
    sources = [docs[text] for text in read]
    target = docs[example.text]
    if any(lost(target, source) is not None for source in sources):
        return False
    return example.source not in COPYING or new_arc(target, sources) is None
