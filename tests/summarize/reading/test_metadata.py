"""Publisher and date of a report, from its text."""

import datetime as dt

import pytest

from summarize.reading.report import read_report
from summarize.records import Report
from summarize.settings import ReadingSettings

BODY = "The bridge fell on Sunday.\n\nNobody was hurt, the mayor said."


def read(text: str) -> Report:
    return read_report(text, id="r", settings=ReadingSettings())


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        (f"{BODY}\n\nSource: Example News and news agencies", "Example News"),
        (f"KYIV, June 4 (Interwire) - {BODY}", "Interwire"),
        (f"MOSCOW, May 22. /TASS/. {BODY}", "TASS"),
        (f"Interwire | Updated: 04-06-2023 20:17 IST\n{BODY}", "Interwire"),
        (f"{BODY}\n\n© 2024 Example Times. All rights reserved.", "Example Times"),
        (f"{BODY}\n\nCopyright 2025 Channel 6 News. All rights reserved.", "Channel 6 News"),
        (f"Bridge falls\n\nBy Jane Roe · The Example Post · 12 March 2024\n\n{BODY}", "The Example Post"),
        (f"Bridge falls\n\nThe Example, 21 September 2024\n\n{BODY}", "The Example"),
        (f"Bridge falls\n\nTuesday 12 March 2024 | 14.20\n\n{BODY}", None),
        (f"Bridge falls\n\nBy Jane Roe\n\n{BODY}", None),
        (f"{BODY}\n\nAll rights reserved.", None),
        (BODY, None),
    ],
)
def test_publisher(text: str, publisher: str | None) -> None:
    assert read(text).publisher == publisher


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"Published: June 4, 2023\n\n{BODY}", dt.date(2023, 6, 4)),
        (f"KYIV, June 4 (Interwire) - {BODY}\n\nUpdated: 04-06-2023 20:17", dt.date(2023, 6, 4)),
        (f"KYIV, June 4, 2023 (Interwire) - {BODY}", dt.date(2023, 6, 4)),
        ("It fell on Sunday (June 4, 2023).\n\nNobody was hurt.", dt.date(2023, 6, 4)),
        (f"KYIV, June 4 (Interwire) - {BODY}", None),
        (f"{BODY}\n\n© 2024 Example Times. All rights reserved.", None),
        (f"{BODY} A law of June 4, 2023 forbids it.", None),
    ],
)
def test_date(text: str, date: dt.date | None) -> None:
    assert read(text).date == date


def test_a_date_that_reads_two_ways_is_said() -> None:
    report = read(f"Updated: 04-06-2023 20:17\n\n{BODY}")
    assert report.date is None
    assert [notice.code for notice in report.notices] == ["ambiguous-date"]
    assert "2023-06-04 or 2023-04-06" in report.notices[0].message
