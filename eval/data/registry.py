"""Data sets by the name of their format; a new one is one adapter and one line here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from eval.data.adapters import (
    aggrefact,
    clusters,
    cogensumm,
    duc,
    frank,
    huggingface,
    jsonl,
    multi_news,
    neus,
    qags,
    summedits,
    wcep,
    wice,
)
from eval.data.build import build_claims, build_examples
from eval.data.rows import ClaimReader, ExampleReader
from eval.data.sampling import sampled
from eval.data.settings import DataSettings
from eval.records import Example, LabelledClaim
from summarize.errors import UnknownSetting
from summarize.settings import ReadingSettings

ReaderT = TypeVar("ReaderT")

EXAMPLES: Mapping[str, ExampleReader] = {
    "clusters": clusters.read_examples,
    "datasets": huggingface.read_examples,
    "duc": duc.read_examples,
    "jsonl": jsonl.read_examples,
    "multi_news": multi_news.read_examples,
    "neus": neus.read_examples,
    "wcep": wcep.read_examples,
}
CLAIMS: Mapping[str, ClaimReader] = {
    "aggrefact": aggrefact.read_claims,
    "clusters": clusters.read_claims,
    "cogensumm": cogensumm.read_claims,
    "datasets": huggingface.read_claims,
    "frank": frank.read_claims,
    "jsonl": jsonl.read_claims,
    "qags": qags.read_claims,
    "summedits": summedits.read_claims,
    "wice": wice.read_claims,
}


def load_examples(settings: DataSettings, reading: ReadingSettings | None = None) -> tuple[Example, ...]:
    """The clusters of a data set with their references, sampled as the settings say.

    An example whose reports cannot be read is not left out: its cluster is empty and a notice says why
    (`eval.data.build.why_unreadable`). Raises `UnusableInput`, in one line, when the set is not where the settings
    say or is not in its format, and `UnknownSetting` for a format without summaries or an unknown split.
    """
    rows = sampled(list(_reader(EXAMPLES, settings, "clusters to summarise")(settings)), settings)
    return build_examples(rows, reading or ReadingSettings())


def load_claims(settings: DataSettings, reading: ReadingSettings | None = None) -> tuple[LabelledClaim, ...]:
    """The labelled claims of a data set; otherwise as `load_examples`. Claims about one text share its cluster."""
    rows = sampled(list(_reader(CLAIMS, settings, "labelled claims")(settings)), settings)
    return build_claims(rows, reading or ReadingSettings())


def _reader(readers: Mapping[str, ReaderT], settings: DataSettings, what: str) -> ReaderT:
    if settings.kind not in readers:
        raise UnknownSetting(
            f"data {settings.name}: format {settings.kind!r} has no {what}; choose one of {', '.join(readers)}"
        )
    return readers[settings.kind]
