"""A report's sentence made to stand on its own, by leaving words out and never by adding or moving any.

What goes: openings that lean on the sentence before ("But", "Meanwhile,", "A day later,"), bare time adverbs that place
it in the source's own order ("earlier") or count from the day of print ("yesterday"), parentheses, signs of shares,
tags that credit another outlet, and, where a shorter gist is wanted, trailing clauses that add to it without limiting
it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.words import SPEECH
from summarize.planning.days_of_print import days_of_print
from summarize.planning.lead_ins import asides, lead_in
from summarize.planning.times import counts_on

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

LOOSE_ADVERBS = frozenset(["earlier", "later", "also", "meanwhile", "subsequently"])
TICKER = re.compile(r"(?<=\w )[A-Z]{1,5}\.(?:AX|BO|DE|HK|L|MI|N|NS|O|OQ|PA|SS|SZ|T|TO)\b(?![.\w])")
LIMITING = frozenset({"assume", "bar", "except", "exclude", "provide", "suppose"})
EXCEPTIONS = frozenset({"exception", "exclusion", "exemption"})
FEWEST_WORDS = 7


def tidy(doc: Doc) -> str:
    """The sentence without what leans on its surroundings; the same words in the same order."""
    return without(doc, set(_leaning(doc)))


def shorter(doc: Doc) -> Iterator[str]:
    """The tidied sentence again, without each trailing clause that follows a comma, the longest rest first."""
    dropped = set(_leaning(doc))
    for start in _trailing_clauses(doc):
        text = _ended(without(doc, dropped | {token.i for token in doc[start:]}))
        if len(text.split()) >= FEWEST_WORDS:
            yield text


def _ended(text: str) -> str:
    """With a full stop, unless an abbreviation brings one."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _leaning(doc: Doc) -> Iterator[int]:
    opening = lead_in(doc)
    yield from range(opening)
    yield from _comma_of_speaker(doc, opening)
    yield from asides(doc)
    yield from _counting_on(doc, opening)
    for token in doc[max(opening, 1) :]:
        bare = not any(True for _ in token.children) and token.head.pos_ in {"VERB", "AUX"}
        if token.lower_ in LOOSE_ADVERBS and token.dep_ == "advmod" and bare and not _measured(token):
            yield token.i
    yield from days_of_print(doc)
    yield from _parentheses(doc)
    yield from _tickers(doc)
    yield from _credits(doc)


def _comma_of_speaker(doc: Doc, opening: int) -> Iterator[int]:
    """The comma of "However, Ann Kolm said, the vote", since "Ann Kolm said" comes to begin the sentence."""
    comma = next((token for token in doc[opening:-1] if token.text == ","), None)
    if opening == 0 or comma is None or doc[opening].pos_ not in {"DET", "NOUN", "PROPN"}:
        return
    verbs = [token for token in doc[opening : comma.i] if token.pos_ in {"AUX", "VERB"}]
    spoken = verbs == [comma.nbor(-1)] and verbs[0].lemma_ in SPEECH and verbs[0].tag_ in {"VBD", "VBZ"}
    if spoken and comma.nbor().tag_ in {"CD", "DT", "NN", "NNP", "NNPS", "NNS", "PRP", "PRP$"}:
        yield comma.i


def _counting_on(doc: Doc, start: int) -> Iterator[int]:
    """A "Two days later," at the beginning: beside another sentence than in the report it would count from that."""
    rest = doc[start:]
    end = rest.start_char + counts_on(rest.text)
    after = next((token for token in rest if token.idx >= end), None)
    if after is not None and after.pos_ not in {"ADP", "AUX", "CCONJ", "PUNCT", "VERB"}:
        yield from range(start, after.i)


def _measured(token: Token) -> bool:
    """Whether a span of time stands before the adverb ("three hours later"), which would dangle without it."""
    return token.i > 0 and token.nbor(-1).dep_ == "npadvmod"


def _parentheses(doc: Doc) -> Iterator[int]:
    """Round brackets and what they hold, when they pair up; square ones mark an editor's words and stay."""
    depth, inside = 0, []
    for token in doc:
        depth += token.text == "("
        if depth > 0:
            inside.append(token.i)
        if token.text == ")" and depth > 0:
            depth -= 1
            if depth == 0:
                yield from inside
                inside = []


def _tickers(doc: Doc) -> Iterator[int]:
    """The signs of shares behind the names of companies, as Reuters has them: "Jimmy Choo CHOO.L"."""
    for match in TICKER.finditer(doc.text):
        span = doc.char_span(match.start(), match.end(), alignment_mode="contract")
        if span is not None and span.start > 0 and doc[span.start - 1].pos_ == "PROPN":
            yield from range(span.start, span.end)


def _credits(doc: Doc) -> Iterator[int]:
    """A closing ", <Name> reported", as the citation says; not ", the health ministry reported"."""
    match = re.search(r", (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)* (?:reported|reports)(?=[.\"”]*$)", doc.text)
    span = doc.char_span(match.start(), match.end(), alignment_mode="contract") if match else None
    if span is not None:
        yield from range(span.start, span.end)


def _trailing_clauses(doc: Doc) -> list[int]:
    """Token positions of the commas from which the rest of the sentence can go, from the last to the first."""
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or any(token.text in '“”"' for token in doc):
        return []
    found = []
    for comma in doc:
        rest = doc[comma.i + 1 :]
        if comma.text != "," or len(rest) < 3 or comma.i < roots[0].i:
            continue
        heads = {token for token in rest if token.head.i <= comma.i and not token.is_punct}
        whole = not _is_open(doc[: comma.i])
        if whole and len(heads) == 1 and all(_is_addition(head) and head.left_edge.i > comma.i for head in heads):
            found.append(comma.i)
    return sorted(found, reverse=True)


def _is_open(start: Span) -> bool:
    """Whether a clause that "that" begins has no verb yet: "Ann Kolm said that the mayor"."""
    for token in reversed(start):
        if token.pos_ in {"VERB", "AUX"}:
            return False
        if token.lower_ == "that" and token.dep_ != "det":
            return True
    return False


def _is_addition(head: Token) -> bool:
    """A clause that adds to the statement: a participle, ", which ...", ", as he ...", ", including ...".

    None that limits it ("assuming ...", "with the exception of ...") or says whose it is (", as prosecutors allege").
    """
    if head.lemma_ in LIMITING or any(child.lemma_ in EXCEPTIONS for child in head.children):
        return False
    if head.dep_ == "advcl":
        told = head.lemma_ in SPEECH and any(child.lower_ == "as" for child in head.lefts)
        return not told and (head.tag_ == "VBG" or any(child.lower_ in {"as", "while"} for child in head.lefts))
    if head.dep_ == "relcl":
        return not _is_cleft(head.head)
    return head.dep_ == "prep" and head.lower_ in {"including", "following", "with", "amid"}


def _is_cleft(noun: Token) -> bool:
    """Whether the clause behind a noun is the point of the sentence: "It was Ann Kolm, the mayor, who left"."""
    while noun.dep_ in {"appos", "pobj", "poss", "prep"}:
        noun = noun.head
    verb = noun.head
    return noun.dep_ == "attr" and verb.lemma_ == "be" and any(child.lower_ == "it" for child in verb.lefts)


def without(doc: Doc, dropped: Iterable[int]) -> str:
    """The text without these tokens, its spaces and commas put right, with a capital at the beginning."""
    gone = set(dropped)
    text = "".join(token.whitespace_ if token.i in gone else token.text_with_ws for token in doc)
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"\s+([,.;:!?])(?!\w)", r"\1", text)
    text = re.sub(r"(?<=\w\.)\.(?=[”\"’)]*$)", "", text)
    text = re.sub(r",(?=[.!])|^,\s*", "", text)
    text = re.sub(r",\s*,\s*", " ", text)
    return text[:1].upper() + text[1:]
