"""Which sentences a model reads when not all of them fit: whole ones only, the first in line first.

Nothing here knows a tokenizer; the caller counts tokens.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from summarize.records import Notice, Plan, Sentence

CountTokens = Callable[[str], int]


@dataclass(frozen=True)
class Costed:
    """A sentence and how many tokens it takes, with the space before it."""

    sentence: Sentence
    tokens: int


def planned_first(plan: Plan) -> tuple[Sentence, ...]:
    """Every sentence of the reports, in line for the input.

    First the planned sentences in plan order, then their groups' other sentences, then the rest of the reports in
    turn, each from its beginning, because news puts what matters first.
    """
    rest = (sentence for turn in zip_longest(*(report.sentences for report in plan.reports)) for sentence in turn)
    return _distinct([*planned(plan), *(sentence for sentence in rest if sentence is not None)])


def planned(plan: Plan) -> tuple[Sentence, ...]:
    """The sentences of the planned groups, in line: the one each item names in plan order, then the others."""
    named = [item.sentence for item in plan.items]
    return _distinct([*named, *(sentence for item in plan.items for sentence in item.group.sentences)])


def in_plan_order(plan: Plan) -> tuple[Sentence, ...]:
    """The sentences of the planned groups, group by group."""
    return _distinct(sentence for item in plan.items for sentence in (item.sentence, *item.group.sentences))


def take(line: Sequence[Costed], budget: int) -> tuple[Costed, ...]:
    """Those that fit into ``budget`` tokens, taken in order; one that does not fit is passed over, never cut."""
    taken: list[Costed] = []
    for costed in line:
        if costed.tokens <= budget:
            taken.append(costed)
            budget -= costed.tokens
    return tuple(taken)


def take_equally(line: Sequence[Costed], budget: int) -> tuple[Costed, ...]:
    """Those that fit when every report may use the same number of tokens; what one leaves unused goes to the others."""
    by_report: dict[str, list[Costed]] = {}
    for costed in line:
        by_report.setdefault(costed.sentence.report, []).append(costed)
    shares = equal_shares({report: sum(c.tokens for c in costed) for report, costed in by_report.items()}, budget)
    taken = [costed for report, queue in by_report.items() for costed in take(queue, shares[report])]
    chosen = {costed.sentence.id for costed in taken}
    left = budget - sum(costed.tokens for costed in taken)
    return (*taken, *take([costed for costed in line if costed.sentence.id not in chosen], left))


def equal_shares(wanted: dict[str, int], budget: int) -> dict[str, int]:
    """Split ``budget`` tokens evenly among reports, none getting more than it wants while another wants more."""
    shares: dict[str, int] = {}
    for done, report in enumerate(sorted(wanted, key=lambda report: wanted[report])):
        shares[report] = min(wanted[report], budget // (len(wanted) - done))
        budget -= shares[report]
    return shares


def left_out_notices(offered: Sequence[Sentence], taken: Iterable[Sentence], limit: int) -> tuple[Notice, ...]:
    """One notice per report, in the order offered, of how many sentences were left out of ``limit`` input tokens."""
    read = {sentence.id for sentence in taken}
    wanted = Counter(sentence.report for sentence in offered)
    missing = Counter(sentence.report for sentence in offered if sentence.id not in read)
    return tuple(
        Notice(
            "input-fitted",
            f"{missing[report]} of {wanted[report]} sentences of {report} were left out "
            f"to fit the model's {limit} input tokens",
            report,
        )
        for report in wanted
        if missing[report]
    )


def _distinct(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    return tuple({sentence.id: sentence for sentence in sentences}.values())
