"""The benchmark measures one process, and says when it fails."""

import click
import pytest

from eval.bench import Cost, measure, median


def test_the_median_is_taken_of_each_cost_on_its_own() -> None:
    assert median([Cost(1, 30), Cost(9, 10), Cost(2, 20)]) == Cost(2, 20)


def test_a_python_process_costs_more_than_five_megabytes_and_less_than_a_thousand() -> None:
    assert 5 < measure(["--version"]).megabytes < 1000


def test_a_run_that_fails_is_not_a_measurement() -> None:
    with pytest.raises(click.ClickException, match="exit status 2"):
        measure(["--no-such-option"])
