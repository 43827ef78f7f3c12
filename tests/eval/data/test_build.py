"""Rows become examples by the product's own reading."""

from eval.data.build import build_claims, build_examples, why_unreadable
from eval.data.rows import ClaimRow, ExampleRow, Text, from_texts
from summarize.reading.report import read_report
from summarize.settings import ReadingSettings

READING = ReadingSettings()
ADVERT = "Advertisement\n\n"
FERRY = "A ferry hit a wall on Monday. Two people were hurt, the coast guard said."


def example(*texts: Text) -> ExampleRow:
    return ExampleRow("row-1", from_texts("row-1", texts), ("A ferry hit a wall.",), "row-1")


def test_sentences_are_those_of_the_product() -> None:
    text = ADVERT + FERRY
    (report,) = build_examples([example(Text(text))], READING)[0].cluster.reports
    wanted = read_report(text, id="report-1", settings=READING)
    assert (report.sentences, report.set_aside) == (wanted.sentences, wanted.set_aside)
    assert all(sentence.text == report.text[sentence.start : sentence.end] for sentence in report.sentences)


def test_what_the_set_states_of_a_report_is_kept() -> None:
    stated = Text(FERRY, id="Daily", title="Ferry", publisher="The Daily", date="2024-03-12")
    (report,) = build_examples([example(stated)], READING)[0].cluster.reports
    assert (report.id, report.title, report.publisher) == ("daily", "Ferry", "The Daily")
    assert str(report.date) == "2024-03-12"
    assert report.origin == "row-1"


def test_a_report_that_cannot_be_read_is_said() -> None:
    (built,) = build_examples([example(Text(FERRY), Text(" "), Text(FERRY))], READING)
    assert [report.id for report in built.cluster.reports] == ["report-1"]
    assert sorted(notice.code for notice in built.cluster.notices) == ["bad-json-item", "duplicate-report"]
    assert all(notice.message.startswith("row-1: ") for notice in built.cluster.notices)


def test_an_example_without_any_report_stays_with_the_reason() -> None:
    (built,) = build_examples([example(Text(""))], READING)
    assert built.cluster.reports == ()
    assert str(why_unreadable(built.cluster)).startswith("row-1: ")


def test_a_row_without_any_report_is_said_to_have_none() -> None:
    (built,) = build_examples([example()], READING)
    assert why_unreadable(built.cluster) == "row-1: the data name no report for it"


def test_a_readable_cluster_has_no_such_reason() -> None:
    assert why_unreadable(build_examples([example(Text(FERRY))], READING)[0].cluster) is None


def test_a_report_in_another_language_is_set_aside_as_in_the_product() -> None:
    german = "Die Fähre stieß am Montag gegen eine Mauer, und zwei Menschen wurden verletzt, sagte die Küstenwache."
    (built,) = build_examples([example(Text(FERRY), Text(german))], READING)
    assert [report.language for report in built.cluster.excluded] == ["de"]


def test_claims_about_the_same_reports_share_their_cluster() -> None:
    rows = [ClaimRow(name, "It sank.", from_texts(name, [Text(FERRY)]), False, "a") for name in ("1", "2")]
    first, second = build_claims(rows, READING)
    assert first.cluster is second.cluster
