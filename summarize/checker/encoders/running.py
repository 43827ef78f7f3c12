"""Batches computed beside each other on one compiled model, whichever Python threads ask for them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any, TypeVar

from summarize.checker.encoders.tensors import Numbers

K = TypeVar("K")


class Runner:
    """Runs OpenVINO's compiled ``model``; ``beside``: how many batches at a time."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self.beside: int = model.get_property("NUM_STREAMS")  # no more than there are cores
        self._users = 0
        self._counting = Lock()

    def outputs(self, batches: Iterable[tuple[K, Sequence[Numbers]]]) -> Iterator[tuple[K, Numbers]]:
        """What the model's only output is for the inputs of each batch, behind the batch's key, in order."""
        with self._requests() as idle:
            running: deque[tuple[K, Any]] = deque()
            for key, inputs in batches:
                if not idle:
                    idle.append(running[0][1])
                    yield _awaited(*running.popleft())
                running.append((key, idle.pop()))
                running[-1][1].start_async(list(inputs))
            yield from (_awaited(*each) for each in running)

    @contextmanager
    def _requests(self) -> Iterator[list[Any]]:
        """As many as run at a time. The last user lets the memory between operations go; none may run then."""
        with self._counting:
            self._users += 1
        requests = [self._model.create_infer_request() for _ in range(self.beside)]
        try:
            yield requests[:]
        finally:
            for request in requests:
                request.wait()
            with self._counting:
                self._users -= 1
                if not self._users:
                    self._model.release_memory()


def _awaited(key: K, request: Any) -> tuple[K, Numbers]:
    request.wait()
    return key, request.get_output_tensor().data.copy()  # the next run writes over it
