"""What an editor wrote is learnt as far as the reports bear it out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.training.overlap import TestTexts
from summarize.training.writer.roundups import RoundUp, headline, multi_news, neus, sentences

REPORTS = (
    ("A ferry with 214 people ran aground near Port Aldis on Monday.", "Crews brought all passengers ashore."),
    ("The ferry ran aground on Monday.", "The ministry opened an inquiry into the failed steering of the ship."),
)
AGROUND = "A ferry ran aground near Port Aldis on Monday."
ASHORE = "All passengers were brought ashore by crews."
INQUIRY = "The ministry opened an inquiry into the steering."
STRANGE = "Museums, theatres and cinemas of Lindqvist reopen in April."
SENTENCE = st.sampled_from([AGROUND, ASHORE, INQUIRY, STRANGE, "Media outlets told it another way on Monday."])


def roundup(*sentences: str, title: str = "") -> RoundUp:
    return RoundUp("neus-train-7", REPORTS, sentences, title)


def test_a_sentence_is_written_from_those_that_it_goes_back_to() -> None:
    [example] = sentences(roundup(INQUIRY), "neus")
    assert (example.text, example.reports) == (INQUIRY, ((REPORTS[1][1],),))
    assert (example.task, example.source) == ("sentence", "neus")


def test_a_sentence_with_a_strange_number_is_left_out() -> None:
    assert list(sentences(roundup("A ferry with 300 people ran aground near Port Aldis."), "neus")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        STRANGE,
        "Right-leaning outlets said that a ferry ran aground near Port Aldis.",
        "A ferry ran aground near Port Aldis, as you can see.",
        "A ferry ran aground near Port Aldis on…",
        "A ferry ran aground near Port Aldis on Monday",
        "Aground, all passengers.",
        "A ferry ran aground " + "near Port Aldis and near Port Aldis " * 7 + "on Monday.",
    ],
)
def test_what_the_reports_do_not_tell_or_a_summary_does_not_is_left_out(sentence: str) -> None:
    assert list(sentences(roundup(sentence), "neus")) == []


@given(st.lists(SENTENCE, max_size=9))
def test_every_sentence_that_the_reports_bear_out_is_learnt_alone_and_in_order(told: list[str]) -> None:
    made = [example.text for example in sentences(roundup(*told), "neus")]
    assert made == [sentence for sentence in told if sentence in (AGROUND, ASHORE, INQUIRY)]


@pytest.mark.parametrize(
    ("title", "taken"),
    [
        ("Ferry Aground Near Port Aldis On A Monday", "Ferry aground near Port Aldis on a Monday"),
        ("ferry aground near Port Aldis.", "Ferry aground near Port Aldis"),
        ("Ferry Aground", None),
        ("Media On A Ferry Aground Near Port Aldis", None),
        ("Elections In Belgorod Begin Without Observers", None),
        ("", None),
    ],
)
def test_a_headline_tells_the_event_in_words_of_the_reports_and_as_they_write_them(
    title: str, taken: str | None
) -> None:
    found = [example.text for example in headline(roundup(AGROUND, title=title), "headline")]
    assert found == ([taken] if taken else [])


def test_a_headline_is_written_from_the_sentences_that_it_goes_back_to() -> None:
    [example] = headline(roundup(title="Ministry Opened Inquiry Into Steering"), "headline")
    assert (example.task, example.reports) == ("headline", ((REPORTS[1][1],),))


def test_neus_is_read_with_titles_and_sentences(datasets: Path) -> None:
    first, *rest = neus(datasets, "train", TestTexts([]))
    assert len(rest) == 2
    assert first.name == "neus-train-0"
    assert first.headline == "A ferry runs off course near Port Aldis"
    assert first.sentences[0] == "A ferry ran off its course near Port Aldis on Monday."
    assert first.reports[0][1] == "Crews worked all night."


def test_multi_news_is_read_without_the_clusters_kept_aside_and_the_dash(datasets: Path) -> None:
    found = list(multi_news(datasets, TestTexts([])))
    assert len(found) == 2  # of 52, fifty are kept aside
    assert all(one.sentences[0].startswith("A bus ") and len(one.reports) == 2 for one in found)


def test_a_round_up_with_a_test_article_is_left_out(datasets: Path) -> None:
    article = "A ferry ran off its course near Port Aldis on Monday, leaving 17 passengers injured."
    assert [one.name for one in neus(datasets, "train", TestTexts([article]))] == ["neus-train-1", "neus-train-2"]
