"""Offices and titles that a name is told with. Which word names somebody's profession is told by `roles`."""

from __future__ import annotations

from summarize.checker.facts.words import vocabulary

LOCAL = frozenset({"governor", "mayor", "senator"})
"""Offices that go with the bare name of a place before them ("Askel governor"); a president goes with an adjective."""
GOVERNING = LOCAL | {"president", "minister", "premier", "chancellor"}
"""Offices that one person of a place or country holds; each is a title, too."""

_CIVIL = frozenset({"Mr", "Mrs", "Ms", "Dr", "Prof", "Professor", "Judge", "Justice", "Bishop", "King", "Queen"})
_POLITICAL = frozenset(map(str.title, GOVERNING)) | frozenset(
    vocabulary("Gov Secretary Sen Speaker Leader Whip Ambassador Representative Rep Congressman Congresswoman")
)
_UNIFORMED = frozenset(
    vocabulary("General Gen Colonel Captain Sergeant Inspector Chief Commander Officer Detective Sheriff")
)
_EMPLOYED = frozenset(vocabulary("CEO Coach Director Spokesman Spokeswoman"))
TITLES_OF_OFFICE = _POLITICAL | _UNIFORMED | _EMPLOYED
TITLES = _CIVIL | TITLES_OF_OFFICE
"""Words with a capital that may stand right before a name."""
