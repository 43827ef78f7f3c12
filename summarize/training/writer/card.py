"""The model card that a run leaves beside its weights: what they are, what they learned from, what they cannot do."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from summarize.training.writer.settings import WriterTraining

CARD = "MODEL_CARD.md"


@dataclass(frozen=True)
class Origin:
    """Where examples come from and under what terms."""

    name: str
    terms: str


_NEUS = Origin("NeuS (AllSides' round-ups), training part", "MIT badge; text of AllSides and publishers: research only")
_MULTI_NEWS = Origin("Multi-News, 200 clusters of a sample of its validation part", "non-commercial research")
ORIGINS = {
    "neus": _NEUS,
    "headline": _NEUS,
    "multinews": _MULTI_NEWS,
    "pyramid": Origin("gap sentences of NeuS and Multi-News", "as these"),
    "shorter": Origin("sentences of NeuS and Multi-News, shortened by program", "as these"),
    "compression": Origin("Google sentence compression", "none stated; text of news publishers"),
    "fusion": Origin("Points of Correspondence", "BSD; text of CNN"),
    "split": Origin("WikiSplit, turned round", "CC BY-SA 4.0"),
}
"""By the source of an example; a source that is not here has no card and stops the run."""


def write_card(
    folder: Path, settings: WriterTraining, drawn: Mapping[str, Sequence[str]], log: Path, digest: str
) -> None:
    """Writes ``folder/MODEL_CARD.md``.

    ``drawn``: by the name of each stage, the source of each example that it learned from. ``log``: the run's
    ``log.jsonl``. ``digest``: SHA-256 of the weights.
    """
    from jinja2 import Environment, PackageLoader, StrictUndefined

    stages = {name: Counter(sources) for name, sources in drawn.items()}
    names = sorted({name for counts in stages.values() for name in counts})
    last = json.loads(log.read_text("utf-8").splitlines()[-1])
    environment = Environment(
        loader=PackageLoader("summarize.training.writer"),
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    text = environment.get_template("card.md.jinja").render(
        settings=asdict(settings),
        stages=stages,
        rows=[(name, ORIGINS[name], [counts[name] for counts in stages.values()]) for name in names],
        steps=last["of"],
        curves=[(key.removeprefix("loss/"), value) for key, value in last.items() if key.startswith("loss/")],
        digest=digest,
    )
    (folder / CARD).write_text(text, encoding="utf-8")
