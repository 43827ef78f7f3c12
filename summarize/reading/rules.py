"""What is not reporting: tables of small rules, each with the reason that a reader is given.

`LINES` judge whole paragraphs, `STATEMENTS` whole paragraphs and single sentences, `BEGINNINGS` what stands before
the first sentence of a paragraph, `ENDINGS` what stands after the last.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from summarize.reading.dateline import DATELINE
from summarize.reading.dates import MONTH, WEEKDAY

MAX_CHARACTERS = 400  # a longer paragraph is reporting, whatever it contains
NAME = r"[A-Z][\w.'’-]+"
AGENCIES = (
    r"(?:Reuters|REUTERS|AP|AFP|EPA(?:-EFE)?|EFE|TASS|PA|Getty(?: Images)?|Unsplash|Shutterstock|Pexels|Pixabay|iStock"
    r"|Anadolu(?: Agency)?|Bloomberg|Xinhua|Handout|Flickr|Wikimedia(?: Commons)?|Alamy|Rex|ZUMA|NurPhoto)"
)


@dataclass(frozen=True)
class Rule:
    """``test`` gets a paragraph or sentence and answers with something true where the rule applies."""

    reason: str
    test: Callable[[str], object]


@dataclass(frozen=True)
class Affix:
    """What ``pattern`` matches at the beginning or end of a paragraph is not reporting; the rest is."""

    reason: str
    pattern: re.Pattern[str]


def _rule(reason: str, pattern: str, flags: int = re.IGNORECASE) -> Rule:
    search = re.compile(pattern, flags).search
    return Rule(reason, lambda text: len(text) <= MAX_CHARACTERS and search(text))


def first_reason(rules: Sequence[Rule], text: str) -> str | None:
    """The reason of the first rule that applies to ``text``, or None."""
    return next((rule.reason for rule in rules if rule.test(text)), None)


DATE_WORD = re.compile(
    rf"(?:{MONTH}|{WEEKDAY}|[ap]\.?m\.?|at|on|of|the|UTC|GMT|[A-Z]{{2,3}}T|\d+(?:st|nd|rd|th|am|pm)?)\Z", re.IGNORECASE
)


def _is_date(text: str) -> bool:
    """Nothing but a date or time: "June 4, 2023 5:30 PM EDT"."""
    if len(text) > MAX_CHARACTERS:
        return False
    words = re.findall(r"[^\W_]+(?:\.m\.)?", text)
    return 1 < len(words) <= 12 and any(word[0].isdigit() for word in words) and all(map(DATE_WORD.match, words))


STATEMENTS = (
    Rule("separator", lambda text: not re.search(r"[^\W_]", text)),
    _rule("copyright", r"^(?:©|\(c\)\s*(?:19|20)\d\d|copyright\s*(?:©|\(c\)|(?:19|20)\d\d))|\ball rights reserved\b"),
    _rule(
        "caption",
        r"\b(?:representational|representative|illustrative) (?:image|photo|picture|pic)\b"
        r"|^\W?file (?:photo|image|picture|pic)\b|[(\[]file (?:photo|image|picture|pic)[)\]]\W*$",
    ),
    _rule(
        "caption",
        rf"{NAME}(?: {NAME}){{0,3}} ?/ ?{AGENCIES}\W*$|\b{AGENCIES} ?/ ?{NAME}(?: {NAME}){{0,3}}\W*$"
        rf"|\[{NAME}[^\[\]/]{{0,40}}/[^\[\]/]{{2,30}}\]\W*$"
        r"|[(\[](?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit|AP [Pp]hoto)\b[^()\[\]]{0,80}[)\]]\W*$"
        r"|^(?:Photo|Photograph|Image|Picture|Illustration|(?:Photo |Image )?Credit)s?(?: by|:)",
        0,
    ),
    _rule("image title", r"\bRep\. ?Pic\b\W*$"),
    _rule(
        "infographic",
        r"^(?:infographics?|interactive)\b(?!.*\b(?:said|says|was|were|is|are)\b)"
        r"|^(?:graphic|map|chart)(?::| of| on| showing)\b.*[^.!?]$",
    ),
    _rule(
        "credits",
        rf"^\W?(?:(?:[Aa]dditional|[Ff]urther) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated) by"
        rf"(?:[ ,;]+(?:{NAME}|and|in|at|the|by|with|additional|further|reporting|writing|editing))+\W*$",
        0,
    ),
    _rule(
        "agency notice",
        r"^our standards:|\bthomson reuters trust principles\b|^\W?this is a developing story"
        r"|^\W?this (?:story|article) (?:was|is|has|have)\b.{0,40}\b(?:edited|generated|published|updated|corrected"
        r"|amended|syndicated|translated|produced|supplied)\b",
    ),
    _rule(
        "link or subscription",
        r"^\W{0,3}(?:sign up (?:for|to|here|now)|subscribe (?:to|now|here|for)|click here|tap here|"
        r"read (?:more|also|next|the full)\b|also read\b|see also\b|follow us\b|follow .{1,40} on (?:twitter|x|facebook|instagram|telegram|google)\b"
        r"|share this\b|join (?:us on|our)\b|download (?:the|our) .{0,30}app\b|support our (?:work|journalism)"
        r"|listen to this (?:article|story)|more on this story|get (?:the latest|our)\b|keep reading\b"
        r"|(?:related|recommended|watch|listen|read)(?: (?:now|live|here|articles?|stor(?:y|ies)|content)){0,2}:\s)",
    ),
    _rule(
        "advertisement",
        r"^\W*(?:advertis(?:e)?ments?|ad|sponsored(?: content)?|paid content"
        r"|(?:story|article) continues (?:below|after)(?: this)? (?:advertisement|ad))\W*$",
    ),
)

LINES = (
    _rule("source line", r"^sources?: (?:\S+ ){0,11}\S+$"),
    _rule(
        "stamp",
        r"^(?:[^|.!?]{1,60}\|\s*)?(?:(?:last|first) )?(?:updated|published|created|posted|modified)\b"
        r"(?: (?:on|at))?[:,]?\s(?=.*\d)(?:\S+ ){0,19}\S+(?<![.!?])$"
        r"|^(?:posted |updated )?\d+ (?:second|minute|min|hour|hr|day|week|month|year)s?"
        r"(?: ago| read)\W*$",
    ),
    Rule("stamp", _is_date),
    _rule(
        "byline",
        rf"^(?:[Bb]y|BY)(?::? (?:{NAME}|and|in|for|of|the|de|van|von|al)[,|]?)+\s*$"
        r"|^(?:Reuters|The Associated Press|Associated Press|AFP|Agencies|Staff|Al Jazeera)"
        r"(?: (?:Staff|and (?:news )?agencies))*$",
        0,
    ),
)

BEGINNINGS = (
    Affix(
        "editor's note",
        re.compile(
            r"\((?:Recast|Add|Update|Correct|Refile|Repeat|Rewrite|Write|Clarifie|Fixe|Change|Remove|Delete|Relead)s?\b"
            r"[^()]{0,400}\)\s*"
        ),
    ),
    Affix(
        "label", re.compile(r"(?:STORY|WATCH|VIDEO|EXCLUSIVE|BREAKING|LIVE|UPDATE(?: \d+)?)\s?[:|]\s*|UPDATE \d+ ?- ?")
    ),
    Affix("dateline", DATELINE),
)

ENDINGS = (
    Affix(
        "credits",
        re.compile(
            r"\s*\((?:(?:[Aa]dditional|[Ww]ith) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated) by\b"
            r"[^()]{0,400}\)\s*\Z"
        ),
    ),
)
