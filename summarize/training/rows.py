"""Human rewrites: sentences with a compression, a fusion or a split of theirs, which they entail."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from summarize.reading.detokenize import detokenize
from summarize.training.articles import article_key
from summarize.training.data_files import json_lines, text_of
from summarize.training.overlap import TestTexts
from summarize.training.prose import printed

_WORD = re.compile(r"[A-Za-z0-9]+")
_HYPHEN = re.compile(r"(?<=\w) - (?=\w)")

STRANGE = 0.1
"""Share of a claim's longer words that may be new; splitters of encyclopaedias add what they know."""


@dataclass(frozen=True)
class Row:
    """``sources``: sentences of the premise; ``claims``: what they entail; ``context``: the article, if any."""

    source: str
    group: str
    sources: tuple[str, ...]
    claims: tuple[str, ...]
    context: tuple[str, ...] = ()


def load_rows(datasets: Path, tests: TestTexts) -> Iterator[Row]:
    """Compressions, fusions and splits under ``datasets``, without those of test articles or with strange words."""
    for row in (*_compressions(datasets), *_fusions(datasets), *_splits(datasets)):
        if not tests.has(row.sources) and not tests.has(row.context):
            claims = tuple(claim for claim in row.claims if is_covered(claim, row.sources))
            if claims:
                yield Row(row.source, row.group, row.sources, claims, row.context)


def is_covered(claim: str, sources: tuple[str, ...]) -> bool:
    """Whether the sources have every name and number of the claim, its first word apart, and nearly all longer words.

    Words are compared by their first five letters; `STRANGE` says how many may be new. A claim of up to three words is
    not covered.
    """
    known = {word.lower()[:5] for source in sources for word in _WORD.findall(source)}
    words = _WORD.findall(claim)
    telling = [word for word in words[1:] if word[0].isupper() or word[0].isdigit()]
    content = [word for word in words if len(word) > 3]
    strange = [word for word in content if word.lower()[:5] not in known]
    return (
        len(words) > 3 and all(word.lower()[:5] in known for word in telling) and len(strange) <= STRANGE * len(content)
    )


def _compressions(datasets: Path) -> Iterator[Row]:
    path = datasets / "writer/google_compression/B_0_eval_data.csv"
    for number, row in enumerate(csv.DictReader(text_of(path).splitlines(keepends=True))):
        original, short = (_news(row[name]) for name in ("original", "compressed"))
        yield Row("compression", f"compression-{number}", (original,), (short,))


def _news(tokens: str) -> str:
    """As printed; the collection's tokeniser parts hyphens and double quotes as well."""
    whole = tokens.replace("` `", "``").replace("' '", "''")
    return _HYPHEN.sub("-", detokenize(whole))


def _fusions(datasets: Path) -> Iterator[Row]:
    for row in json_lines(datasets / "writer/points_of_correspondence/poc_fusion.jsonl"):
        article = tuple(printed(sentence) for sentence in row["article_sentences"])
        sources = (printed(row["sentence_1"]), printed(row["sentence_2"]))
        yield Row("fusion", article_key(row["article_sentences"]), sources, (printed(row["fused"]),), article)


def _splits(datasets: Path) -> Iterator[Row]:
    for name in ("tune", "validation", "test"):
        path = datasets / f"writer/wikisplit/{name}.tsv"
        for number, line in enumerate(text_of(path).split("\n")):
            whole, mark, parts = line.partition("\t")
            if mark and '"' not in whole and "''" not in whole:
                one, two = (_HYPHEN.sub("-", detokenize(part)) for part in parts.split("<::::>"))
                text = _HYPHEN.sub("-", detokenize(whole))
                group = f"split-{name}-{number}"
                if number % 2:
                    yield Row("split", group, (one, two), (text,))
                else:
                    yield Row("split", group, (text,), (one, two))
