"""One hash for what was loaded, for the signature of a run."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from eval.records import Example, LabelledClaim
from summarize.records import Cluster, Report


def data_hash(items: Iterable[Example | LabelledClaim]) -> str:
    """SHA-256 of ids, reports (text and what is known of them), references, claims and labels, in order.

    How reports are split and cleaned is not part of it, nor where their files were: the program's version and
    settings stand beside it in a signature.
    """
    digest = hashlib.sha256()
    for item in items:
        digest.update(json.dumps(_content(item), sort_keys=True).encode("ascii") + b"\n")
    return digest.hexdigest()


def _content(item: Example | LabelledClaim) -> dict[str, Any]:
    shared = {"id": item.id, "article": item.article, **_reports(item.cluster)}
    if isinstance(item, Example):
        return {**shared, "references": item.references}
    return {**shared, "claim": item.claim, "supported": item.supported, "kind": item.kind}


def _reports(cluster: Cluster) -> dict[str, Any]:
    return {
        "reports": [_report(report) for report in cluster.reports],
        "excluded": [_report(report) for report in cluster.excluded],
    }


def _report(report: Report) -> list[str | None]:
    date = report.date.isoformat() if report.date else None
    return [report.id, report.text, report.title, report.publisher, date]
