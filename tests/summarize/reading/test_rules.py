"""What rules set aside, and the reporting beside it that they must not touch."""

import pytest

from summarize.reading.rules import LINES, STATEMENTS, first_reason

SET_ASIDE = [
    ("* * *", "separator"),
    ("© 2024 The Example Times. All rights reserved.", "copyright"),
    ("Copyright 2023 Example News", "copyright"),
    ("With material from agencies. © Daily Example", "copyright"),
    ("A bridge at dusk. This is a representational image.", "caption"),
    ("Picture for representation only.", "caption"),
    ("FILE PHOTO: Soldiers cross a bridge", "caption"),
    ("Firefighters at the scene. [Jane Roe/Reuters]", "caption"),
    ("Firefighters at the scene. Photo: Jane Roe", "caption"),
    ("Jane Roe/Unsplash.", "caption"),
    ("The mayor speaks. (Photo by Jane Roe)", "caption"),
    ("Image: courtesy of the rescue service", "caption"),
    ("Bridge Collapse Rep. Pic", "image title"),
    ("Infographic on countries that sent help.", "infographic"),
    ("Map showing where the bridge stood", "infographic"),
    ("(Reporting by Jane Roe in Kyiv; Editing by John Doe)", "credits"),
    ("Additional reporting by Jane Roe and John Doe.", "credits"),
    ("Our Standards: The Thomson Reuters Trust Principles.", "agency notice"),
    ("This is a developing story.", "agency notice"),
    ("These crawls are part of an effort to archive what Lind writes.", "archive notice"),
    ("(This story has not been edited by our staff and is auto-generated from a feed.)", "agency notice"),
    ("Jane Roe's views are her own.", "agency notice"),
    ("Correction: an earlier version misspelt a name.", "editor's note"),
    ("Sign up for our newsletter.", "link or subscription"),
    ("Read more: what we know so far", "link or subscription"),
    ("READ ALSO: Ten bridges to see", "link or subscription"),
    ("Follow us on Telegram", "link or subscription"),
    ("Share this", "link or subscription"),
    ("• Subscribe to the morning briefing", "link or subscription"),
    ("Reach Jane Roe at jroe@news.example.", "contact"),
    ("Advertisement", "advertisement"),
    ("** A message from the Institute of Bridges: Build more of them.", "advertisement"),
    ("Image copyright Jane Roe Image caption The mayor opened the bridge in May", "caption"),
    ("Media playback is unsupported on your device", "caption"),
    ("(Associated Press)", "byline"),
    ("FILE - In this file photo, Ann Roe opens a bridge.", "caption"),
    ("In this Saturday, July 1, 2017, photo, Ann Roe opens a bridge.", "caption"),
    ("In this October 2014 file photo, Ann Roe opens a bridge.", "caption"),
    ("In this frame grab from video, Ann Roe opens a bridge.", "caption"),
    ("In this photo posted on Monday, Ann Roe opens a bridge.", "caption"),
    ("In this combination of photos, Ann Roe opens a bridge.", "caption"),
    ("(Associated Press) In this undated file photo, Ann Roe opens a bridge.", "caption"),
    ("People cross the bridge. (AP Photo/Jane Roe) (Associated Press)", "caption"),
    ("People cross the old bridge in the fog... (Associated Press)", "caption"),
    ("Anna Kolm, left, listens in Lind. (Jo Roe/Courier via AP) (Associated Press)", "caption"),
    ("Hide Caption 3 of 12 Photos: Ann Roe opens a bridge.", "caption"),
    ("The bridge is open. — Ann Roe (@annroe) May 16, 2017", "embedded post"),
    ("Look at it #bridge pic.twitter.com/abc123", "embedded post"),
    ("https://example.org/bridge", "link or subscription"),
    ("MUST WATCH The bridge opens 00:47", "link or subscription"),
    ("Story continues below advertisement", "advertisement"),
    ("Associated Press writer Ann Roe in Lind contributed to this report.", "credits"),
    (
        "AP journalists Ann Roe, Jo Lind and Max Orr in Tarn, and Eva Bell in Oster also contributed to this report.",
        "credits",
    ),
    ("Ann Roe and Jo Lind contributed reporting from Tarn.", "credits"),
    ("Jo Lind contributed to this article", "credits"),
    ("Eds: Updates with quotes. With AP Photos.", "editor's note"),
    ("Attention editors: this replaces an earlier story.", "editor's note"),
    ("STRICTLY EMBARGOED FOR 00:01 MONDAY.", "editor's note"),
    ("EMBARGOED UNTIL NOON. NOT FOR PUBLICATION BEFORE.", "editor's note"),
    ("To read the rest of this article, please subscribe or log in.", "link or subscription"),
    ("To continue reading, register for free.", "link or subscription"),
    ("Already a subscriber?", "link or subscription"),
    ("Already have an account? Sign in.", "link or subscription"),
    ("Log in here.", "link or subscription"),
    ("You’ve read all your free articles this month.", "link or subscription"),
    ("You have 2 free articles remaining.", "link or subscription"),
    ("Enjoy unlimited access for just £1.", "link or subscription"),
    ("This article is for subscribers.", "link or subscription"),
    ("This story is only available to registered members.", "link or subscription"),
    ("We use cookies to improve your visit.", "site notice"),
    ("This website uses its own cookies.", "site notice"),
    ("We and our 842 partners store information on a device.", "site notice"),
    ("By clicking Accept, you agree to our use of them.", "site notice"),
    ("Please enable JavaScript to view the comments.", "site notice"),
]
LINES_SET_ASIDE = [
    ("Source: Example News and agencies", "source line"),
    ("Reuters | Updated: 04-06-2023 20:17 IST | Created: 04-06-2023 20:17 IST", "stamp"),
    ("Posted Nov. 19, 2025 at 9:48 p.m.", "stamp"),
    ("Last updated 10:45", "stamp"),
    ("3 hours ago", "stamp"),
    ("4 min read", "stamp"),
    ("Sunday, June 4, 2023 5:30 PM EDT", "stamp"),
    ("The Daily Example, 21 September 2024", "stamp"),
    ("By Jane Roe and John Doe", "byline"),
    ("By Jane Roe, labour correspondent", "byline"),
    ("Jane Q. Roe covers Port Aldis and Tarn.", "byline"),
]
REPORTING = [
    "Forty engineers contributed to this report on old bridges.",
    "Forty engineers contributed to this report.",
    "Ann Roe contributed 200 euros to the bridge.",
    "Editors of two papers said on Sunday: we will appeal.",
    "EMBARGO ON GRAIN IS LIFTED, MINISTER SAYS.",
    "EMBARGOED GOODS WERE SEIZED IN LIND.",
    "Embargoed until 2010, the papers show who built it.",
    "Already a member of the council, Ann Roe ran for mayor.",
    "Already a subscriber to the plan, Lind paid twice.",
    "To keep reading levels high, the school bought books.",
    "To read the full names took an hour.",
    "You have to pay for articles of steel, the builder said.",
    "This story is for the people of Lind, the mayor said.",
    "This article is about members who left.",
    "We used the old bridge until Sunday.",
    "The site uses cookies in secret, the regulator found.",
    "“We use cookies to follow everybody,” the manager said.",
    "By using old steel, the builder saved a third.",
    "We and our partners will rebuild it.",
    "Logging in the forest has stopped.",
    "Reuters could not independently verify the report.",
    "“Sign up for the army,” the poster said.",
    "By Monday evening, five people had died.",
    "Published on Sunday, the study counts 40 villages.",
    "Reporting by the Example Times revealed that officials knew.",
    "Photos by Reuters show smoke over the bridge.",
    "The infographic shows five towns.",
    "Support for the mayor fell to 40 percent.",
    "More coverage of the trial is banned, the judge said.",
    "It was the most representative picture of the war.",
    "His views are shared by many who do not vote.",
    "The source of the leak was found.",
    "Copyright law was changed in May.",
    "Follow-up talks are planned for 4 June.",
    "This story was told by his grandfather.",
    "June 4 was a Sunday.",
    "Adverts were torn down by the crowd.",
    "Two were held in 2023.",
    "Lake Tarn covers 9,910 square miles.",
    "The file was found - in this state.",
    "The message from @annroe was read by millions.",
    "He wrote: “We mourn them” pic.twitter.com/abc123. The mayor called for talks.",
    "The rest had no opinion (Reuters/Ipsos poll, May 12).",
    "The Equality Act covers Britain and Wales.",
    "In this bleak picture, one in three children goes hungry.",
    "In this photo finish, Roe won by an inch.",
    "In this image, the galaxy appears red, astronomers said.",
    "Must read books on the list were banned.",
    "File - the tax agency said - by Monday.",
]


@pytest.mark.parametrize(("text", "reason"), SET_ASIDE)
def test_is_set_aside_as_sentence_or_paragraph(text: str, reason: str) -> None:
    assert first_reason(STATEMENTS, text) == reason


@pytest.mark.parametrize(("text", "reason"), LINES_SET_ASIDE)
def test_is_set_aside_as_paragraph(text: str, reason: str) -> None:
    assert first_reason(LINES, text) == reason


@pytest.mark.parametrize("text", REPORTING)
def test_reporting_is_kept(text: str) -> None:
    assert first_reason((*LINES, *STATEMENTS), text) is None


def test_a_long_paragraph_is_reporting_whatever_it_begins_with() -> None:
    assert first_reason(STATEMENTS, "Read more: " + "the bridge fell " * 30) is None


def test_every_rule_has_an_example() -> None:
    reasons = {reason for _, reason in (*SET_ASIDE, *LINES_SET_ASIDE)}
    assert {rule.reason for rule in (*LINES, *STATEMENTS)} == reasons
