"""Language of a report, or None."""

import pytest

from summarize.reading.languages import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The governor of the region said on Sunday that the bridge had fallen.", "en"),
        ("Der Gouverneur sagte am Sonntag, dass die Brücke eingestürzt sei.", "de"),
        ("Губернатор области сказал в воскресенье, что мост обрушился и никто не пострадал.", "ru"),
        ("桥梁在星期天倒塌了没有人受伤市长说", "zh"),
        ("The bridge fell.", None),
        ("Gladkov, Podolyak, Shebekino, Belgorod, Novaya Tavolzhanka", None),
        ("1 2 3 4 5 6 7", None),
        ("", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert detect_language(text) == language
