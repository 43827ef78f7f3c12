from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from support.hostile import results
from support.results import SUMMARY, checked_only, claim, ferry_result, headed_result

from summarize.records import CheckedClaim, Result
from summarize.rendering import render
from summarize.rendering.characters import for_reading

VOID = {"meta", "link", "img", "br", "hr", "input", "base"}


class Page(HTMLParser):
    """What a browser would make of a page: its elements, their attributes, and the text inside each id."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.other: list[str] = []
        self.blocks: list[tuple[str, str]] = []
        self.open: list[tuple[str, str, list[str]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("class") or "", []))

    def handle_endtag(self, tag: str) -> None:
        opened, kind, text = self.open.pop()
        assert opened == tag
        self.blocks.append((f"{tag}.{kind}", "".join(text)))

    def handle_data(self, data: str) -> None:
        if not any(kind == "why" for _, kind, _ in self.open):  # the program's words inside a report's text
            for _, _, text in self.open:
                text.append(data)

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    def unknown_decl(self, data: str) -> None:
        self.other.append(data)

    def handle_pi(self, data: str) -> None:
        self.other.append(data)

    def texts(self, block: str) -> list[str]:
        return [text for name, text in self.blocks if name == block]

    def names(self) -> set[tuple[str, str]]:
        """Each element, alone and with each of its attributes."""
        return {(tag, name) for tag, attributes in self.elements for name in ("", *attributes)}


def page(result: Result) -> Page:
    return Page(render(result, "html", headline=True))


UNSUPPORTED = CheckedClaim(claim("Two people were injured"), "unsupported", None, 0)
EXAMPLES = (ferry_result(), headed_result(), checked_only(SUMMARY, UNSUPPORTED), checked_only(""))
KNOWN = {name for example in EXAMPLES for name in page(example).names()}
VALUES = {
    "href": r"#(report-\d+(-\d+)?|claim-\d+|summary)",
    "id": r"report-\d+(-\d+)?|claim-\d+|(title|number)-\d+|summary|summary-heading|claims-heading",
    "class": r"[a-z -]*",
    "data-claims": r"\d+( \d+)*",
    "data-supports": r"\d+( \d+)*",
    "data-contradicts": r"\d+( \d+)*",
    "data-nearest": r"\d+( \d+)*",
}


@given(results())
def test_no_input_becomes_an_element_an_attribute_or_an_address(result: Result) -> None:
    seen = page(result)
    assert seen.names() <= KNOWN
    assert seen.other == []
    for _, attributes in seen.elements:
        for name, value in attributes.items():
            assert name not in VALUES or re.fullmatch(VALUES[name], value or "")


@given(results())
def test_every_report_is_shown_as_loaded(result: Result) -> None:
    every = (*result.agreement.reports, *result.agreement.excluded)
    assert page(result).texts("div.text") == [report.text.translate(for_reading()) for report in every]


@given(results())
def test_every_link_leads_somewhere_and_every_id_is_there_once(result: Result) -> None:
    elements = page(result).elements
    ids = [attributes["id"] for _, attributes in elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {(attributes["href"] or "")[1:] for _, attributes in elements if "href" in attributes} <= set(ids)


@given(results())
def test_script_and_style_are_always_the_same(result: Result) -> None:
    seen = page(result)
    assert seen.texts("script.") == page(ferry_result()).texts("script.")
    assert seen.texts("style.") == page(ferry_result()).texts("style.")


def test_the_security_policy_lets_only_the_own_script_and_style_run() -> None:
    seen = page(ferry_result())
    policy = next(attributes["content"] for _, attributes in seen.elements if "http-equiv" in attributes)
    for kind in ("script", "style"):
        (content,) = seen.texts(f"{kind}.")
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in str(policy)
    assert str(policy).startswith("default-src 'none';")


def test_nothing_is_loaded_from_elsewhere() -> None:
    html = render(ferry_result(), "html")
    assert not re.search(r"https?:|src=|url\(|@import", html.replace("default-src", "").replace("-src", ""))


def test_a_headline_is_the_heading_and_the_title_of_the_page() -> None:
    seen = page(headed_result("Ferry <b>aground</b> & safe"))
    assert seen.texts("h1.headline") == seen.texts("title.") == ["Ferry <b>aground</b> & safe"]
    assert seen.texts("p.scope") == ["Summary of 4 reports, 3 independent"]


def test_without_a_headline_the_heading_says_what_is_summarised() -> None:
    assert render(headed_result(), "html") == render(ferry_result(), "html", headline=True)
    assert page(ferry_result()).texts("h1.scope") == ["Summary of 4 reports, 3 independent"]
    assert page(ferry_result()).texts("title.") == ["Summary of 4 reports"]


def test_claims_lead_to_their_first_evidence() -> None:
    links = {
        a["data-claims"]: a["href"] for tag, a in page(ferry_result()).elements if tag == "a" and "data-claims" in a
    }
    assert links["1"] == "#report-1-48"  # the title (46 characters) and an empty line come before it
    assert links["6"] == "#report-4-0"


def test_the_evidence_of_a_claim_is_marked_in_the_reports() -> None:
    spans = [attributes for tag, attributes in page(ferry_result()).elements if tag == "span"]
    against = [attributes["id"] for attributes in spans if attributes.get("data-contradicts") == "6"]
    assert against == ["report-4-0"]
    assert len([attributes for attributes in spans if "2" in (attributes.get("data-supports") or "").split()]) == 3


def test_what_was_set_aside_is_grey_with_its_reason() -> None:
    aside = [a["title"] for tag, a in page(ferry_result()).elements if tag == "span" and a.get("class") == "aside"]
    assert aside == ["set aside: title", "set aside: caption", *["set aside: title"] * 3]


def test_a_disputed_claim_counts_as_supported_as_in_the_other_formats() -> None:
    assert page(ferry_result()).texts("li.")[:4] == ["6 claims", "5 supported", "1 of them disputed", "1 contradicted"]


def test_marks_are_words_too() -> None:
    assert page(ferry_result()).texts("span.label") == ["contradicted by 4: "]
    assert "disputed by" in render(ferry_result(), "html")


@pytest.mark.parametrize(
    "words", ["contradicted by 4: The line", "Photo: H. Lund] caption", "Harbour Post 2024-03-12 harbour-post"]
)
def test_what_is_drawn_apart_is_apart_in_copied_text(words: str) -> None:
    assert words in re.sub(r"<[^<>]*>", "", render(ferry_result(), "html"))


def test_a_report_is_announced_with_its_number_and_title() -> None:
    seen = page(ferry_result())
    assert seen.texts("span.number") == [f"Report {number}" for number in range(1, 6)]
    named = [attributes["aria-labelledby"] for tag, attributes in seen.elements if tag == "article"]
    assert named == [f"number-{number} title-{number}" for number in range(1, 6)]
    assert "aria-hidden" not in {name for _, attributes in seen.elements for name in attributes}


def test_the_direction_of_evidence_and_of_the_summary_is_not_that_of_english_labels() -> None:
    """``dir="auto"`` looks at the first letters inside, but for elements that have a direction of their own."""
    elements = page(ferry_result()).elements
    links = [inner["dir"] for (tag, _), (_, inner) in pairwise(elements) if tag == "blockquote"]
    assert links == ["ltr"] * 13
    assert [attributes["dir"] for _, attributes in elements if attributes.get("class") == "label"] == ["ltr"]


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (checked_only(""), "The summary is empty."),
        (checked_only("Hello."), "There are no claims to judge."),
        (checked_only("Hello."), "There are no reports."),
        (checked_only(SUMMARY, UNSUPPORTED), "no report says anything that could be compared with it"),
        (ferry_result(), "Written by plan. Checked by lexical (a baseline"),
        (ferry_result(), "not used: about another event"),
        (replace(ferry_result(), writer=None), "<p>Checked by lexical"),
    ],
)
def test_the_page_says(result: Result, words: str) -> None:
    assert words in render(result, "html")
