"""What the reports agree on and what the summary was to say, for ``--explain``: every choice with its reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarize.records import Agreement, Disagreement, Group, Plan, PlanItem, Result
from summarize.rendering.characters import for_reading, translated
from summarize.rendering.citations import Sources, all_notices, number_sources
from summarize.rendering.phrases import count, listed, one_line, shortened, source_line


def render_plan(result: Result) -> str:
    """The plan, what it left out, and which reports and sentences depend on others; ends in a newline."""
    shown = translated(result, for_reading())
    sources = number_sources(shown)
    blocks = [
        list(_reports(sources)),
        *(_plan(shown.plan, sources) if shown.plan else _no_plan(shown.agreement.groups, sources)),
        list(_copies(shown.agreement)),
        list(_notes(shown)),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _reports(sources: Sources) -> Iterator[str]:
    yield f"Reports ({sources.used()}, {sources.independent()} independent)"
    for source in sources.all:
        yield f"[{source.number}] {source_line(source, sources)}"


def _plan(plan: Plan, sources: Sources) -> Iterator[list[str]]:
    yield [f"Plan: {count(len(plan.items), 'group')} of sentences for at most {count(plan.max_words, 'word')}"]
    for number, item in enumerate(plan.items, start=1):
        yield list(_item(number, item, sources))
    if plan.disagreements:
        yield ["Disagreements", *(line for item in plan.disagreements for line in _disagreement(item, sources))]
    if plan.left_out:
        yield ["Left out, best first", *(line for group in plan.left_out for line in _group(group, sources))]


def _no_plan(groups: Sequence[Group], sources: Sources) -> Iterator[list[str]]:
    yield ["No plan: a given summary was checked."]
    if groups:
        yield ["What the reports say", *(line for group in groups for line in _group(group, sources))]


def _item(number: int, item: PlanItem, sources: Sources) -> Iterator[str]:
    yield f"{number}. {shortened(item.gist)}"
    yield f"   {_agreement(item.group, sources)}; score {item.score:.2f}: {shortened(item.reason)}"
    yield f"   {shortened(item.sentence.id)}: {shortened(item.sentence.text)}"
    for sentence in item.group.sentences:
        if sentence != item.sentence:
            yield f"   also {shortened(sentence.id)}: {shortened(sentence.text)}"


def _disagreement(disagreement: Disagreement, sources: Sources) -> Iterator[str]:
    yield f"- {shortened(disagreement.text)}"
    told = (f"{shortened(value.wording)} in [{_numbers(value.reports, sources)}]" for value in disagreement.values)
    yield f"  {', '.join(told)}"


def _group(group: Group, sources: Sources) -> Iterator[str]:
    best = group.sentences[0]
    yield f"- {shortened(best.id)}: {shortened(best.text)}"
    yield f"  {_agreement(group, sources)}; centrality {group.centrality:.2f}"


def _agreement(group: Group, sources: Sources) -> str:
    return f"in [{_numbers(group.reports, sources)}], support {group.support}"


def _numbers(reports: Sequence[str], sources: Sources) -> str:
    return listed(sorted(sources.number(report) for report in reports))


def _copies(agreement: Agreement) -> Iterator[str]:
    if agreement.copies:
        yield "Near-copies"
    for copy in agreement.copies:
        yield f"- {shortened(copy.sentence)} repeats {shortened(copy.original)} (similarity {copy.similarity:.2f})"


def _notes(result: Result) -> Iterator[str]:
    notices = all_notices(result)
    if notices:
        yield "Notes"
    for notice in notices:
        yield f"- {one_line(notice.message)}"
