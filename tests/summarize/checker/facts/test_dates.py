import datetime as dt

import pytest

from summarize.checker.facts.dates import DateCheck

# all reports here are of Sunday 4 June 2023
BORNE_OUT = [
    ("The video came out on June 4.", "The video came out on Sunday."),
    ("The video came out on Sunday.", "The video came out on 4 June 2023."),
    ("The video came out on Sunday.", "The video came out today."),
    ("The raid was on Saturday.", "The raid was yesterday."),
    ("He spoke on Sunday.", "He spoke to reporters."),  # undated: the report's own date
    ("It began in 2022.", "It began last year."),
    ("It began last month.", "It began in May."),
    ("It began in December 2022.", "It began in December."),  # the nearest
    ("It began in February 2022.", "It began on 24 February 2022."),
    ("The vote is on 2023-06-13.", "The vote is on June 13th."),
    ("The meeting was at 5 p.m.", "The meeting was at 17:00."),
    ("They met at 5.30pm.", "They met from 5 to 6 p.m."),
    ("They met at five o'clock.", "They met at 17:00."),
    ("It hit on Sunday night.", "It hit overnight."),
    ("They met at about 4 a.m.", "They met at 4:17 a.m."),
    ("They met at 4:17 a.m.", "They met around 4 a.m."),
    ("They met shortly after 10 p.m.", "They met at 10:08 p.m."),
    ("They met just before midnight.", "They met at 11:50 p.m."),
    ("They met at 11:50 p.m.", "They met just before midnight."),
    ("They met in the afternoon.", "They met at around noon."),
    ("They met before half past three.", "They met at 3:20 p.m."),
    ("They met at a quarter to four.", "They met at 15:45."),
    ("They met at half past three.", "They met at 3:30 a.m."),
    ("They left in the evening.", "They left at 19:30."),
    ("The king abdicated in December 1936.", "Crowned in January 1936, the king abdicated in December."),
    ("Two people were killed last week.", "Last week, two people were killed."),
    ("Support fell in the last week of the campaign.", "In the campaign's final days, support fell."),
    ("They may march on.", "They left."),
    ("It began on FRİDAY in ſeptember 2022.", "It began on Friday in September 2022."),
    ("They met at ſeven o'clock.", "They met at 19:00."),
    ("The talks resume next Friday.", "The talks resume on 16 June."),
    ("The bridge reopened in November 2021.", "The bridge closed in March 2021 and reopened eight months later."),
    ("The mine reopened in 2020.", "The mine was shut in 2019. It reopened the following year."),
    ("The minister resigned on 5 May.", "The vote was on 4 May. The minister resigned the day after."),
    ("The vote was on 4 June.", "Ann Kolm resigned on 1 June, three days before the vote."),
    ("The storm hit on Sunday.", "The governor came on Tuesday, two days after the storm hit."),
    ("The governor came on Tuesday.", "Two days after the storm hit on Sunday, the governor came."),
    ("The strike began on Friday.", "The strike began two days ago."),
    ("The plant opened in 2003.", "The plant opened two decades ago."),
    ("The quake was the worst since 1999.", "The quake was the worst in 24 years."),
    ("The mill was built in 1952.", "The mill was built 70 years ago."),  # perhaps in December
    ("Ann Kolm took over the union in 2010.", "Ann Kolm has led the union for the past 13 years."),
    ("The plant opened in 2003.", "The plant opened 20 years ago and lost its licence 3,000 days later."),
    ("The fossils were found on Sunday.", "The beast died 70,000 years ago."),
]
MISSING = [
    ("The raid was on Friday.", "The raid was short.", "Friday"),
    ("The bank was founded in 1984.", "The bank is old.", "1984"),
    ("The bank was founded in 1984.", "On Friday the bank closed.", "1984"),
    ("It began in May 2019.", "It began in May.", "May 2019"),
    ("The mill was built in 1942.", "The mill was built 71 years ago.", "1942"),
    ("Ann Kolm took over the union in 2010.", "Ann Kolm had led the union for 13 years.", "2010"),
    ("They left in the evening.", "They left.", "evening"),
    ("They met at 17:00.", "They met at the checkpoint.", "17:00"),
    ("The law dates from May 2019.", "The law is old.", "May 2019"),
    ("Cases were found in January and February.", "Cases were found in January.", "February"),
    ("They met at 5 p.m. and at 9 p.m.", "They met at 9 p.m.", "5 p.m."),
    ("The town was shelled in the morning and overnight.", "The town was shelled overnight.", "morning"),
]
CONFLICTS = [
    (
        "The governor came on Friday.",
        "The storm hit on Sunday. The governor came two days later.",
        "Friday",
        "two days later",
    ),
    ("The governor came on Saturday.", "Ann left. The governor came two days ago.", "Saturday", "two days ago"),
    ("The video came out on Monday.", "The video came out on Sunday.", "Monday", "Sunday"),
    ("The video came out on June 5.", "The video came out on June 4.", "June 5", "June 4"),
    ("The video came out on Monday.", "The video came out yesterday.", "Monday", "yesterday"),
    ("The war began in 2021.", "The war began in February 2022.", "2021", "February 2022"),
    ("They met before half past three.", "They met at 3:40 p.m.", "half past three", "3:40 p.m."),
    ("They met at 4 a.m.", "They met at 4:17 a.m.", "4 a.m.", "4:17 a.m."),
    ("They met at about 4 a.m.", "They met at 6 a.m.", "4 a.m.", "6 a.m."),
    ("They met shortly after 10 p.m.", "They met at 9:50 p.m.", "10 p.m.", "9:50 p.m."),
    ("They met just before midnight.", "They met at 12:10 a.m.", "midnight", "12:10 a.m."),
    ("They met from 7 to 8pm.", "They met from 5 to 6 p.m.", "7 to 8pm", "5 to 6 p.m."),
    ("The town was shelled in the morning.", "The town was shelled overnight.", "morning", "overnight"),
    ("The strike will begin on Monday and end on Friday.", "The strike will begin on Friday.", "Monday", "Friday"),
    ("The bridge reopened in May.", "The bridge reopened in March.", "May", "March"),
]


@pytest.mark.parametrize(("claim", "evidence"), BORNE_OUT)
def test_days_and_times_that_the_passage_gives_are_not_flagged(compared, claim, evidence):
    assert compared(DateCheck(), claim, evidence) == []


@pytest.mark.parametrize(("claim", "evidence", "words"), MISSING)
def test_days_and_times_that_the_passage_lacks_are_missing(compared, claim, evidence, words):
    assert compared(DateCheck(), claim, evidence) == [("missing", words, None)]


@pytest.mark.parametrize(("claim", "evidence", "words", "instead"), CONFLICTS)
def test_another_day_or_time_for_the_same_event_is_a_conflict(compared, claim, evidence, words, instead):
    assert compared(DateCheck(), claim, evidence) == [("conflict", words, instead)]


def test_without_a_report_date_relative_days_are_compared_by_their_words(compared):
    assert compared(DateCheck(), "He left yesterday.", "He left yesterday.", None) == []
    assert compared(DateCheck(), "He left on Sunday.", "He left yesterday.", None) == []


def test_a_weekday_is_not_the_same_weekday_of_another_month(compared):
    found = compared(DateCheck(), "It came out on Sunday.", "It came out on 2 April 2023.", dt.date(2023, 6, 4))
    assert found == [("conflict", "Sunday", "2 April 2023")]


@pytest.mark.parametrize("today", [dt.date.min, dt.date.max])
def test_what_lies_beyond_the_calendar_is_unknown_and_rules_nothing_out(compared, today):
    evidence = "It shut yesterday and opened two days later; tomorrow, next week and next month it is shut again. "
    told = "It burned last night, as last week and last month, eight months before it was sold."
    assert compared(DateCheck(), "It opened in 2020.", evidence + told, today) == []
