"""From a checker's settings to a checker; the only place that knows all judges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.checker.check import Checker
from summarize.checker.judge import Judge
from summarize.checker.remembering import RememberingJudge
from summarize.errors import UnknownSetting
from summarize.models import locate
from summarize.planning.vectors import Encode
from summarize.progress import Progress
from summarize.settings import LexicalSettings, NLISettings, Settings

if TYPE_CHECKING:
    from summarize.language import Parser


def build_checker(settings: Settings, judge: Judge, parser: Parser, encode: Encode, progress: Progress) -> Checker:
    """The checker that ``settings.checker`` describes, with the judge that `build_judge` builds."""
    return Checker(settings.checker, RememberingJudge(judge), parser, encode, progress)


def build_judge(settings: Settings) -> Judge:
    """What judges pairs of evidence and claim. Raises `ModelMissing` when its weights cannot be had."""
    checker = settings.checker
    if isinstance(checker, LexicalSettings):
        from summarize.checker.lexical import LexicalJudge

        return LexicalJudge()
    if isinstance(checker, NLISettings):
        from summarize.checker.nli import NLIJudge

        return NLIJudge(checker, locate(checker.model, settings.offline))
    raise UnknownSetting(f"no checker is built from {type(checker).__name__}")
