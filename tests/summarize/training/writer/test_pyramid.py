"""Gap sentences: told by one report, found in the others, never copied from them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarize.training.articles import Article
from summarize.training.writer.pyramid import LEAD, PER_EVENT, gap_sentences

SUBJECTS = ("The ferry", "A ferry of Norsund Lines", "The stranded ferry", "Rescue crews", "The coast guard")
DEEDS = ("ran aground near Port Aldis with 214 people on board", "brought all 214 passengers ashore near Port Aldis")
TIMES = ("on Monday evening", "late on Monday", "before midnight on Monday", "")
SENTENCE = st.builds(
    lambda who, what, when: f"{who} {what} {when}".strip() + ".",
    st.sampled_from(SUBJECTS),
    st.sampled_from(DEEDS),
    st.sampled_from(TIMES),
)
CLUSTER = st.lists(st.lists(SENTENCE, min_size=1, max_size=5), max_size=4)

ONE = "The ferry ran aground near Port Aldis on Monday with 214 people on board."
OTHER = "A ferry with 214 people on board ran aground on Monday near Port Aldis, officials said."
THIRD = "Near Port Aldis, a ferry ran aground on Monday while carrying 214 people."


def articles(*reports: list[str], event: str = "e") -> list[Article]:
    return [Article(f"{event}-{place}", event, tuple(report)) for place, report in enumerate(reports)]


def test_a_sentence_is_to_be_written_from_what_other_reports_tell() -> None:
    [first, second] = gap_sentences(articles([ONE], [OTHER, "Schools stayed closed for the whole of the week."]))
    assert (first.text, first.reports) == (ONE, ((OTHER,),))
    assert (second.text, second.reports) == (OTHER, ((ONE,),))
    assert {(e.task, e.source) for e in (first, second)} == {("sentence", "pyramid")}


def test_a_report_that_stands_alone_gives_nothing() -> None:
    assert list(gap_sentences([*articles([ONE], event="a"), *articles([OTHER], event="b")])) == []


def test_what_more_reports_tell_comes_first() -> None:
    only_two = "Norsund Lines opened an inquiry into the failed steering gear of the vessel."
    same = "An inquiry into the failed steering gear was opened by Norsund Lines, the vessel's owner."
    found = list(gap_sentences(articles([only_two, ONE], [same, OTHER], [THIRD])))
    assert [len(example.reports) for example in found] == [2, 2, 2]
    assert {example.text for example in found} == {ONE, OTHER, THIRD}


def test_speech_and_talk_to_the_reader_are_no_targets() -> None:
    told = ["We saw the ferry run aground near Port Aldis on Monday with 214 people on board.", f"“{ONE}”"]
    texts = [example.text for example in gap_sentences(articles(told, [OTHER]))]
    assert texts == [OTHER]


def test_only_the_lead_of_a_report_is_looked_at() -> None:
    filler = ["Something else happened to somebody in another town."] * LEAD
    assert [example.text for example in gap_sentences(articles([*filler, ONE], [OTHER]))] == [OTHER]


@given(CLUSTER)
def test_gap_sentences_are_never_copies_of_their_sources(reports: list[list[str]]) -> None:
    for example in gap_sentences(articles(*reports)):
        read = [sentence for report in example.reports for sentence in report]
        assert example.text not in read
        assert example.text not in " ".join(read)


@given(CLUSTER)
def test_an_event_gives_a_few_at_most_and_each_from_its_reports(reports: list[list[str]]) -> None:
    found = list(gap_sentences(articles(*reports)))
    assert len(found) <= PER_EVENT
    told = {sentence for report in reports for sentence in report}
    for example in found:
        assert example.text in told
        assert all(sentence in told for report in example.reports for sentence in report)
