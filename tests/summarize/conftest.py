"""The parser, loaded once for all tests that read sentences."""

import pytest

from summarize.configuration import load_settings
from summarize.language import Parser, load_parser


@pytest.fixture(scope="session")
def parser() -> Parser:
    return load_parser(load_settings().parser)
