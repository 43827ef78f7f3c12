from __future__ import annotations

import json
import math
import re
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from support.results import (
    AGREEMENT,
    NOTICE,
    PLAN,
    SUMMARY,
    checked_only,
    claim,
    ferry_result,
    headed_result,
)

from summarize import check
from summarize.records import CheckedClaim, Disagreement, DisputedValue, Notice, Rejected
from summarize.rendering import render
from summarize.rendering.explain import render_plan
from summarize.rendering.json_document import SCHEMA_VERSION, to_json

SCHEMA = json.loads((files("summarize.rendering") / "schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
DOCS = Path(__file__).parents[3] / "docs" / "json.md"

REJECTED = (Rejected("The ferry sank.", "not supported"), Rejected("Two died.", "contradicted by coast-wire"))
DISPUTED = Disagreement(
    "people",
    "injured",
    (
        DisputedValue("two", ("harbour-post",), ("harbour-post#3",)),
        DisputedValue("five", ("coast-wire",), ("coast-wire#2",)),
    ),
    "One report says two people were injured, another five.",
)
UNJUDGED = CheckedClaim(claim("Two people were injured"), "unsupported", None, 0)
RESULTS = {
    "whole run": ferry_result(),
    "headline": replace(headed_result(), rejected=REJECTED),
    "disagreement": replace(ferry_result(), plan=replace(PLAN, disagreements=(DISPUTED,))),
    "empty summary": checked_only(""),
    "no claims": replace(checked_only("Hello."), agreement=AGREEMENT),
    "no score": checked_only(SUMMARY, UNJUDGED),
    "no plan": replace(ferry_result(), plan=None, writer=None),
    "not finite": checked_only(SUMMARY, replace(UNJUDGED, score=math.nan)),
    "odd settings": replace(ferry_result(), settings={"path": Path("x"), "limit": math.inf, "list": (1, None, True)}),
}


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["properties"]["schema_version"]["const"] == SCHEMA_VERSION
    assert SCHEMA["$id"] == f"urn:accord:result:{SCHEMA_VERSION}"


@pytest.mark.parametrize("name", RESULTS)
def test_results_fit_the_schema(name: str) -> None:
    VALIDATOR.validate(json.loads(render(RESULTS[name], "json")))


def test_a_field_that_the_schema_does_not_name_is_an_error() -> None:
    with pytest.raises(jsonschema.ValidationError, match="surprise"):
        VALIDATOR.validate({**to_json(ferry_result()), "surprise": 1})


def test_every_field_of_the_schema_is_described() -> None:
    def undescribed(schema: object, path: str) -> list[str]:
        if not isinstance(schema, dict):
            return []
        bare = [
            f"{path}.{name}"
            for name, field in schema.get("properties", {}).items()
            if not {"description", "$ref"} & field.keys()
        ]
        return bare + [line for key, value in schema.items() for line in undescribed(value, f"{path}.{key}")]

    assert [line for line in undescribed(SCHEMA, "") if not line.endswith("group")] == []


def test_counts_are_those_of_the_claims() -> None:
    assert to_json(ferry_result())["counts"] == {
        "claims": 6,
        "supported": 5,
        "unsupported": 0,
        "contradicted": 1,
        "disputed": 1,
        "reports": 4,
        "independent_reports": 3,
        "excluded_reports": 1,
    }


def test_every_offset_points_at_the_text_beside_it() -> None:
    document = to_json(ferry_result())
    texts = {item["id"]: item["text"] for item in document["reports"]}
    spans = [(document["summary"]["text"], part) for item in document["claims"] for part in (item, *item["parts"])]
    for item in document["claims"]:
        found = [*item["evidence"], *item["against"], *filter(None, [item["nearest"]])]
        spans += [(texts[piece["report"]], piece) for piece in found]
    for item in document["reports"]:
        spans += [(item["text"], piece) for piece in (*item["sentences"], *item["set_aside"])]
    assert len(spans) == 45
    assert all(text[span["start"] : span["end"]] == span["text"] for text, span in spans)


def test_an_excluded_report_says_why_and_a_rewritten_one_what_it_rewrites() -> None:
    reports = {item["id"]: item for item in to_json(ferry_result())["reports"]}
    assert reports["chess"]["excluded"] == "about another event than the other reports (similarity 0.08)"
    assert reports["daily-mirror-copy"]["rewrites"] == [{"report": "harbour-post", "share": 1.0}]
    assert [name for name, item in reports.items() if not item["independent"]] == ["daily-mirror-copy"]


def test_only_what_excludes_a_report_is_given_as_the_reason() -> None:
    dated = Notice("ambiguous-date", "the date of chess may be 2024-03-04 or 2024-04-03; taken as unknown", "chess")
    document = to_json(replace(ferry_result(), notices=(dated, NOTICE)))
    assert document["reports"][-1]["excluded"] == NOTICE.message
    assert dated.message in [notice["message"] for notice in document["notices"]]


def test_a_notice_that_two_steps_carry_is_told_once() -> None:
    assert len(to_json(ferry_result())["notices"]) == 1


def test_the_headline_stands_beside_the_summary_and_changes_nothing_in_it() -> None:
    without, document = to_json(ferry_result()), to_json(RESULTS["headline"])
    assert document["headline"] == "Ferry runs aground off Lysholm"
    assert [document[key] for key in ("summary", "counts", "claims")] == [
        without[key] for key in ("summary", "counts", "claims")
    ]


def test_the_document_has_the_headline_whether_or_not_it_is_asked_for() -> None:
    assert render(headed_result(), "json") == render(headed_result(), "json", headline=True)


def test_rejected_sentences_are_listed_as_written_with_their_reasons() -> None:
    assert to_json(RESULTS["headline"])["rejected"] == [
        {"text": "The ferry sank.", "reason": "not supported"},
        {"text": "Two died.", "reason": "contradicted by coast-wire"},
    ]


@pytest.mark.parametrize("name", ["whole run", "empty summary"])
def test_where_nothing_was_generated_or_written_both_are_there_and_empty(name: str) -> None:
    document = to_json(RESULTS[name])
    assert (document["headline"], document["rejected"]) == (None, [])


def test_a_disagreement_has_every_value_with_who_says_it() -> None:
    plan = to_json(RESULTS["disagreement"])["plan"]
    assert plan["disagreements"] == [
        {
            "thing": "people",
            "event": "injured",
            "values": [
                {"wording": "two", "reports": ["harbour-post"], "sentences": ["harbour-post#3"]},
                {"wording": "five", "reports": ["coast-wire"], "sentences": ["coast-wire#2"]},
            ],
            "text": "One report says two people were injured, another five.",
        }
    ]


def test_the_explanation_says_which_sources_give_which_value() -> None:
    assert "Disagreements\n- One report says" in render_plan(RESULTS["disagreement"])
    assert "  two in [1], five in [2]\n" in render_plan(RESULTS["disagreement"])


def test_a_notice_names_its_report_once() -> None:
    satire = Notice("satire", "marmot says that it is satire; set aside", "marmot")
    result = replace(ferry_result(), notices=(satire,))
    assert render_plan(result).endswith("\n- marmot says that it is satire; set aside\n")
    assert '<p class="notice" dir="auto">marmot says that it is satire; set aside</p>' in render(result, "html")


def test_numbers_that_are_not_finite_are_null() -> None:
    document = to_json(RESULTS["odd settings"])
    assert document["settings"] == {"path": "x", "limit": None, "list": [1, None, True]}
    assert to_json(RESULTS["not finite"])["claims"][0]["score"] is None


def test_lone_surrogates_become_replacement_characters_and_offsets_hold() -> None:
    text = "Bad \ud800 byte."
    result = checked_only(text, CheckedClaim(claim("Bad \ud800 byte", summary=text), "unsupported", None, 0))
    document = json.loads(render(result, "json").encode("utf-8"))
    assert document["summary"]["text"] == "Bad \ufffd byte."
    assert document["claims"][0]["text"] == document["summary"]["text"][0:10]


def test_equal_results_give_equal_bytes() -> None:
    assert render(ferry_result(), "json") == render(ferry_result(), "json")


def test_the_example_in_the_docs_is_what_is_printed_but_for_what_is_said_to_be_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given, printed = re.findall(r"```(?:json)?\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    [summary] = re.findall(r'`echo "(.*?)" \| summarize check - harbour-post.json', DOCS.read_text("utf-8"))
    (tmp_path / "harbour-post.json").write_text(given)
    monkeypatch.chdir(tmp_path)
    document = to_json(check(summary, ["harbour-post.json"], checker="lexical"))
    assert json.loads(printed) == document | {"settings": {}, "signature": {}, "timings": {}}
