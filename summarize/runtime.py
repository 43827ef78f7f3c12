"""The one place that asks torch what this machine can do; torch is imported only when somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import UnknownSetting

if TYPE_CHECKING:
    import torch

DTYPES = ("auto", "float32", "bfloat16")


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

    if name not in DTYPES:
        raise UnknownSetting(f"dtype {name!r} is not known; choose one of {', '.join(DTYPES)}")
    if name != "auto":
        return torch.bfloat16 if name == "bfloat16" else torch.float32
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float32
    native: bool = torch.ops.mkldnn._is_mkldnn_bf16_supported()
    return torch.bfloat16 if native else torch.float32
