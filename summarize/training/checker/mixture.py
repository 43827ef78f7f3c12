"""Which pairs a stage trains on, which are kept for validation, and in what batches they come."""

from __future__ import annotations

import hashlib
import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from summarize.errors import UnusableInput
from summarize.training.checker.pairs import Pair

REST = "*"

WIDTH_STEP = 16


def is_validation(pair: Pair, share: float) -> bool:
    """Whether the pair's group is among the ``share`` of groups that is never trained on; a matter of its name only."""
    digest = hashlib.sha256(pair.group.encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64 < share


def draw(pairs: Iterable[Pair], most: Mapping[str, int], seed: int | str) -> list[Pair]:
    """At most ``most[source]`` pairs of each source, a seeded choice.

    A name in ``most`` may end in ``*`` and then stands for all that begin so and have no longer name of their own;
    sources that nothing names: none.
    """
    by_source: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        by_source[pair.source].append(pair)
    chosen: list[Pair] = []
    for source in sorted(by_source):
        found = by_source[source]
        random.Random(f"{seed} {source}").shuffle(found)
        chosen += found[: _most(source, most)]
    return chosen


def refuse_unknown(named: Iterable[str], pairs: Iterable[Pair]) -> None:
    """Raises `UnusableInput` for a name of a recipe, as `draw` takes them, that no pair's source has."""
    sources = {pair.source for pair in pairs}
    for name in named:
        prefix = name.removesuffix(REST)
        if name not in sources and not (name != prefix and any(source.startswith(prefix) for source in sources)):
            raise UnusableInput(f"stages: there is no pair of {name}; see conf/training/checker.yaml for what there is")


def _most(source: str, most: Mapping[str, int]) -> int:
    if source in most:
        return most[source]
    fit = [name for name in most if name.endswith(REST) and source.startswith(name.removesuffix(REST))]
    return most[max(fit, key=len)] if fit else 0


def batches(lengths: Sequence[int], tokens: int, seed: int) -> list[list[int]]:
    """Places of rows of like length, at most ``tokens`` tokens together once padded; the order of batches is shuffled.

    Rows are padded to a multiple of `WIDTH_STEP` and each width has a number of rows of its own, so that there are few
    shapes: for every new one the CPU's kernels are compiled and kept anew, which takes seconds and gigabytes.
    """
    rng = random.Random(seed)
    by_width: dict[int, list[int]] = defaultdict(list)
    for place, length in enumerate(lengths):
        by_width[padded(length)].append(place)
    made: list[list[int]] = []
    for width in sorted(by_width):
        places, rows = by_width[width], max(1, tokens // width)
        rng.shuffle(places)
        made += [places[start : start + rows] for start in range(0, len(places), rows)]
    rng.shuffle(made)
    return made


def padded(length: int) -> int:
    """The width of a row of so many tokens: the next multiple of `WIDTH_STEP`."""
    return -(-length // WIDTH_STEP) * WIDTH_STEP
