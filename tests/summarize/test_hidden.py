"""What is hidden cannot be imported, and can be again afterwards."""

import sys

import pytest

from summarize.hidden import hidden


def test_a_module_is_not_to_be_found_until_the_block_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "this", raising=False)
    with hidden("this"), pytest.raises(ImportError):
        import this
    assert "this" not in sys.modules
    import this  # noqa: F401


def test_nor_after_an_error_inside() -> None:
    with pytest.raises(KeyError), hidden("antigravity"):
        raise KeyError
    assert "antigravity" not in sys.modules


def test_what_has_been_imported_stays() -> None:
    with hidden("sys"):
        import sys as again
    assert again is sys
