"""Accord's own writer: a small model words what the plan chose, and the checker has a say in which wording is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import UnusableInput
from summarize.models import weight_hash
from summarize.planning.tidy import tidy
from summarize.progress import Progress, silent
from summarize.records import Draft, Notice, Plan, PlanItem, Sentence
from summarize.settings import FusionSettings
from summarize.writers.composition import Told, compose
from summarize.writers.generator import Generator, runtime_version
from summarize.writers.neutral import neutral
from summarize.writers.prompt import headline_prompt, sentence_prompt
from summarize.writers.prose import clean, nothing_fits, sentences_of
from summarize.writers.protocol import Judge
from summarize.writers.wordings import Statement, Wordings

if TYPE_CHECKING:
    from summarize.language import Parser


class FusionWriter:
    """Words each planned group anew from the sentences that tell it, with the model in ``folder``.

    Several wordings are generated for each; what the checker does not support is not used, and the tidied sentence of
    a report takes its place.
    """

    def __init__(self, settings: FusionSettings, folder: Path, parser: Parser, progress: Progress = silent) -> None:
        self._settings = settings
        self._folder = folder
        self._parser = parser
        self._progress = progress

    @property
    def appetite(self) -> float:
        """From the settings: shorter wordings leave room for more."""
        return self._settings.appetite

    @property
    def name(self) -> str:
        """What the model is called."""
        return self._settings.model.title or self._settings.model.name

    def signature(self) -> Mapping[str, str]:
        """Kind, model, weight hash and version of what runs it."""
        return {
            "writer": "fusion",
            "model": self._settings.model.name,
            "weights": weight_hash(self._folder),
            "ctranslate2": runtime_version(),
        }

    def write(self, plan: Plan, judge: Judge, /) -> Draft:
        """At most ``plan.max_words`` words, with a headline if the checker supports one.

        Raises `UnusableInput` when nothing is planned or nothing can be said, `ModelMissing` when the weights cannot
        be loaded.
        """
        if not plan.items:
            raise nothing_fits(plan.max_words)
        headlines, *texts = self._generated(plan)
        wordings = Wordings(plan.reports, self._parser)
        statements = [
            Statement(self._tidied(found), item.gist, item.group.sentences)
            for item, found in zip(plan.items, texts, strict=True)
        ]
        sentences, rejected = wordings.choose(statements, judge)
        told = [
            Told(item, neutral(sentence, plan.reports, self._parser))
            for item, sentence in zip(plan.items, sentences, strict=True)
            if sentence is not None
        ]
        if not told:
            raise UnusableInput("the checker supports no planned sentence; try --writer plan, or another --checker")
        text, attributions = compose(told, plan, self._parser)
        headline, passed_over = wordings.headline(headlines, told[0].text, judge)
        return Draft(
            text=text,
            writer=self.name,
            notices=_unsaid(len(statements) - len(told)),
            headline=headline,
            rejected=(*rejected, *passed_over),
            attributions=attributions,
        )

    def _generated(self, plan: Plan) -> list[tuple[str, ...]]:
        """Candidates for the headline, from what the opening is made from, and for each planned statement."""
        read = [_by_report(_read(item, self._settings.sentences_per_group), plan) for item in plan.items]
        statements = [sentence_prompt(reports) for reports in read]
        headline = headline_prompt(read[0])
        self._progress("writing", 0, len(statements))
        found = self._generator.candidates([headline, *statements], self._settings.candidates)
        self._progress("writing", len(statements), len(statements))
        return found

    def _tidied(self, texts: Sequence[str]) -> tuple[str, ...]:
        """The first sentence of each, without what leans on its surroundings, as in a gist: the model copies that."""
        return tuple(tidy(doc) for doc in self._parser.pipe(filter(None, map(_first, texts))))

    @cached_property
    def _generator(self) -> Generator:
        return Generator(self._folder)


def _read(item: PlanItem, most: int) -> Sequence[Sentence]:
    """The sentence that the plan names and the others of the group, those that say it best first."""
    return list({s.id: s for s in (item.sentence, *item.group.sentences)}.values())[:most]


def _by_report(sentences: Sequence[Sentence], plan: Plan) -> list[list[str]]:
    """Their texts in the order of the reports, as the model learnt to read them."""
    inside = sorted(sentences, key=lambda sentence: sentence.index)
    return [[" ".join(s.text.split()) for s in inside if s.report == report.id] for report in plan.reports]


def _unsaid(statements: int) -> tuple[Notice, ...]:
    message = f"{statements} planned statements are left out: not supported by the reports, or said already"
    return (Notice("unsaid-statements", message),) if statements else ()


def _first(text: str) -> str:
    """The first sentence of what the model wrote, cleaned; empty when it wrote nothing."""
    sentences = sentences_of(clean(text))
    return sentences[0] if sentences else ""
