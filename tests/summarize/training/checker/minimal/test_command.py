from click.testing import CliRunner

from summarize.training.checker.minimal.__main__ import main


def test_a_folder_without_data_sets_ends_in_one_line(tmp_path):
    done = CliRunner().invoke(main, ["--datasets", str(tmp_path), "-o", str(tmp_path / "pairs.jsonl")])
    assert done.exit_code == 2
    assert done.stderr.startswith("Error: ")
    assert done.stderr.endswith("cannot be read; give the folder of the data sets\n")
    assert not (tmp_path / "pairs.jsonl").exists()
