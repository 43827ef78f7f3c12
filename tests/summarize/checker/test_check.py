from collections.abc import Sequence
from dataclasses import replace

from support.plans import report
from support.vectors import bag_of_words, vectors_of

from summarize.checker.check import Checker
from summarize.checker.claims import line_claims
from summarize.checker.judge import Judgement
from summarize.checker.lexical import LexicalJudge
from summarize.language import Parser
from summarize.records import Agreement, CheckedSummary, Report, SetAside
from summarize.settings import EvidenceSettings, LexicalSettings

ONE = report("one", ["The storm tore the roof off the school.", "Police closed 12 roads on Monday."])
OTHER = report("other", ["Police closed 14 roads on Monday.", "The school has no roof since the storm tore it off."])


def check(parser: Parser, *lines: str, reports: Sequence[Report] = (ONE, OTHER)) -> CheckedSummary:
    checker = Checker(LexicalSettings(supported=0.6), LexicalJudge(), parser, bag_of_words)
    text = "\n".join(lines)
    agreement = Agreement(tuple(reports), (), (), (), ())
    return checker.check(text, line_claims(text), agreement, vectors_of(*reports))


def test_each_claim_points_at_the_sentence_that_supports_it(parser: Parser) -> None:
    [claim] = check(parser, "The storm tore off the roof of the school.").claims
    assert claim.verdict == "supported"
    assert claim.evidence[0].sentences == ("one#0",)
    assert claim.evidence[0].text == ONE.text[claim.evidence[0].start : claim.evidence[0].end]


def test_a_name_is_read_in_the_claims_spelling_and_shown_in_the_reports(parser: Parser) -> None:
    with_accents, without = report("one", ["Luc Bélanger left on Monday."]), report("other", ["Luc Belanger left."])
    claims = check(parser, "Luc Bélanger left.", "Luc Belanger left.", reports=(with_accents, without)).claims
    for claim in claims:
        assert (claim.score, claim.support) == (1.0, 2)
        assert {item.text for item in claim.evidence} == {"Luc Bélanger left on Monday.", "Luc Belanger left."}


def test_an_author_is_not_whom_the_report_leaves_unnamed(parser: Parser) -> None:
    byline = SetAside(0, 13, "By Karin Vold", "byline")
    told = replace(report("one", ["The head of the board resigned."]), set_aside=(byline,))
    lines = ("Karin Vold, the head of the board, resigned.", "Karin Vold writes that the head of the board resigned.")
    deed, telling = check(parser, *lines, reports=[told]).claims
    assert (deed.verdict, telling.verdict) == ("unsupported", "supported")


def test_a_number_that_reports_disagree_on_is_disputed(parser: Parser) -> None:
    [claim] = check(parser, "Police closed 12 roads on Monday.").claims
    assert claim.verdict == "supported"
    assert [evidence.report for evidence in claim.against] == ["other"]


def test_a_number_that_no_report_gives_is_contradicted_with_a_reason(parser: Parser) -> None:
    [claim] = check(parser, "Police closed 50 roads on Monday.").claims
    assert claim.verdict == "contradicted"
    assert {"12 in one, 50 here", "14 in other, 50 here"} <= {reason.message for reason in claim.reasons}


def test_who_tells_a_report_is_read_with_it(parser: Parser) -> None:
    told = replace(ONE, publisher="The Lind Courier")
    lines = ("The Lind Courier says that the storm tore the roof off the school.",)
    [named], [unknown] = check(parser, *lines, reports=(told,)).claims, check(parser, *lines, reports=(ONE,)).claims
    assert [named.verdict, unknown.verdict] == ["supported", "unsupported"]
    assert named.reasons == ()
    assert [reason.message for reason in unknown.reasons] == ["Lind Courier: no report has this name here"]
    assert named.evidence[0].text == ONE.sentences[0].text


def test_claims_keep_their_order_and_offsets(parser: Parser) -> None:
    summary = check(parser, "Police closed 12 roads.", "A volcano erupted in Iceland.")
    assert [summary.text[c.claim.start : c.claim.end] for c in summary.claims] == summary.text.splitlines()
    assert [claim.verdict for claim in summary.claims] == ["supported", "unsupported"]


def test_the_order_of_reports_does_not_change_verdicts_or_scores(parser: Parser) -> None:
    lines = ("Police closed 12 roads on Monday.", "The storm tore off a roof.")
    forth, back = check(parser, *lines), check(parser, *lines, reports=(OTHER, ONE))
    assert [(c.verdict, c.score) for c in forth.claims] == [(c.verdict, c.score) for c in back.claims]


def test_no_claims_is_an_empty_result(parser: Parser) -> None:
    assert check(parser).claims == ()


def test_a_claim_that_cannot_be_judged_is_said(parser: Parser) -> None:
    summary = check(parser, "It was so.")
    assert (summary.claims[0].score, [notice.code for notice in summary.notices]) == (None, ["not-judged"])


def test_a_claim_longer_than_any_sentence_is_not_judged_and_quoted_in_short(parser: Parser) -> None:
    summary = check(parser, "Police closed 12 roads on Monday. " * 40_000)  # spaCy refuses a million characters
    [notice] = summary.notices
    assert (summary.claims[0].score, notice.code, len(notice.message) < 300) == (None, "not-judged", True)


class CountingJudge(LexicalJudge):
    def __init__(self) -> None:
        self.pairs = 0

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        self.pairs += len(pairs)
        return super().judge(pairs)


def test_the_work_grows_linearly_with_claims_and_reports(parser: Parser) -> None:
    sentences = [f"Police closed road {n} on Monday after the storm." for n in range(30)]
    reports = [report(f"r{n}", sentences) for n in range(4)]
    judge = CountingJudge()
    settings = LexicalSettings(evidence=EvidenceSettings(windows_per_report=3))
    text = "Police closed roads.\nThe storm came on Monday."
    agreement = Agreement(tuple(reports), (), (), (), ())
    Checker(settings, judge, parser, bag_of_words).check(text, line_claims(text), agreement, vectors_of(*reports))
    assert 0 < judge.pairs <= 2 * 4 * 3  # claims x reports x windows, however long the reports are


class ContradictingJudge(LexicalJudge):
    """Holds that the last sentence of a report contradicts everything, and the others entail it a little."""

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        return [Judgement(0.0, 0.1, 0.9) if "last" in premise else Judgement(0.2, 0.8, 0.0) for premise, _ in pairs]


def test_the_window_that_contradicts_most_counts_though_others_entail_more(parser: Parser) -> None:
    one = report("one", ["A road was closed.", "Another road was closed.", "Here the last road was closed."])
    settings = LexicalSettings(evidence=EvidenceSettings(max_sentences=1))
    checker = Checker(settings, ContradictingJudge(), parser, bag_of_words)
    agreement = Agreement((one,), (), (), (), ())
    [claim] = checker.check("A road was closed.", line_claims("A road was closed."), agreement, vectors_of(one)).claims
    assert [evidence.text for evidence in claim.against] == ["Here the last road was closed."]
