"""The tiny checkpoints of ``support.checkpoints``, built once a session."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support import checkpoints

BUILDERS = {**checkpoints.SEQ2SEQ, "llama": checkpoints.llama}


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A function from a class's name (``bart``, ``primera``, ``led``, ``pegasus``, ``t5``, ``llama``) to its folder."""
    root = tmp_path_factory.mktemp("checkpoints")

    def folder_of(name: str) -> Path:
        folder = root / name
        return folder if folder.is_dir() else BUILDERS[name](folder)

    return folder_of
