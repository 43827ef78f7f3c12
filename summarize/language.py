"""Tokens, word classes, dependencies and named entities of English text, by spaCy's small pipeline.

The pipeline is data in a package (``conf/weights.yaml`` pins it); its folder is loaded, its code never imported.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import ModelMissing, first_line
from summarize.models import locate
from summarize.settings import ModelSettings

if TYPE_CHECKING:
    from spacy.language import Language


def load_parser(model: ModelSettings, offline: bool = True) -> Language:
    """The spaCy pipeline (tagger, parser, lemmatizer, named entities) that ``model`` names; loaded once a process.

    Raises `ModelMissing` when it is not there or cannot be loaded.
    """
    return _load(locate(model, offline))


@cache
def _load(folder: Path) -> Language:
    import spacy

    try:
        return spacy.load(folder)
    except Exception as error:  # what a damaged file raises has no common class
        raise ModelMissing(f"{folder}: cannot be loaded as a spaCy pipeline: {first_line(error)}") from error
