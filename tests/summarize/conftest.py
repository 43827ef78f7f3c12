"""The parser, loaded once for all tests that read sentences."""

import pytest
from spacy.language import Language

from summarize.configuration import load_settings
from summarize.language import load_parser


@pytest.fixture(scope="session")
def parser() -> Language:
    return load_parser(load_settings().parser)
