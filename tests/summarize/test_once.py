import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Event, current_thread, main_thread

import pytest

from summarize.once import Once, begin

PATIENCE = 60
"""Seconds, after which a test fails that would wait forever."""

CODE = """
import sys
from summarize.checker.build import build_judge
from summarize.checker.embeddings import SentenceEncoder
from summarize.configuration import load_settings
from summarize.models import locate
from summarize.reading import languages
import py3langid.langid

settings = load_settings()
encoder, judge = SentenceEncoder(locate(settings.embeddings, offline=True)), build_judge(settings)
before = {*sys.modules}
for thing in (languages._identifier, *encoder.loads, *judge.loads):
    thing()
    print(thing.is_made, {*sys.modules} - before - sys.stdlib_module_names - {"encodings.cp437"})
"""


def test_all_who_ask_at_once_get_one_and_the_same_thing() -> None:
    thing = Once(object)
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: thing(), range(64)))
    assert len(set(map(id, found))) == 1


def test_it_is_made_only_when_it_is_asked_for() -> None:
    thing = Once(lambda: 1)
    assert not thing.is_made
    assert thing() == 1
    assert thing.is_made


def test_what_is_begun_is_made_beside_the_caller() -> None:
    begun, go = Event(), Event()

    def make() -> object:
        begun.set()
        assert go.wait(PATIENCE)
        return current_thread()

    thing = Once(make)
    begin(thing)
    assert begun.wait(PATIENCE)
    assert not thing.is_made
    go.set()
    assert thing() is not main_thread()


def test_nothing_is_begun_twice() -> None:
    count = list[int]()
    thing = Once(lambda: count.append(1))
    thing()
    begin(thing)
    thing()
    assert len(count) == 1


def test_an_error_beside_is_told_to_who_asks_for_the_thing() -> None:
    tried = Event()

    def fail() -> None:
        tried.set()
        raise ValueError("damaged")

    thing, other = Once(fail), Once(lambda: "sound")
    begin(thing, other)
    assert tried.wait(PATIENCE)
    assert other() == "sound"
    with pytest.raises(ValueError, match="damaged"):
        thing()


def test_a_thing_that_failed_is_made_by_the_next_who_asks() -> None:
    outcomes = iter([ValueError("not yet"), "made"])

    def make() -> str:
        outcome = next(outcomes)
        if isinstance(outcome, Exception):
            raise outcome
        return str(outcome)

    thing = Once(make)
    with pytest.raises(ValueError, match="not yet"):
        thing()
    assert thing() == "made"


def test_what_is_loaded_beside_other_work_imports_none_of_our_modules_and_no_library() -> None:
    run = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert run.stdout.split("\n") == ["True set()"] * 3 + [""]
