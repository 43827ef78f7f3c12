"""What is no fault of the program's ends in one line and a status."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

import pytest
from safetensors import SafetensorError

from summarize.errors import AccordError, UnusableInput
from summarize.training.checker.settings import CheckerTraining
from summarize.training.command import need, one_line_errors, run_recipe

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


@pytest.mark.parametrize(
    ("argument", "told"),
    [
        ("seed=nan", "seed: value 'nan' of type 'float' could not be converted to Integer"),
        ("sed=1", "no setting is called 'sed' (did you mean 'seed'?)"),
        ("clip_norn=2", "no setting is called 'clip_norn' (did you mean 'clip_norm'?)"),
        ("output=a,b", "output takes one value, not several; if a,b is one, put it in quotes of its own: output='a,b'"),
        ("seed=1", "datasets has no value; give one: datasets=VALUE"),
    ],
)
def test_a_recipe_says_what_is_wrong_with_a_setting_in_one_line(
    argument: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["recipe", argument])
    with pytest.raises(SystemExit) as ended:
        run_recipe("checker", CheckerTraining, lambda _: pytest.fail("nothing is to be run"))
    assert ended.value.code == 2
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
