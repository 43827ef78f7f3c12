"""Tokens, word classes, dependencies and named entities of English text, by spaCy's small pipeline.

The pipeline is data in a package (``conf/weights.yaml`` pins it); its folder is loaded, its code never imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import ModelMissing, first_line
from summarize.hidden import hidden
from summarize.models import locate
from summarize.settings import ModelSettings

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

REMEMBERED = 200_000
"""Characters of text whose parses are kept, the latest ones: the reports of a large cluster, and some 100 MB."""


class Parser:
    """Parses a text once, however many parts of the program ask for it; ``language`` is what parses.

    A document is shared by all who ask for its text, so nobody may change it.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self._docs: dict[str, Doc] = {}
        self._characters = 0

    def __call__(self, text: str) -> Doc:
        """The parsed text."""
        return next(self.pipe([text]))

    def pipe(self, texts: Iterable[str]) -> Iterator[Doc]:
        """The parsed texts, in order; new ones are parsed together, which takes two thirds of the time."""
        asked = list(texts)
        new = [text for text in dict.fromkeys(asked) if text not in self._docs]
        found = dict(zip(new, self.language.pipe(new), strict=True))
        found |= {text: self._docs[text] for text in asked if text not in found}
        self._remember(found)
        return iter([found[text] for text in asked])

    def _remember(self, docs: dict[str, Doc]) -> None:
        for text, doc in docs.items():
            self._characters += len(text) if self._docs.pop(text, None) is None else 0
            self._docs[text] = doc
        while self._characters > REMEMBERED:
            oldest = next(iter(self._docs))
            del self._docs[oldest]
            self._characters -= len(oldest)


def load_parser(model: ModelSettings, offline: bool = True, alone: bool = False) -> Parser:
    """The spaCy pipeline (tagger, parser, lemmatizer, named entities) that ``model`` names; loaded once a process.

    ``alone``: nobody else uses spaCy in this process, see `_import_spacy`. Raises `ModelMissing` when it is not there
    or cannot be loaded.
    """
    folder = locate(model, offline)
    _import_spacy(alone)
    return _load(folder)


@cache
def _load(folder: Path) -> Parser:
    import spacy

    try:
        return Parser(spacy.load(folder))
    except Exception as error:  # what a damaged file raises has no common class
        raise ModelMissing(f"{folder}: cannot be loaded as a spaCy pipeline: {first_line(error)}") from error


def _import_spacy(alone: bool) -> None:
    """spaCy imports torch to see whether it is there: a second and 200 MB, and no pipeline of ours needs it.

    Where nobody else's pipeline does, torch is not to be found meanwhile, unless it has been imported already.
    """
    with hidden("torch") if alone else nullcontext():
        import spacy  # noqa: F401
