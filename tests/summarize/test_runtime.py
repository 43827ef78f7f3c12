"""What torch can do here, and when it is not even asked."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import torch

from summarize import runtime


@pytest.mark.parametrize(
    ("platform", "files", "library", "cuda", "has"),
    [
        ("linux", {"/dev/nvidiactl"}, None, True, True),
        ("linux", {"/dev/kfd"}, None, True, True),
        ("linux", {"/dev/nvidiactl"}, None, False, False),  # a driver, and a torch that cannot use it
        ("linux", set(), None, True, False),
        ("win32", set(), "nvcuda.dll", True, True),
        ("win32", set(), None, True, False),
        ("darwin", set(), "libnvcuda.dylib", True, False),
    ],
)
def test_a_graphics_card_needs_a_driver_and_a_torch_that_uses_it(
    monkeypatch: pytest.MonkeyPatch, platform: str, files: set[str], library: str | None, cuda: bool, has: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "exists", lambda path: str(path) in files)
    monkeypatch.setattr(runtime, "find_library", lambda _name: library)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda)
    assert runtime.has_gpu() is has
