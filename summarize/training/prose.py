"""The text of news articles as sentences, without what an agency puts before the first."""

from __future__ import annotations

import re

from summarize.reading.detokenize import detokenize
from summarize.reading.sentences import split_sentences

_BLANKS = re.compile(r"\s+")
_LEAD = re.compile(
    r"^(?:[A-Z][\w.,/’' ]{1,40}?)?"
    r"(?:\(\s?[A-Z][A-Za-z ]*\s?\)\s?(?:--|—|–|-)?|(?<=[A-Z.]{4})\s?(?:--|—|–)) ?(?=[\"“A-Z])"
)
"""A dateline: "(CNN)", "WASHINGTON —", "Paris (AP) -"."""


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a running text, white space made plain."""
    plain = _LEAD.sub("", _BLANKS.sub(" ", text).strip())
    return tuple(span.text for span in split_sentences(plain))


def printed(tokens: str) -> str:
    """Penn Treebank tokens as printed, "U.S ." and the agency's name at the beginning put right."""
    text = detokenize(re.sub(r"\b(U\.[SKN]) \.", r"\1.", tokens))
    return _LEAD.sub("", text)
