"""Composed settings, and one line for whatever cannot be composed."""

import re
from contextlib import suppress
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.examples import fewer

from summarize.configuration import load_settings, options
from summarize.configuration_errors import SCHEMAS, setting_keys
from summarize.errors import UnknownSetting
from summarize.ranges import RANGES
from summarize.settings import LeadSettings, Settings

MISTAKES = [
    ("writer=lea", "no writer is called 'lea' (did you mean 'lead'?); there are: "),
    ("checker=", "no checker is called ''; there are: accord, lexical"),
    ("writer=lead,plan", "writer takes one value, not several"),
    ("writer=null", "writer=null cannot be read"),
    ("writer.sentences=3", "the chosen writer has no setting 'writer.sentences'; a writer of kind lead has it"),
    ("writer.sentnces=3", "no setting is called 'writer.sentnces' (did you mean 'writer.sentences'?)"),
    ("max_words=3", "no setting is called 'max_words' (did you mean 'planning.max_words'?)"),
    ("planning.max_wrds=3", "(did you mean 'planning.max_words'?)"),
    ("planning.max_words=abc", "planning.max_words: value 'abc' of type 'str' could not be converted to Integer"),
    ("planning.max_words=0", "planning.max_words=0: must be at least 1"),
    (
        "reading.max_bytes=99999999999999999999",
        "reading.max_bytes=99999999999999999999: must be from 1 to 1099511627776",
    ),
    ("writer.kind=foo", "writer.kind=foo: cannot be changed; choose another with writer=NAME"),
    ("checker.kind=lexical", "checker.kind=lexical: cannot be changed; choose another with checker=NAME"),
    ("checker.supported=1.5", "checker.supported=1.5: must be from 0 to 1"),
    ("checker.supported=nan", "checker.supported=nan: must be from 0 to 1"),
    ("planning.near_copy=-0.1", "planning.near_copy=-0.1: must be from 0 to 1"),
    ("planning=3", "planning: invalid type assigned"),
    ("seed=null", "seed: field 'seed' is not Optional"),
    ("offline=maybe", "offline: value 'maybe' is not a valid bool"),
    ("embeddings.name=???", "embeddings.name has no value; give one, for example --set embeddings.name=VALUE"),
    ("embeddings.name=/a (b)", "in quotes of its own: embeddings.name='/a (b)'"),
    ("embeddings.name=a,b", "in quotes of its own: embeddings.name='a,b'"),
    ("embeddings.name=${nope}", "embeddings.name: interpolation key 'nope' not found"),
    ("writer/foo=bar", "no setting is called 'writer/foo'"),
    ("writer@foo=lead", "no setting is called 'writer@foo'"),
    ("+planning.new=1", "no setting is called '+planning.new'; only settings that exist"),
    ("~seed=0", "no setting is called '~seed'; only settings that exist"),
    ("hydra.run.dir=x", "no setting is called 'hydra.run.dir'"),
    ("max_words", "'max_words' is not KEY=VALUE"),
    ("", "'' is not KEY=VALUE"),
    ("=3", "'=3' is not KEY=VALUE"),
]

BROKEN_FILES = [
    ("defaults: [lead_schema, _self_]\nsentnces: 5\n", "writer/mine.yaml: no setting is called 'writer.sentnces'"),
    ("defaults: [plan_schema, _self_]\nsentences: 5\n", "writer/mine.yaml: the chosen writer has no setting"),
    ("defaults: [lead_schema, _self_]\nsentences: many\n", "writer/mine.yaml: writer.sentences: value 'many'"),
    (
        "defaults: [led_schema, _self_]\n",
        "writer/mine.yaml: there is no writer/led_schema (did you mean 'lead_schema'?)",
    ),
    ("kind: lead\nsentences: 5\n", "the config of the writer names no schema"),
    ("- lead\n", "the config of the writer names no schema"),
    ("defaults: [\n", "a config file is not readable as YAML: while parsing a flow node"),
    ("\0", "a config file is not readable as YAML: unacceptable character #x0000"),
]


@pytest.fixture(params=["plain", "with space", "odd (1), 'a' $x=2 {é} #&~", "back\\slash"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    (tmp_path / request.param / "writer").mkdir(parents=True)
    return tmp_path / request.param


@pytest.mark.parametrize(("override", "message"), MISTAKES)
def test_a_mistake_is_one_line_that_says_what_to_do(override: str, message: str) -> None:
    with pytest.raises(UnknownSetting, match=re.escape(message)) as error:
        load_settings([override])
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(("content", "message"), BROKEN_FILES)
def test_a_mistake_in_a_users_file_names_the_file(content: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "writer").mkdir()
    (tmp_path / "writer" / "mine.yaml").write_text(content)
    with pytest.raises(UnknownSetting, match=re.escape(message)) as error:
        load_settings(["writer=mine"], tmp_path)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("content", ["seed: 9\n", "", "defaults: [_self_]\n", "defaults: [writer: lead]\n"])
def test_a_main_file_without_the_schema_is_one_line_that_shows_how_to_begin(content: str, tmp_path: Path) -> None:
    (tmp_path / "summarize.yaml").write_text(content)
    shown = r"summarize\.yaml: takes the place .*: \[schema, weights, writer: accord, checker: accord, _self_\]"
    with pytest.raises(UnknownSetting, match=shown):
        load_settings([], tmp_path)


def test_a_file_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "writer").mkdir()
    (tmp_path / "writer" / "mine.yaml").write_bytes(b"# caf\xe9\ndefaults: [lead_schema, _self_]\n")
    with pytest.raises(UnknownSetting, match=r"writer/mine\.yaml: is not UTF-8; save it as UTF-8"):
        load_settings(["writer=mine"], tmp_path)


def test_a_users_folder_adds_a_writer_whatever_the_folder_is_called(folder: Path) -> None:
    (folder / "writer" / "mine.yaml").write_text("defaults: [lead_schema, _self_]\nsentences: 5\n")
    assert load_settings(["writer=mine"], folder).writer == LeadSettings(sentences=5)
    assert "mine" in options("writer", folder)


def test_a_users_file_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "writer").mkdir()
    (tmp_path / "writer" / "lead.yaml").write_text("defaults: [lead_schema, _self_]\nsentences: 7\n")
    shipped = (Path(__file__).parents[2] / "conf" / "summarize.yaml").read_text()
    (tmp_path / "summarize.yaml").write_text(shipped.replace("writer: accord", "writer: lead") + "\nseed: 9\n")
    composed = load_settings([], tmp_path)
    assert composed.writer == LeadSettings(sentences=7)
    assert composed.seed == 9


def test_a_folder_that_is_not_there_is_said() -> None:
    with pytest.raises(UnknownSetting, match="--config-dir nowhere: no such folder"):
        load_settings([], Path("nowhere"))


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("/some path/x", "/some path/x"),
        ("C:\\x", "C:\\x"),
        ("'/a (b), c=d'", "/a (b), c=d"),
        ("'it\\'s'", "it's"),
    ],
)
def test_a_path_with_spaces_needs_no_quotes_and_any_other_can_be_quoted(given: str, value: str) -> None:
    assert load_settings([f"embeddings.name={given}"]).embeddings.name == value


def test_the_later_of_two_overrides_holds() -> None:
    assert load_settings(["seed=1", "writer=plan", "seed=2", "writer=lead"]).seed == 2


@pytest.mark.parametrize("group", SCHEMAS)
def test_every_shipped_writer_and_checker_composes(group: str) -> None:
    failures = {}
    for name in options(group):
        try:
            load_settings([f"{group}={name}"])
        except UnknownSetting as error:
            failures[name] = str(error)
    assert failures == {}


def test_every_number_has_a_range() -> None:
    schemas = [Settings, *(schema for group in SCHEMAS.values() for schema in group.values())]
    names = {name for schema in schemas for name in _numbers(schema)}
    assert names == set(RANGES)


def test_keys_know_which_kinds_have_them() -> None:
    keys = setting_keys()
    assert keys["planning.max_words"] == frozenset()
    assert keys["writer.sentences"] == {"lead"}
    assert {"lexical", "nli"} <= keys["checker.evidence.max_sentences"]


def _numbers(schema: type) -> set[str]:
    found = set()
    for field in fields(schema):
        if is_dataclass(field.default_factory):
            found |= _numbers(field.default_factory)
        elif type(field.default) in (int, float):
            found.add(field.name)
    return found


@fewer(12)
@given(st.text(max_size=30), st.text(max_size=30))
def test_any_override_composes_or_is_one_line(key: str, value: str) -> None:
    for override in (f"{key}={value}", f"embeddings.name={value}", f"writer={value}", f"writer.{key}={value}", key):
        with suppress(UnknownSetting):  # anything else fails the test
            assert isinstance(load_settings([override]), Settings)
