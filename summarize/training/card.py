"""The model card that a run leaves beside its weights: what they are, what they learned from, what they cannot do."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

CARD = "MODEL_CARD.md"


@dataclass(frozen=True)
class Origin:
    """Where what is learned from comes from and under what terms."""

    name: str
    terms: str


@dataclass(frozen=True)
class Recipe:
    """``package``: has the template, ``templates/card.md.jinja``. ``curve``: how the log's figures of a set begin.

    ``row`` and ``origin``: of a source, the table's row that it counts in, and of a row where it comes from.
    """

    package: str
    curve: str
    row: Callable[[str], str]
    origin: Callable[[str], Origin]


def write_card(recipe: Recipe, folder: Path, settings: Any, drawn: Mapping[str, Sequence[str]], digest: str) -> None:
    """Writes ``folder/MODEL_CARD.md``; the run's log is ``log.jsonl`` in the folder above.

    ``drawn``: by the name of each stage, the source of each example that it learned from. ``digest``: SHA-256 of the
    weights.
    """
    from jinja2 import Environment, PackageLoader, StrictUndefined

    stages = {name: Counter(map(recipe.row, sources)) for name, sources in drawn.items()}
    names = sorted({name for counts in stages.values() for name in counts})
    last = json.loads((folder.parent / "log.jsonl").read_text("utf-8").splitlines()[-1])
    environment = Environment(
        loader=PackageLoader(recipe.package), undefined=StrictUndefined, trim_blocks=True, keep_trailing_newline=True
    )
    text = environment.get_template("card.md.jinja").render(
        settings=asdict(settings),
        stages=stages,
        rows=[(name, recipe.origin(name), [counts[name] for counts in stages.values()]) for name in names],
        steps=last["of"],
        curves=[(key.removeprefix(recipe.curve), value) for key, value in last.items() if key.startswith(recipe.curve)],
        digest=digest,
    )
    (folder / CARD).write_text(text, encoding="utf-8")
