from summarize.checker.facts import Finding, reasons
from summarize.records import Reason, Span

HERE = Span(0, 6, "40,000")
FEWER = Finding("number", "conflict", HERE, "4,000")
NONE = Finding("number", "missing", HERE)


def test_a_conflict_names_the_report_and_both_values():
    found = reasons({"reuters-video": (FEWER,), "guardian": ()})
    assert found == (Reason("number", "4,000 in reuters-video, 40,000 here"),)


def test_verbs_are_quoted():
    finding = Finding("negation", "conflict", Span(0, 4, "came"), "did not come")
    assert reasons({"a": (finding,)}) == (Reason("negation", "“did not come” in a, “came” here"),)


def test_what_every_report_lacks_is_said_once():
    assert reasons({"a": (NONE,), "b": (NONE, NONE)}) == (Reason("number", "40,000: no report gives this number"),)


def test_what_one_report_has_is_not_missing():
    assert reasons({"a": (NONE,), "b": ()}) == ()


def test_a_conflict_in_one_report_stands_for_what_the_others_lack():
    assert reasons({"a": (NONE,), "b": (FEWER,)}) == (Reason("number", "4,000 in b, 40,000 here"),)


def test_reports_that_agree_against_the_claim_share_a_reason():
    found = reasons({"a": (FEWER,), "b": (FEWER,), "c": (FEWER,)})
    assert found == (Reason("number", "4,000 in a, b and c, 40,000 here"),)


def test_reasons_come_in_the_order_of_the_claim():
    later = Finding("name", "missing", Span(20, 24, "Oslo"))
    assert [reason.kind for reason in reasons({"a": (later, NONE)})] == ["number", "name"]


def test_no_reports_give_no_reasons():
    assert reasons({}) == ()
