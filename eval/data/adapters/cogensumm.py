"""CoGenSumm (Falke et al. 2019): summaries of CNN/DM articles by three systems, correct (1) or not (0).

JSON lines with the articles (``cogensumm_test.jsonl``): ``filename`` (of the system), ``cnndm_id``, ``document``,
``claim``, ``label``. Articles and some claims are half tokenised, which is undone.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarize.reading.detokenize import detokenize
from eval.data.files import file_of, json_lines, split_of
from eval.data.rows import ClaimRow, Text, from_texts
from eval.data.settings import DataSettings


def read_claims(settings: DataSettings) -> Iterator[ClaimRow]:
    """One claim a summary, which has several sentences."""
    split_of(settings, ("test",))
    for row in json_lines(file_of(settings, "cogensumm_test.jsonl")):
        article, label = row.text("cnndm_id"), row.fields.get("label")
        if label not in (0, 1):
            raise row.lacks("label", "0 or 1")
        system = row.text("filename").removeprefix("test_").removesuffix(".json")
        job = from_texts(article, [Text(detokenize(row.text("document")))])
        yield ClaimRow(f"{article}-{system}", detokenize(row.text("claim")), job, label == 1, article)
