"""The clusters that Accord owns (``data/README.md``), and folders that are laid out like them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from eval.data.files import Record, json_lines, located, parse, split_of, usable, whole
from eval.data.rows import ClaimRow, ExampleRow, from_folder
from eval.data.settings import ClustersSettings, DataSettings
from summarize.errors import UnknownSetting, UnusableInput

CLUSTERS = Path(__file__).parents[3] / "data" / "clusters"
SPLITS = ("development", "test", "all")
LABELS = ("supported", "unsupported", "contradicted")
TRUE = "true"  # the kind of a claim with which nothing is wrong


def read_examples(settings: DataSettings) -> Iterator[ExampleRow]:
    """One example a cluster; the reference is ``reference.txt``."""
    for folder in _folders(settings):
        reference, name = whole(folder / "reference.txt").strip(), usable(folder.name)
        yield ExampleRow(name, from_folder(name, folder / "reports"), (reference,), name)


def read_claims(settings: DataSettings) -> Iterator[ClaimRow]:
    """The lines of each file of claims; a contradicted claim is as little supported as one that nothing is said of."""
    for folder in _folders(settings):
        cluster = usable(folder.name)
        job = from_folder(cluster, folder / "reports")
        for row in (row for name in _files(settings) for row in json_lines(folder / name)):
            kind, supported = row.text("kind"), _label(row) == "supported"
            name = f"{cluster}/{row.text('id')}"
            yield ClaimRow(name, row.text("claim"), job, supported, cluster, None if kind == TRUE else kind)


def _folders(settings: DataSettings) -> Iterator[Path]:
    split = split_of(settings, SPLITS)
    root = CLUSTERS if not settings.path and CLUSTERS.is_dir() else located(settings)
    for folder in sorted(path for path in root.glob("*") if (path / "cluster.json").is_file()):
        about = parse(whole(folder / "cluster.json"), f"{folder.name}/cluster.json")
        if not isinstance(about, dict) or about.get("split") not in SPLITS[:-1]:
            raise UnusableInput(f"{folder.name}/cluster.json: 'split' must be {' or '.join(SPLITS[:-1])}")
        if split in ("all", about["split"]):
            yield folder


def _files(settings: DataSettings) -> list[str]:
    if not isinstance(settings, ClustersSettings):
        raise UnknownSetting(f"data {settings.name}: its config needs 'defaults: [clusters_schema]', which names files")
    if not settings.claims:
        raise UnknownSetting(f"data {settings.name}: data.claims names no file; the default is [claims.jsonl]")
    return settings.claims


def _label(row: Record) -> str:
    label = row.text("label")
    if label not in LABELS:
        raise UnusableInput(f"{row.place}: label {label!r} is not one of {', '.join(LABELS)}")
    return label
