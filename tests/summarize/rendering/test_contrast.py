from importlib.resources import files

import pytest
from support.contrast import AA, contrast, themes

THEMES = themes((files("summarize.rendering") / "templates" / "page.css").read_text("utf-8"))
SHOWN = [
    *(("paper", text) for text in ("ink", "muted", "faint")),
    *(("card", text) for text in ("ink", "muted", "faint", "good", "doubt", "bad")),
    ("doubt-wash", "doubt"),
    ("bad-wash", "bad"),
    *((wash, "ink") for wash in ("good-wash", "doubt-wash", "bad-wash", "near-wash", "line")),
]


def test_black_on_white_has_the_contrast_that_the_guidelines_give() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)  # the well-known grey just below AA


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_of_the_page_can_be_read(theme: str) -> None:
    colours = THEMES[theme]
    ratios = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in SHOWN}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < AA} == {}
