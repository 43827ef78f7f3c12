"""The verdict of the gate as JUnit XML: one test case a check."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from eval.gate.compare import Check
from eval.run.folder import Run

ILLEGAL = {code: "\N{REPLACEMENT CHARACTER}" for code in range(0x20) if code not in (0x9, 0xA, 0xD)}


def write_junit(path: Path, checks: Sequence[Check], run: Run) -> None:
    """Write the file; what was not judged counts as skipped."""
    count = {status: str(sum(check.status == status for check in checks)) for status in ("failed", "not judged")}
    totals = {"tests": str(len(checks)), "failures": count["failed"], "skipped": count["not judged"], "errors": "0"}
    suite = ElementTree.Element("testsuite", {"name": _legal(f"summarize-gate {run.info.name}"), **totals})
    for check in checks:
        _case(suite, check, run)
    path.parent.mkdir(parents=True, exist_ok=True)
    ElementTree.ElementTree(suite).write(path, encoding="utf-8", xml_declaration=True)


def _case(suite: ElementTree.Element, check: Check, run: Run) -> None:
    names = {"classname": _legal(f"{run.info.task}.{run.info.name}"), "name": _legal(check.name)}
    case = ElementTree.SubElement(suite, "testcase", names)
    if check.status == "failed":
        failure = ElementTree.SubElement(case, "failure", {"message": _legal(check.message)})
        failure.text = _legal("\n".join(f"{item.id}: {item.before} -> {item.now}" for item in check.changes))
    elif check.status == "not judged":
        ElementTree.SubElement(case, "skipped", {"message": _legal(check.message)})


def _legal(text: str) -> str:
    """Without the control characters that XML cannot hold."""
    return text.translate(ILLEGAL)
