"""The log of a training run as a picture."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Watched:
    """What was measured on examples kept aside: its name in the log, what it is, and the range that is drawn."""

    key: str
    label: str
    limits: tuple[float, float] | None = None


def draw_curves(log: Path, picture: Path, watched: Watched) -> None:
    """Training loss on the left, what was watched (``KEY`` and each ``KEY/SET``) on the right, over the steps, as SVG.

    Drawing the same log again gives the same bytes.
    """
    import matplotlib as mpl

    mpl.use("svg")
    from matplotlib import pyplot

    rows = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    steps = [row["step"] for row in rows]
    with mpl.rc_context({"svg.hashsalt": "accord", "svg.fonttype": "none", "font.size": 9}):
        figure, (left, right) = pyplot.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
        left.plot(steps, [row["loss"] for row in rows], color="black")
        left.set(xlabel="step", ylabel="training loss, mean since the last point")
        for name in sorted({key for row in rows for key in row if key.split("/")[0] == watched.key}):
            known = [(row["step"], row[name]) for row in rows if name in row]
            style = {"color": "black", "linewidth": 2.0} if name == watched.key else {"linewidth": 0.8}
            right.plot(*zip(*known, strict=True), label=name.removeprefix(f"{watched.key}/"), **style)
        right.set(xlabel="step", ylabel=watched.label, ylim=watched.limits)
        right.legend(fontsize=6, ncols=3, loc="lower right")
        figure.savefig(picture, format="svg", metadata={"Date": None})
        pyplot.close(figure)
