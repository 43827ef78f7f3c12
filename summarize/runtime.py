"""What torch can do on this machine, and how transformers behaves; both are imported only when somebody asks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize.errors import UnknownSetting

if TYPE_CHECKING:
    import torch

DTYPES = ("auto", "float32", "bfloat16")
THREADS = 2
"""With which the writer computes, and what computes in bfloat16, see `steady_threads`."""


def has_gpu() -> bool:
    """Whether `best_device` is none of the processor's; where there is no driver, torch is not imported to tell."""
    drivers = (Path("/dev/nvidiactl"), Path("/dev/kfd"), Path("/dev/dxg"))  # of NVIDIA, of AMD, of Linux in Windows
    driven = any(driver.exists() for driver in drivers) or (sys.platform == "win32" and bool(find_library("nvcuda")))
    return driven and best_device().type != "cpu"


def best_device() -> torch.device:
    """A CUDA device when there is one, else the CPU."""
    import torch

    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def resolve_dtype(name: str, device: torch.device) -> torch.dtype:
    """The number type that a ``dtype`` setting means here.

    ``auto`` is bfloat16 where the hardware computes in it (elsewhere it would be emulated, slowly), else float32.
    Raises `UnknownSetting` for a name that is not one of `DTYPES`.
    """
    import torch

    check_dtype(name)
    if name != "auto":
        return torch.bfloat16 if name == "bfloat16" else torch.float32
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float32
    native: bool = torch.ops.mkldnn._is_mkldnn_bf16_supported()
    return torch.bfloat16 if native else torch.float32


def check_dtype(name: str) -> None:
    """Raises `UnknownSetting` for a name that is not one of `DTYPES`."""
    if name not in DTYPES:
        raise UnknownSetting(f"dtype {name!r} is not known; choose one of {', '.join(DTYPES)}")


def mixed_precision() -> torch.autocast:
    """For training on the CPU: products in bfloat16 where the hardware computes in it, as they are elsewhere."""
    import torch

    native = resolve_dtype("auto", torch.device("cpu")) is torch.bfloat16
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=native)


@contextmanager
def steady_threads(dtype: torch.dtype) -> Iterator[None]:
    """Compute in ``dtype`` so that the number of cores does not show in the scores.

    How a product is shared among threads decides the order in which it is summed. In bfloat16 that moves a probability
    by 0.001, so that `THREADS` threads compute whatever the machine has. In float32 no score shows it, and all threads
    compute that torch was given.
    """
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(before if dtype == torch.float32 else THREADS)
    try:
        yield
    finally:
        torch.set_num_threads(before)


@contextmanager
def quiet_transformers() -> Iterator[None]:
    """Keep the library's progress bars and warnings off stderr, where Accord's own notices go."""
    from transformers.utils import logging as untyped

    logging: Any = untyped
    verbosity, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(verbosity)
        if bars:
            logging.enable_progress_bar()
