r"""FRANK (Pagnoni et al. 2021): summaries by nine systems of CNN/DM and XSum articles, labelled by kind of error.

JSON lines (``frank_valid.jsonl``): ``hash`` of the article, ``model_name``, ``dataset`` (cnndm or bbc), ``article``,
``summary_sentences``, ``factuality`` (the share of sentences without an error), and for each kind of error the share
of sentences without it. A summary is supported when ``factuality`` is 1.

The articles of XSum have lost the white space between paragraphs, and summaries have ``\'`` for ``'``; both are put
back. CNN/DM summaries are tokens, which are put together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eval.data.files import Record, file_of, json_lines, split_of
from eval.data.mojibake import repair
from eval.data.rows import ClaimRow, Text, from_texts, one_kind
from eval.data.settings import DataSettings
from summarize.reading.detokenize import detokenize

SPLITS = ("cnndm", "bbc", "all")
KINDS = {
    "RelE": "predicate",
    "EntE": "entity",
    "CircE": "circumstance",
    "OutE": "invention",
    "GramE": "grammar",
    "CorefE": "coreference",
    "LinkE": "link",
    "Other": "other",
}
PAGE_TEXT = re.compile(
    r"(Share this with\w*?Copy this link|Media playback is (?:not |un)supported on this device)(?=\S)"
)
LOST_SPACE = re.compile(r"(?<=[a-z0-9)\"][.!?])(?=[A-Z])|(?<=[A-Z]{2}\.)(?=[A-Z][a-z])")
LOST_SPACE_AT_QUOTE = re.compile(r"([a-z0-9)\"][.!?])\"(?=[A-Z])")


def read_claims(settings: DataSettings) -> Iterator[ClaimRow]:
    """One claim a summary, which may have several sentences."""
    split = split_of(settings, SPLITS)
    for row in json_lines(file_of(settings, "frank_valid.jsonl")):
        if split not in ("all", row.text("dataset")):
            continue
        article = row.text("hash")
        sentences = " ".join(str(sentence) for sentence in row.items("summary_sentences"))
        claim = detokenize(repair(sentences.replace("\\'", "'")))
        supported = _share(row, "factuality") == 1
        kind = None if supported else _kind(row)
        job = from_texts(article, [Text(with_spaces(repair(row.text("article"))))])
        yield ClaimRow(f"{article}-{row.text('model_name')}", claim, job, supported, article, kind)


def with_spaces(article: str) -> str:
    """A space wherever a sentence begins right behind another; a quote there opens or closes as those before it.

    What the page said around the article, and now runs into its first sentence, becomes a paragraph of its own.
    """
    spaced = LOST_SPACE.sub(" ", PAGE_TEXT.sub(r"\1\n\n", article).replace('""', '" "'))
    return LOST_SPACE_AT_QUOTE.sub(lambda match: _at_quote(match, spaced), spaced)


def _at_quote(match: re.Match[str], text: str) -> str:
    is_open = text.count('"', 0, match.end(1)) % 2 == 1
    return match[1] + ('" ' if is_open else ' "')


def _kind(row: Record) -> str | None:
    """What is wrong; None where all kinds are marked, which names none (annotators found an error, not the same)."""
    wrong = [name for key, name in KINDS.items() if _share(row, key) < 1]
    return None if len(wrong) == len(KINDS) else one_kind(wrong)


def _share(row: Record, key: str) -> float:
    value = row.fields.get(key)
    if not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise row.lacks(key, "a share from 0 to 1")
    return float(value)
