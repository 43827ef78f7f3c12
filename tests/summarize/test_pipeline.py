import dataclasses
import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from support.pipelines import shared

from summarize.configuration import load_settings
from summarize.errors import UnusableInput
from summarize.pipeline import Pipeline
from summarize.reading.load import load_cluster
from summarize.records import Cluster, Draft, Plan, Rejected, Result
from summarize.rendering import render
from summarize.writers.protocol import Judge

ROOT = Path(__file__).parents[2]
CLUSTER = ROOT / "data/clusters/recount"
REAL = ROOT / "../shared/reports"


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return shared(load_settings(["offline=true"]))


@pytest.fixture(scope="module")
def cluster(pipeline: Pipeline) -> Cluster:
    return load_cluster([CLUSTER / "reports"], pipeline.settings.reading)


@pytest.fixture(scope="module")
def result(pipeline: Pipeline, cluster: Cluster) -> Result:
    return pipeline.summarize(cluster)


def test_the_summary_keeps_to_the_word_limit_and_to_the_reports_own_words(result: Result, cluster: Cluster) -> None:
    assert 100 <= len(result.summary.text.split()) <= 150
    words = {word.strip(".,“”\"'").lower() for report in cluster.reports for word in report.text.split()}
    assert {word.strip(".,“”\"'").lower() for word in result.summary.text.split()} <= words


def test_every_claim_of_an_extractive_summary_is_supported_and_cited(result: Result) -> None:
    assert result.summary.claims
    assert [claim.claim.text for claim in result.summary.claims if claim.verdict != "supported"] == []
    assert all(claim.evidence and claim.support >= 1 for claim in result.summary.claims)


def test_evidence_points_at_the_text_it_quotes(result: Result, cluster: Cluster) -> None:
    texts = {report.id: report.text for report in cluster.reports}
    for claim in result.summary.claims:
        assert result.summary.text[claim.claim.start : claim.claim.end] == claim.claim.text
        for evidence in claim.evidence + claim.against:
            assert texts[evidence.report][evidence.start : evidence.end] == evidence.text


def test_what_a_writer_gives_beside_the_text_is_in_the_result_and_is_no_claim(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    headline, rejected = "Recount confirms Oyelaran", (Rejected("Oyelaran lost.", "not supported"),)

    class Headliner:
        name = "headliner"
        appetite = 1.0

        def write(self, _: Plan, __: Judge, /) -> Draft:
            return Draft("Oyelaran won.", self.name, headline=headline, rejected=rejected)

        def signature(self) -> dict[str, str]:
            return {}

    monkeypatch.setattr("summarize.writers.build.build_writer", lambda *_: Headliner())
    result = Pipeline(load_settings(["offline=true", "checker=lexical"])).summarize(cluster)
    assert (result.headline, result.rejected) == (headline, rejected)
    assert [claim.claim.text for claim in result.summary.claims] == ["Oyelaran won."]


def test_a_given_summary_has_no_headline_and_nothing_rejected(pipeline: Pipeline, cluster: Cluster) -> None:
    result = pipeline.check("Oyelaran won.", cluster)
    assert (result.headline, result.rejected) == (None, ())


def test_the_rewrite_in_the_cluster_is_recognised(result: Result) -> None:
    # data/clusters/recount/cluster.json says which report rewrites which
    assert [(link.report, link.original) for link in result.agreement.derivations] == [("cityfeed", "sentinel")]


def test_the_same_input_gives_the_same_output_byte_for_byte(cluster: Cluster, result: Result) -> None:
    again = Pipeline(load_settings(["offline=true"])).summarize(cluster)
    first, second = (render(dataclasses.replace(one, timings={}), "json") for one in (result, again))
    assert first == second


def test_a_changed_setting_changes_the_signature(cluster: Cluster) -> None:
    alone = Cluster(cluster.reports[:1])
    one, other = (
        Pipeline(load_settings(["offline=true", "checker=lexical", *more])).check("It fell.", alone).signature
        for more in ([], ["planning.max_words=60"])
    )
    assert other["settings_sha256"] != one["settings_sha256"]
    assert other["reports_sha256"] == one["reports_sha256"]


def test_a_changed_date_changes_the_signature_and_another_folder_does_not(pipeline: Pipeline, cluster: Cluster) -> None:
    def signed(**changes: Any) -> object:
        changed = dataclasses.replace(cluster.reports[0], **changes)
        return pipeline.check("A vote was counted.", Cluster((changed,))).signature["reports_sha256"]

    assert signed() == signed(origin="elsewhere.txt") != signed(date=dt.date(1999, 1, 1))


def test_another_given_summary_has_another_signature(pipeline: Pipeline, cluster: Cluster) -> None:
    one, again, other = (pipeline.check(text, cluster).signature for text in ("It fell.", "It fell.", "It rose."))
    assert one == again != other


def test_one_report_is_enough(pipeline: Pipeline, cluster: Cluster) -> None:
    alone = pipeline.summarize(Cluster(cluster.reports[:1]))
    assert alone.summary.text
    assert {evidence.report for claim in alone.summary.claims for evidence in claim.evidence} == {cluster.reports[0].id}


def test_nothing_to_summarise_is_an_error_in_one_line(pipeline: Pipeline) -> None:
    with pytest.raises(UnusableInput, match="no report has a sentence"):
        pipeline.summarize(Cluster(()))


def test_an_empty_summary_has_no_claims(pipeline: Pipeline, cluster: Cluster) -> None:
    assert pipeline.check("", cluster).summary.claims == ()


def test_given_claims_are_judged_as_they_are(pipeline: Pipeline, cluster: Cluster) -> None:
    claims = ["Oyelaran won by 23 votes,\nofficials said.", "Oyelaran won by 2,300 votes, officials said."]
    checked = pipeline.check_claims(claims, cluster).summary.claims
    assert [claim.claim.text for claim in checked] == [" ".join(claim.split()) for claim in claims]
    assert [claim.verdict for claim in checked] == ["supported", "contradicted"]


def test_a_given_claim_without_a_word_is_left_out_and_said(pipeline: Pipeline, cluster: Cluster) -> None:
    result = pipeline.check_claims(["***", "Oyelaran won.", " "], cluster)
    assert len(result.summary.claims) == 1
    assert "2 of 3 claims have no letter or digit and are left out" in [notice.message for notice in result.notices]


@pytest.mark.slow
def test_a_hundred_reports_are_summarised(cluster: Cluster) -> None:
    many = []
    for number in range(100):
        report = cluster.reports[number % len(cluster.reports)]
        name = f"{report.id}-{number}"
        sentences = tuple(dataclasses.replace(sentence, report=name) for sentence in report.sentences)
        many.append(dataclasses.replace(report, id=name, sentences=sentences))
    settings = load_settings(["offline=true", "writer=plan", "checker=lexical"])
    result = Pipeline(settings).summarize(Cluster(tuple(many)))
    assert len(result.agreement.reports) == 100
    assert max(claim.support for claim in result.summary.claims) <= len(cluster.reports)  # copies are no witnesses


@pytest.mark.skipif(not REAL.is_dir(), reason="the real reports are not beside this checkout")
def test_the_summary_of_the_real_reports_names_what_happened(pipeline: Pipeline) -> None:
    text = pipeline.summarize(load_cluster([REAL], pipeline.settings.reading)).summary.text
    assert len(text.split()) <= 150
    for fact in (
        "captured",
        "in exchange for a meeting",
        "agreed to meet",
        "Ukrainian authorities",
        "Ukraine has denied",
    ):
        assert fact in text
