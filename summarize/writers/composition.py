"""From a sentence for each planned statement to a summary: what fits, what reports disagree on, who is who."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarize.records import Attribution, Plan, PlanItem
from summarize.writers.disagreement import attributions, with_disagreements
from summarize.writers.introductions import full_names, introduce, people_in
from summarize.writers.mentions import aged_once, named_once, shorten
from summarize.writers.one_spelling import one_spelling, reports_respelt, respelt
from summarize.writers.prose import nothing_fits
from summarize.writers.recordings import introduce_recording
from summarize.writers.roles import roles, with_roles

if TYPE_CHECKING:
    from summarize.language import Parser


@dataclass(frozen=True)
class Told:
    """The sentence that tells what ``item`` plans."""

    item: PlanItem
    text: str


def compose(told: Sequence[Told], plan: Plan, parser: Parser) -> tuple[str, tuple[Attribution, ...]]:
    """A text, and what of it only some reports say: the opening, then what the plan wants most, in the order given.

    It has at most ``plan.max_words`` words. A disagreement stands behind the sentence that speaks of its number; people
    are introduced once, by the full names that reports give them, in one spelling, and, where there is room, by their
    roles, and so is a recording; an opening that leaves no room for a name goes without. Raises `UnusableInput` when
    nothing fits.
    """
    spelt = one_spelling(plan.reports)
    told = [replace(one, text=respelt(one.text, spelt)) for one in told]
    reports = reports_respelt(plan.reports, spelt)
    texts = [one.text for one in told]
    names = full_names(" ".join(texts), reports, parser)
    named = people_in(texts, reports, parser)
    known = roles(names.values(), reports, parser)

    def put_together(sentences: Sequence[str]) -> str:
        text = aged_once(named_once(shorten(" ".join(sentences), names, parser), named))
        introduced = introduce(text, names)
        full = with_roles(introduced, known)
        if len(full.split()) <= plan.max_words:
            return full
        no_room = len(sentences) == 1 and len(introduced.split()) > plan.max_words
        return text if no_room else introduced

    def measure(sentences: Sequence[str]) -> int:
        return len(put_together(sentences).split())

    def written(chosen: Sequence[Told]) -> list[str]:
        narrowed = replace(plan, items=tuple(one.item for one in chosen))
        return with_disagreements([one.text for one in chosen], narrowed, measure)

    def fits(chosen: Sequence[Told]) -> bool:
        sentences = written(chosen)
        return measure(sentences) <= plan.max_words and all(one.text in sentences for one in chosen)

    kept = most_wanted(told, fits)
    if not kept:
        raise nothing_fits(plan.max_words)
    text = introduce_recording(put_together(written(kept)), parser)
    return text, tuple(attributions(text, plan))


def most_wanted(told: Sequence[Told], fits: Callable[[Sequence[Told]], bool]) -> list[Told]:
    """Those that fit together, the first one before all others, then by score; in the order given."""
    wanted = sorted(range(len(told)), key=lambda place: (place > 0, -told[place].item.score, place))
    kept: list[int] = []
    for place in wanted:
        more = sorted([*kept, place])
        if fits([told[i] for i in more]):
            kept = more
    return [told[i] for i in kept]
