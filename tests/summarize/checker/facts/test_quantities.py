import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.checker.facts.numerals import amount
from summarize.checker.facts.quantities import quantities
from summarize.language import Parser


@pytest.mark.parametrize(
    ("text", "low", "high", "unit", "noun"),
    [
        ("about a dozen captives", 10.8, 13.2, None, "captive"),
        ("20-30 people fled", 20, 30, None, "people"),
        ("at least 22 people", 22, math.inf, None, "people"),
        ("up to 300 men", 0, 300, None, "man"),
        ("fines as high as half a million pounds", 0, 500_000, "£", None),
        ("as few as 12 people", 12, math.inf, None, "people"),
        ("nearly 5,000 homes", 4500, 5000, None, "home"),
        ("hundreds of children", 100, 999, None, "child"),
        ("tens of thousands of homes", 10_000, 99_999, None, "home"),
        ("5 per cent", 5, 5, "percent", None),
        ("US$20bn", 2e10, 2e10, "$", None),
        ("2 to 3 million euros", 2e6, 3e6, "€", None),
        ("two and a half hours", 2.5, 2.5, "time", None),
        ("talks over two hours", 2, 2, "time", None),
        ("more than two hours", 2, math.inf, "time", None),
        ("an hour and a half", 1.5, 1.5, "time", None),
        ("one in four voters", 24, 26, "percent", "voter"),
        ("nearly half of the voters", 45, 50, "percent", "voter"),
        ("at least one in four voters", 25, math.inf, "percent", "voter"),
        ("three others left", 3, 3, None, None),
        ("the third day", 3, 3, "ordinal", "day"),
        ("a two-year-old girl", 2, 2, "age", None),
        ("rose by half a percentage point", 0.5, 0.5, "point", None),
        ("for three quarters of an hour", 0.75, 0.75, "time", None),
        ("a quarter of a million people", 250_000, 250_000, None, None),
        ("a third more cases", 32.33, 34.33, "percent", "case"),
        ("met by a third party", 3, 3, "ordinal", "party"),
        ("80 miles an hour", 128.7472, 128.7472, "speed", None),
        ("1.2GW", 1200, 1200, "power", None),
    ],
)
def test_quantities_say_how_much_of_what(parser: Parser, text, low, high, unit, noun):
    (quantity,) = quantities(parser(text))
    assert (quantity.low, quantity.high) == pytest.approx((low, high), rel=1e-3)
    assert (quantity.unit, quantity.noun) == (unit, noun)


@pytest.mark.parametrize(
    "text",
    [
        "one in 10 minutes",
        "one in 10,000 years",
        "one in twenty-two towns",
        "one in 12th place",
        "one in five other towns",
    ],
)
def test_what_only_looks_like_a_share_is_none(parser: Parser, text):
    assert "percent" not in {quantity.unit for quantity in quantities(parser(text))}


@pytest.mark.parametrize("text", ["COVID-19 spread.", "An F-16 landed.", "He flew a Boeing 737."])
def test_numbers_that_count_nothing_are_not_read(parser: Parser, text):
    assert quantities(parser(text)) == ()


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("twenty-two", 22),
        ("two hundred and six", 206),
        ("half a million", 500_000),
        ("two dozen", 24),
        ("1,234.5", 1234.5),
        ("3.5 million", 3_500_000),
        ("forty thousand", 40_000),
        ("two thousand five hundred", 2500),
        ("nineteen eighty-four", None),
    ],
)
def test_numerals_have_their_value(numeral, value):
    assert amount(numeral) == value


@given(st.integers(0, 10**12))
def test_digits_with_separators_have_their_value(number):
    assert amount(f"{number:,}") == number


@given(st.text(max_size=60))
def test_any_text_can_be_read_and_offsets_point_at_it(parser: Parser, text):
    for quantity in quantities(parser(text)):
        assert text[quantity.span.start : quantity.span.end] == quantity.span.text
