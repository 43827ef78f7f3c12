"""Which language a report is written in, by py3langid."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

MIN_WORDS = 5
MIN_CHARACTERS = 12  # in scripts without spaces between words
MAX_CHARACTERS = 5_000
MIN_PROBABILITY = 0.5
WORD = re.compile(r"[^\W\d_]+")
# Languages that news is written in; the model's other hundred are mostly confusions of these in short texts.
LANGUAGES = (
    "af am ar az be bg bn ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id is it ja ka kk km kn"
    " ko ky lo lt lv mk ml mn mr ms my ne nl no or pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ur uz vi"
    " zh"
)


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code of the language of ``text``, or None when it is too short or too mixed to tell."""
    sample = text[:MAX_CHARACTERS]
    words = WORD.findall(sample)
    if len(words) < MIN_WORDS and not _unspaced(words):
        return None
    language, probability = _identifier().classify(sample)
    return str(language) if probability >= MIN_PROBABILITY else None


def _unspaced(words: list[str]) -> bool:
    return sum(len(word) for word in words if not word.isascii()) >= MIN_CHARACTERS


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(LANGUAGES.split())
    return identifier
