"""Who somebody is comes from a report, word for word, and only where it can stand."""

from __future__ import annotations

import pytest
from support.plans import report

from summarize.language import Parser
from summarize.writers.roles import roles, with_roles

BRANDT = "Paula Brandt"


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Three more were stuck inside, elections director Paula Brandt told the board.", "elections director"),
        ("Yesterday chief medical officer Paula Brandt defended the plan.", None),  # what stands before is no border
        ("The plan was defended by deputy director Paula Brandt.", "deputy director"),
        ("A judge and former teacher, Paula Brandt, left.", None),
        ("The charming doctor Paula Brandt left.", None),
        ("It took the good sense of president Paula Brandt to bring them back.", None),  # of what?
        ("Club president Paula Brandt left, and so did team captain Ann Lee.", None),
        ("It was told by club president Paula Brandt.", "club president"),
        ("She was survived by daughter Paula Brandt.", None),
        ("The hall belongs to terrorist Paula Brandt.", None),
        ("“We trust director Paula Brandt in this,” he said.", None),
        ("Paula Brandt left.", None),
    ],
)
def test_a_role_is_what_stands_right_before_the_name(parser: Parser, sentence: str, role: str | None) -> None:
    assert roles([BRANDT], [report("wire", [sentence])], parser).get(BRANDT) == role


def test_the_commonest_role_wins(parser: Parser) -> None:
    told = [
        "They met with lawyer Paula Brandt.",
        "It was told by director Paula Brandt.",
        "So said director Paula Brandt.",
    ]
    assert roles([BRANDT], [report("wire", told)], parser) == {BRANDT: "director"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paula Brandt left. Brandt came back.", "Director Paula Brandt left. Brandt came back."),
        ("It rained. Paula Brandt left.", "It rained. Director Paula Brandt left."),
        ("Paula Brandt, 61, left.", "Paula Brandt, 61, left."),
        ("The mayor met Paula Brandt. Paula Brandt left.", "The mayor met Paula Brandt. Paula Brandt left."),
        ("Mayor Brandt left. Paula Brandt came back.", "Mayor Brandt left. Paula Brandt came back."),
        ("It rained.", "It rained."),
    ],
)
def test_it_is_told_once_before_a_name_that_begins_a_sentence(text: str, expected: str) -> None:
    assert with_roles(text, {BRANDT: "director"}) == expected
