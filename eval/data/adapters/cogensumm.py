"""CoGenSumm (Falke et al. 2019): summaries of CNN/DM articles by three systems, correct (1) or not (0).

JSON lines with the articles (``cogensumm_test.jsonl``, split ``test``): ``filename`` (of the system), ``cnndm_id``,
``document``, ``claim``, ``label``. The authors' own file of sentences (``val_sentence_pairs.json``, split
``sentences``) has a sentence of an article and two of summaries of it, a correct and an incorrect one. Articles and
some claims are half tokenised, which is undone.
"""

from __future__ import annotations

from collections.abc import Iterator

from eval.data.files import file_of, json_lines, json_list, split_of
from eval.data.rows import ClaimRow, Text, from_texts
from eval.data.settings import DataSettings
from summarize.reading.detokenize import detokenize

SPLITS = ("test", "sentences")


def read_claims(settings: DataSettings) -> Iterator[ClaimRow]:
    """One claim a summary, which has several sentences, or one claim a sentence."""
    yield from _sentences(settings) if split_of(settings, SPLITS) == "sentences" else _summaries(settings)


def _summaries(settings: DataSettings) -> Iterator[ClaimRow]:
    for row in json_lines(file_of(settings, "cogensumm_test.jsonl")):
        article, label = row.text("cnndm_id"), row.fields.get("label")
        if label not in (0, 1):
            raise row.lacks("label", "0 or 1")
        system = row.text("filename").removeprefix("test_").removesuffix(".json")
        job = from_texts(article, [Text(detokenize(row.text("document")))])
        yield ClaimRow(f"{article}-{system}", detokenize(row.text("claim")), job, label == 1, article)


def _sentences(settings: DataSettings) -> Iterator[ClaimRow]:
    """Both sentences of each pair, against the one sentence of the article that they are about."""
    for row in json_list(file_of(settings, "val_sentence_pairs.json")):
        article = row.text("article_id")
        job = from_texts(f"pair-{row.number}", [Text(detokenize(row.text("article_sent")))])
        for word in ("correct", "incorrect"):
            claim = detokenize(row.text(f"{word}_sent"))
            yield ClaimRow(f"{job.id}-{word}", claim, job, word == "correct", article)
