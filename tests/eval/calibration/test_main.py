"""`python -m eval.calibration`: what it says when the sets are not where they should be"""

from pathlib import Path

from click.testing import CliRunner

from eval.calibration.__main__ import main


def test_a_folder_without_the_sets_is_named_in_one_line(tmp_path: Path) -> None:
    ended = CliRunner().invoke(main, ["--datasets", str(tmp_path)])
    assert (ended.exit_code, ended.output.count("\n")) == (2, 1)
    assert f"{tmp_path}/checker/frank_valid: no such file or folder" in ended.output
