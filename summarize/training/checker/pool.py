"""The pairs of a run: published, made and written ones, which of them a stage draws, and which are kept aside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from summarize.training.articles import load_articles, load_tests
from summarize.training.checker.collections import read_collections, read_wice_dev
from summarize.training.checker.encoding import Encoded, fitting
from summarize.training.checker.mixture import draw, is_validation, refuse_unknown
from summarize.training.checker.news import generate
from summarize.training.checker.pairs import Pair, read_pairs
from summarize.training.checker.settings import CheckerTraining, StageSettings
from summarize.training.checker.written import NO_TESTS, PREFIX, read_written
from summarize.training.command import tell
from summarize.training.lines import write_lines
from summarize.training.plan import digest_of

FEWEST_VALIDATED, MOST_VALIDATED = 40, 150
"""Pairs of a published set that the curve of a run needs and uses."""


@dataclass(frozen=True)
class Pool:
    """``general``: of the published sets; ``news``: made by programs; ``written``: claims written about articles."""

    general: Sequence[Pair]
    news: Sequence[Pair]
    written: Sequence[Pair]

    @property
    def pairs(self) -> list[Pair]:
        """All of them."""
        return [*self.general, *self.news, *self.written]


def published(settings: CheckerTraining) -> list[Pair]:
    """The pairs of every published set."""
    return [pair for found in read_collections(Path(settings.datasets) / "checker").values() for pair in found]


def pooled(general: Sequence[Pair], settings: CheckerTraining) -> Pool:
    """The published pairs with those that are made and written; the made ones are made if they are not there yet.

    Raises `UnusableInput` for a source of a stage that no pair has; written ones may be done without.
    """
    pool = Pool(general, list(read_pairs(_minimal_pairs(settings))), _written(settings))
    named = {name for stage in settings.stages for name in stage.pairs}
    refuse_unknown((name for name in sorted(named) if pool.written or not name.startswith(PREFIX)), pool.pairs)
    return pool


def drawn(
    stage: StageSettings, number: int, pairs: Sequence[Pair], tokenizer: Any, settings: CheckerTraining
) -> list[tuple[Pair, Encoded]]:
    """The pairs of stage ``number`` that fit, none kept aside; where a source has more, each stage draws others."""
    kept = [pair for pair in pairs if not is_validation(pair, settings.validation_share)]
    chosen = draw(kept, stage.pairs, f"{settings.seed} {number}")
    found = fitting(chosen, tokenizer, settings.max_tokens)
    if len(found) < len(chosen):
        tell(f"{stage.name}: {len(chosen) - len(found)} pairs of more than {settings.max_tokens} tokens left out")
    return found


def held_out(pool: Pool, settings: CheckerTraining) -> Mapping[str, Sequence[Pair]]:
    """Each published set with enough pairs kept aside, those made from news, those written, and WiCE's own part."""
    share = settings.validation_share
    held = [pair for pair in pool.general if is_validation(pair, share)]
    named = {source: [pair for pair in held if pair.source == source] for source in sorted({p.source for p in held})}
    sets = {source: found[:MOST_VALIDATED] for source, found in named.items() if len(found) >= FEWEST_VALIDATED}
    news = (replace(pair, source="news") for pair in pool.news if is_validation(pair, share))
    sets["news"] = draw(news, {"news": 500}, 0)
    if held := [replace(pair, source="written") for pair in pool.written if is_validation(pair, share)]:
        sets["written"] = held
    wice = read_wice_dev(Path(settings.datasets) / "checker")
    return sets | {"wice-dev": draw(wice, {"wice-dev": 300}, settings.seed)}


def _minimal_pairs(settings: CheckerTraining) -> Path:
    """The file of pairs, made once below the output unless the settings name one."""
    if settings.minimal_pairs:
        return Path(settings.minimal_pairs)
    path = Path(settings.output) / f"minimal-{digest_of(settings.datasets, settings.seed)}.jsonl"
    if not path.exists():
        tell("making minimally wrong claims and true ones, for some minutes")
        write_lines(generate(Path(settings.datasets), settings.seed), path)
    return path


def _written(settings: CheckerTraining) -> list[Pair]:
    """The claims that were written about articles of the sets; their articles are read only if there are any."""
    if not settings.written:
        return []
    datasets = Path(settings.datasets)
    return list(read_written(Path(settings.written), load_articles(datasets, NO_TESTS), load_tests(datasets)))
