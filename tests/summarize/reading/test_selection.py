import pytest

from summarize.reading.report import read_report
from summarize.settings import ReadingSettings

TITLE = "Port workers strike over pay"
ANNOUNCED = "Union of Port Workers calls on Harbour Minister to meet striking crane drivers."
TOLD = "The Union of Port Workers called on the Harbour Minister to meet the striking crane drivers on Monday."
OTHERS = ["About 400 crane drivers stopped work at midnight.", "Ships wait outside the harbour."]


def kept(*paragraphs: str) -> list[str]:
    report = read_report("\n\n".join(paragraphs), id="r", settings=ReadingSettings())
    return [sentence.text for sentence in report.sentences]


def test_a_first_sentence_that_only_announces_a_later_one_is_a_standfirst() -> None:
    told = TOLD.replace("called", "calls")
    assert kept(TITLE, ANNOUNCED, *OTHERS, told) == [*OTHERS, told]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (ANNOUNCED, *OTHERS),  # nobody tells it again
        (ANNOUNCED, OTHERS[0], TOLD.replace("Minister", "Master").replace("crane drivers", "pilots")),
    ],
)
def test_a_first_sentence_that_nobody_tells_again_is_reporting(paragraphs: tuple[str, ...]) -> None:
    assert kept(TITLE, *paragraphs)[0] == ANNOUNCED


def test_of_a_first_paragraph_repeated_to_the_word_the_first_is_kept() -> None:
    assert kept(TITLE, TOLD, *OTHERS, TOLD) == [TOLD, *OTHERS]


def test_without_a_title_there_is_no_standfirst() -> None:
    assert kept(ANNOUNCED, *OTHERS, TOLD)[0] == ANNOUNCED
