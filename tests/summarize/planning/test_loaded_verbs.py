"""Attacks in words that a report makes louder than they were, told from attacks with more than words."""

import pytest

from summarize.language import Parser
from summarize.planning.loaded_verbs import has_loaded_verb


@pytest.mark.parametrize(
    ("sentence", "loaded"),
    [
        ("Former mayor Karl Lind obliterated Ann Kolm for owning three homes.", True),
        ("Mayor Ann Kolm blasted the plan on Monday.", True),
        ("A former aide ripped his explanation of the party.", True),
        ("Republicans blasted Ann Kolm over the leak.", True),
        ("Kolm lashed out at her critics.", True),
        ("Ann Kolm tore into the council's report.", True),
        ("Mayor Ann Kolm criticised the plan on Monday.", False),
        ("A storm slammed Texas with snow on Monday.", False),
        ("The fire destroyed 40 homes in Tarn.", False),
        ("Police said Ann Kolm destroyed the server with a hammer.", False),
        ("Kolm ripped the letter in two.", False),
        ("A truck slammed into Ann Kolm's car.", False),
        ("A wave slammed Karl Lind against the rocks.", False),
        ("Ukraine fired back at the Russian positions.", False),
        ("Karl Lind said that “Ann Kolm slammed the plan”.", False),
    ],
)
def test_an_attack_in_words_is_loaded(parser: Parser, sentence: str, loaded: bool) -> None:
    assert has_loaded_verb(parser(sentence)) == loaded
