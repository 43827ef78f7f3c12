"""The page: self-contained, escaped, well-formed, with everything a reader needs."""

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from support.hostile import TEXTS
from support.runs import example, three_runs, write_checker_run, write_run

from eval.report.build import build_report
from eval.report.html_page import to_html
from eval.run.folder import JudgedClaim

VOID = {"meta", "br", "line", "circle"}


class Checked(HTMLParser):
    """Collects elements, attributes and texts; fails where an end tag has no start."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.text: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("runs")
    checkers = [write_checker_run(folder / name, name) for name in ("strict", "yes-sayer")]
    return to_html(build_report([*three_runs(folder), *checkers]))


def test_it_asks_for_nothing_and_runs_nothing(page: str) -> None:
    found = Checked(page)
    assert found.names.isdisjoint({"script", "link", "img", "iframe", "object", "a", "form"})
    assert found.attributes.isdisjoint({"src", "href", "style", "srcset"})
    assert not re.search(r"https?:|url\(|@import", page)
    style = page.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page.replace("&#39;", "'")


def test_it_is_well_formed(page: str) -> None:
    assert Checked(page).open == []
    assert page.endswith("</html>\n")


def test_it_shows_values_intervals_relations_reasons_and_signatures(page: str) -> None:
    text = " ".join(" ".join(Checked(page).text).split())
    for words in (
        "0.938",
        "0.900 to 0.984",
        "> 1, 2",
        "no reference : lead 2, lexrank 2, plan 2 (rouge1)",
        "lexrank failed on 1 of 12",
        "rouge1|nrefs:var|stemmed:true|n:10|bs:10000|seed:0",
        "lead − plan",
        "recall at 10 % false alarms",
        "negation",
        "seconds per example, logarithmic",
        "the example failed : lexrank 1 (rouge1",
    ):
        assert words in text, words


def test_claims_are_marked_by_verdict(page: str) -> None:
    assert '<span class="claim contradicted"><span class="label" dir="ltr">contradicted: </span>' in page
    assert '<span class="claim supported">The ferry Marit' in page


@pytest.mark.parametrize("words", ["events 3 systems, 12 examples", "1 lead 0.250", "event-01 lowest", "2 lexrank"])
def test_what_is_drawn_apart_is_apart_in_copied_text(page: str, words: str) -> None:
    assert words in re.sub(r"<[^<>]*>", "", page)


def test_all_pairs_has_the_errors_caught_too(page: str) -> None:
    pairs = page.split("<summary>All pairs</summary>")[2].split("</details>")[0]
    metrics = set(re.findall(r'<tr><th scope="row">(.*?)</th><td class="text">strict', pairs))
    assert {"AUC", "all errors", "negation"} <= metrics


def test_the_same_runs_give_the_same_page(page: str, tmp_path: Path) -> None:
    checkers = [write_checker_run(tmp_path / name, name) for name in ("strict", "yes-sayer")]
    assert to_html(build_report([*three_runs(tmp_path), *checkers])) == page


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, TEXTS, TEXTS)
def test_no_text_can_leave_its_place(tmp_path: Path, name: str, summary: str, reason: str) -> None:
    """Names, summaries, claims and errors come from other people's systems."""
    safe = [text.encode("utf-8", "replace").decode() for text in (name, summary, reason)]
    record = example("plan", 0)
    claim = JudgedClaim(safe[1], "unsupported", 0.1)
    records = [
        replace(record, summary=safe[1], claims=(claim,), references=(safe[0],)),
        replace(record, id="other" + safe[2], summary=None, claims=(), scores={}, error=safe[2]),
    ]
    folders = [write_run(tmp_path / str(number), safe[0], records, checker=safe[2]) for number in range(2)]
    found = Checked(to_html(build_report(folders)))
    assert found.open == []
    assert found.names.isdisjoint({"script", "img", "a"})
    assert not any(attribute.startswith("on") for attribute in found.attributes)
