"""Title, standfirst and headings, told from sentences by shape and place."""

import pytest

from summarize.reading.clean import clean
from summarize.reading.paragraphs import split_paragraphs

FIRST, SECOND = "The bridge fell on Sunday.", "Nobody was hurt, the mayor said."


def reasons(*paragraphs: str, title: str | None = None) -> list[str | None]:
    """For each paragraph why it was set aside, None where it was kept."""
    text = "\n\n".join(paragraphs)
    cleaned = clean(text, split_paragraphs(text), title)
    why = {part.text: part.reason for part in cleaned.set_aside}
    return [why.get(paragraph) for paragraph in paragraphs]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("Bridge falls", FIRST), ["title", None]),
        (("Bridge falls", "Mayor says nobody was hurt", FIRST), ["title", "standfirst", None]),
        (("Bridge falls", FIRST, "‘Nobody was hurt’", SECOND), ["title", None, "section heading", None]),
        ((FIRST, "What happens next?", SECOND), [None, "section heading", None]),
        (("Why is the G.O.P. So Silent on Bridges?", FIRST, SECOND), ["title", None, None]),
        ((FIRST, "“Who did this?”", SECOND), [None, None, None]),
        ((FIRST, "He wrote on Telegram:", SECOND), [None, None, None]),
        ((FIRST, "10 個月前", SECOND), [None, "stamp in another script", None]),
        (("Bridge Rep. Pic", FIRST, SECOND), ["image title", None, None]),
    ],
)
def test_fragments(paragraphs: tuple[str, ...], expected: list[str | None]) -> None:
    assert reasons(*paragraphs) == expected


@pytest.mark.parametrize("only", [FIRST, "Bridge falls", "Why did the bridge fall?"])
def test_the_only_paragraph_is_kept(only: str) -> None:
    assert reasons(only) == [None]


def test_a_first_line_that_ends_like_a_sentence_is_no_title() -> None:
    assert reasons(FIRST, SECOND) == [None, None]


def test_a_text_without_full_stops_is_kept() -> None:
    lines = ("the bridge fell", "nobody was hurt", "the mayor came")
    assert reasons(*lines) == [None, None, None]


def test_a_long_paragraph_without_full_stop_is_reporting() -> None:
    long = "The mayor said that the bridge had been inspected in May and found to be safe by two engineers"
    assert reasons(FIRST, long, SECOND) == [None, None, None]


@pytest.mark.parametrize(
    ("title", "first"), [("Bridge falls", "Bridge falls"), ("Bridge falls - Daily", "BRIDGE FALLS"), (FIRST, FIRST)]
)
def test_a_known_title_is_set_aside_where_the_text_repeats_it(title: str, first: str) -> None:
    assert reasons(first, SECOND, title=title) == ["title", None]


def test_with_a_known_title_the_first_fragment_is_a_standfirst() -> None:
    assert reasons("Mayor says nobody was hurt", FIRST, title="Bridge falls") == ["standfirst", None]


def test_a_known_title_does_not_take_the_only_sentence() -> None:
    assert reasons(FIRST, title=FIRST) == [None]
