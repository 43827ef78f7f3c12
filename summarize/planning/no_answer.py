"""Whom a report asked in vain: "The firm did not respond to a request for comment" tells of the report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

_NOT = r"(?: not|n[’']t)"
_ASKED = r"(?:[Cc]all|[Ee]-?mail|[Mm]essage|[Rr]equest)s?"
_ON = r"[^,.;]{0,100}"
_NO_ANSWER = re.compile(
    rf"\b(?:did|has|have|had){_NOT} (?:immediately |yet )*(?:answer|repl(?:y|ied)|respond|return)(?:ed)?\b"
    r"(?=[^,]{0,200} (?:comment|seeking)\b)"
    rf"|\b{_ASKED}\b{_ON}\b(?:comment|seeking)\b{_ON} (?:was|were){_NOT} (?:\w+ )?(?:answered|returned)\b"
    rf"|^(?:An? )?(?:(?:[Pp]hone|[Tt]ext|[Vv]oice) ?)?{_ASKED} (?:for|left|made|sent|to)\b{_ON} (?:was|were){_NOT}"
    r" (?:immediately )?(?:answered|returned)(?: (?:on )?\w+day)?\W*$"
    r"|\b(?:could not|couldn[’']t) (?:be reached for comment|(?:immediately be|be immediately) reached"
    r"(?= for comment| (?:on )?\w+day|\W*$))"
    rf"|\b(?:was|were){_NOT} (?:immediately )?available for comment\b"
    r"|\bleft (?:\w+ ){0,2}messages? (?:asking for|requesting|seeking) (?:\w+ )?(?:comment|interview|response)\b"
    r"|\b(?:declined|refused)(?: to)? comment\b(?! on (?:how|whether|why)\b)"
    rf"|\b(?:is|was){_NOT} (?:\w+ )?(?:clear|known) (?:if|whether) (?:\S+ ){{1,4}}ha(?:s|d|ve) (?:\w+ )?an? "
    r"(?:attorney|lawyer)\b"
)


def tells_of_no_answer(doc: Doc) -> bool:
    """Whether it tells that as its main statement, or that it is not known whether somebody has a lawyer.

    Not so where somebody "declined to comment on whether" something will be done, which is an answer.
    """
    root = next(token for token in doc if token.dep_ == "ROOT")
    return any(match.start() <= root.idx < match.end() for match in _NO_ANSWER.finditer(doc.text))
