"""Batches computed beside each other on one compiled model, whichever Python threads ask for them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from threading import Lock
from typing import Any, TypeVar

from summarize.checker.encoders.tensors import Numbers

K = TypeVar("K")
Batch = tuple[K, Sequence[Numbers]]
"""A key that tells it from others, and what goes into the model."""


class Runner:
    """Runs OpenVINO's compiled ``model``; ``beside``: how many batches at a time."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self.beside: int = model.get_property("NUM_STREAMS")  # no more than there are cores
        self._users = 0
        self._counting = Lock()

    def outputs(self, batches: Iterable[Batch[K]]) -> Iterator[tuple[K, Numbers]]:
        """What the model's only output is for the inputs of each batch, behind the batch's key, in order."""
        with self._requests() as requests:
            yield from _beside(requests, batches) if len(requests) > 1 else _one_by_one(requests[0], batches)

    @contextmanager
    def _requests(self) -> Iterator[list[Any]]:
        """As many as run at a time. The last user lets the memory between operations go; none may run then."""
        with self._counting:
            self._users += 1
        requests = [self._model.create_infer_request() for _ in range(self.beside)]
        try:
            yield requests
        finally:
            for request in requests:
                with suppress(RuntimeError):  # told already, or nobody waits for it any more
                    request.wait()
            with self._counting:
                self._users -= 1
                if not self._users:
                    self._model.release_memory()


def _one_by_one(request: Any, batches: Iterable[Batch[K]]) -> Iterator[tuple[K, Numbers]]:
    """In the caller's thread: in one of OpenVINO's, each batch would take other memory, some 80 MB in all."""
    for key, inputs in batches:
        request.infer(list(inputs))
        yield key, _output(request)


def _beside(requests: Sequence[Any], batches: Iterable[Batch[K]]) -> Iterator[tuple[K, Numbers]]:
    """As many at a time as there are ``requests``; inputs are laid out while others run."""
    idle = list(requests)
    running: deque[tuple[K, Any]] = deque()
    for key, inputs in batches:
        if not idle:
            done, request = running.popleft()
            request.wait()
            yield done, _output(request)
            idle.append(request)
        running.append((key, idle.pop()))
        running[-1][1].start_async(list(inputs))
    for key, request in running:
        request.wait()
        yield key, _output(request)


def _output(request: Any) -> Numbers:
    output: Numbers = request.get_output_tensor().data
    return output.copy()  # the next run writes over it
