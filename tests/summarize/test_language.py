import subprocess
import sys
from pathlib import Path

import pytest

from summarize import language
from summarize.configuration import load_settings
from summarize.errors import ModelMissing
from summarize.language import Parser, load_parser
from summarize.settings import ModelSettings


def test_a_folder_without_a_pipeline_ends_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match=r"cannot be loaded as a spaCy pipeline: .*meta.json"):
        load_parser(ModelSettings(name=str(tmp_path)))


@pytest.mark.parametrize(("alone", "seen"), [(True, []), (False, ["torch"])])
def test_spacy_finds_torch_unless_it_is_alone_and_whoever_asks_later_finds_it(alone: bool, seen: list[str]) -> None:
    code = (
        "import sys; from summarize.configuration import load_settings; from summarize.language import load_parser;"
        f"load_parser(load_settings().parser, alone={alone}); print(['torch'] if 'torch' in sys.modules else []);"
        "import torch; print(torch.ones(2).sum().item())"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert found.splitlines() == [str(seen), "2.0"]


def test_a_parser_is_loaded_once_whoever_asks() -> None:
    model = load_settings().parser
    assert load_parser(model, alone=True) is load_parser(model)


def test_texts_are_parsed_in_the_order_asked_and_each_once() -> None:
    parser = Parser(load_parser(load_settings().parser).language)
    first, second, again = parser.pipe(["Ann left.", "Bob came.", "Ann left."])
    assert [first.text, second.text] == ["Ann left.", "Bob came."]
    assert again is first is parser("Ann left.")
    assert list(parser.pipe([])) == []


def test_the_latest_parses_are_remembered_up_to_a_number_of_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "REMEMBERED", 20)
    parser = Parser(load_parser(load_settings().parser).language)
    ann, bob = parser("Ann left."), parser("Bob came.")
    assert parser("Ann left.") is ann  # which makes it the latest but one
    assert [doc.text for doc in parser.pipe(["Eve ran.", "A text of 20 letters"])] == [
        "Eve ran.",
        "A text of 20 letters",
    ]
    assert parser("Bob came.") is not bob
