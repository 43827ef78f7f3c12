"""Tokens are put together as printed, and text that is not tokenised stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nltk.tokenize import NLTKWordTokenizer

from summarize.reading.detokenize import detokenize

TOKENISED = [
    ("The ferry , which left at 9 a.m. , sank .", "The ferry, which left at 9 a.m., sank."),
    ("`` We jumped , '' she said .", '"We jumped," she said.'),
    ('It was " cold " and " dark " .', 'It was "cold" and "dark".'),
    ("He did n't go ; it 's late and they 've left .", "He didn't go; it's late and they've left."),
    ("The sailors ' union said I 'll stay .", "The sailors' union said I'll stay."),
    ("A boat -LRB- the Mira -RRB- and -LSB- sic -RSB- more", "A boat (the Mira) and [sic] more"),
    ("Repairs cost $ 12 million ( £ 9m ) , up 20 % .", "Repairs cost $12 million (£9m), up 20%."),
    ("She plays ` the lady of the lake ' tonight .", "She plays 'the lady of the lake' tonight."),
    ("The ' Mira ' sailed .", "The 'Mira' sailed."),
    (
        "` ferries are safe,' says the captain, `if maintained.'",
        "'ferries are safe,' says the captain, 'if maintained.'",
    ),
    ("Ferries ( pictured ). ``no one'' was hurt", 'Ferries (pictured). "no one" was hurt'),
    ("Wait ... what ?", "Wait... what?"),
    ("first line .\nsecond line .", "first line.\nsecond line."),
    ("`` one quote is left open .", '"one quote is left open.'),
    ("", ""),
]
PRINTED = [
    'He said: "We left," and "no one" stayed.',
    "The sailors' union - with 3,000 members - met at 5 p.m. (local time).",
    "It's 'fine', he'll say; that is 20% of $5 -- or .5 of £10!",
    "Rock 'n' roll in the '90s…",
    'A line with one " quote',
]


@pytest.mark.parametrize(("tokens", "printed"), TOKENISED)
def test_tokens_are_put_together(tokens: str, printed: str) -> None:
    assert detokenize(tokens) == printed


@pytest.mark.parametrize("text", PRINTED)
def test_printed_text_stays(text: str) -> None:
    assert detokenize(text) == text


@pytest.mark.parametrize("text", [text for _, text in TOKENISED[:7]] + PRINTED[:2])
def test_what_nltk_tokenises_comes_back(text: str) -> None:
    tokens = " ".join(NLTKWordTokenizer().tokenize(text, convert_parentheses=True))
    assert detokenize(tokens) == text


@given(st.text())
def test_only_white_space_and_the_form_of_quotes_and_brackets_change(text: str) -> None:
    def letters(value: str) -> str:
        return "".join(character for character in value if character.isalnum())

    if not any(code in text.lower() for code in ("rb-", "sb-", "cb-")):
        assert letters(detokenize(text)) == letters(text)
