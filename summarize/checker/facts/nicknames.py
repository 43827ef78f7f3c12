"""Short forms of first names that do not begin as the full name does, or are shorter than what it begins with.

The Fed is the one body that is called by such a form, told from all else that is federal by its second word.
"""

from __future__ import annotations

_SAME = (
    "mike mick michael",
    "bill billy will william",
    "bob bobby rob robbie robert",
    "tony anthony",
    "dick rick rich richard",
    "jim jimmy james",
    "joe joey joseph",
    "liz lizzie beth betty elizabeth",
    "kate katie kathy cathy katherine catherine kathryn",
    "tom tommy thomas",
    "dave david",
    "ed eddie ted edward",
    "ted theodore",
    "jack john johnny",
    "chuck charlie charles",
    "peggy maggie meg margaret",
    "harry hank henry",
    "larry lawrence",
    "jerry gerald",
    "nick nicholas",
    "alex alexander alexandra",
    "andy andrew",
    "dan danny daniel",
    "ben benjamin",
    "sam samuel samantha",
    "steve steven stephen",
    "matt matthew",
    "chris christopher",
    "tim timothy",
    "ken kenneth",
    "sue susan",
    "jen jenny jennifer",
    "fed reserve",
)
_ROWS = {word: {row for row in _SAME if word in row.split()} for row in _SAME for word in row.split()}


def same_nickname(one: str, other: str) -> bool:
    """Whether two folded first names can be one person's: Bob and Robert."""
    return not _ROWS.get(one, set()).isdisjoint(_ROWS.get(other, set()))
