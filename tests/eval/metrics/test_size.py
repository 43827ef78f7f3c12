import pytest
from support.outcomes import outcome

from eval.metrics.size import Compression, Words


def test_words_are_what_white_space_separates():
    made = outcome("The 3.5-metre wall\nbroke.", ["The wall broke at noon.", "Water came."], ["It broke."])
    assert Words().score(made).value == 4
    assert Compression().score(made).value == pytest.approx(9 / 4)


def test_an_empty_summary_has_no_words_and_no_compression():
    assert Words().score(outcome("", ["It broke."])).value == 0
    assert Compression().score(outcome("", ["It broke."])).reason == "no summary"
    assert Compression().score(outcome("It broke.")).reason == "no sentence in any report"
