"""Where weights are: a local folder, a folder inside an installed package, or a hub name that is in the cache.

Weights are data: nothing here imports code of a package that carries them, and a pinned hash is checked before use.
"""

from __future__ import annotations

import hashlib
import importlib.util
from functools import cache
from pathlib import Path

from summarize.errors import ModelMissing
from summarize.settings import ModelSettings

PACKAGE_SCHEME = "package://"
WEIGHT_FILE = "model.safetensors"


def locate(model: ModelSettings, offline: bool) -> Path:
    """The folder with the weights that ``model`` names, its hash checked.

    Raises `ModelMissing` with what was looked for, where, and what to do. Touches the network only for a hub name
    that is not cached and only when ``offline`` is false.
    """
    folder = _find(model, offline)
    if model.sha256 and weight_hash(folder) != model.sha256:
        raise ModelMissing(
            f"{model.name}: the weights in {folder} are not the pinned ones (sha256 {weight_hash(folder)[:12]}, "
            f"expected {model.sha256[:12]}); reinstall them or change the pin in the config"
        )
    return folder


@cache
def weight_hash(folder: Path) -> str:
    """SHA-256 of ``model.safetensors``, or, without one, of every file below the folder in the order of their names."""
    weights = folder / WEIGHT_FILE
    digest = hashlib.sha256()
    files = [weights] if weights.is_file() else sorted(file for file in folder.rglob("*") if file.is_file())
    for file in files:
        if file != weights:
            digest.update(file.relative_to(folder).as_posix().encode() + b"\0")
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()


def _find(model: ModelSettings, offline: bool) -> Path:
    if model.name.startswith(PACKAGE_SCHEME):
        return _in_package(model.name)
    folder = Path(model.name).expanduser()
    if folder.is_dir():
        return folder
    if folder.is_absolute() or model.name.startswith((".", "~")) or model.name.count("/") != 1:
        raise ModelMissing(
            f"{model.name}: no such folder; name a folder with the weights, or a hub name like org/model"
        )
    return _from_hub(model, offline)


def _in_package(name: str) -> Path:
    module, _, inside = name.removeprefix(PACKAGE_SCHEME).partition("/")
    spec = importlib.util.find_spec(module)  # of a top-level module: finds it without importing it
    if spec is None or spec.origin is None:
        raise ModelMissing(
            f"{name}: the package {module} is not installed; run: pip install {module.replace('_', '-')}"
        )
    folder = Path(spec.origin).parent / inside
    if not folder.is_dir():
        raise ModelMissing(f"{name}: the installed package has no folder {inside}; install the version that is pinned")
    return folder


def _from_hub(model: ModelSettings, offline: bool) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError

    patterns = ["*.json", "*.safetensors", "*.model", "*.txt", "*.gguf"]
    try:
        return Path(
            snapshot_download(
                model.name, revision=model.revision or None, allow_patterns=patterns, local_files_only=offline
            )
        )
    except (LocalEntryNotFoundError, HfHubHTTPError, OSError) as error:
        where = "the local hub cache (offline)" if offline else "the local hub cache and the hub"
        raise ModelMissing(
            f"{model.name}: not found in {where}; download it where there is a network, "
            "or name a local folder with --set"
        ) from error
