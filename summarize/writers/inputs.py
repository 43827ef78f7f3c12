"""What an encoder-decoder reads for a plan: one input for all of it, or one for each group."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from summarize.errors import AccordError
from summarize.records import Notice, Plan, Sentence
from summarize.settings import Seq2SeqSettings
from summarize.writers import fitting
from summarize.writers.encoding import SourceEncoder


@dataclass(frozen=True)
class Inputs:
    """Texts for the model, each within its limit, and what had to be left out of them."""

    texts: tuple[str, ...]
    notices: tuple[Notice, ...]


class InputFitter:
    """Fits plans into ``limit`` tokens a text, sentence by sentence."""

    def __init__(self, settings: Seq2SeqSettings, encoder: SourceEncoder, limit: int) -> None:
        self._content = settings.content
        self._take = fitting.take_equally if settings.allocation == "equal" else fitting.take
        self._encoder = encoder
        self._limit = limit

    def whole_plan(self, plan: Plan) -> Inputs:
        """One text: the reports' sentences in report order, or the planned ones in plan order."""
        if self._content == "reports":
            line = fitting.planned_first(plan)
            rank = {sentence.id: i for i, sentence in enumerate(s for report in plan.reports for s in report.sentences)}
        else:
            line = fitting.planned(plan)
            rank = {sentence.id: i for i, sentence in enumerate(fitting.in_plan_order(plan))}
        taken = self._fit(line, lambda sentence: rank[sentence.id])
        if not taken:
            raise self._nothing_fits()
        return Inputs((self._encoder.text(taken),), self._left_out(line, taken))

    def by_group(self, plan: Plan) -> Inputs:
        """One text for each planned group, the sentence that says it best first."""
        lines = [fitting.planned(Plan((item,), (), plan.reports, plan.max_words)) for item in plan.items]
        taken = [self._fit(line, line.index) for line in lines]
        texts = tuple(self._encoder.text(sentences) for sentences in taken if sentences)
        if not texts:
            raise self._nothing_fits()
        offered = [sentence for line in lines for sentence in line]
        return Inputs(texts, self._left_out(offered, [sentence for group in taken for sentence in group]))

    def _fit(self, line: Sequence[Sentence], rank: Callable[[Sentence], int]) -> tuple[Sentence, ...]:
        """Taken from the line and put in order; counted again as one text, since tokens may join across sentences."""
        costed = [fitting.Costed(sentence, self._encoder.count(sentence.text)) for sentence in line]
        budget = self._limit - self._encoder.overhead(len({sentence.report for sentence in line}))
        while True:
            taken = sorted((costed.sentence for costed in self._take(costed, budget)), key=rank)
            excess = self._encoder.length(self._encoder.text(taken)) - self._limit
            if not taken or excess <= 0:
                return tuple(taken)
            budget -= excess

    def _left_out(self, offered: Sequence[Sentence], taken: Iterable[Sentence]) -> tuple[Notice, ...]:
        return fitting.left_out_notices(offered, taken, self._limit)

    def _nothing_fits(self) -> AccordError:
        return AccordError(
            f"no planned sentence fits into {self._limit} input tokens; raise writer.max_input_tokens "
            "as far as the model's positions go, or choose another writer"
        )
