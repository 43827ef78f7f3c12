"""Where weights are: a local folder, a folder inside an installed package, or a hub name that is in the cache.

Weights are data: nothing here imports code of a package that carries them, and a pinned hash is checked before use.
"""

from __future__ import annotations

import hashlib
import importlib.util
import re
from functools import cache
from pathlib import Path

from summarize.errors import ModelMissing, first_line
from summarize.settings import ModelSettings

PACKAGE_SCHEME = "package://"
WEIGHT_FILE = "model.safetensors"
CTRANSLATE2_FILE = "model.bin"
CTRANSLATE2_HEAD = re.compile(
    rb"[\x01-\x20]\0\0\0.\0(?:Transformer|TransformerDecoder|TransformerEncoder)Spec\0", re.DOTALL
)
"""How CTranslate2's own format begins, which is no pickle: its version, the length of a name, and the name."""
SAFE_WEIGHTS = ("*.safetensors", "*.gguf")
PICKLES = ("*.bin", "*.pt", "*.pth", "*.ckpt", "*.pkl")
HUB_FILES = ["*.json", "*.safetensors", "*.model", "*.txt", "*.jinja", "*.gguf"]
CONVERT = (
    "save it as safetensors once, with transformers' from_pretrained(NAME) and save_pretrained(FOLDER) "
    "of model and tokenizer, and set the model's name to FOLDER"
)


def locate(model: ModelSettings, offline: bool) -> Path:
    """The folder with the weights that ``model`` names, its hash checked.

    Raises `ModelMissing` with what was looked for, where, and what to do. Touches the network only for a hub name
    that is not cached and only when ``offline`` is false.
    """
    folder = _find(model, offline)
    _refuse_pickles(model.name, folder)
    if model.sha256 and weight_hash(folder) != model.sha256:
        raise ModelMissing(
            f"{model.name}: the weights in {folder} are not the pinned ones (sha256 {weight_hash(folder)[:12]}, "
            f"expected {model.sha256[:12]}); reinstall them or change the pin in the config"
        )
    return folder


@cache
def weight_hash(folder: Path) -> str:
    """SHA-256 of ``model.safetensors``, or else of the other safetensors and GGUF files, or else of every file.

    In a folder of CTranslate2's it is that of its ``model.bin``. Of several files the names count too, relative to the
    folder and in their order.
    """
    weights = folder / (CTRANSLATE2_FILE if _is_ctranslate2(folder / CTRANSLATE2_FILE) else WEIGHT_FILE)
    digest = hashlib.sha256()
    shards = [file for pattern in SAFE_WEIGHTS for file in folder.glob(pattern)]
    files = [weights] if weights.is_file() else sorted(shards or (f for f in folder.rglob("*") if f.is_file()))
    for file in files:
        if file != weights:
            digest.update(file.relative_to(folder).as_posix().encode() + b"\0")
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()


def is_here(model: ModelSettings) -> bool:
    """Whether `locate` would find the weights without the network (their hash is not checked)."""
    try:
        _refuse_pickles(model.name, _find(model, offline=True))
    except ModelMissing:
        return False
    return True


def package_of(model: ModelSettings) -> str | None:
    """The module that carries the weights when they come from an installed package, else None."""
    name = model.name.removeprefix(PACKAGE_SCHEME)
    return None if name == model.name else name.partition("/")[0]


def _find(model: ModelSettings, offline: bool) -> Path:
    if model.name.startswith(PACKAGE_SCHEME):
        return _in_package(model.name, model.note)
    folder = Path(model.name).expanduser()
    if model.name and folder.is_dir():
        return folder
    if folder.is_absolute() or model.name.startswith((".", "~")) or model.name.count("/") != 1:
        name = model.name or "an empty model name"
        raise ModelMissing(f"{name}: no such folder; name a folder with the weights, or a hub name like org/model")
    return _from_hub(model, offline)


def _in_package(name: str, note: str) -> Path:
    module, _, inside = name.removeprefix(PACKAGE_SCHEME).partition("/")
    if not module.isidentifier():
        raise ModelMissing(f"{name}: is not package://MODULE/FOLDER")
    spec = importlib.util.find_spec(module)  # of a top-level module: finds it without importing it
    if spec is None or spec.origin is None:
        raise ModelMissing(
            f"{name}: the package {module} is not installed; {note or 'run: pip install ' + module.replace('_', '-')}"
        )
    root = Path(spec.origin).parent
    folder = (root / inside).resolve()
    if not folder.is_dir() or not folder.is_relative_to(root.resolve()):
        raise ModelMissing(f"{name}: the installed package has no folder {inside}; install the version that is pinned")
    return folder


def _from_hub(model: ModelSettings, offline: bool) -> Path:
    """The copy in the cache where it has weights, so that a model once fetched never waits for the network again."""
    from huggingface_hub import constants, snapshot_download
    from huggingface_hub.errors import HFValidationError

    folder, reason = None, ""
    for local in (True,) if offline else (True, False):
        try:
            fetched = snapshot_download(
                model.name, revision=model.revision or None, allow_patterns=HUB_FILES, local_files_only=local
            )
        except HFValidationError as error:
            raise ModelMissing(f"{model.name}: is neither a folder nor a hub name like org/model") from error
        except Exception as error:  # what a network raises has no common class
            reason = "" if local else f" ({first_line(error)})"
            continue
        folder = Path(fetched)
        if _has(folder, SAFE_WEIGHTS):
            return folder
    revision = f" at revision {model.revision}" if model.revision else ""
    if folder is not None:
        raise ModelMissing(f"{model.name}: no safetensors weights{revision} in {folder}; {CONVERT}")
    where = f"the hub cache {constants.HF_HUB_CACHE}{' (offline)' if offline else ' and on the hub'}"
    raise ModelMissing(
        f"{model.name}: not found{revision} in {where}{reason}; fetch it where there is a network, "
        "or set the model's name to a local folder"
    )


def _refuse_pickles(name: str, folder: Path) -> None:
    found = sorted(file for pattern in PICKLES for file in folder.glob(pattern))
    pickles = [file.name for file in found if not _is_ctranslate2(file)]
    if pickles and not _has(folder, SAFE_WEIGHTS):
        raise ModelMissing(f"{name}: the weights are a pickle ({pickles[0]}), which Accord does not load; {CONVERT}")


def _is_ctranslate2(file: Path) -> bool:
    if not file.is_file():
        return False
    with file.open("rb") as stream:
        return CTRANSLATE2_HEAD.match(stream.read(64)) is not None


def _has(folder: Path, patterns: tuple[str, ...]) -> bool:
    return any(True for pattern in patterns for _ in folder.glob(pattern))
