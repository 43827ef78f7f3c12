"""Dates, and the evidence that settles the order of day and month."""

import datetime as dt

import pytest

from summarize.reading.dates import DayOfYear, first_full_date, nearest, settle, stated_dates

JUNE_4 = dt.date(2023, 6, 4)


@pytest.mark.parametrize(
    "text",
    [
        "2023-06-04T20:17:00Z",
        "2023/6/4",
        "Updated: 04-06-2023 20:17 IST",
        "06/04/2023 3:17 PM EDT",
        "04.06.2023",
        "Sun, 04 Jun 2023 20:17:00 GMT",
        "June 4, 2023",
        "4th June 2023",
        "Sunday, June 4, 2023 at 8 p.m.",
    ],
)
def test_is_the_fourth_of_june(text: str) -> None:
    assert first_full_date(text) == JUNE_4


@pytest.mark.parametrize("text", ["", "06-04-2023", "2023-13-45", "31 February 2023", "June 2023", "1685909820"])
def test_is_no_date_that_can_be_read_one_way(text: str) -> None:
    assert first_full_date(text) is None


def test_a_day_above_twelve_settles_the_order() -> None:
    assert first_full_date("13/06/2023") == first_full_date("06/13/2023") == dt.date(2023, 6, 13)


@pytest.mark.parametrize(("dateline", "expected"), [("June 4", JUNE_4), ("April 6", dt.date(2023, 4, 6))])
def test_a_named_month_settles_an_ambiguous_stamp(dateline: str, expected: dt.date) -> None:
    assert settle([*stated_dates("Updated: 04-06-2023 20:17"), *stated_dates(dateline)]) == expected


@pytest.mark.parametrize("text", ["FRİDAY, SEPT 8", "Friday, 8 ſeptember"])
def test_letters_that_python_takes_for_ascii_ones_are_read_as_those(text: str) -> None:
    assert [stated.day for stated in stated_dates(text)] == [DayOfYear(9, 8, weekday=4)]


def test_a_weekday_rules_out_years() -> None:
    day = DayOfYear(6, 4, weekday=6)
    assert (day.in_year(2023), day.in_year(2022)) == (JUNE_4, None)


def test_the_other_reports_choose_between_readings() -> None:
    readings = (dt.date(2023, 4, 6), JUNE_4)
    assert nearest(readings, [dt.date(2023, 6, 5)]) == JUNE_4
    assert nearest(readings, [dt.date(2023, 8, 1)]) is None
    assert nearest(readings, [dt.date(2023, 4, 6), JUNE_4]) is None
