from importlib.resources import files

import pytest
from support.contrast import AA, contrast, themes

THEMES = themes((files("eval.report") / "templates" / "report.css").read_text("utf-8"))
SHOWN = [
    *(("paper", text) for text in ("ink", "muted", "faint", "bad")),
    *(("card", text) for text in ("ink", "muted", "faint", "good", "bad")),
    *(("best-wash", text) for text in ("ink", "muted", "good")),
    *(("doubt-wash", text) for text in ("ink", "doubt")),
    *(("bad-wash", text) for text in ("ink", "bad")),
    ("line", "ink"),
]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_of_the_page_can_be_read(theme: str) -> None:
    colours = THEMES[theme]
    ratios = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in SHOWN}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < AA} == {}
