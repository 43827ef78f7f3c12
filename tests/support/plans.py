"""Reports and plans built by hand, from lists of sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarize.records import Group, Plan, PlanItem, Report, Sentence


def report(name: str, texts: Sequence[str], title: str | None = None) -> Report:
    """A report of these sentences, one paragraph, a space between them."""
    sentences, start = [], 0
    for index, text in enumerate(texts):
        sentences.append(Sentence(name, index, start, start + len(text), text, 0))
        start += len(text) + 1
    return Report(name, " ".join(texts), tuple(sentences), title=title)


def plan(reports: Mapping[str, Sequence[str]], groups: Sequence[Sequence[str]], max_words: int = 60) -> Plan:
    """A plan whose groups are named by sentence ids (``wire#0``), the one that says it best first."""
    built = tuple(report(name, texts) for name, texts in reports.items())
    by_id = {sentence.id: sentence for one in built for sentence in one.sentences}
    return Plan(tuple(item([by_id[name] for name in group]) for group in groups), (), built, max_words)


def item(sentences: Sequence[Sentence]) -> PlanItem:
    """A planned group of these sentences, each report independent."""
    reports = tuple(dict.fromkeys(sentence.report for sentence in sentences))
    group = Group(tuple(sentences), reports, len(reports), 0.5)
    return PlanItem(group, sentences[0], sentences[0].text, 1.0, "built by hand")


FERRY = {
    "wire": (
        "A ferry with 214 people on board ran aground near Port Aldis on Monday evening, the coast guard said.",
        "Rescue crews brought all the passengers ashore by 11:30 p.m.",
        "The operator, Norsund Lines, said that the ship’s steering had failed.",
        "It was the second accident on the route in 2023.",
    ),
    "daily": (
        "All passengers of the stranded ferry were brought ashore before midnight.",
        "“We felt a jolt, then the lights went out,” said Marta Lindqvist.",
        "The ministry opened an inquiry.",
    ),
    "radio": (
        "Überlebende called the crew’s work “calm and quick”.",
        "A ferry ran aground near Port Aldis with more than 200 people on board.",
    ),
}
"""Three reports of one invented event, nine sentences."""

FERRY_GROUPS = (("wire#0", "radio#1"), ("wire#1", "daily#0"), ("wire#2",))


def ferry_plan(max_words: int = 60) -> Plan:
    """Three planned groups about the ferry."""
    return plan(FERRY, FERRY_GROUPS, max_words)
