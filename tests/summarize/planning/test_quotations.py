"""Which sentences are speech without a mark of their own."""

import dataclasses

import pytest
from support.plans import report

from summarize.planning.quotations import inside_quotations


def inside(*texts: str, paragraphs: tuple[int, ...] = ()) -> list[int]:
    """Places of the sentences that begin inside a quotation; all are in one paragraph unless said otherwise."""
    wire = report("wire", list(texts))
    places = paragraphs or (0,) * len(texts)
    placed = [dataclasses.replace(s, paragraph=at) for s, at in zip(wire.sentences, places, strict=True)]
    found = inside_quotations(dataclasses.replace(wire, sentences=tuple(placed)))
    return [sentence.index for sentence in placed if sentence.id in found]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["“We lost,” he said.", "It rained."], []),
        (["“We lost.", "It rained.", "We are sad,” he said.", "He left."], [1, 2]),
        (['"We lost.', "It rained.", 'We are sad," he said.', "He left."], [1, 2]),
        (["He called it “bad” and “sad.”", "It rained."], []),
        (['He called it "bad" and "sad."', "It rained."], []),
        (["It rained.”", "He left."], []),
        (["The man, 6'2\" tall, fled.", "It rained."], []),
        (['"We lost. "We will win," she said.', "It rained."], []),
        (["“We lost,“ she said.", "It rained."], []),
        (["She said „Gut“ and left.", "It rained."], []),
        (["«We lost.", "It rained», she said.", "He left."], [1]),
        ([], []),
    ],
)
def test_a_sentence_is_speech_from_the_opening_mark_to_the_closing_one(texts: list[str], expected: list[int]) -> None:
    assert inside(*texts) == expected


def test_a_new_paragraph_begins_outside() -> None:
    assert inside("“We lost.", "It rained.", "He left.", paragraphs=(0, 0, 1)) == [1]
