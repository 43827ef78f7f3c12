"""What no sentence has spoken of is not "the" clip."""

from __future__ import annotations

import pytest

from summarize.language import Parser
from summarize.writers.recordings import introduce_recording


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The video showed two men.", "A video showed two men."),
        ("Ann left. The one minute clip showed Ben.", "Ann left. A one minute clip showed Ben."),
        ("The 40-second video clip was posted on Sunday.", "A 40-second video clip was posted on Sunday."),
        ("The one minute and 26 second clip showed men.", "A one minute and 26 second clip showed men."),
        ("The recording was posted on Sunday.", "A recording was posted on Sunday."),
        ("The home video showed two men.", "A home video showed two men."),
    ],
)
def test_the_first_recording_is_introduced(before: str, after: str, parser: Parser) -> None:
    assert introduce_recording(before, parser) == after


@pytest.mark.parametrize(
    "text",
    [
        "Ann posted a video. The clip showed two men.",
        "Footage shows a fire. The film lasts an hour.",
        "The video that Ann posted showed two men.",
        "The video of the raid showed two men.",
        "Ben said the clip showed two men.",
        "The man in the video showed two men.",
        "The group's video showed two men.",
        "The group posted a clip.",
        "The aerial photograph showed two men.",
        "The hour-long video showed two men.",
        "The x-ray photograph showed a break.",
        "The picture remained mixed.",
        "A tape surfaced. The clip showed two men.",
        "The video",
        "",
    ],
)
def test_what_is_known_told_apart_or_not_certain_stays(text: str, parser: Parser) -> None:
    assert introduce_recording(text, parser) == text


def test_the_article_is_changed_once(parser: Parser) -> None:
    text = "The clip showed Ann. The clip showed Ben."
    assert introduce_recording(text, parser) == "A clip showed Ann. The clip showed Ben."
