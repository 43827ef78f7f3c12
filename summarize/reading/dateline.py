"""Datelines: ``KYIV, June 4 (Reuters) -``, ``LONDON (AP) —``, ``MOSCOW, May 22. /TASS/.``, ``Washington (CNN)``"""

from __future__ import annotations

import re

from summarize.reading.dates import MONTH

_WORD = r"[A-Z][\w.'’-]{0,30}"
_PLACE = rf"{_WORD}(?:[ /]{_WORD}){{0,3}}"
_CAPITALS = r"[A-Z][A-Z.'’-]{2,30}(?:[ /][A-Z][A-Z.'’-]{1,30}){0,3}"
_DATE = rf"(?i:{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH})(?:,?\s(?:19|20)\d\d)?"
_AGENCY = r"\((?P<{name}>[A-Z][A-Za-z0-9.&/ '’-]{{1,40}})\)"
_WITHOUT_DASH = r"\((?P<bare>AP|AFP|CNN|UPI|Reuters|REUTERS)\) ?"
"""Agencies known well enough to need no dash: "the World Health Organization (WHO) Director" is no dateline."""
_DASH = r"\s?(?:--|[–—])\s?|\s-{1,2}\s"

# A place in mixed case needs an agency or a date beside it: "Russia – Ukraine's neighbour –" is a sentence.
DATELINE = re.compile(
    rf"(?!FILE\b)(?:"
    rf"(?:{_PLACE}(?:, {_PLACE}){{0,2}})?(?:,? {_DATE})?,? ?{_AGENCY.format(name='agency')}(?:{_DASH})"
    rf"|{_PLACE}(?:, {_PLACE})?,? {_DATE}(?:{_DASH})"
    rf"|{_CAPITALS}(?:, {_PLACE})?(?:{_DASH})"
    rf"|(?:{_PLACE}(?:, {_PLACE})?,? ?)?{_WITHOUT_DASH}"
    rf"|{_CAPITALS}, {_PLACE} {_AGENCY.format(name='station')} "
    rf"|{_PLACE}, {_DATE}\. /(?P<slashed>[A-Z]+)/\. ?"
    rf")(?=[\"“‘'(\[]?[A-Z0-9])"
)
