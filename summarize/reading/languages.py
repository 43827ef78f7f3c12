"""Which language a report is written in, and which of its sentences are in another one, by py3langid."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from summarize.once import Once, begin

MIN_WORDS = 5
MIN_CHARACTERS = 12  # in scripts without spaces between words
MAX_CHARACTERS = 5_000
MIN_PROBABILITY = 0.5
SURE = 0.99
"""From here on a sentence is in that language: of 13,000 sentences of English news none was in another by 0.9."""
ENOUGH = 3
"""Sentences in the language asked for that are worth keeping, where they are not half of all."""
QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?|„[^“”]*[“”]?")
WORD = re.compile(r"[^\W\d_]+")
# Languages that news is written in; the model's other hundred are mostly confusions of these in short texts.
LANGUAGES = (
    "af am ar az be bg bn ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id is it ja ka kk km kn"
    " ko ky lo lt lv mk ml mn mr ms my ne nl no or pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ur uz vi"
    " zh"
)


def detect_language(text: str, least: float = MIN_PROBABILITY) -> str | None:
    """The ISO 639-1 code of the language of ``text``, or None when it is too short or too mixed to tell.

    ``least``: how probable it has to be, 0 to 1.
    """
    sample = text[:MAX_CHARACTERS]
    words = WORD.findall(sample)
    if len(words) < MIN_WORDS and not _unspaced(words):
        return None
    language, probability = _likeliest(sample)
    return language if probability >= least else None


def other_languages(sentences: Sequence[str], language: str) -> dict[int, str]:
    """The language of each of a report's ``sentences``, by index, that is surely not in ``language``.

    What somebody is quoted with says nothing of the language that he is quoted in. A short sentence or a quotation
    behind one in another language goes with it unless it looks like ``language``. Empty when too little is left.
    """
    found: dict[int, str] = {}
    for index, sentence in enumerate(sentences):
        surely = detect_language(QUOTED.sub(" ", sentence), SURE)
        before = found.get(index - 1)
        if surely is None and before and _likeliest(sentence[:MAX_CHARACTERS])[0] != language:
            surely = before
        if surely not in (None, language):
            found[index] = str(surely)
    left = len(sentences) - len(found)
    return found if left >= ENOUGH or 2 * left >= len(sentences) else {}


def _likeliest(text: str) -> tuple[str, float]:
    language, probability = _identifier().classify(text)
    return str(language), float(probability)


def _unspaced(words: list[str]) -> bool:
    return sum(len(word) for word in words if not word.isascii()) >= MIN_CHARACTERS


def get_ready() -> None:
    """Unpack what knows the languages beside other work."""
    import py3langid.langid  # noqa: F401  # here, see `begin`

    begin(_identifier)


def _unpacked() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(LANGUAGES.split())
    return identifier


_identifier = Once(_unpacked)
