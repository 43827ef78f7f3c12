"""Reports that say of themselves that they are satire, and such as only report on it."""

import pytest

from summarize.reading.satire import is_satire

STORY = "\n\n".join(f"The bridge fell for the {number}th time, said the mayor." for number in range(4, 9))


@pytest.mark.parametrize(
    "label",
    [
        "Satire",
        "[SATIRE]",
        "Satire since 1987",
        "The mountains' only honest paper. Everything in it is made up.",
        "All articles on this page are satire.",
        "This website is a parody.",
        "This story is fictional and any likeness is chance.",
    ],
)
def test_a_label_at_the_head_or_foot_is_seen(label: str) -> None:
    assert is_satire(f"Bridge thanks river\n\n{label}\n\n{STORY}")
    assert is_satire(f"Bridge thanks river\n\n{STORY}\n\n{label}")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Satire is free in this country, the court said on Monday.",
        "The magazine Charlie Hebdo is known for satire.",
        "The story of the missing gold was made up, police said.",
        "All stories that he sold were invented, the court heard.",
        "He said that everything was made up of bricks.",
    ],
)
def test_reporting_on_satire_and_lies_is_none(text: str) -> None:
    assert not is_satire(f"Court frees paper\n\n{text}\n\n{STORY}")


def test_a_label_in_the_middle_says_nothing_of_the_whole() -> None:
    assert not is_satire(f"{STORY}\n\nSatire\n\n{STORY}")
