"""Sentence boundaries where news makes them hard."""

import pytest

from summarize.reading.sentences import WINDOW, split_sentences


def texts(paragraph: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(paragraph)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["“It fell. We ran. I saw it,” she said.", "“I was afraid.”"],
        ['"It fell. We ran. I saw it," she said.', '"I was afraid."'],
        ["‘It fell. We ran,’ she said.", "It was the mayor's bridge."],
        ["“Did it fall?” he asked.", "“Yes!” she said."],
        ["J. D. Vance met J.D. Smith and George W. Bush.", "They talked."],
        ["Gov. Jane Roe, Lt. Gen. Mark A. Doe and Mr. Poe came on Jan. 5.", "Sen. Moe did not."],
        ["It fell at 5 p.m. Monday.", "It rained until 6 p.m.", "The mayor came."],
        ["The talks began at 10 a.m. Kyiv time.", "They failed."],
        ["The U.S. Senate voted.", "He lives in the U.S.", "They left."],
        ["Prices rose 3.5 percent, to $4.20.", "No. 5 won."],
        ["He called them “saboteurs“.", "They fled."],
        ["Wait... what?", "Yes."],
        ["They came from 5-6 p.m - the checkpoint.", "He left."],
        ["He left."],
        ["Brandt and Ms. Kolm came.", "They saw Dep. Roe and Ald. Poe."],
        ["It was said in his Millis, Mass. home.", "Rep. Roe, R-S.C., was there."],
        ['"We lost," he said.', '"We are sad. It rained."', "They left."],
        ['"We lost," he said.', '"We are sad.', "It rained."],
        ["He saw it.", "“We are sad.", "It rained."],
        ['"We lost. "', "He left.", "It rained."],
        ["He left Iraq.", "al Qaeda claimed the attack."],
        ["They had Hepatitis-B.", "U.S. officials said no."],
    ],
)
def test_boundaries(sentences: list[str]) -> None:
    assert texts(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["It fell on Monday.", "The mayor came."],
        ['"It fell."', "Kolm’s office said no."],
        ["Was it him?", "A judge will say."],
        ["He saw Mr.Kolm in St.Lind at NASA.", "Nobody else did."],
        ["He read Visit.com, Node.js and the U.S.News list."],
    ],
)
def test_a_boundary_whose_space_is_lost_is_one(sentences: list[str]) -> None:
    assert texts("".join(sentences)) == sentences


def test_line_ends_inside_a_paragraph_end_nothing() -> None:
    assert texts("The bridge\nfell on Jan.\r\n5. Nobody\nwas hurt.") == [
        "The bridge\nfell on Jan.\r\n5.",
        "Nobody\nwas hurt.",
    ]


def test_a_paragraph_longer_than_a_window_is_split_like_a_short_one() -> None:
    sentences = [f"The mayor said on day {number} that the bridge had not fallen." for number in range(300)]
    assert len(" ".join(sentences)) > 4 * WINDOW
    assert texts(" ".join(sentences)) == sentences


def test_endless_text_without_boundaries_is_cut_at_spaces() -> None:
    words = ["and"] * 3_000
    pieces = texts(" ".join(words))
    assert " ".join(pieces).split() == words
    assert all(len(piece) <= WINDOW for piece in pieces)


def test_lone_surrogates_are_no_trouble() -> None:
    assert texts("It \ud800 fell. Again.") == ["It \ud800 fell.", "Again."]
