from pathlib import Path

import pytest

from summarize.errors import ModelMissing
from summarize.language import load_parser
from summarize.settings import ModelSettings


def test_a_folder_without_a_pipeline_ends_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match=r"cannot be loaded as a spaCy pipeline: .*meta.json"):
        load_parser(ModelSettings(name=str(tmp_path)))
