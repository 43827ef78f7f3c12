"""A result as the JSON document that ``schema.json`` describes; offsets and ids as in `summarize.records`."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from summarize.records import Agreement, CheckedClaim, Disagreement, Evidence, Group, Notice, Plan, Report, Result
from summarize.rendering.characters import for_encoding, translated
from summarize.rendering.citations import Source, Sources, all_notices, disputed, number_sources

SCHEMA_VERSION = 3

Json = dict[str, Any]


def to_json_text(result: Result) -> str:
    """The document as indented text in the order of the schema, ending in a newline."""
    return json.dumps(to_json(result), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def to_json(result: Result) -> Json:
    """The document as a dictionary of plain JSON values, all of which UTF-8 can hold."""
    result = translated(result, for_encoding())
    sources = number_sources(result)
    return {
        "schema_version": SCHEMA_VERSION,
        "summary": {"text": result.summary.text, "words": len(result.summary.text.split())},
        "headline": result.headline,
        "counts": _counts(result, sources),
        "claims": [_claim(number, claim, sources) for number, claim in enumerate(result.summary.claims, start=1)],
        "reports": [_report(source) for source in sources.all],
        "near_copies": _near_copies(result.agreement),
        "plan": _plan(result.plan) if result.plan else None,
        "rejected": [{"text": item.text, "reason": item.reason} for item in result.rejected],
        "writer": result.writer,
        "checker": result.summary.checker,
        "settings": _plain(result.settings),
        "signature": _plain(result.signature),
        "timings": _plain(result.timings),
        "notices": [_notice(notice) for notice in all_notices(result)],
    }


def _counts(result: Result, sources: Sources) -> Json:
    summary = result.summary
    return {
        "claims": len(summary.claims),
        "supported": summary.count("supported"),
        "unsupported": summary.count("unsupported"),
        "contradicted": summary.count("contradicted"),
        "disputed": disputed(summary),
        "reports": sources.used(),
        "independent_reports": sources.independent(),
        "excluded_reports": len(sources.all) - sources.used(),
    }


def _claim(number: int, checked: CheckedClaim, sources: Sources) -> Json:
    claim = checked.claim
    return {
        "number": number,
        "text": claim.text,
        "start": claim.start,
        "end": claim.end,
        "statement": claim.statement,
        "parts": [{"start": part.start, "end": part.end, "text": part.text} for part in claim.parts],
        "verdict": checked.verdict,
        "disputed": checked.verdict == "supported" and bool(checked.against),
        "score": _plain(checked.score),
        "support": checked.support,
        "citations": list(sources.numbers(checked.evidence)),
        "evidence": [_evidence(item) for item in checked.evidence],
        "against": [_evidence(item) for item in checked.against],
        "nearest": _evidence(checked.nearest) if checked.nearest else None,
        "reasons": [{"kind": reason.kind, "message": reason.message} for reason in checked.reasons],
    }


def _evidence(evidence: Evidence) -> Json:
    return {
        "report": evidence.report,
        "sentences": list(evidence.sentences),
        "start": evidence.start,
        "end": evidence.end,
        "text": evidence.text,
        "entailment": _plain(evidence.entailment),
        "neutral": _plain(evidence.neutral),
        "contradiction": _plain(evidence.contradiction),
    }


def _report(source: Source) -> Json:
    report = source.report
    return {
        "number": source.number,
        "id": report.id,
        "title": report.title,
        "publisher": report.publisher,
        "date": report.date.isoformat() if report.date else None,
        "language": report.language,
        "origin": report.origin,
        "excluded": source.excluded,
        "independent": not source.rewrites,
        "rewrites": [{"report": item.original, "share": _plain(item.share)} for item in source.rewrites],
        "text": report.text,
        "sentences": _sentences(report),
        "set_aside": [
            {"start": item.start, "end": item.end, "text": item.text, "reason": item.reason}
            for item in report.set_aside
        ],
    }


def _sentences(report: Report) -> list[Json]:
    return [
        {"id": item.id, "start": item.start, "end": item.end, "paragraph": item.paragraph, "text": item.text}
        for item in report.sentences
    ]


def _near_copies(agreement: Agreement) -> list[Json]:
    return [
        {"sentence": copy.sentence, "original": copy.original, "similarity": _plain(copy.similarity)}
        for copy in agreement.copies
    ]


def _plan(plan: Plan) -> Json:
    return {
        "max_words": plan.max_words,
        "items": [
            {
                "sentence": item.sentence.id,
                "gist": item.gist,
                "score": _plain(item.score),
                "reason": item.reason,
                "group": _group(item.group),
            }
            for item in plan.items
        ],
        "left_out": [_group(group) for group in plan.left_out],
        "disagreements": [_disagreement(item) for item in plan.disagreements],
    }


def _disagreement(disagreement: Disagreement) -> Json:
    return {
        "thing": disagreement.thing,
        "event": disagreement.event,
        "values": [
            {"wording": value.wording, "reports": list(value.reports), "sentences": list(value.sentences)}
            for value in disagreement.values
        ],
        "text": disagreement.text,
    }


def _group(group: Group) -> Json:
    return {
        "sentences": [sentence.id for sentence in group.sentences],
        "reports": list(group.reports),
        "support": group.support,
        "centrality": _plain(group.centrality),
    }


def _notice(notice: Notice) -> Json:
    return {"code": notice.code, "message": notice.message, "report": notice.report}


def _plain(value: Any) -> Any:
    """``value`` as JSON can hold it: numbers that are not finite become null, unknown types their text."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value if isinstance(value, str | int | None) else str(value)
