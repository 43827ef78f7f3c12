"""A recording that nothing has spoken of yet is introduced: "A 40-second clip showed", not "The 40-second clip"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import FINITE
from summarize.writers.prose import sentences_of

if TYPE_CHECKING:
    from summarize.language import Parser

RECORDINGS = frozenset({"clip", "photo", "photograph", "recording", "video"})
"""Not a picture or a film, which news speaks of in other senses too."""
_OTHERS = ("film", "footage", "image", "livestream", "picture", "screenshot", "tape")
_RECORDING = re.compile(rf"\b(?:{'|'.join([*sorted(RECORDINGS), *_OTHERS])})s?\b", re.IGNORECASE)
_THE = re.compile(r"^The (?=one\b|h(?!our|onest|eir)|[b-df-gj-np-tvwyz2-79])")
"""Where "a" is right: before a consonant that is heard, most figures, and "one"."""


def introduce_recording(text: str, parser: Parser) -> str:
    """``text`` with "a" for "the" before the recording that it speaks of first, if that opens a sentence.

    Only where the verb follows at once: what stands between may say which recording it is ("The video of the raid").
    """
    for sentence in sentences_of(text):
        if _RECORDING.search(sentence):
            return text.replace(sentence, _introduced(sentence, parser), 1)
    return text


def _introduced(sentence: str, parser: Parser) -> str:
    doc = parser(sentence)
    verb = next((token.i for token in doc if token.tag_ in FINITE), 0)
    phrase = doc[:verb]
    plain = all(token.pos_ not in ("ADP", "PART", "PRON") for token in phrase)  # not "the man in the video"
    if len(phrase) > 1 and phrase[-1].lower_ in RECORDINGS and plain:
        return _THE.sub("A ", sentence)
    return sentence
