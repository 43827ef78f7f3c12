"""A headline cut out of a sentence: its verb with what that needs, and as much of the rest as fits, from the left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from summarize.checker.facts.words import SPEECH, vocabulary
from summarize.planning.quotations import is_half_quoted, outside_quotations
from summarize.planning.subjects import SUBJECTS
from summarize.planning.tidy import without
from summarize.reading.calendar_names import WEEKDAYS
from summarize.writers.arcs import COMPLETING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MOST_WORDS = 15
"""Most headlines of agencies are shorter."""
FEWEST_WORDS = 4
TIMED = frozenset({"DATE", "TIME"})
PLACING = frozenset(vocabulary("across ahead amid at despite during following in inside near on outside over"))
"""Prepositions of what can go: none that many verbs need, or that says until when."""
PARTICLES = frozenset(vocabulary("away back down in off on out over up"))
DENYING = frozenset({"if", "whether", "no", "nobody", "none", "only"})
PAUSES = frozenset({",", "–", "—", "--"})
TELLING = frozenset({"MD", "VBD", "VBN", "VBP", "VBZ"})


def shortened(doc: Doc) -> str | None:
    """The sentence without its article, its day and what is set between commas, and cut from its end.

    At most `MOST_WORDS` words, in the same order; None where so much cannot go, or where what is left is in pieces.
    Only what hangs on the main verb is cut, or on that of what is reported: no condition, no alternative, nothing of a
    comparison, nothing that says which one is meant, and no "by whom" or "when" of what is denied.
    """
    if len([token for token in doc if token.dep_ == "ROOT"]) != 1 or doc.text.rstrip("”\"’' ").endswith("?"):
        return None
    gone = set(_article(doc))
    for token in doc:
        if _is_extra(token):
            gone |= _stretch(token)
    text = _cut(doc, gone)
    for token in reversed([token for token in doc if _may_go(token)]):
        if len(text.split()) <= MOST_WORDS:
            break
        gone |= _stretch(token)
        text = _cut(doc, gone)
    kept = [token for token in doc if token.i not in gone]
    fits = FEWEST_WORDS <= len(text.split()) <= MOST_WORDS
    return text if fits and _is_told_by_whom(kept) and not _is_in_pieces(text, kept) else None


def tells(doc: Doc) -> bool:
    """Whether a headline says that something is so: not "The ferry of Port Aldis", nor "Ferry to sail again"."""
    return any(_is_told(token) for token in doc if token.pos_ in {"AUX", "VERB"} and token.tag_ in TELLING)


def teller(doc: Doc) -> Token | None:
    """The verb by which a sentence says who says or decides the rest: "said that ...", "..., a judge ruled"."""
    root = next(token for token in doc if token.dep_ == "ROOT")
    if any(child.dep_ == "ccomp" for child in root.children):
        return root
    untimed = [token for token in doc if not (token.is_punct or token.ent_type_ in TIMED or token.dep_ == "prep")]
    last = untimed[-1] if untimed else root
    behind = last.tag_ in {"VBD", "VBP", "VBZ"} and last.dep_ not in {"acl", "relcl"}
    return last if behind and any(token.text == "," for token in doc[: last.i]) else None


def _is_told(verb: Token) -> bool:
    """Whether it has a subject, or is told of one without more: "Two men held in Lind"."""
    subject = any(child.dep_ in SUBJECTS and child.tag_ not in {"WDT", "WP"} for child in verb.children)
    return subject or (verb.dep_ == "acl" and verb.head.dep_ == "ROOT")


def _is_told_by_whom(kept: Sequence[Token]) -> bool:
    """Whether who says or decides it is there, if the sentence tells that, and as the parser sees it, too."""
    told = teller(kept[0].doc) if kept else None
    return told is None or (told in kept and told.dep_ == "ROOT")


def _cut(doc: Doc, gone: set[int]) -> str:
    """The text without these places, and without the marks at its end."""
    last = max((token.i for token in doc if token.i not in gone and token.dep_ != "punct"), default=-1)
    return without(doc, gone | set(range(last + 1, len(doc))))


def _article(doc: Doc) -> Iterator[int]:
    """The article at the beginning; not that of a name."""
    if doc[0].lower_ in {"a", "an", "the"} and doc[1:2] and doc[1].pos_ != "PROPN":
        yield 0


def _is_in_pieces(text: str, kept: Sequence[Token]) -> bool:
    """Whether a mark is left that parts it, a verb without its subject, or half a phrase or quotation."""
    words = [token for token in kept if token.dep_ != "punct"]
    if len(words) < FEWEST_WORDS:
        return True
    last, before = words[-1], words[-2]
    parted = any(
        token.text == "," and token.i != _comma_before_speaker(token.doc) for token in kept[: kept.index(last)]
    )
    halved = last.pos_ in {"ADP", "CCONJ", "DET", "PART", "SCONJ"} or (
        last.pos_ in {"ADJ", "ADV"} and before.pos_ == "CCONJ"
    )
    lacking = any(
        child.dep_ in SUBJECTS and child not in words
        for verb in words
        for child in verb.children
        if verb.pos_ != "NOUN"
    )
    broken = re.search(r"[—–:;]| -|- |\A\W", text) is not None
    verbs = [token for token in words if token.pos_ in {"AUX", "VERB"}]
    unsaid = verbs == [last] and last.lemma_ in SPEECH
    broken = broken or unsaid or _has_verbless_subject(words)
    return parted or halved or lacking or broken or is_half_quoted(outside_quotations(text))


def _has_verbless_subject(words: Sequence[Token]) -> bool:
    """Whether a verb has two subjects, and none of the verbs between them is left: "Video of the raid police say"."""
    for verb in words:
        subjects = [child.i for child in verb.lefts if child.dep_ in SUBJECTS and child in words]
        told = (other for other in words if other.pos_ in {"AUX", "VERB"} and other.i != verb.i)
        if len(subjects) > 1 and not any(subjects[0] < other.i < subjects[-1] for other in told):
            return True
    return False


def _comma_before_speaker(doc: Doc) -> int:
    """The place of the comma in "..., police said"; -1 without one."""
    root = next(token for token in doc if token.dep_ == "ROOT")
    if not any(child.dep_ == "ccomp" and child.i < root.i for child in root.children):
        return -1
    speakers = [child.left_edge.i for child in root.lefts if child.dep_ in SUBJECTS]
    return speakers[0] - 1 if speakers and speakers[0] > 0 and doc[speakers[0] - 1].text == "," else -1


def _is_extra(token: Token) -> bool:
    """Whether it heads a stretch that only adds to the sentence: a day of the week, or what commas set apart."""
    if token.dep_ in {"acl", "advcl", "appos", "relcl"}:
        listed = token.dep_ == "appos" and (any(token.conjuncts) or any(c.dep_ == "cc" for c in token.children))
        return _follows_comma(token) and not listed and not (token.dep_ == "advcl" and _is_limit(token))
    if token.dep_ not in {"npadvmod", "prep"} or token.head.pos_ not in {"AUX", "VERB"} or _is_denied(token.head):
        return False
    days = [below.lower_ in WEEKDAYS for below in token.subtree if below.is_alpha and below.i != token.i]
    return token.lower_ in WEEKDAYS if token.dep_ == "npadvmod" else token.lower_ == "on" and days == [True]


def _may_go(token: Token) -> bool:
    """Whether it heads a stretch that can go from the main clause: where, after what or by whom, or a second clause."""
    verb = token.head
    if verb.pos_ not in {"AUX", "VERB"} or not _is_main(verb) or token.i < verb.i:
        return False
    if token.dep_ == "conj":
        return _is_second_clause(token)
    if token.dep_ == "advcl":
        return _is_circumstance(token)
    placed = token.dep_ == "prep" and token.lower_ in PLACING and verb.i < token.i - 1 and not _has_particle(verb)
    return (placed or token.dep_ == "agent") and not _is_denied(verb)


def _has_particle(verb: Token) -> bool:
    """Whether a preposition behind it may belong to it: "pushed back on reports", "looked up at the moon"."""
    following = verb.nbor() if verb.i + 1 < len(verb.doc) else None
    return following is not None and following.head == verb and following.lower_ in PARTICLES


def _is_circumstance(clause: Token) -> bool:
    """Whether a clause tells after or beside what something happened; not "as long as", nor of what is to come."""
    first = clause.left_edge
    plain = first.lower_ == "after" or (first.lower_ == "as" and first.dep_ == "mark" and first.nbor().dep_ != "advmod")
    return plain and all(child.tag_ != "MD" for child in clause.head.children)


def _is_main(verb: Token) -> bool:
    return verb.dep_ == "ROOT" or (verb.dep_ == "ccomp" and verb.head.dep_ == "ROOT")


def _is_denied(verb: Token) -> bool:
    """Whether it, or what it stands in, is denied, asked or limited: what goes then may be the whole point."""
    above = [verb, *verb.ancestors]
    return any(c.dep_ == "neg" or c.lower_ in DENYING for each in above for c in _near(each))


def _near(verb: Token) -> Iterator[Token]:
    """What depends on a verb, and on its subjects and objects."""
    for child in verb.children:
        yield child
        if child.dep_ in {*SUBJECTS, "dobj"}:
            yield from child.lefts


def _is_second_clause(verb: Token) -> bool:
    """Whether it says something beside the first verb: no alternative to it, nor what has the object of both."""
    before = verb.doc[max(0, verb.left_edge.i - 1)]
    shared = _has_object(verb) and not _has_object(verb.head)
    return before.lower_ == "and" and not shared and verb.pos_ in {"AUX", "VERB"}


def _has_object(verb: Token) -> bool:
    return any(child.dep_ in COMPLETING for child in verb.children)


def _is_limit(clause: Token) -> bool:
    """Whether a clause says under which condition, or until when, the rest holds."""
    return clause.left_edge.lower_ not in {"after", "as"} and clause.tag_ != "VBG"


def _follows_comma(token: Token) -> bool:
    start = token.left_edge.i
    return start > 0 and token.doc[start - 1].text in PAUSES


def _stretch(token: Token) -> set[int]:
    """The places of the token's subtree, the "and" and comma before it; none where it has gaps or cuts a word."""
    doc, places = token.doc, [below.i for below in token.subtree]
    first, last = min(places), max(places)
    if token.dep_ == "conj" and first > 0 and doc[first - 1].dep_ == "cc":
        first -= 1
    if first > 0 and doc[first - 1].text in PAUSES:
        first -= 1
        if token.dep_ != "conj" and doc[last + 1 : last + 2].text in PAUSES and last + 1 != _comma_before_speaker(doc):
            last += 1
    whole = first == 0 or doc[first].is_punct or doc[first - 1].whitespace_
    ends = bool(doc[last].whitespace_) or last + 1 >= len(doc) or doc[last + 1].is_punct
    return set(range(first, last + 1)) if whole and ends and len(places) == max(places) - min(places) + 1 else set()
