import pytest

from summarize.errors import UnusableInput
from summarize.training.checker.pairs import Pair, read_pairs
from summarize.training.lines import write_lines

PAIR = Pair("Nine “people” met.", "Nineteen people met.", "contradiction", "minimal-number", "a")


def test_what_is_written_is_read_again(tmp_path):
    write_lines([PAIR, PAIR], tmp_path / "pairs.jsonl")
    assert list(read_pairs(tmp_path / "pairs.jsonl")) == [PAIR, PAIR]


def test_a_file_appears_only_when_it_is_whole(tmp_path):
    def failing():
        yield PAIR
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_lines(failing(), tmp_path / "pairs.jsonl")
    assert not (tmp_path / "pairs.jsonl").exists()


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "line 1: not a pair"),
        ('{"premise": "a"}', "line 1: not a pair"),
        (
            '{"premise": "a", "hypothesis": "b", "label": "yes", "source": "c", "group": "d"}',
            "line 1: label 'yes' is none of",
        ),
    ],
)
def test_a_line_that_is_no_pair_is_named(tmp_path, line, message):
    (tmp_path / "pairs.jsonl").write_text(line + "\n")
    with pytest.raises(UnusableInput, match=message):
        list(read_pairs(tmp_path / "pairs.jsonl"))
