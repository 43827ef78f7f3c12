"""AggreFact (Tang et al. 2023): nine sets of labelled summaries of CNN/DM and XSum articles in one CSV file.

``aggre_fact_sota.csv`` (recent systems) or ``aggre_fact_final.csv``: ``dataset``, ``doc``, ``summary``, ``label`` (1 is
consistent), ``cut`` (val or test), and columns that are not used, such as other checkers' scores. Parts are
tokenised, which is undone.
"""

from __future__ import annotations

from collections.abc import Iterator

from eval.data.files import Record, csv_rows, file_of, split_of
from eval.data.rows import ClaimRow, Text, article_key, from_texts
from eval.data.settings import DataSettings
from summarize.reading.detokenize import detokenize

FILES = ("aggre_fact_sota.csv", "aggre_fact_final.csv")
LABELS = {"1": True, "0": False, "1.0": True, "0.0": False}


def read_claims(settings: DataSettings) -> Iterator[ClaimRow]:
    """One claim a summary; ids are the set, the cut and the row's number, as the file's own ids are not unique."""
    split = split_of(settings, ("val", "test", "all"))
    for row in csv_rows(file_of(settings, *FILES)):
        if split in ("all", row.text("cut")):
            document = detokenize(row.text("doc"))
            key = article_key(document)
            name = f"{row.text('dataset')}-{row.text('cut')}-{row.number}"
            job = from_texts(key, [Text(document)])
            yield ClaimRow(name, detokenize(row.text("summary")), job, _label(row), key)


def _label(row: Record) -> bool:
    label = LABELS.get(row.text("label").strip())
    if label is None:
        raise row.lacks("label", "0 or 1")
    return label
