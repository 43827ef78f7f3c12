"""Every config in conf/data composes with its schema and names a format that exists."""

import hashlib
from functools import cache
from pathlib import Path

import pytest
from hydra import compose, initialize_config_dir
from hydra.errors import HydraException
from omegaconf import OmegaConf

from eval.configuration import register_eval_schemas
from eval.data.registry import CLAIMS, EXAMPLES, load_claims, load_examples
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput
from summarize.resources import conf_dir

NAMES = sorted(path.stem for path in (conf_dir() / "data").glob("*.yaml"))
ELSEWHERE = sorted(set(NAMES) - {"own", "jsonl", "datasets"})


@cache
def composed(*overrides: str) -> DataSettings:
    register_eval_schemas()
    with initialize_config_dir(str(conf_dir()), version_base="1.3"):
        data = OmegaConf.to_object(compose("eval", overrides=list(overrides)).data)
    assert isinstance(data, DataSettings)
    return data


@pytest.mark.parametrize("name", NAMES)
def test_it_composes_and_its_format_exists(name: str) -> None:
    data = composed(f"data={name}")
    assert data.name == name
    assert data.kind in {**EXAMPLES, **CLAIMS}
    assert data.max_examples is None


@pytest.mark.parametrize("name", ELSEWHERE)
def test_a_research_set_that_is_not_here_says_where_it_is_and_how_to_name_it(name: str) -> None:
    data = composed(f"data={name}")
    load = load_examples if data.kind in EXAMPLES else load_claims
    with pytest.raises(UnusableInput, match=r"https://.*data\.path=FOLDER"):
        load(data)


def test_a_misspelt_key_is_an_error() -> None:
    with pytest.raises(HydraException):
        composed("data=neus", "data.max_exampels=3")


def test_the_limit_is_a_number_or_nothing() -> None:
    assert composed("data=neus", "data.max_examples=3", "data.seed=-4").max_examples == 3
    assert composed("data=neus", "data.max_examples=null").max_examples is None


def test_every_format_has_a_config() -> None:
    assert {composed(f"data={name}").kind for name in NAMES} == {*EXAMPLES, *CLAIMS}


def test_paths_are_left_for_the_user() -> None:
    assert {composed(f"data={name}").path for name in NAMES} == {""}


def test_the_own_clusters_are_found_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert len(load_examples(composed("data=own", "data.split=test"))) == 5


def test_the_clusters_of_multi_news_that_are_kept_aside_are_the_fifty_with_the_smallest_hashes(tmp_path: Path) -> None:
    rows = "".join(f"\"['Report {n}.', 'Other {n}.']\",Summary {n}.\n" for n in range(1, 251))
    (tmp_path / "sample_validation.csv").write_text("documents,summary\n" + rows)
    ids = [f"sample_validation-{n}" for n in range(1, 251)]
    aside = sorted(ids, key=lambda name: hashlib.sha256(f"0 {name}".encode()).digest())[:50]
    chosen = load_examples(composed("experiment=results-multi-news", f"data.path='{tmp_path}'"))
    assert [example.id for example in chosen] == [name for name in ids if name in aside]
