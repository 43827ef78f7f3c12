"""What a report calls its runs: where several have one name, by what was set otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from eval.run.folder import Run
from eval.run.values import differing, flat

MOST, LONGEST = 3, 60  # settings in a name, and their characters; where more differ the folder says which run it is
MEASURE = "metrics."  # what is measured is no property of what was run


def labels(runs: Sequence[Run]) -> list[str]:
    """A name for each run, unlike all others: its own, else with its settings, else with its folder."""
    return [_label(run, [other for other in runs if other.info.name == run.info.name]) for run in runs]


def _label(run: Run, alike: Sequence[Run]) -> str:
    if len(alike) == 1:
        return run.info.name
    keys = differing([_settings(other) for other in alike])
    shown = Counter(_shown(other, keys) for other in alike)
    if len(keys) <= MOST and max(shown.values()) == 1 and max(map(len, shown)) <= LONGEST:
        return f"{run.info.name} ({_shown(run, keys)})"
    unique = [other.folder.name for other in alike].count(run.folder.name) == 1
    return f"{run.info.name} ({run.folder.name if unique else run.folder})"


def _settings(run: Run) -> Mapping[str, Any]:
    settings = {key: value for key, value in flat(run.info.settings).items() if not key.startswith(MEASURE)}
    return {"writer": run.info.writer, "checker": run.info.checker, **settings}


def _shown(run: Run, keys: Sequence[str]) -> str:
    return ", ".join(f"{key}={_settings(run).get(key)}" for key in keys)
