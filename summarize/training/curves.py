"""The log of a training run as a picture."""

from __future__ import annotations

import json
from pathlib import Path


def draw_curves(log: Path, picture: Path) -> None:
    """Loss on the left, what `log` calls ``auc`` and every ``auc/SET`` on the right, over the steps, as an SVG file.

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
        for name in sorted({key for row in rows for key in row if key.startswith("auc")}):
            known = [(row["step"], row[name]) for row in rows if name in row]
            style = {"color": "black", "linewidth": 2.0} if name == "auc" else {"linewidth": 0.8}
            right.plot(*zip(*known, strict=True), label=name.removeprefix("auc/"), **style)
        right.set(xlabel="step", ylabel="ROC-AUC on pairs kept aside", ylim=(0.5, 1.0))
        right.legend(fontsize=6, ncols=3, loc="lower right")
        figure.savefig(picture, format="svg", metadata={"Date": None})
        pyplot.close(figure)
