"""Whoever runs batches gets each one's output, in order, however many run beside each other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

from summarize.checker.encoders.engine import Model, openvino, ops
from summarize.checker.encoders.running import Runner
from summarize.checker.encoders.tensors import Numbers

SIZES = [3, 1, 7, 2, 2, 5, 1, 9, 4]


def batch(size: int) -> Numbers:
    return np.arange(size, dtype=np.float32).reshape(size, 1)


def compiled(streams: int) -> Any:
    """Squares its only input."""
    numbers = ops.parameter([-1, 1], np.float32, "numbers")
    graph = Model([ops.multiply(numbers, numbers)], [numbers], "square")
    return openvino.Core().compile_model(graph, "CPU", {"NUM_STREAMS": streams, "INFERENCE_NUM_THREADS": streams})


def squares(runner: Runner, sizes: list[int]) -> list[tuple[int, list[float]]]:
    return [(key, found[:, 0].tolist()) for key, found in runner.outputs((size, [batch(size)]) for size in sizes)]


@pytest.mark.parametrize("streams", [1, 2, 3])
@pytest.mark.parametrize("many", [0, 1, 2, 3, 9])
def test_each_batch_has_its_output_in_order(streams: int, many: int) -> None:
    runner = Runner(compiled(streams))
    assert 1 <= runner.beside <= streams  # no more than there are cores
    assert squares(runner, SIZES[:many]) == [(size, [float(n * n) for n in range(size)]) for size in SIZES[:many]]


def test_an_output_stays_as_it_is_when_the_next_batch_runs() -> None:
    first, *_ = [found for _, found in Runner(compiled(1)).outputs((size, [batch(size)]) for size in (3, 3, 3))]
    assert first[:, 0].tolist() == [0.0, 1.0, 4.0]


@pytest.mark.parametrize("streams", [1, 2])
def test_who_breaks_off_and_who_else_runs_do_no_harm(streams: int) -> None:
    runner = Runner(compiled(streams))
    wanted = squares(runner, SIZES)
    broken_off = runner.outputs((size, [batch(size)]) for size in SIZES)
    next(broken_off)
    assert squares(runner, SIZES) == wanted
    broken_off.close()
    with ThreadPoolExecutor(4) as pool:
        assert all(found == wanted for found in pool.map(lambda _: squares(runner, SIZES), range(40)))


def test_what_fails_beside_another_is_told_and_the_next_run_goes_on() -> None:
    runner = Runner(compiled(2))
    with pytest.raises(RuntimeError):
        list(runner.outputs([(2, [batch(2)]), (3, [batch(3).reshape(1, 3)]), (2, [batch(2)])]))
    assert squares(runner, [2]) == [(2, [0.0, 1.0])]


def test_what_a_source_of_batches_raises_is_told_and_the_next_run_goes_on() -> None:
    runner = Runner(compiled(2))

    def batches() -> Any:
        yield 3, [batch(3)]
        raise ValueError("no such token")

    with pytest.raises(ValueError, match="no such token"):
        list(runner.outputs(batches()))
    assert squares(runner, [2]) == [(2, [0.0, 1.0])]
