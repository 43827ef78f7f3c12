"""What an editor wrote is learnt as far as the reports bear it out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.training.overlap import TestTexts
from summarize.training.writer.roundups import BLOCK, RoundUp, blocks, headline, multi_news, neus, whole
from summarize.writers.prompt import MOST_SENTENCES

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


def test_a_round_up_is_written_from_all_that_its_reports_say() -> None:
    [example] = whole(roundup(AGROUND, ASHORE), "neus")
    assert (example.target, example.reports) == ((AGROUND, ASHORE), REPORTS)
    assert (example.task, example.source, example.group) == ("summary", "neus", "neus-train-7")


def test_a_sentence_with_a_strange_number_gives_way_to_the_reports_own() -> None:
    [example] = whole(roundup("A ferry with 300 people ran aground near Port Aldis."), "neus")
    assert example.target == (REPORTS[0][0],)


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
    assert list(whole(roundup(sentence), "neus")) == []
    assert list(blocks(roundup(sentence), "neus-block")) == []


@given(st.lists(SENTENCE, max_size=9))
def test_the_target_of_a_round_up_says_nothing_twice_and_is_not_long(sentences: list[str]) -> None:
    for example in whole(roundup(*sentences), "neus"):
        assert 0 < len(example.target) <= MOST_SENTENCES
        assert len(set(example.target)) == len(example.target)
        assert STRANGE not in example.target


@given(st.lists(SENTENCE, max_size=9))
def test_blocks_are_parts_of_the_round_up_without_overlap(sentences: list[str]) -> None:
    made = list(blocks(roundup(*sentences), "neus-block"))
    rest = iter(sentences)
    assert all(told in rest for example in made for told in example.target)
    assert all(0 < len(example.target) <= BLOCK for example in made)
    assert sum(len(example.target) for example in made) == sum(
        sentence in (AGROUND, ASHORE, INQUIRY) for sentence in sentences
    )


def test_a_block_is_written_from_the_sentences_that_it_goes_back_to() -> None:
    [example] = blocks(roundup(INQUIRY), "neus-block")
    assert example.reports == ((REPORTS[1][1],),)
    assert example.target == (INQUIRY,)


@pytest.mark.parametrize(
    ("title", "taken"),
    [
        ("Ferry runs aground near Port Aldis", True),
        ("Ferry runs aground near Port Aldis.", True),
        ("Ferry runs aground", False),
        ("Media on a ferry aground near Port Aldis", False),
        ("Elections in Belgorod begin without observers", False),
        ("", False),
    ],
)
def test_a_headline_tells_the_event_in_words_of_the_reports(title: str, taken: bool) -> None:
    found = [example.text for example in headline(roundup(AGROUND, title=title), "headline")]
    assert found == ([title.rstrip(".")] if taken else [])


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
