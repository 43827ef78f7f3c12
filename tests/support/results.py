"""A made-up run for tests of everything after the checker: a ferry runs aground, told by five reports.

One report rewrites another, one is about something else; one claim is disputed, one unsupported, one contradicted.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from summarize.records import (
    Agreement,
    CheckedClaim,
    CheckedSummary,
    Claim,
    Derivation,
    Evidence,
    Group,
    NearCopy,
    Notice,
    Plan,
    PlanItem,
    Reason,
    Report,
    Result,
    Sentence,
    SetAside,
    Span,
)

SUMMARY = (
    "The ferry Marit ran aground off Lysholm on Tuesday, and all 212 passengers were taken ashore. "
    "The captain, who had sailed the route for 30 years, blamed a steering fault. "
    "Two people were injured. "
    "The line resumes on Friday."
)


def report(name: str, *paragraphs: str, title: str | None = None, **fields: object) -> Report:
    """A report whose text is its title and paragraphs; a paragraph in brackets is set aside as a caption."""
    text, sentences, aside = f"{title}\n\n" if title else "", [], []
    if title:
        aside.append(SetAside(0, len(title), title, "title"))
    for number, paragraph in enumerate(paragraphs):
        if paragraph.startswith("["):
            aside.append(SetAside(len(text), len(text) + len(paragraph), paragraph, "caption"))
            text += paragraph + "\n\n"
            continue
        for words in paragraph.replace(". ", ".|").split("|"):
            start = len(text)
            text += words + " "
            sentences.append(Sentence(name, len(sentences), start, start + len(words), words, number))
        text = text[:-1] + "\n\n"
    return Report(name, text, tuple(sentences), tuple(aside), title=title, origin=f"{name}.txt", **fields)  # type: ignore[arg-type]


HARBOUR = report(
    "harbour-post",
    "The ferry Marit ran aground on a sandbank off Lysholm shortly after noon on Tuesday. "
    "All 212 passengers were brought ashore by lifeboats, the coast guard said.",
    "[Lifeboats near the Marit on Tuesday. Photo: H. Lund]",
    "Captain Ola Brandt, who has sailed the route for 30 years, said the rudder had stopped answering. "
    "Two people were treated for minor injuries.",
    "The line said that sailings were cancelled until further notice.",
    title="Ferry with 212 aboard runs aground off Lysholm",
    publisher="Harbour Post",
    date=dt.date(2024, 3, 12),
    language="en",
)
COAST = report(
    "coast-wire",
    "A ferry with 212 passengers ran aground off the island of Lysholm on Tuesday and everyone was taken ashore. "
    "Its captain blamed a fault in the steering.",
    "A hospital on the mainland said that it had admitted five passengers from the Marit.",
    title="Passengers safe after ferry grounding",
    publisher="Coast Wire",
    date=dt.date(2024, 3, 12),
    language="en",
)
DAILY = report(
    "daily-mirror-copy",
    "The ferry Marit hit a sandbank off Lysholm shortly after noon on Tuesday. "
    "All 212 passengers were brought ashore by lifeboats, according to the coast guard.",
    "Two people were treated for minor injuries.",
    title="Ferry stuck on sandbank",
    date=dt.date(2024, 3, 13),
    language="en",
)
LEDGER = report("ledger", "The company expects to sail again in April at the earliest.", language="en")
CHESS = report("chess", "The chess club elected a new board.", title="Club news", language="en")


def evidence(source: Report, first: int, last: int | None = None, *, entails: float = 0.9) -> Evidence:
    """The sentences ``first`` to ``last`` of a report as evidence; what is not entailment is split in halves."""
    window = source.sentences[first : (first if last is None else last) + 1]
    start, end = window[0].start, window[-1].end
    rest = (1 - entails) / 2
    return Evidence(
        source.id, tuple(item.id for item in window), start, end, source.text[start:end], entails, rest, rest
    )


def claim(*words: str, summary: str = SUMMARY) -> Claim:
    """The claim whose parts are these stretches of the summary, each found at its first place."""
    parts = tuple(Span(summary.index(part), summary.index(part) + len(part), part) for part in words)
    start, end = parts[0].start, parts[-1].end
    return Claim(start, end, summary[start:end], " ".join(words), parts)


CLAIMS = (
    CheckedClaim(
        claim("The ferry Marit ran aground off Lysholm on Tuesday"),
        "supported",
        0.96,
        2,
        (evidence(HARBOUR, 0), evidence(COAST, 0), evidence(DAILY, 0)),
    ),
    CheckedClaim(
        claim("all 212 passengers were taken ashore"),
        "supported",
        0.93,
        2,
        (evidence(HARBOUR, 1), evidence(COAST, 0), evidence(DAILY, 1)),
    ),
    CheckedClaim(claim("The captain", "blamed a steering fault"), "supported", 0.9, 1, (evidence(COAST, 1),)),
    CheckedClaim(
        claim("The captain", "had sailed the route for 30 years"), "supported", 0.88, 1, (evidence(HARBOUR, 2),)
    ),
    CheckedClaim(
        claim("Two people were injured"),
        "supported",
        0.8,
        1,
        (evidence(HARBOUR, 3), evidence(DAILY, 2)),
        against=(evidence(COAST, 2, entails=0.04),),
        reasons=(Reason("number", "two here, five in coast-wire"),),
    ),
    CheckedClaim(
        claim("The line resumes on Friday"),
        "contradicted",
        0.05,
        0,
        against=(evidence(LEDGER, 0, entails=0.02),),
        nearest=evidence(HARBOUR, 4, entails=0.05),
        reasons=(Reason("date", "April in ledger, Friday here"),),
    ),
)
COPY = HARBOUR.sentences[0], DAILY.sentences[0]
GROUPS = (
    Group(
        (HARBOUR.sentences[0], COAST.sentences[0], DAILY.sentences[0]),
        tuple(r.id for r in (HARBOUR, COAST, DAILY)),
        2,
        0.71,
    ),
    Group((COAST.sentences[1], HARBOUR.sentences[2]), (COAST.id, HARBOUR.id), 2, 0.55),
    Group((LEDGER.sentences[0],), (LEDGER.id,), 1, 0.31),
)
NOTICE = Notice("other-event", "about another event than the other reports (similarity 0.08)", CHESS.id)
AGREEMENT = Agreement(
    reports=(HARBOUR, COAST, DAILY, LEDGER),
    excluded=(CHESS,),
    copies=(NearCopy(DAILY.sentences[2].id, HARBOUR.sentences[3].id, 1.0),),
    derivations=(Derivation(DAILY.id, HARBOUR.id, 1.0),),
    groups=GROUPS,
    notices=(NOTICE,),
)
PLAN = Plan(
    items=(
        PlanItem(
            GROUPS[0],
            HARBOUR.sentences[0],
            "The ferry Marit ran aground on a sandbank off Lysholm.",
            2.7,
            "told by 2 independent reports",
        ),
        PlanItem(
            GROUPS[1],
            COAST.sentences[1],
            "Its captain blamed a fault in the steering.",
            2.1,
            "adds the captain's account",
        ),
    ),
    left_out=(GROUPS[2],),
    reports=AGREEMENT.reports,
    max_words=150,
)
CHECKER = "lexical (a baseline: clipped n-gram precision with fact checks)"


def ferry_result() -> Result:
    """The whole run."""
    return Result(
        summary=CheckedSummary(SUMMARY, CLAIMS, CHECKER),
        agreement=AGREEMENT,
        plan=PLAN,
        writer="plan",
        settings={"seed": 0, "writer": {"kind": "plan"}, "planning": {"max_words": 150, "novelty": 0.5}},
        signature={"accord": "0.1.0", "writer": "plan", "checker": "lexical", "seed": 0},
        timings={"reading": 0.2, "planning": 1.1, "writing": 0.1, "checking": 0.6},
        notices=(NOTICE,),
    )


def headed_result(headline: str = "Ferry runs aground off Lysholm") -> Result:
    """The whole run of a writer that wrote a headline too."""
    return replace(ferry_result(), headline=headline)


def checked_only(text: str, *claims: CheckedClaim, reports: tuple[Report, ...] = ()) -> Result:
    """A given summary that was checked: no plan and no writer."""
    return Result(
        summary=CheckedSummary(text, claims, CHECKER),
        agreement=Agreement(reports, (), (), (), ()),
        plan=None,
        writer=None,
        settings={},
        signature={},
    )
