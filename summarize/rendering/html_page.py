"""A result as one self-contained HTML page: summary left, reports right, evidence one click away.

Every text goes through Jinja's autoescape. The page's own style and script are the only ones that its content
security policy lets run, by their hashes, and it allows no request at all.
"""

from __future__ import annotations

from dataclasses import dataclass

from summarize.records import CheckedClaim, Notice, Result
from summarize.rendering.characters import for_reading, translated
from summarize.rendering.citations import Source, Sources, all_notices, number_sources
from summarize.rendering.marking import Segment, Status, mark, status_of
from summarize.rendering.pages import inline_hash, templates
from summarize.rendering.passages import Passage, evidence_uses, passages
from summarize.rendering.phrases import count, dependence, described, headline_of, label_before
from summarize.rendering.problems import NOTHING_NEAR, Quote, quotes


@dataclass(frozen=True)
class ClaimCard:
    """What the page says of one claim."""

    number: int
    checked: CheckedClaim
    status: Status
    quotes: tuple[Quote, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class ReportCard:
    """What the page says of one report, and its text."""

    source: Source
    dependence: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class MarkedStretch:
    """A segment of the summary, its label if it is marked, and the id that its link leads to (empty: no link)."""

    segment: Segment
    label: str
    target: str


@dataclass(frozen=True)
class Page:
    """Everything that the template shows; ``headline`` is empty where there is none."""

    headline: str
    summary: tuple[MarkedStretch, ...]
    claims: tuple[ClaimCard, ...]
    reports: tuple[ReportCard, ...]
    notices: tuple[Notice, ...]
    sources: Sources
    checker: str
    writer: str | None

    def count(self, status: Status) -> int:
        """How many claims have this status."""
        return sum(claim.status == status for claim in self.claims)


def to_html(result: Result) -> str:
    """The page, ending in a newline."""
    environment = templates("summarize.rendering")
    hashes = {name: inline_hash(environment.get_template(name).render()) for name in ("page.css", "page.js")}
    return environment.get_template("page.html.jinja").render(
        page=_page(translated(result, for_reading())),
        style_hash=hashes["page.css"],
        script_hash=hashes["page.js"],
        count=count,
        described=described,
        place=place,
    )


def _page(result: Result) -> Page:
    sources = number_sources(result)
    uses = evidence_uses(result.summary, sources)
    claims = tuple(_claim(number, claim, sources) for number, claim in enumerate(result.summary.claims, start=1))
    return Page(
        headline_of(result),
        tuple(_stretch(segment, claims) for segment in mark(result.summary, sources)),
        claims,
        tuple(
            ReportCard(source, dependence(source, sources), passages(source.report, uses.get(source.report.id, ())))
            for source in sources.all
        ),
        all_notices(result),
        sources,
        result.summary.checker,
        result.writer,
    )


def _claim(number: int, checked: CheckedClaim, sources: Sources) -> ClaimCard:
    found = quotes(checked, sources)
    reasons = tuple(reason.message for reason in checked.reasons)
    return ClaimCard(number, checked, status_of(checked), found, reasons if reasons or found else (NOTHING_NEAR,))


def _stretch(segment: Segment, claims: tuple[ClaimCard, ...]) -> MarkedStretch:
    """Leads to the first evidence of its claims or, where there is none, to what the page says of the claim."""
    target = ""
    if segment.claims:
        found = [quote for claim in segment.claims for quote in claims[claim].quotes]
        target = place(found[0]) if found else f"claim-{segment.claims[0] + 1}"
    return MarkedStretch(segment, label_before(segment), target)


def place(quote: Quote) -> str:
    """The id of the passage where the quotation starts."""
    return f"report-{quote.number}-{quote.evidence.start}"
