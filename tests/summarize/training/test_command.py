"""What is no fault of the program's ends in one line and a status."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from safetensors import SafetensorError

from summarize.errors import AccordError, UnusableInput
from summarize.training.command import need, one_line_errors

FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize(
    ("error", "status", "told"),
    [
        (UnusableInput("x: no such file; give another"), 2, "x: no such file; give another"),
        (FULL, 2, "No space left on device"),
        (FileNotFoundError(errno.ENOENT, "No such file or directory", "a/b"), 2, "a/b: No such file or directory"),
        (OSError("odd"), 2, "odd"),
        (SafetensorError("Error while serializing: No space left"), 2, "Error while serializing: No space left"),
        (KeyboardInterrupt(), 130, "stopped; the same command goes on from what is saved"),
    ],
)
def test_an_error_is_one_line(error: BaseException, status: int, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended, one_line_errors():
        raise error
    assert ended.value.code == status
    assert capsys.readouterr().err == f"Error: {told}\n"


def test_a_module_that_is_not_installed_is_named_before_the_work() -> None:
    need("json", "pathlib")
    with pytest.raises(AccordError, match=r"^this recipe needs no_such_module; run: pip install no_such_module$"):
        need("json", "no_such_module")


def test_a_fault_of_the_program_is_shown_as_it_is() -> None:
    with pytest.raises(ZeroDivisionError), one_line_errors():
        raise ZeroDivisionError


def test_what_succeeds_ends_nothing(tmp_path: Path) -> None:
    with one_line_errors():
        (tmp_path / "made").touch()
    assert (tmp_path / "made").exists()
