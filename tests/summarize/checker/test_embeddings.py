import shutil
from pathlib import Path

import numpy as np
import pytest
from support.classifiers import SIZES, save_tokenizer
from transformers import BertConfig, BertModel

from summarize.checker.embeddings import SentenceEncoder
from summarize.configuration import load_settings
from summarize.errors import ModelMissing
from summarize.models import locate

TEXTS = [
    "A man is playing a guitar on the stage.",
    "Someone performs music with a guitar.",
    "The stock market fell sharply on Monday.",
    "Short.",
]


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return SentenceEncoder(locate(load_settings().embeddings, offline=True))


def test_vectors_are_of_unit_length_and_in_the_order_given(encoder: SentenceEncoder) -> None:
    vectors = encoder.encode(TEXTS)
    assert vectors.shape == (4, 384)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1.0, abs=1e-3)
    for text, vector in zip(TEXTS, vectors, strict=True):
        assert float(encoder.encode([text])[0] @ vector) > 0.999


def test_a_text_that_comes_twice_has_the_same_vector_in_both_places(encoder: SentenceEncoder) -> None:
    one, other, again = encoder.encode([TEXTS[0], TEXTS[2], TEXTS[0]])
    assert (one == again).all()
    assert one @ other < 0.5


def test_paraphrases_are_nearer_than_other_sentences(encoder: SentenceEncoder) -> None:
    guitar, music, market, _ = encoder.encode(TEXTS)
    assert guitar @ music > 0.6 > 0.2 > guitar @ market


def test_bfloat16_changes_cosines_by_less_than_a_hundredth() -> None:
    folder = locate(load_settings().embeddings, offline=True)
    exact, fast = (SentenceEncoder(folder, dtype).encode(TEXTS) for dtype in ("float32", "bfloat16"))
    assert np.abs(exact @ exact.T - fast @ fast.T).max() < 0.01


def test_no_text_gives_no_vector(encoder: SentenceEncoder) -> None:
    assert encoder.encode([]).shape == (0, 384)


def test_a_text_beyond_the_models_limit_is_encoded_by_its_beginning(encoder: SentenceEncoder) -> None:
    beginning = "The harbour stays closed for a week. " * 60
    one, other = encoder.encode([beginning + "Fish.", beginning + "Birds."])
    assert float(one @ other) == pytest.approx(1.0, abs=1e-3)


@pytest.mark.parametrize("file", ["config.json", "tokenizer.json", "model.safetensors"])
def test_a_damaged_file_ends_in_one_line(tmp_path: Path, file: str) -> None:
    folder = shutil.copytree(locate(load_settings().embeddings, offline=True), tmp_path / "model")
    (folder / file).write_bytes(b"damaged")
    with pytest.raises(ModelMissing, match="cannot be loaded as sentence embeddings"):
        SentenceEncoder(folder).encode(["One sentence."])


def test_or_by_as_much_as_the_model_has_places_for(tmp_path: Path) -> None:
    config = BertConfig(vocab_size=save_tokenizer(tmp_path), max_position_embeddings=40, **SIZES)
    BertModel(config).save_pretrained(tmp_path)
    one, other = SentenceEncoder(tmp_path).encode(["the governor " * 30 + end for end in ("met", "said")])
    assert (one == other).all()
