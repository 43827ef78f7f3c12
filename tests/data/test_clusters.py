"""Every cluster that the project wrote is complete and says what it is."""

import datetime as dt
from collections import Counter

import pytest
from support.clusters import CLUSTERS, HELD_OUT, NAMES, description, reports

FIELDS = {"name", "title", "date", "fictional", "split", "topic", "disagreements", "copies"}
OPTIONAL = {"correction", "other_event", "other_language", "satire"}


def test_every_cluster_is_tested_here() -> None:
    assert sorted(path.name for path in CLUSTERS.iterdir() if path.is_dir()) == list(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_cluster_has_five_reports_of_news_length(name: str) -> None:
    lengths = {report: len(text.split()) for report, text in reports(name).items()}
    assert len(lengths) == 5
    assert {report: n for report, n in lengths.items() if not 200 <= n <= 750} == {}


@pytest.mark.parametrize("name", NAMES)
def test_a_reference_summary_has_at_most_150_words(name: str) -> None:
    assert 100 <= len((CLUSTERS / name / "reference.txt").read_text("utf-8").split()) <= 150


@pytest.mark.parametrize("name", NAMES)
def test_a_cluster_describes_itself(name: str) -> None:
    about = description(name)
    assert set(about) - OPTIONAL == FIELDS
    assert about["name"] == name
    assert dt.date.fromisoformat(str(about["date"]))
    assert about["disagreements"]
    assert about["copies"]


def test_the_real_event_and_four_invented_ones_are_held_out() -> None:
    assert {name for name in NAMES if description(name)["split"] == "test"} == HELD_OUT
    assert {description(name)["split"] for name in set(NAMES) - HELD_OUT} == {"development"}
    assert [name for name in NAMES if not description(name)["fictional"]] == ["belgorod"]


def test_no_two_clusters_share_a_topic() -> None:
    assert max(Counter(description(name)["topic"] for name in NAMES).values()) == 1


def test_the_reports_come_in_the_formats_that_people_have() -> None:
    formats = Counter(path.suffix for path in CLUSTERS.glob("*/reports/*"))
    assert formats == Counter({".txt": 46, ".md": 6, ".html": 4, ".json": 1, ".jsonl": 1})
