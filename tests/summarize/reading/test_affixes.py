"""What stands around the first and last sentence of a paragraph."""

import pytest

from summarize.reading.clean import clean
from summarize.reading.paragraphs import split_paragraphs

KEPT = "The bridge fell on Sunday."


@pytest.mark.parametrize(
    ("before", "reasons"),
    [
        ("KYIV, June 4 (Reuters) - ", ["dateline"]),
        ("KYIV, Ukraine (AP) — ", ["dateline"]),
        ("Kyiv, Ukraine, 4 June 2023 (AFP) -- ", ["dateline"]),
        ("LONDON — ", ["dateline"]),
        ("PORT ELLERY (UW) — ", ["dateline"]),
        ("MOSCOW, May 22. /TASS/. ", ["dateline"]),
        ("(CNN) — ", ["dateline"]),
        ("SAN TELMAR, Aug 1 (Pan-Press) - ", ["dateline"]),
        ("Washington (CNN) ", ["dateline"]),
        ("(CNN)", ["dateline"]),
        ("FORT TARN, Ind. (WANE) ", ["dateline"]),
        ("STORY: ", ["label"]),
        ("UPDATE 1-", ["label"]),
        ("(Adds details, background) ", ["editor's note"]),
        ("(Recasts with a message) KYIV, June 4 (Reuters) - ", ["editor's note", "dateline"]),
    ],
)
def test_the_sentence_starts_after(before: str, reasons: list[str]) -> None:
    text = before + KEPT
    cleaned = clean(text, split_paragraphs(text))
    assert [passage.span.text for passage in cleaned.passages] == [KEPT]
    assert [part.reason for part in cleaned.set_aside] == reasons
    assert " ".join(part.text for part in cleaned.set_aside) == before.strip()


@pytest.mark.parametrize(
    "text",
    [
        "The Port Health Office (PHO) Director said it fell.",
        "Port Health Office (PHO) Director Ann Roe said it fell.",
        "The Associated Press (AP) President Ann Roe said it fell.",
        "Associated Press (AP) President Ann Roe said it fell.",
        "Cable News Network (CNN) head Ann Roe said it fell.",
        "NASA, European Space Agency (ESA) Astronauts said it fell.",
    ],
)
def test_a_short_name_in_brackets_is_no_dateline_behind_what_it_stands_for(text: str) -> None:
    assert [passage.span.text for passage in clean(text, split_paragraphs(text)).passages] == [text]


def test_credits_end_a_paragraph() -> None:
    text = f"{KEPT} (Reporting by Jane Roe; Editing by John Doe)"
    cleaned = clean(text, split_paragraphs(text))
    assert [passage.span.text for passage in cleaned.passages] == [KEPT]
    assert cleaned.set_aside[0].text == "(Reporting by Jane Roe; Editing by John Doe)"


@pytest.mark.parametrize(
    "text",
    [
        "Russia – which has denied it – said nothing.",
        "The U.S. - Mexico border was closed.",
        "COVID-19 cases rose again.",
        "NATO members - all but two - agreed.",
        "(He was late.) The bridge fell.",
        "Gov. Jane Roe (D) said the bridge fell.",
    ],
)
def test_sentences_that_look_like_datelines_stay_whole(text: str) -> None:
    assert [passage.span.text for passage in clean(text, split_paragraphs(text)).passages] == [text]


@pytest.mark.parametrize(
    "slug", ["BC-EU--Bridge Collapse, 2nd Ld-Writethru, 310", "AP-US--Bridge Collapse", "UW-AS-GEN--Lind"]
)
def test_the_slug_of_wire_copy_is_no_title(slug: str) -> None:
    text = f"{slug}\n\nBridge falls in Lind\n\n{KEPT}"
    cleaned = clean(text, split_paragraphs(text))
    assert (cleaned.title, cleaned.set_aside[0].reason) == ("Bridge falls in Lind", "slug")


@pytest.mark.parametrize("opening", ["AIX-EN-PROVENCE--", "US--"])
def test_a_place_before_a_sentence_is_no_slug(opening: str) -> None:
    text = opening + KEPT
    assert "slug" not in [part.reason for part in clean(text, split_paragraphs(text)).set_aside]
