"""Of the spellings of a name one is taken for the whole summary."""

import pytest
from support.plans import report

from summarize.writers.one_spelling import one_spelling, respelt


@pytest.mark.parametrize(
    ("sentences", "spellings"),
    [
        (["It was Tayyip Erdoğan.", "He saw Tayyip Erdogan.", "So did Tayyip Erdoğan."], {"Erdogan": "Erdoğan"}),
        (["He saw Tayyip Erdogan.", "Tayyip Erdogan left.", "It was Tayyip Erdoğan."], {"Erdoğan": "Erdogan"}),
        (["It was José Silva.", "It was Jose Ortega.", "It was Jose Lima."], {}),
        (["It was Rosé.", "It was Rose.", "A rose grew."], {}),
        (["It was Anna Groß.", "It was Anna Gross."], {}),
        (["It was Ann Kolm.", "It was Ann Kolm again."], {}),
    ],
)
def test_a_name_has_its_commonest_spelling_and_another_its_own(sentences: list[str], spellings: dict[str, str]) -> None:
    assert one_spelling([report("one", sentences)]) == spellings


def test_every_mention_is_spelt_alike() -> None:
    assert respelt("Erdogan’s aides left Erdoğan.", {"Erdogan": "Erdoğan"}) == "Erdoğan’s aides left Erdoğan."
