"""The retold reports share no long run of words with the five reports whose facts they retell."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
ORIGINALS = PROJECT / "../shared/reports"
RETOLD = PROJECT / "data/clusters/belgorod"
LONGEST_SHARED_RUN = 6
# Longer names would fill a run by themselves, so that each counts as one word.
NAMES = (
    "russian volunteer corps",
    "freedom of russia legion",
    "legion for freedom of russia",
    "vyacheslav gladkov",
    "vladimir putin",
    "novaya tavolzhanka",
    "mykhailo podolyak",
)


def words(text: str) -> list[str]:
    plain = " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower().replace("’", "'")))
    for name in NAMES:
        plain = plain.replace(name, name.replace(" ", "_"))
    return plain.split()


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[i : i + length]) for i in range(len(found) - length + 1)}


def retold_files() -> list[Path]:
    return [*sorted(RETOLD.glob("reports/*")), RETOLD / "reference.txt", *sorted(RETOLD.glob("*.jsonl"))]


def test_both_sets_of_claims_are_looked_at() -> None:
    assert {"claims.jsonl", "heldout.jsonl"} <= {path.name for path in retold_files()}


@pytest.mark.parametrize("retold", retold_files(), ids=lambda path: path.name)
def test_no_long_run_of_words_is_taken_from_the_originals(retold: Path) -> None:
    if not ORIGINALS.is_dir():
        pytest.skip("the original reports are not on this machine")
    length = LONGEST_SHARED_RUN + 1
    originals = set().union(*(runs(path.read_text("utf-8"), length) for path in ORIGINALS.glob("*.txt")))
    assert originals, "the original reports are empty"
    assert sorted(runs(retold.read_text("utf-8"), length) & originals) == []


def test_a_copied_sentence_would_be_found() -> None:
    copied = "Yesterday he said: the quick brown fox jumps over the lazy dog."
    assert runs("The quick brown fox jumps over the lazy", 7) & runs(copied, 7)


def test_a_long_name_counts_as_one_word() -> None:
    assert words("Freedom of Russia Legion and Putin’s war") == ["freedom_of_russia_legion", "and", "putin's", "war"]
