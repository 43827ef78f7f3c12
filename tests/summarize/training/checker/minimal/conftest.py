"""Claims in their setting, as the kinds of wrong claims take them."""

from collections.abc import Callable
from random import Random

import pytest

from summarize.language import Parser
from summarize.training.checker.minimal.base import Bank, Kind, Setting
from summarize.training.checker.minimal.parsing import parse


@pytest.fixture(scope="session")
def wrong(parser: Parser) -> Callable[..., set[str]]:
    """What a kind makes of the last sentence of a premise, over several seeds; ``outside``: the article's rest."""

    def texts(kind: Kind, *premise: str, outside: tuple[str, ...] = (), bank: Bank | None = None) -> set[str]:
        window = tuple(parse(premise, parser))
        setting = Setting(window, (*window, *parse(outside, parser)), bank or Bank())
        return {wrong.text for seed in range(20) for wrong in kind(window[-1], setting, Random(seed))}

    return texts


@pytest.fixture(scope="session")
def rewritten(parser: Parser) -> Callable[..., set[str]]:
    """What a rewrite makes of a sentence, over several seeds."""

    def texts(rewrite: Callable[..., list[str]], sentence: str) -> set[str]:
        (doc,) = parse([sentence], parser)
        return {text for seed in range(20) for text in rewrite(doc, Random(seed))}

    return texts
