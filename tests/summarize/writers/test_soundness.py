"""What a wording may look like, and what it may not miss of the sentence that it stands for."""

from __future__ import annotations

import pytest

from summarize.writers.soundness import flaw, poorer, repeats

AGROUND = "A ferry with 214 people on board ran aground near Port Aldis on Monday."
ASHORE = "Rescue crews brought all the passengers of the ferry ashore before midnight."
FAILED = "The operator, Norsund Lines, said that the steering of the ship had failed."
SHORTER = "A ferry with 214 people ran aground near Port Aldis on Monday."
SHORTEST = "A ferry ran aground near Port Aldis."


@pytest.mark.parametrize(
    ("text", "gist", "reason"),
    [
        (SHORTER, AGROUND, None),
        ("A ferry ran aground near Port Aldis", AGROUND, "no whole sentence"),
        ("Ferry runs aground.", AGROUND, "no whole sentence"),
        ("", AGROUND, "no whole sentence"),
        (f"{AGROUND[:-1]}, and all of them soon came ashore.", SHORTEST, "much longer than the report's own sentence"),
        (AGROUND, SHORTEST, None),
        ("A ferry ran aground near Port Aldis on Monday,minutes before noon.", AGROUND, "a space is missing"),
        ("A ferry ran aground near Port Aldis with 1,214 people at 7:42 a.m.", AGROUND, None),
        ("A ferry ran aground near Port Aldis, that was in fog on Monday.", AGROUND, "“, that” begins a clause"),
        ("A ferry ran aground near Port Aldis; it waits.", SHORTEST, "it strings two sentences together"),
        ("A ferry ran aground near Port Aldis yesterday.", SHORTEST, "its day is that of print"),
        ("It ran aground near Port Aldis on Monday.", AGROUND, "it leans on a sentence before it"),
        ("A ferry “ran aground” near Port Aldis on Monday.", AGROUND, "it quotes where a report tells"),
        ("“We ran aground, said the crew.", "“We ran aground,” said the crew of it.", "a quotation is not closed"),
        ("“We ran aground,” said the crew.", "“We ran aground,” said the crew of it.", None),
        (
            "The mayor told the town who he holds to be great people.",
            "The mayor told the town who he holds to be “great people.”",
            "“great people” stands in quotation marks in the report's sentence",
        ),
        ("The mayor told the town whom he holds.", "The mayor told the town who he holds to be “great people.”", None),
        ("The crew sang The Long Way Home.", "The crew sang “The Long Way Home”.", None),  # a title
    ],
)
def test_a_flaw_is_told_in_words(text: str, gist: str, reason: str | None) -> None:
    assert flaw(text, gist) == reason


@pytest.mark.parametrize(
    ("text", "gist", "reason"),
    [
        (SHORTER, AGROUND, None),
        (AGROUND, AGROUND, None),
        (
            "Ferry aground near Port Aldis on Monday.",
            AGROUND,
            "“214” is left out, which the report's sentence has",
        ),
        (ASHORE, FAILED, "“Lines” is left out, which the report's sentence has"),
        ("Crews brought the passengers ashore.", ASHORE, "it tells something else than the report's sentence"),
        (
            "Ann Kolm won just over 43% of the vote.",
            "Sen. Ann Kolm won just over 43% of the vote.",
            "“Sen” is left out, which the report's sentence has",
        ),
        ("Ann Kolm won just over 43% of the vote.", "Now Ann Kolm won just over 43% of the vote.", None),
    ],
)
def test_what_a_wording_misses_is_told_in_words(text: str, gist: str, reason: str | None) -> None:
    assert poorer(text, gist) == reason


@pytest.mark.parametrize(
    ("text", "told", "repeated"),
    [
        (SHORTEST, [AGROUND], True),  # ferry, aground, near, Port, Aldis: all five
        (ASHORE, [AGROUND], False),
        (AGROUND, [SHORTEST], False),  # 5 of its 9 words
        (SHORTEST, [], False),
        ("It is so.", ["It is so."], False),  # no longer word to tell by
        ("Ferry aground near harbour.", ["The ferry lay aground near Aldis."], False),  # 3 of 4 is not beyond 0.75
        ("Ferry aground near town harbour.", ["Near town, a ferry lay aground."], True),  # 4 of 5
    ],
)
def test_a_sentence_repeats_one_that_has_nearly_all_its_words(text: str, told: list[str], repeated: bool) -> None:
    assert repeats(text, told) == repeated


@pytest.mark.parametrize("gist", ["", "…", "!!!"])
def test_a_sentence_without_words_breaks_nothing(gist: str) -> None:
    assert poorer(AGROUND, gist) is None
    assert flaw(gist, gist) == "no whole sentence"
