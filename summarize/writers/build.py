"""From a writer's settings to a writer; the only place that knows all of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from summarize.errors import UnknownSetting
from summarize.models import locate
from summarize.progress import Progress
from summarize.settings import (
    CausalSettings,
    FusionSettings,
    LeadSettings,
    LexRankSettings,
    PlanWriterSettings,
    Seq2SeqSettings,
    Settings,
)

if TYPE_CHECKING:
    from summarize.language import Parser
    from summarize.writers.protocol import Writer


def build_writer(settings: Settings, parser: Parser, progress: Progress) -> Writer:
    """The writer that ``settings.writer`` describes. Raises `ModelMissing` when its weights cannot be had."""
    builders: dict[type[Any], Callable[[], Writer]] = {
        LeadSettings: partial(_lead, settings.writer),
        LexRankSettings: partial(_lexrank, settings.writer),
        PlanWriterSettings: partial(_plan, parser),
        Seq2SeqSettings: partial(_seq2seq, settings, progress),
        CausalSettings: partial(_causal, settings, progress),
        FusionSettings: partial(_fusion, settings, parser, progress),
    }
    builder = builders.get(type(settings.writer))
    if builder is None:
        raise UnknownSetting(f"no writer is built from {type(settings.writer).__name__}")
    return builder()


def _lead(settings: LeadSettings) -> Writer:
    from summarize.writers.lead import LeadWriter

    return LeadWriter(settings)


def _lexrank(settings: LexRankSettings) -> Writer:
    from summarize.writers.lexrank import LexRankWriter

    return LexRankWriter(settings)


def _plan(parser: Parser) -> Writer:
    from summarize.writers.plan import PlanWriter

    return PlanWriter(parser)


def _seq2seq(settings: Settings, progress: Progress) -> Writer:
    from summarize.writers.seq2seq import Seq2SeqWriter

    folder = locate(settings.writer.model, settings.offline)
    return Seq2SeqWriter(settings.writer, folder, settings.seed, progress)


def _causal(settings: Settings, progress: Progress) -> Writer:
    from summarize.writers.causal import CausalWriter

    folder = locate(settings.writer.model, settings.offline)
    return CausalWriter(settings.writer, folder, settings.seed, progress)


def _fusion(settings: Settings, parser: Parser, progress: Progress) -> Writer:
    from summarize.writers.fusion import FusionWriter

    return FusionWriter(settings.writer, locate(settings.writer.model, settings.offline), parser, progress)
