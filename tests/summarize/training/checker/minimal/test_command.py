from click.testing import CliRunner

from summarize.training.checker.minimal import __main__
from summarize.training.checker.minimal.__main__ import main


def test_a_folder_without_data_sets_ends_in_one_line(tmp_path):
    done = CliRunner().invoke(main, ["--datasets", str(tmp_path), "-o", str(tmp_path / "pairs.jsonl")])
    assert done.exit_code == 2
    assert done.stderr.startswith("Error: ")
    assert done.stderr.endswith("cannot be read; give the folder of the data sets\n")
    assert not (tmp_path / "pairs.jsonl").exists()


def test_an_output_folder_that_is_not_there_ends_in_one_line(tmp_path, monkeypatch):
    monkeypatch.setattr(__main__, "generate", lambda *_: iter(()))
    path = tmp_path / "none" / "pairs.jsonl"
    done = CliRunner().invoke(main, ["--datasets", str(tmp_path), "-o", str(path)])
    assert (done.exit_code, done.stderr) == (2, f"Error: {path}.partial: No such file or directory\n")
