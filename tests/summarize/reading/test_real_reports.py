"""The five real reports of one event; they are not part of the repository."""

import datetime as dt
from pathlib import Path

import pytest

from summarize.reading.load import load_cluster
from summarize.records import Cluster
from summarize.settings import ReadingSettings

FOLDER = Path(__file__).parents[3] / "../shared/reports"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the real reports are not beside this checkout")


@pytest.fixture(scope="module")
def cluster() -> Cluster:
    return load_cluster([FOLDER], ReadingSettings())


def test_title_publisher_and_date(cluster: Cluster) -> None:
    known = {report.id: (bool(report.title), report.publisher, report.date) for report in cluster.reports}
    assert known == {
        "al-jazeera": (True, "Al Jazeera", None),
        "guardian": (True, None, None),
        "latin-times": (False, "Latin Times", None),
        "reuters-video": (True, None, dt.date(2023, 6, 4)),
        "reuters-wire": (True, "Reuters", dt.date(2023, 6, 4)),
    }


def test_what_is_not_reporting(cluster: Cluster) -> None:
    assert {report.id: [part.reason for part in report.set_aside] for report in cluster.reports} == {
        "al-jazeera": ["title", "standfirst", "section heading", "infographic", "section heading", "source line"],
        "guardian": ["title", "standfirst"],
        "latin-times": ["image title", "caption", "copyright"],
        "reuters-video": ["title", "stamp in another script", "label"],
        "reuters-wire": ["title", "editor's note", "dateline", "stamp", "repeats sentence 0"],
    }


def test_sentences(cluster: Cluster) -> None:
    """Counted by hand."""
    counts = {report.id: len(report.sentences) for report in cluster.reports}
    assert counts == {"al-jazeera": 28, "guardian": 18, "latin-times": 24, "reuters-video": 19, "reuters-wire": 11}


def test_every_kept_sentence_ends_like_one(cluster: Cluster) -> None:
    ends = {sentence.text.rstrip("”\"’'")[-1] for report in cluster.reports for sentence in report.sentences}
    assert ends == {"."}
