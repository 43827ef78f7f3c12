"""What one example comes to when a metric of somebody's own gives what no run can hold"""

import json
from typing import Any

import numpy as np
import pytest
from support.outcomes import outcome

from eval.metrics.base import Metric
from eval.metrics.size import Words
from eval.records import Score
from eval.run.folder import ExampleRecord, to_line
from eval.run.tasks import example_records
from summarize.errors import UnusableInput
from summarize.records import Result


class Own(Metric):
    """Gives whatever it was told to."""

    name = "own"
    direction = "higher"

    def __init__(self, given: Any) -> None:
        self.given = given

    def score(self, outcome: Any) -> Score:  # noqa: ARG002
        return self.given  # type: ignore[no-any-return]


def record(given: Any) -> ExampleRecord:
    made = outcome("It broke.", ["It broke."])
    (only,) = example_records([made.example], lambda _: made.result, [Own(given), Words()], measured=False)
    return only


@pytest.mark.parametrize("value", [0.5, np.float32(0.5), np.float64(0.5), np.array(0.5)])
def test_a_number_of_numpys_is_written_as_any_other(value: Any) -> None:
    assert json.loads(to_line(record(Score(value))))["scores"]["own"] == {"value": 0.5, "reason": None}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (0.5, "metric own gives a float; a Score is expected"),
        (None, "metric own gives a NoneType; a Score is expected"),
        (Score(None), "metric own gives neither a value nor a reason"),
        (Score(float("nan")), "metric own gives nan; a finite number is expected"),
        (Score(float("-inf")), "metric own gives -inf; a finite number is expected"),
        (Score("0.5"), "metric own gives '0.5'; a finite number is expected"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_score_is_the_error_of_its_example(given: Any, message: str) -> None:
    found = record(given)
    assert (found.error, found.summary, found.scores) == (message, None, {})
    assert json.loads(to_line(found))["error"] == message


def test_a_metric_that_breaks_is_named() -> None:
    class Broken(Own):
        def score(self, outcome: Any) -> Score:  # noqa: ARG002
            raise self.given  # type: ignore[no-any-return]

    made = outcome("It broke.", ["It broke."])
    for given, said in ((KeyError("tone"), "metric own: KeyError: 'tone'"), (UnusableInput("no"), "metric own: no")):
        (found,) = example_records([made.example], lambda _: made.result, [Words(), Broken(given)], measured=False)
        assert found.error == said
    with pytest.raises(MemoryError):
        list(example_records([made.example], lambda _: made.result, [Broken(MemoryError())], measured=False))


def test_an_error_that_names_a_file_whose_name_is_no_utf8_is_writable() -> None:
    def fail(_: object) -> Result:
        raise UnusableInput("gone-\udcff.txt: no such file")

    (found,) = example_records([outcome("It broke.").example], fail, [], measured=False)
    assert (found.error, to_line(found).encode()[:10]) == ("gone-\ufffd.txt: no such file", b'{"id":"eve')
