"""Examples are kept on disk as they are, and read as the model will read them."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.training.lines import write_lines
from summarize.training.writer.examples import Example, read_examples

TEXTS = st.text(st.characters(exclude_categories=("Cs",)))
SENTENCES = st.lists(TEXTS, max_size=3).map(tuple)
EXAMPLES = st.builds(
    Example,
    task=st.sampled_from(["sentence", "headline"]),
    reports=st.lists(SENTENCES, max_size=3).map(tuple),
    text=TEXTS,
    source=TEXTS,
)


def example(**changes: object) -> Example:
    reports = (("The hall burned.", "Nobody died."), ("A hall burned down.",))
    parts = {"task": "sentence", "reports": reports, "text": "The hall burned down.", "source": "s"}
    return Example(**parts | changes)


@given(st.lists(EXAMPLES, max_size=5))
def test_what_was_written_is_read_again(examples: list[Example]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "examples.jsonl")
        write_lines(examples, path)
        assert list(read_examples(path)) == examples


def test_a_collection_that_broke_off_leaves_no_file(tmp_path: Path) -> None:
    def broken():
        yield example()
        raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"):
        write_lines(broken(), tmp_path / "examples.jsonl")
    assert not (tmp_path / "examples.jsonl").exists()


def test_a_sentence_or_a_headline_is_asked_for() -> None:
    assert example().prompt == "sentence: The hall burned. Nobody died. | A hall burned down."
    assert example(task="headline").prompt == "headline: The hall burned. Nobody died. | A hall burned down."
