"""WiCE (Kamoi et al. 2023): sentences of Wikipedia against the web pages that they cite.

JSON lines (``claim_dev.jsonl``; ``data.path`` may name another file of the kind): ``claim``, ``label``, ``evidence``,
the page's sentences among which ``(meta data)`` lines say title, publisher and date, and ``meta`` with the claim's id
and Wikipedia article. Only ``supported`` counts as supported; the kind of the others is their label.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from eval.data.files import Record, file_of, json_lines, split_of
from eval.data.rows import ClaimRow, Text, from_texts
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput

SPLITS = ("dev", "test", "train")
LABELS = ("supported", "partially_supported", "not_supported")
META = re.compile(r"\(meta data\) (TITLE|PUBLISHER|PUBLISHED DATETIME|AUTHOR|COPYRIGHT): ?(.*)", re.DOTALL)
FIELDS = {"TITLE": "title", "PUBLISHER": "publisher", "PUBLISHED DATETIME": "date"}


def read_claims(settings: DataSettings) -> Iterator[ClaimRow]:
    """One claim a line; a claim that is judged against several parts of its page has a number behind its id."""
    split = split_of(settings, SPLITS)
    seen: Counter[str] = Counter()
    for row in json_lines(file_of(settings, f"claim_{split}.jsonl")):
        meta = row.inside(row.fields.get("meta"), "meta")
        seen[claim := meta.text("id")] += 1
        name = claim if seen[claim] == 1 else f"{claim}-{seen[claim]}"
        label = row.text("label")
        if label not in LABELS:
            raise UnusableInput(f"{row.place}: label {label!r} is not one of {', '.join(LABELS)}")
        supported = label == "supported"
        job = from_texts(name, _pages(row))
        yield ClaimRow(name, row.text("claim"), job, supported, meta.text("claim_title"), None if supported else label)


def _pages(row: Record) -> list[Text]:
    """The pages of the evidence: each begins with its title; every sentence is a paragraph, as theirs are not known."""
    evidence = [str(sentence) for sentence in row.items("evidence")]
    starts = [0, *(n for n, sentence in enumerate(evidence) if n and _is_title(sentence)), len(evidence)]
    return [_page(evidence[start:end]) for start, end in pairwise(starts)]


def _is_title(sentence: str) -> bool:
    match = META.match(sentence)
    return match is not None and match[1] == "TITLE"


def _page(sentences: Sequence[str]) -> Text:
    metas = [match for match in map(META.match, sentences) if match]
    known = {FIELDS[match[1]]: match[2].strip() for match in metas if match[1] in FIELDS}
    return Text("\n\n".join(sentence for sentence in sentences if not META.match(sentence)), **known)
