"""Of the spellings of a name one is taken for the whole summary."""

import pytest
from support.plans import report

from summarize.writers.one_spelling import one_spelling, respelt


@pytest.mark.parametrize(
    ("sentences", "spellings"),
    [
        (["It was Erdoğan.", "He saw Erdogan.", "So did Erdoğan."], {"Erdoğan": "Erdoğan", "Erdogan": "Erdoğan"}),
        (["It was Erdoğan.", "He saw Erdogan."], {"Erdoğan": "Erdoğan", "Erdogan": "Erdoğan"}),
        (["It was Rosé.", "It was Rose.", "A rose grew."], {}),
        (["Rose prices fell.", "It was Rosé."], {}),
        (["It was Kolm.", "It was Kolm again."], {}),
    ],
)
def test_a_name_has_its_commonest_spelling_and_a_common_word_its_own(
    sentences: list[str], spellings: dict[str, str]
) -> None:
    assert one_spelling([report("one", sentences)]) == spellings


def test_every_mention_is_spelt_alike() -> None:
    assert respelt("Erdogan’s aides left Erdoğan.", {"Erdogan": "Erdoğan"}) == "Erdoğan’s aides left Erdoğan."
