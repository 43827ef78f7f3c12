"""Characters that were decoded wrongly come back, others stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.data.mojibake import repair


@pytest.mark.parametrize("text", ["£50,000", "café", "€3m", "Kraków … 5 °C"])
def test_utf8_read_as_windows_1252_comes_back(text: str) -> None:
    broken = text.encode("utf-8").decode("cp1252")
    assert broken != text
    assert repair(broken) == text


@pytest.mark.parametrize(("broken", "text"), [("â£50,000", "£50,000"), ("citroã«n", "citroën")])
def test_so_do_characters_lower_cased_after_that(broken: str, text: str) -> None:
    assert repair(broken) == text


@given(st.text(st.characters(codec="cp1252", categories=("L", "P", "S")), max_size=8).map(lambda text: f"a{text}"))
def test_what_is_changed_was_utf8(text: str) -> None:
    if (changed := repair(text)) != text:
        assert len(changed) < len(text)


@pytest.mark.parametrize("text", ["£5", "Â", "façade ‘naïve’", "日本", "ãé", ""])
def test_correct_text_stays(text: str) -> None:
    assert repair(text) == text
