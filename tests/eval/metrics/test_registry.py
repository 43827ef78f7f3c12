import re
import sys
from pathlib import Path

import pytest
import yaml
from support.outcomes import outcome

from eval.metrics.registry import METRICS, build_metrics
from summarize.errors import UnknownSetting
from summarize.resources import conf_dir

DOCS = Path(__file__).parents[3] / "docs/metrics.md"
NAMES = [metric.name for metric in METRICS]
NEWCOMERS = '''
from eval.metrics.base import Metric
from eval.records import Score


class Questions(Metric):
    """Question marks in the summary, 0 or more; lower is better."""

    name = "questions"
    direction = "lower"

    def score(self, outcome):
        return Score(float(outcome.result.summary.text.count("?")))
'''


@pytest.fixture
def newcomer(tmp_path, monkeypatch):
    """A folder with somebody's first metric, which is the current one."""

    def write(code=NEWCOMERS):
        (tmp_path / "newcomers_metric.py").write_text(code, "utf-8")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield write
    sys.modules.pop("newcomers_metric", None)


def test_a_metric_of_ten_lines_works_by_its_dotted_path(newcomer):
    newcomer()
    words, own = build_metrics(["words", "newcomers_metric.Questions"])
    assert own.score(outcome("Why? Who?")).value == 2
    assert (words.name, own.name, own.signature()) == ("words", "questions", {})


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("", "has no attribute 'Questions'"),
        ("import nothing_such", "No module named 'nothing_such'"),
        ("class Questions:\n    name = 'q'", "has no direction; derive it from eval.metrics.base.Metric"),
        (NEWCOMERS.replace('"lower"', '"down"'), "is 'down', not higher, lower, neither"),
        (NEWCOMERS.replace('"questions"', '"words"'), "words comes twice"),
        (NEWCOMERS.replace('"questions"', '"seconds"'), "is called seconds, as what every run measures"),
    ],
)
def test_what_is_wrong_with_somebodys_metric_is_said_in_one_line(newcomer, code, message):
    newcomer(code)
    with pytest.raises(UnknownSetting, match=re.escape(message)) as raised:
        build_metrics(["words", "newcomers_metric.Questions"])
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("rogue1", "did you mean rouge1"),
        ("zzz", "there are rouge1, rouge2"),
        ("no.Such", "No module"),
        ("seconds", "seconds is no metric, but measured in every run; leave the name out"),
    ],
)
def test_an_unknown_name_is_an_error_that_helps(name, message):
    with pytest.raises(UnknownSetting, match=message):
        build_metrics([name])


@pytest.mark.parametrize("config", sorted((conf_dir() / "metrics").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_config_names_metrics_that_there_are(config):
    names = yaml.safe_load(config.read_text("utf-8"))["names"]
    assert [metric.name for metric in build_metrics(names)] == names


def test_all_is_all():
    assert yaml.safe_load((conf_dir() / "metrics/all.yaml").read_text("utf-8"))["names"] == NAMES


def test_the_documentation_lists_exactly_the_metrics_with_their_directions():
    rows = re.findall(r"^\| `(\w+)` \| [^|]+ \| (\w+) \| [^|]+ \| [^|]+ \|$", DOCS.read_text("utf-8"), re.MULTILINE)
    assert rows == [(metric.name, metric.direction) for metric in METRICS]


def test_an_empty_summary_of_nothing_gives_each_metric_a_value_or_a_reason():
    for metric in build_metrics(NAMES):
        score = metric.score(outcome(""))
        assert (score.value is None) == bool(score.reason), metric.name
