"""The same prompts give the same candidates, and a folder that is no model is refused."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.checkpoints import CORPUS, t5
from support.examples import fewer

from summarize.checkpoints import load_tokenizer
from summarize.configuration import load_settings
from summarize.errors import AccordError, ModelMissing
from summarize.models import locate
from summarize.training.ctranslate import export_ctranslate2
from summarize.writers import generator
from summarize.writers.generator import Generator

BEAMS = 3
PROMPTS = [f"sentence: {text}" for text in CORPUS] + ["headline: A ferry.", "sentence: " + " | ".join(CORPUS), ""]


@pytest.fixture(scope="module", autouse=True)
def brief():
    """Untrained, it never comes to an end by itself."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(generator, "LONGEST", 12)
        yield


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return t5(tmp_path_factory.mktemp("checkpoint"))


@pytest.fixture(scope="module")
def folder(checkpoint: Path) -> Path:
    export_ctranslate2(checkpoint, checkpoint.parent / "exported")
    return checkpoint.parent / "exported"


@pytest.fixture(scope="module")
def tiny(folder: Path) -> Generator:
    return Generator(folder)


@pytest.fixture(scope="module")
def written(tiny: Generator) -> list[tuple[str, ...]]:
    """What the prompts give."""
    return tiny.candidates(PROMPTS, BEAMS)


@pytest.fixture(scope="module")
def shipped() -> Generator:
    return Generator(locate(load_settings(["writer=accord"]).writer.model, offline=True))


@pytest.fixture(scope="module")
def together(shipped: Generator) -> list[tuple[str, ...]]:
    """What the shipped weights write to some prompts in batches of the usual size."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(generator, "LONGEST", 160)
        return shipped.candidates(PROMPTS[:5], BEAMS)


@fewer(20)
@given(order=st.permutations(range(len(PROMPTS))))
def test_the_order_of_prompts_changes_no_text(
    tiny: Generator, written: list[tuple[str, ...]], order: list[int]
) -> None:
    assert tiny.candidates([PROMPTS[i] for i in order], BEAMS) == [written[i] for i in order]


@fewer(20)
@given(asked=st.lists(st.sampled_from(PROMPTS), max_size=8))
def test_a_prompt_asked_twice_is_answered_twice_alike(tiny: Generator, asked: list[str]) -> None:
    found = tiny.candidates(asked, BEAMS)
    assert len(found) == len(asked)
    assert all(found[i] == found[asked.index(prompt)] for i, prompt in enumerate(asked))


@pytest.mark.slow
@pytest.mark.parametrize("size", [1, 3])
def test_the_shipped_weights_write_the_same_in_batches_of_any_size(
    shipped: Generator, together: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(generator, "LONGEST", 160)
    monkeypatch.setattr(generator, "BATCH", size)
    assert shipped.candidates(PROMPTS[:5], BEAMS) == together
    assert all(any(texts) for texts in together)


def test_candidates_are_different_texts_and_no_more_than_asked_for(written: list[tuple[str, ...]]) -> None:
    for texts in written:
        assert len(texts) == len(set(texts)) <= BEAMS
        assert all(text == text.strip() for text in texts)
    assert len(set(written)) > 1


def test_a_model_loaded_again_writes_the_same(folder: Path, written: list[tuple[str, ...]]) -> None:
    assert Generator(folder).candidates(PROMPTS, BEAMS) == written


def test_tokens_are_counted_as_in_training(checkpoint: Path, tiny: Generator) -> None:
    tokenizer = load_tokenizer(checkpoint, "a tokenizer")
    for prompt in PROMPTS:
        assert len(tiny._pieces(prompt)) == len(tokenizer(prompt)["input_ids"])


def test_a_prompt_longer_than_anything_in_training_is_read_whole(tiny: Generator) -> None:
    long = " ".join(CORPUS * 40)
    assert len(tiny._pieces(long)) > 4096
    [texts] = tiny.candidates([long], 1)
    assert len(texts) == 1


@pytest.mark.parametrize("text", ["漢字", "A 漢 ferry", "</s> <pad> <unk> <extra_id_0>", "\x00\u200b", "🛳", ""])
def test_letters_that_the_vocabulary_lacks_break_nothing(tiny: Generator, text: str) -> None:
    [odd, plain] = tiny.candidates([f"sentence: {text}", PROMPTS[0]], BEAMS)
    assert len(odd) <= BEAMS
    assert plain


def test_a_prompt_with_a_letter_that_the_vocabulary_lacks_is_not_written_from(tiny: Generator) -> None:
    assert tiny.candidates(["sentence: 漢", PROMPTS[0], "sentence: A 字 ferry"], BEAMS)[::2] == [(), ()]


def cut(folder: Path) -> None:
    weights = (folder / "model.bin").read_bytes()
    (folder / "model.bin").write_bytes(weights[: len(weights) // 2])


def emptied(folder: Path) -> None:
    (folder / "model.bin").write_bytes(b"")


def a_text(folder: Path) -> None:
    (folder / "tokenizer.json").write_text("no JSON")


def gone(name: str) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        (folder / name).unlink()

    return damage


@pytest.mark.parametrize(
    "damage",
    [cut, emptied, a_text, gone("model.bin"), gone("tokenizer.json"), gone("shared_vocabulary.json"), shutil.rmtree],
)
def test_a_damaged_folder_ends_in_one_line(folder: Path, tmp_path: Path, damage: Callable[[Path], None]) -> None:
    damaged = tmp_path / "model"
    shutil.copytree(folder, damaged)
    damage(damaged)
    with pytest.raises(ModelMissing) as caught:
        Generator(damaged)
    assert str(caught.value).startswith(f"{damaged}: cannot be loaded as a CTranslate2 model: ")
    assert "\n" not in str(caught.value)


def test_without_what_runs_it_one_line_says_what_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ctranslate2", None)
    with pytest.raises(AccordError, match=r"needs ctranslate2; run: pip install ctranslate2"):
        Generator(folder)
