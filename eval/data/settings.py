"""Settings of a data set; the schema that Hydra holds the files in ``conf/data/`` to."""

from __future__ import annotations

from dataclasses import dataclass, field

from omegaconf import MISSING


@dataclass
class DataSettings:
    """A data set in files.

    ``kind``: the format, a key of `eval.data.registry`. ``path``: a folder or file, relative to the folder that the
    command runs in; empty means that none was named. ``source``: where the set can be had, for the error message.
    ``split``: which part; each format says which ones it has. ``max_examples``: at most this many examples (or
    labelled claims), at least 1, drawn by ``seed`` (any integer; 0 is one like the others); None for all.
    """

    name: str = MISSING
    kind: str = MISSING
    path: str = ""
    source: str = ""
    split: str = "all"
    max_examples: int | None = None
    seed: int = 0


@dataclass
class ClustersSettings(DataSettings):
    """Clusters laid out like those that Accord owns; ``claims``: names of the files of claims in each cluster."""

    claims: list[str] = field(default_factory=lambda: ["claims.jsonl"])


@dataclass
class DatasetsSettings(DataSettings):
    """A data set that the `datasets` package loads: a hub name, a folder of data files, or one saved to disk.

    ``config``: the name of a configuration, for sets that have several; ``revision`` of the hub repository. A
    ``*_column`` names a column; columns that a set lacks are left empty. ``reports_column`` holds a list of texts or
    of objects with a ``text``, or one text in which ``separator`` stands between reports. A claim is
    supported when ``label_column`` holds one of ``supported_labels`` (of a class label, its number).
    """

    config: str = ""
    revision: str = ""
    id_column: str = ""
    reports_column: str = "document"
    separator: str = "|||||"
    references_column: str = "summary"
    claim_column: str = "claim"
    label_column: str = "label"
    supported_labels: str = "1,true,supported"
    article_column: str = ""


DATA_SCHEMAS: dict[str, type] = {
    "files": DataSettings,
    "clusters": ClustersSettings,
    "datasets": DatasetsSettings,
}
"""By the name that a config's ``defaults`` uses, with ``_schema`` behind it."""
