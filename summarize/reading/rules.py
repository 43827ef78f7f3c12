"""What is not reporting: tables of small rules, each with the reason that a reader is given.

`LINES` judge whole paragraphs, `STATEMENTS` whole paragraphs and single sentences. A rule must not touch what
somebody reports or is quoted with: beginnings skip bullets and brackets, never quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from summarize.reading.dates import FULL_DATE, MONTH, WEEKDAY

MAX_CHARACTERS = 400  # a longer paragraph is reporting, whatever it contains
NAME = r"[A-Z][\w.'’-]*"
NAMES = rf"{NAME}(?: {NAME}){{0,3}}"
AGENCY = (
    r"(?:Reuters|REUTERS|AP|AFP|EPA(?:-EFE)?|EFE|TASS|PA|Getty(?: Images)?|Unsplash|Shutterstock|Pexels|Pixabay|iStock"
    r"|Anadolu(?: Agency)?|Bloomberg|Xinhua|Handout|Flickr|Wikimedia(?: Commons)?|Alamy|Rex|ZUMA|NurPhoto)"
)
PICTURE = r"(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration|[Cc]redit|AP [Pp]hoto)"
IN_THIS = r"^(?:\([^()]{2,30}\) )?In this "
SHOT_ON = rf"(?i:(?:(?:{WEEKDAY},? )?{MONTH}(?: \d{{1,2}})?(?:,? (?:19|20)\d\d)?|(?:19|20)\d\d),?)"
SHOT = r"(?:file|undated|aerial|handout|courtroom|still|combination of|frame)"
SHOWN = r"(?:photo|image|picture|sketch|grab)s?"
AUTHORED = r"(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated)"
CREDITED = (
    r"(?:writers?|reporters?|journalists?|correspondents?|editors?|producers?|researchers?|staff|and|in|at|the|from|of"
    r"|also)"
)
CLOCK_END = r"(?:(?<![.!?])|(?<=[ap]\.m\.))"
RELEASE = (
    r"(?:(?i:until|till|not|no|none|strictly|for|immediate)\b|\d{1,2}[:.]\d\d\b|\d{4} (?:GMT|UTC|[A-Z]{2,3}T|hrs)\b)"
)
UNTOLD = (
    r"(?!.*\b(?:said|says|told|tells|added|admitted|advised|argued|asked|called|claimed|found|ordered|ruled|warned|wrote"
    r"|was|were|had)\b)"
)
"""Nobody tells it and nothing is past: a page speaks to its reader."""
PAGE = r"(?: (?:the|this|our|an?|full|whole|rest|of|more|on|for|free|here|it|article|story|report|content))*"
PLEASE = r"(?:please |simply |you (?:can |must |(?:need|have) to ))?"


@dataclass(frozen=True)
class Rule:
    """``test`` gets a paragraph or sentence and answers with something true where the rule applies."""

    reason: str
    test: Callable[[str], object]


def first_reason(rules: Sequence[Rule], text: str) -> str | None:
    """The reason of the first rule that applies to ``text``, or None."""
    return next((rule.reason for rule in rules if rule.test(text)), None)


def _rule(reason: str, *alternatives: str, flags: int = re.IGNORECASE) -> Rule:
    search = re.compile("|".join(alternatives), flags).search
    return Rule(reason, lambda text: len(text) <= MAX_CHARACTERS and search(text))


def _begins(reason: str, *alternatives: str) -> Rule:
    return _rule(reason, rf"^[^\w\"“‘'«]{{0,3}}(?:{'|'.join(alternatives)})")


def _addresses(reason: str, *alternatives: str) -> Rule:
    return _begins(reason, rf"{UNTOLD}(?:{'|'.join(alternatives)})")


def _is(reason: str, *alternatives: str, flags: int = re.IGNORECASE) -> Rule:
    return _rule(reason, rf"^\W*(?:{'|'.join(alternatives)})\W*$", flags=flags)


DATE_WORD = re.compile(
    rf"(?:{MONTH}|{WEEKDAY}|[ap]\.?m\.?|at|on|of|the|UTC|GMT|[A-Z]{{2,3}}T|\d+(?:st|nd|rd|th|am|pm)?)\Z", re.IGNORECASE
)


def _is_date(text: str) -> bool:
    """Nothing but a date or time: "June 4, 2023 5:30 PM EDT"."""
    if len(text) > MAX_CHARACTERS:
        return False
    words = re.findall(r"[^\W_]+(?:\.m\.)?", text)
    return 1 < len(words) <= 12 and any(word[0].isdigit() for word in words) and all(map(DATE_WORD.match, words))


def is_table(text: str) -> bool:
    """Rows of a table as Markdown writes them, in one line or more."""
    return text.startswith("|") and text.endswith("|") and text.count("|") > 2


STATEMENTS = (
    Rule("separator", lambda text: not re.search(r"[^\W_]", text)),
    _rule(
        "copyright",
        r"^(?:©|\(c\)\s*(?:19|20)\d\d|copyright\s*(?:©|\(c\)|(?:19|20)\d\d))",
        r"\ball rights reserved\b",
        r"©\s*(?:(?:19|20)\d\d\s*)?\w[^.!?]{0,40}$",
    ),
    _rule(
        "caption",
        r"\brepresentational (?:image|photo|picture|pic)\b",
        r"(?:^|[.!?(\[]\s*)(?:this is an? )?(?:representative|illustrative) (?:image|photo|picture|pic)\W*$",
        r"\bfor (?:representation(?:al)?|illustration|illustrative)(?: purposes?)? only\b",
        r"^\W?file (?:photo|image|picture|pic)\b",
        r"[(\[]file (?:photo|image|picture|pic)[)\]]\W*$",
        r"^hide caption \d",
        r"^(?:image (?:copyright|caption|source)|media (?:playback is (?:unsupported|not supported)|caption))\b",
    ),
    _rule(
        "caption",
        rf"{NAMES} ?/ ?{AGENCY}\W*$",
        rf"\b{AGENCY} ?/ ?{NAMES}\W*$",
        rf"(?:^|[.!?]\s+){NAMES}/{NAMES}\W*$",
        rf"\[{NAME}[^\[\]/]{{0,40}}/[^\[\]/]{{2,30}}\]\W*$",
        rf"[(\[]{PICTURE}\b[^()\[\]]{{0,80}}[)\]]\W*$",
        rf"\(AP Photo ?/ ?{NAMES}[^()]{{0,40}}\)(?: ?\([^()]{{1,40}}\))?\W*$",
        r"(?:\.\.\.|[ /]AP\)) ?\((?:The )?Associated Press\)\W*$",
        r"^FILE ?[-–—] ",
        rf"{IN_THIS}(?:{SHOT_ON} )(?:{SHOT} )*{SHOWN}\b",
        rf"{IN_THIS}(?:{SHOT} )+{SHOWN}\b",
        rf"{IN_THIS}{SHOWN} (?:provided|taken|made|released|posted|from|by)\b",
        rf"^{PICTURE}s?(?: [Cc]redit)?(?::| by {NAMES}\W*$)",
        rf"(?<=[.!?] ){PICTURE}s?(?: [Cc]redit)?(?: by|:) {NAMES}\W*$",
        flags=0,
    ),
    _rule("advertisement", r"^\*\* ?A message from (?:the )?[A-Z][^:]{2,60}:", flags=0),
    _rule("image title", r"\brep\.? ?(?:pic|image|photo)\W*$"),
    _rule(
        "infographic",
        r"^(?:infographics?|interactive)\b(?!.*\b(?:said|says|was|were|is|are)\b)",
        r"^(?:graphic|map|chart)(?::| of| on| showing)\b.*[^.!?]$",
    ),
    _is("byline", r"(?:the )?associated press|(?:reuters|afp|agencies|al jazeera)(?: staff| and (?:news )?agencies)*"),
    _is(
        "credits",
        rf"(?:(?:[Aa]dditional|[Ff]urther) )?{AUTHORED} by"
        rf"(?:[ ,;]+(?:{NAME}|and|in|at|the|by|with|additional|further|reporting|writing|editing))+",
        r"[Cc]ompiled from (?:agency|wire) reports",
        rf"(?:(?:{NAME}|{CREDITED})[ ,;]+)+contributed"
        rf" (?:(?:reporting )?(?:to|for) this (?:report|story|article)|reporting)(?: from(?: (?:{NAME}|and),?)+)?",
        flags=0,
    ),
    _begins(
        "agency notice",
        r"our standards:",
        r"the thomson reuters trust principles",
        r"this is a developing (?:news )?story",
        r"this (?:story|article) (?:was|is|has|have)\b.{0,40}\b(?:edited|generated|published|updated|corrected|amended"
        r"|syndicated|translated|produced|supplied|compiled)\b",
        r"disclaimer:",
    ),
    _begins(
        "archive notice",
        r"starting in 1996, alexa internet\b",
        r"flowing in every day, these data\b",
        r"these crawls are part of an effort to archive\b",
        r"that way, as the pages that are referenced\b",
        r"then the internet archive hopes\b",
        r"the goal is to fix all broken links\b",
        r"crawls of supported \W?no more 404",
    ),
    _rule("agency notice", r"\bviews (?:are|expressed)\b.{0,60}\b(?:(?:his|her|their|my) own|not necessarily)\b"),
    _begins("editor's note", r"(?:eds|editors|attention,? editors|notes? to editors):"),
    _rule(
        "editor's note", rf"^EMBARGO(?:ED)?: ?{RELEASE}", r"^(?:STRICTLY )?EMBARGOED (?:UNTIL|TILL|TO|FOR)\b", flags=0
    ),
    _begins("editor's note", r"(?:correction|clarification|editor['’]?s['’]? note|note to readers)\b[^.:]{0,30}:"),
    _rule(
        "embedded post",
        r"\bpic\.twitter\.com/\w+\W*$",
        rf"[—–-] [^—–]{{1,60}} \(@\w{{1,15}}\) {MONTH} \d{{1,2}}, \d{{4}}\W*$",
    ),
    _is("link or subscription", r"https?://\S+"),
    _rule("link or subscription", r"^(?:MUST WATCH|MUST READ|JUST WATCHED)\b", flags=0),
    _begins(
        "link or subscription",
        r"sign up (?:for|to|here|now)\b",
        r"subscribe (?:to|now|here|for|today)\b",
        r"(?:click|tap) here\b",
        r"read (?:more|also|next|the full)\b",
        r"(?:also read|see also)\b",
        r"like what you(?:['’]re)? read",
        r"(?:follow|join|contact|e-?mail|write to) us\b",
        r"follow .{1,40} on (?:twitter|x|facebook|instagram|telegram|google)\b",
        r"(?:get|follow|receive) .{0,60}\b(?:in your inbox|by e-?mail|live blog|newsletters?)\b",
        r"share this\b",
        r"join our\b",
        r"download (?:the|our) .{0,30}app\b",
        r"(?:support (?:us|our|(?:local|independent) (?:news|journalism))|donate (?:now|today|to us))\b",
        r"listen to this (?:article|story)",
        r"more (?:on this story\b|coverage\W*$)",
        r"get (?:the latest|our)\b",
        r"keep reading\b",
        r"(?:related|recommended|watch|listen|read)(?: (?:now|live|here|articles?|stor(?:y|ies)|content)){0,2}:\s",
        r"filed under\b",
        r"already (?:a|have an?) (?:subscriber|member|subscription|account)\?",
    ),
    _addresses(
        "link or subscription",
        rf"to (?:read|(?:continue|keep|go on) reading){PAGE}[,:]? {PLEASE}"
        r"(?:subscribe|register|sign (?:in|up)|log ?in)\b",
        r"(?:please )?(?:log|sign) in (?:here|now|to (?:continue|read|your account))\b",
        r"you(?:['’]ve| have) .{0,40}\bfree (?:articles?|stories)\b",
        r"(?:enjoy|get) (?:unlimited|full) (?:digital )?access\b",
        r"this (?:article|story|content) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for)"
        r" (?:\w+ )?(?:subscribers|members)\b(?: only\b)?(?=[.!;]|$)",
    ),
    _addresses(
        "site notice",
        r"(?:we|(?:this|our) (?:web)?site) (?:and our .{0,30}\b(?:partners|vendors) )?uses? (?:\w+ ){0,3}cookies\b",
        r"we and our (?:\S+ ){0,3}(?:partners|vendors) (?:store|use|process|access)\b"
        r"(?=.*\b(?:cookies?|data|information|devices?)\b)",
        r"by (?:clicking|continuing|using|browsing|accepting)\b.{0,80}\byou (?:agree|consent|accept)\b",
        r"(?:please )?enable javascript\b",
        r"(?:accept|reject|manage) (?:all )?(?:cookies|preferences)\b(?=\W*(?:$|(?:accept|reject|manage)\b))",
    ),
    _begins("contact", r"(?:contact|reach|e-?mail|write|send|tips?)\b.{0,100}@", r"\S+@\S+$"),
    _is(
        "advertisement",
        r"advertis(?:e)?ments?",
        r"ad",
        r"(?:sponsored|paid)(?: content)?",
        r"(?:story|article) continues (?:below|after)(?: this)? (?:advertisement|ad)",
    ),
)

LINES = (
    Rule("table", is_table),
    _rule("source line", r"^sources?: (?:\S+ ){0,11}\S+$"),
    _rule(
        "stamp",
        r"^(?:[^|.!?]{1,60}\|\s*)?(?:(?:last|first) )?(?:updated|published|created|posted|modified)\b"
        rf"(?: (?:on|at))?[:,]?\s(?=.*\d)(?:\S+ ){{0,19}}\S+{CLOCK_END}$",
        r"^(?:posted |updated )?\d+ (?:second|minute|min|hour|hr|day|week|month|year)s?(?: ago| read)\W*$",
    ),
    Rule("stamp", _is_date),
    _rule("byline", rf"^(?!The\b){NAME}(?: {NAME}){{1,2}} covers (?:(?:{NAME}|and),? ?){{1,6}}\.?$", flags=0),
    _rule("byline", r"^(?:by|compiled by|text by|text:)(?::|\b) (?:\S+ ){0,25}\S*[^\s.!?…,;:\"”’]$"),
    _rule("stamp", rf"^[^\W\d][^.!?,|·]{{1,40}}[,|·] ?(?:{WEEKDAY},? )?{FULL_DATE}[^.!?]{{0,20}}$"),
)
