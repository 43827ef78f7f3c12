"""Examples are kept on disk as they are, read as the model will read them, and split by the texts they come from."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.training.writer.examples import Example, is_validation, read_examples, write_examples

TEXTS = st.text(st.characters(exclude_categories=("Cs",)))
SENTENCES = st.lists(TEXTS, max_size=3).map(tuple)
EXAMPLES = st.builds(
    Example,
    task=st.sampled_from(["summary", "headline"]),
    reports=st.lists(SENTENCES, max_size=3).map(tuple),
    target=SENTENCES,
    source=TEXTS,
    group=TEXTS,
)


def example(group: str = "g", **changes: object) -> Example:
    reports = (("The hall burned.", "Nobody died."), ("A hall burned down.",))
    parts = {"task": "summary", "reports": reports, "target": ("The hall burned down.",), "source": "s"}
    return Example(**parts | {"group": group} | changes)


@given(st.lists(EXAMPLES, max_size=5))
def test_what_was_written_is_read_again(examples: list[Example]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "examples.jsonl")
        write_examples(examples, path)
        assert list(read_examples(path)) == examples


def test_a_collection_that_broke_off_leaves_no_file(tmp_path: Path) -> None:
    def broken():
        yield example()
        raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"):
        write_examples(broken(), tmp_path / "examples.jsonl")
    assert not (tmp_path / "examples.jsonl").exists()


def test_the_prompt_asks_for_as_many_sentences_as_the_target_has() -> None:
    assert example().prompt == "summary, 1: The hall burned. Nobody died. | A hall burned down."
    two = example(target=("The hall burned down.", "Nobody died."))
    assert two.prompt.startswith("summary, 2: ")
    assert two.text == "The hall burned down. Nobody died."


def test_a_headline_is_asked_for_as_one() -> None:
    asked = example(task="headline", target=("Hall burns down, nobody dies",))
    assert asked.prompt == "headline: The hall burned. Nobody died. | A hall burned down."


@given(st.text(), st.floats(0, 1), st.floats(0, 1))
def test_what_is_validation_at_a_small_share_is_so_at_a_larger(group: str, one: float, other: float) -> None:
    small, large = sorted((one, other))
    assert is_validation(example(group), large) or not is_validation(example(group), small)


def test_the_share_of_groups_for_validation_is_the_one_asked_for() -> None:
    aside = sum(is_validation(example(f"group-{i}"), 0.2) for i in range(2000))
    assert 340 < aside < 460  # 400 ± 3.4 standard deviations of a binomial
    assert not any(is_validation(example(f"group-{i}"), 0.0) for i in range(100))


def test_examples_of_one_group_are_on_the_same_side() -> None:
    assert len({is_validation(example("one group", target=(f"Text {i}.",)), 0.5) for i in range(20)}) == 1
