"""Tokens, word classes, dependencies and named entities of English text, by spaCy's small pipeline.

The pipeline is data in a package (``conf/weights.yaml`` pins it); its folder is loaded, its code never imported.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.models import locate
from summarize.settings import ModelSettings

if TYPE_CHECKING:
    from spacy.language import Language


def load_parser(model: ModelSettings, offline: bool = True) -> Language:
    """The spaCy pipeline (tagger, parser, lemmatizer, named entities) that ``model`` names; loaded once a process."""
    return _load(locate(model, offline))


@cache
def _load(folder: Path) -> Language:
    import spacy

    return spacy.load(folder)
