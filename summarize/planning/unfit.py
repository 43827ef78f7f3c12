"""Why a sentence cannot stand in a summary, whatever it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.planning.anaphora import anaphor
from summarize.planning.lead_ins import lead_in
from summarize.planning.own_voice import own_voice
from summarize.planning.quotations import is_half_quoted, outside_quotations, quotations
from summarize.planning.subjects import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

LONGEST_QUOTE = 0.25
"""Share of a sentence's characters that may stand in quotation marks."""
FEWEST_WORDS, MOST_WORDS = 6, 45
TOO_LONG = "too long"
"""Why a sentence is unfit that has nothing else against it: a shorter form of it may stand."""
TRAILING_OFF = re.compile(r"\.(?: ?\.){2}|…")
LABEL = re.compile(r"(?:[^:!?]{0,40}\s)?(?:[a-z][\w’'-]*|[A-Z]{2,})(?=: [A-Z])")
AHEAD = re.compile(r"(?:Here(?:[’']s| (?:is|are))|Below (?:is|are)|The following (?:is|are))\b|\(?\w\) ")
""" "Here are ..." announces what follows, and "2) " is one of it."""
ON_THE_PAGE = re.compile(
    r"\b(?:chart|clip|graphic|image|map|photo|picture|table|video)s? "
    r"(?:(?:embedded|shown) (?:above|below|here)\b|(?:above|below)(?= (?:shows?|explains?|tells?|is|was)\b|[,.)]))"
    r"|\b[A-Z][\w.’-]+ has (?:more|the (?:details|latest|story))\.$"
    r"|\b(?:[Cc]lick|more|on [A-Z]\w+|can be (?:downloaded|found|read|viewed|watched)) here\b"
)
SHOUTED = re.compile(r"[A-Z]{2,}(?:(?: [A-Z]+)* [–—-]|(?:,? [A-Z]+)+:) (?=[A-Z])")
"""A label before a dash or colon: "METHODOLOGY - This poll"; not "NATO – which has 31 members –"."""
STANDS_TWICE = re.compile(r"((?:[A-Z][\w.’'-]* ){2,})\1")
"""The name of an author or of somebody pictured before what is said of them: "Ann Kolm Ann Kolm writes for ..."."""
EDITED = re.compile(r"(?<!\w)\[[A-Z]\]\w")
"""Words of a quotation that was cut: "[T]he decision"."""
SAID = frozenset({"add", "ask", "say", "wonder"})
BESIDE_SPEECH = frozenset({"advmod", "npadvmod", "prep", "punct"})


def unfit(doc: Doc) -> str | None:
    """Why this sentence cannot stand in a summary ("quotation", "pronoun" ...), or None if it can; last, `TOO_LONG`."""
    text = doc.text
    words = [token for token in doc if not token.is_punct and not token.is_space]
    outside = outside_quotations(text)
    if is_half_quoted(outside) or EDITED.search(outside):
        return "half a quotation"
    if sum(map(len, quotations(text))) > LONGEST_QUOTE * len(text):
        return "quotation"
    if len(words) < FEWEST_WORDS:
        return "too short"
    if not text.rstrip("”\"’' ").endswith((".", "!")):
        return "no full stop"
    if TRAILING_OFF.search(outside):
        return "trails off"
    if AHEAD.match(outside) or text.isupper() or SHOUTED.match(text) or STANDS_TWICE.match(text) or _is_labelled(doc):
        return "heading"
    if ON_THE_PAGE.search(outside):
        return "points at the page"
    if (voice := own_voice(doc)) is not None:
        return voice
    if not any(_is_finite(token) and not _is_inside_name(token) for token in doc):
        return "no finite verb"
    if (leaning := anaphor(doc)) is not None:
        return leaning
    if any(_is_tag(token) for token in doc):
        return "what was said stands elsewhere"
    if any(token.dep_ == "ROOT" and token.tag_ == "VB" for token in doc) and subject_of(doc) is None:
        return "imperative"
    return TOO_LONG if len(words) > MOST_WORDS else None


def _is_finite(token: Token) -> bool:
    """Whether it is a verb in a tense, or a modal, "won't" and "can't" included, which have none in the parse."""
    return token.pos_ in {"VERB", "AUX"} and (token.tag_ == "MD" or "Fin" in token.morph.get("VerbForm", []))


def _is_inside_name(token: Token) -> bool:
    """Whether it stands in a clause that says which, where no verb leads: "A decision that shocked the party"."""
    path = [token, *token.ancestors]
    return path[-1].pos_ in {"NOUN", "PROPN"} and any(each.dep_ in {"acl", "relcl"} for each in path)


def _is_tag(token: Token) -> bool:
    """ "Ann Kolm asked in the hall." belongs to the question before it; "would not say" needs no more."""
    if token.lemma_ not in SAID or token.dep_ not in {"ROOT", "conj"} or any(c.dep_ == "neg" for c in token.lefts):
        return False
    told = any(child.dep_ not in BESIDE_SPEECH for child in token.rights)
    first = token.dep_ == "conj" or all(other.pos_ not in {"AUX", "VERB"} for other in token.doc[: token.i])
    return first and not told


def _is_labelled(doc: Doc) -> bool:
    """ "Coroner: Autopsies show ..." is a headline, or what somebody says on a stage; "What's next: A vote" is one."""
    start = lead_in(doc)
    if start and doc[start - 1].text == ":":
        return not any(_is_finite(token) and not _is_subordinate(token, start) for token in doc[start:])
    label = LABEL.match(doc[start:].text)
    end = doc[start].idx + label.end() if label is not None else 0
    return label is not None and not any(_is_finite(token) for token in doc[start:] if token.idx < end)


def _is_subordinate(token: Token, start: int) -> bool:
    """Whether it is the verb of a clause, or inside one, that only adds to what stands from ``start`` on."""
    inside = (token, *token.ancestors)
    return any(other.i >= start and other.dep_ in {"acl", "advcl", "relcl"} for other in inside)
