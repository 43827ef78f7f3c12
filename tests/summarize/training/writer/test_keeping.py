"""A target that leaves out what its source needs teaches to leave it out, and is not learnt from."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarize.language import Parser
from summarize.training.writer import keeping
from summarize.training.writer.examples import Example
from summarize.training.writer.keeping import kept

SAID = "The ferry allegedly left Port Aldis without a pilot on Monday, the coast guard said."
WHOLE = "The ferry allegedly left Port Aldis without a pilot, the coast guard said."
DOUBTLESS = "The ferry left Port Aldis without a pilot, the coast guard said."
UNSAID = "The ferry allegedly left Port Aldis without a pilot."


def example(text: str, *read: str, source: str = "neus", task: str = "sentence") -> Example:
    return Example(task, tuple((sentence,) for sentence in read), text, source)


def texts(examples: Sequence[Example], parser: Parser) -> list[str]:
    return [one.text for one in kept(examples, parser)]


@pytest.mark.parametrize("source", ["neus", "compression"])
def test_a_target_keeps_doubts_and_who_said_it(parser: Parser, source: str) -> None:
    examples = [example(text, SAID, source=source) for text in (WHOLE, DOUBTLESS, UNSAID)]
    assert texts(examples, parser) == [WHOLE]


def test_a_headline_leaves_out_what_it_likes(parser: Parser) -> None:
    assert texts([example("Ferry leaves without a pilot", SAID, task="headline")], parser) != []


def test_an_example_without_a_sentence_to_read_passes(parser: Parser) -> None:
    assert texts([example(WHOLE)], parser) == [WHOLE]


def test_an_editors_target_is_held_to_the_nearest_sentence_alone(parser: Parser) -> None:
    inquiry = "An inquiry of the harbour was opened on Tuesday, police said."
    assert texts([example(WHOLE, SAID, inquiry)], parser) == [WHOLE]


def test_a_target_that_is_to_copy_joins_no_other_words(parser: Parser) -> None:
    read = ("The ferry left Port Aldis.", "The tanker reached Norsund.")
    joined = "The ferry left Port Aldis and the tanker reached Norsund."
    exchanged = "The tanker left Port Aldis and the ferry reached Norsund."
    examples = [example(text, *read, source="split") for text in (joined, exchanged)]
    assert texts(examples, parser) == [joined]


def test_however_many_are_parsed_at_once_the_same_are_kept(parser: Parser, monkeypatch: pytest.MonkeyPatch) -> None:
    examples = [example(text, SAID) for text in (WHOLE, DOUBTLESS, UNSAID) * 3]
    monkeypatch.setattr(keeping, "CHUNK", 2)
    assert texts(examples, parser) == [WHOLE] * 3
