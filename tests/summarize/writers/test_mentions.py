import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language import Parser
from summarize.writers.mentions import aged_once, named_once, shorten

NAMES = {"Krantz": "Mia Krantz"}
OFFER = "The rebels offered a meeting with Governor Mia Krantz."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{OFFER} The governor of Askel, Mia Krantz, agreed to come.",
            "The rebels offered a meeting with Askel governor Mia Krantz. Krantz agreed to come.",
        ),
        (
            "They offered a meeting with Governor Krantz. Askel’s governor, Mia Krantz, agreed.",
            "They offered a meeting with Askel governor Mia Krantz. Krantz agreed.",
        ),
        (
            "They offered a meeting with Askel Governor Krantz. The governor of Askel, Mia Krantz, agreed.",
            "They offered a meeting with Askel Governor Mia Krantz. Krantz agreed.",
        ),
        (
            "The governor of Askel, Mia Krantz, agreed. They met with Governor Mia Krantz. Governor Krantz is ill.",
            "The governor of Askel, Mia Krantz, agreed. They met with Krantz. Krantz is ill.",
        ),
        (
            "Prime Minister Krantz resigned. Prime Minister Krantz is ill.",
            "Prime Minister Krantz resigned. Krantz is ill.",
        ),
    ],
)
def test_who_was_introduced_with_an_office_is_named_by_the_surname(text: str, expected: str, parser: Parser) -> None:
    assert shorten(text, NAMES, parser) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Krantz slept. The governor of Askel, Mia Krantz, agreed.",
        "Mayor Krantz slept. The governor of Askel, Mia Krantz, agreed.",
        "The rebels met former governor Mia Krantz. The governor of Askel, Mia Krantz, agreed.",
        f"{OFFER} When they met the governor of Askel, Mia Krantz, a bus left.",
        f"{OFFER} The governor of Askel, Mia Krantz, who agreed, is ill.",
        f"{OFFER} The governor of Askel, Mia Krantz, and the mayor agreed.",
        f"{OFFER} The governor of the border region, Mia Krantz, agreed.",
        f"{OFFER} The former governor Mia Krantz agreed.",
        f"{OFFER} The governor of Askel, Leo Krantz, agreed.",
        "They met President Krantz. The president of Veloria, Mia Krantz, agreed.",
        "Acting Governor Krantz slept. The governor of Askel, Mia Krantz, agreed.",
        "They met Askel Governor Krantz. The governor of Holmvik, Mia Krantz, agreed.",
    ],
)
def test_a_mention_stays_where_something_would_be_lost_or_come_apart(text: str, parser: Parser) -> None:
    assert shorten(text, NAMES, parser) == text


def test_who_is_not_among_the_names_is_left_alone(parser: Parser) -> None:
    text = f"{OFFER} The governor of Askel, Mia Krantz, agreed."
    assert shorten(text, {}, parser) == text


PIECES = [
    OFFER,
    "Governor Krantz slept.",
    "The governor of Askel, Mia Krantz, agreed.",
    "Askel’s governor, Mia Krantz, said no.",
    "They met with Askel Governor Mia Krantz.",
    "Mayor Ole Brandt paid.",
    "The mayor of Port Ellery, Ole Brandt, left.",
    "Krantz told Brandt so.",
    "By noon former Senator Brandt had called President Krantz.",
]


@given(st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join))
def test_no_name_office_or_place_is_lost_and_no_word_is_won(parser: Parser, text: str) -> None:
    shortened = shorten(text, {**NAMES, "Brandt": "Ole Brandt"}, parser)
    assert len(shortened.split()) <= len(text.split())
    for surname in ("Krantz", "Brandt"):
        assert len(re.findall(surname, shortened)) == len(re.findall(surname, text))
    for word in ("Mia Krantz", "Ole Brandt", "governor", "mayor", "senator", "president", "Askel", "Port Ellery"):
        assert (word.lower() in text.lower()) == (word.lower() in shortened.lower())
    assert shorten(shortened, {**NAMES, "Brandt": "Ole Brandt"}, parser) == shortened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mia Krantz, 41, of Askel, was held. Mia Krantz said that she slept. Then police and Mia Krantz met.",
            "Mia Krantz, 41, of Askel, was held. Krantz said that she slept. Then police and Krantz met.",
        ),
        (
            "Ships came as Secretary of State Mia Krantz met kings. Secretary of State Mia Krantz slept.",
            "Ships came as Secretary of State Mia Krantz met kings. Krantz slept.",
        ),
        ("Mia Krantz slept. Police chief Mia Krantz came.", "Mia Krantz slept. Police chief Mia Krantz came."),
        ("Mia Krantz slept. Mia Krantz Band came.", "Mia Krantz slept. Mia Krantz Band came."),
        ("Krantz slept. Mia Krantz woke.", "Krantz slept. Mia Krantz woke."),
        (
            "Mia Krantz slept. President Krantz came. Mia Krantz woke.",
            "Mia Krantz slept. President Krantz came. Mia Krantz woke.",
        ),
        ("Mia Krantz Jr. came. Mia Krantz left.", "Mia Krantz Jr. came. Mia Krantz left."),
        ("The Mia Krantz Fund paid. Mia Krantz left.", "The Mia Krantz Fund paid. Mia Krantz left."),
        (
            "Mia Krantz slept. “She lies. Mia Krantz lies,” he said.",
            "Mia Krantz slept. “She lies. Mia Krantz lies,” he said.",
        ),
        (
            "A judge freed Karl and Mia Krantz. Karl and Mia Krantz, who were held in Askel, left.",
            "A judge freed Karl and Mia Krantz. Karl and Mia Krantz, who were held in Askel, left.",
        ),
        ("Mia Krantz slept. He saw Karl and Mia Krantz.", "Mia Krantz slept. He saw Karl and Mia Krantz."),
        ("Mia Krantz slept. The mayor and Mia Krantz met.", "Mia Krantz slept. The mayor and Krantz met."),
        ("It rained.", "It rained."),
    ],
)
def test_a_full_name_is_given_once_where_nobody_else_can_be_meant(text: str, expected: str) -> None:
    assert named_once(text, NAMES) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mia Krantz, 41, of Askel, was held. Police said a man pushed Krantz, 41, into the lake.",
            "Mia Krantz, 41, of Askel, was held. Police said a man pushed Krantz into the lake.",
        ),
        ("Mia Krantz, 41, slept. Krantz, 41, woke.", "Mia Krantz, 41, slept. Krantz woke."),
        ("Mia Krantz, 41, slept. Karl Krantz, 44, woke.", "Mia Krantz, 41, slept. Karl Krantz, 44, woke."),
        (
            "Mia Krantz, 41, slept. Krantz, 41, Lind and Voss woke.",
            "Mia Krantz, 41, slept. Krantz, 41, Lind and Voss woke.",
        ),
        ("Mia Krantz, 41, slept. Krantz, 41, of Askel, woke.", "Mia Krantz, 41, slept. Krantz, 41, of Askel, woke."),
        (
            "Mia Krantz, 41, slept. Krantz, 41, and Lind, 30, woke.",
            "Mia Krantz, 41, slept. Krantz, 41, and Lind, 30, woke.",
        ),
        ("It came on May 3, 2019, and on May 4, 2019, again.", "It came on May 3, 2019, and on May 4, 2019, again."),
        ("Mia Krantz slept. Krantz, 41, woke.", "Mia Krantz slept. Krantz, 41, woke."),
        ("Krantz, 1, 2 and 3.", "Krantz, 1, 2 and 3."),
    ],
)
def test_an_age_is_given_once(text: str, expected: str) -> None:
    assert aged_once(text) == expected
