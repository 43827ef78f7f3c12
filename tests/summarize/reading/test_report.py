"""One report, from text to sentences."""

import datetime as dt

import pytest

from summarize.errors import UnusableInput
from summarize.reading.report import read_report
from summarize.settings import ReadingSettings

SETTINGS = ReadingSettings()
TEXT = (
    "Bridge falls\n\n(Adds mayor) KYIV, June 4 (Interwire) - The bridge fell on Sunday. Nobody was hurt.\n\n"
    "Interwire | Updated: 04-06-2023 20:17 IST\nThe bridge fell on Sunday! The mayor came later.\n\nAdvertisement"
)


def test_a_report_in_full() -> None:
    report = read_report(TEXT, id="wire", settings=SETTINGS, origin="wire.txt")
    assert (report.title, report.publisher, report.date, report.language) == (
        "Bridge falls",
        "Interwire",
        dt.date(2023, 6, 4),
        "en",
    )
    assert [(sentence.id, sentence.paragraph, sentence.text) for sentence in report.sentences] == [
        ("wire#0", 1, "The bridge fell on Sunday."),
        ("wire#1", 1, "Nobody was hurt."),
        ("wire#2", 3, "The mayor came later."),
    ]
    assert [part.reason for part in report.set_aside] == [
        "title",
        "editor's note",
        "dateline",
        "stamp",
        "repeats sentence 0",
        "advertisement",
    ]


def test_what_the_caller_knows_goes_before_what_the_text_says() -> None:
    given = read_report(TEXT, id="r", settings=SETTINGS, title="T", publisher="P", date=dt.date(2020, 1, 1))
    assert (given.title, given.publisher, given.date) == ("T", "P", dt.date(2020, 1, 1))


def test_sentences_over_the_limit_are_set_aside_and_counted() -> None:
    text = "It fell. Nobody was hurt. The mayor came.\n\nIt rained. It stopped."
    report = read_report(text, id="r", settings=ReadingSettings(max_sentences=2))
    assert [sentence.text for sentence in report.sentences] == ["It fell.", "Nobody was hurt."]
    assert [part.text for part in report.set_aside] == ["The mayor came.", "It rained. It stopped."]
    assert [(notice.code, notice.message.split()[1]) for notice in report.notices] == [("sentences-left-out", "3")]


def test_a_paragraph_that_a_caption_says_again_with_its_credit_is_a_caption() -> None:
    shown, news = "Armed men guard the old bridge in Lind.", "The mayor of Lind resigned on Monday."
    text = f"{shown}\n\nMarch 22, 2014 {shown} Jane Roe/Reuters\n\n{news}"
    report = read_report(text, id="r", settings=SETTINGS)
    assert [sentence.text for sentence in report.sentences] == [news]
    assert ("caption", shown) in [(part.reason, part.text) for part in report.set_aside]
    for elsewhere in (f"{shown}\n\n{news}", f"{shown}\n\n{news}\n\n{shown} Jane Roe/Reuters"):
        told = read_report(elsewhere, id="r", settings=SETTINGS)
        assert [sentence.text for sentence in told.sentences] == [shown, news]


def test_characters_that_cannot_be_shown_are_replaced_and_counted() -> None:
    report = read_report("It \x1bfell\ud800 on Sunday.", id="r", settings=SETTINGS)
    assert report.sentences[0].text == "It \ufffdfell\ufffd on Sunday."
    assert [notice.message for notice in report.notices] == ["r: 2 control or broken characters replaced by U+FFFD"]


def test_what_no_reader_sees_is_not_read() -> None:
    report = read_report("\ufeffA\u200brwa Lind re\u00adsigned\u200e on Sunday.", id="r", settings=SETTINGS)
    assert report.text == report.sentences[0].text == "Arwa Lind resigned on Sunday."


def test_what_a_terminal_shows_as_colour_goes_as_a_whole() -> None:
    text = "\x1b]0;desk\x07\x1b[1;31mThe mayor\x1b[0m of Lind resigned on Sunday.\x1b[2K"
    report = read_report(text, id="r", settings=SETTINGS)
    assert report.text == "The mayor of Lind resigned on Sunday."
    assert report.notices == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "r: holds no text; give a report with at least one sentence"),
        (" \n ", "r: holds no text; give a report with at least one sentence"),
        ("Advertisement\n\nShare this", "r: holds no reporting, only advertisement, link or subscription"),
    ],
)
def test_nothing_to_read_is_an_error(text: str, message: str) -> None:
    with pytest.raises(UnusableInput, match=f"^{message}"):
        read_report(text, id="r", settings=SETTINGS)


def test_ligatures_and_spaces_of_typesetting_do_not_hide_what_stands_there() -> None:
    text = "By\u00a0Ann\u00a0Roe\n\nLIND,\u00a0Tarn\u00a0(AP)\u00a0— The ﬁrst oﬃcer ﬂed at 5\u202fp.m., the oﬀice said."
    report = read_report(text, id="r", settings=SETTINGS)
    assert [sentence.text for sentence in report.sentences] == ["The first officer fled at 5 p.m., the office said."]
    assert [(part.reason, part.text) for part in report.set_aside] == [
        ("byline", "By Ann Roe"),
        ("dateline", "LIND, Tarn (AP) —"),
    ]


def test_a_text_that_was_encoded_twice_is_undone_and_said() -> None:
    report = read_report("The ferryâ€™s owner resigned on Sunday.", id="r", title="Ownerâ€™s end", settings=SETTINGS)
    assert (report.title, report.sentences[0].text) == ("Owner’s end", "The ferry’s owner resigned on Sunday.")
    assert [notice.code for notice in report.notices] == ["double-encoding"]
