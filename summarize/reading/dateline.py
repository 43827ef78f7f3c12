"""Datelines: ``KYIV, June 4 (Reuters) -``, ``LONDON (AP) —``, ``MOSCOW, May 22. /TASS/.``, ``Washington (CNN)``"""

from __future__ import annotations

import re

from summarize.reading.dates import MONTH

_WORD = r"[A-Z][\w.'’-]{0,30}"
_PLACE = rf"{_WORD}(?:[ /]{_WORD}){{0,3}}"
_CAPITALS = r"[A-Z][A-Z.'’-]{2,30}(?:[ /][A-Z][A-Z.'’-]{1,30}){0,3}"
_DATE = rf"(?i:{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH})(?:,?\s(?:19|20)\d\d)?"
_AGENCY = r"\([A-Z][A-Za-z0-9.&/ '’-]{1,40}\)"
_WITHOUT_DASH = (
    rf"(?!Associated|Press|The|In|At|On)(?:{_WORD}(?: {_WORD})?(?:, {_WORD})?,? ?)?"
    rf"\((?:AP|AFP|CNN|UPI|Reuters|REUTERS)\) ?"
    rf"|{_CAPITALS}, [A-Z][a-z]{{1,9}}\.? \([KW][A-Z]{{2,3}}\) "
)
"""Agencies and stations known well enough to need no dash: "Cable News Network (CNN) head Ann Roe" is no dateline."""
_DASH = r"\s?(?:--|[–—])\s?|\s-{1,2}\s"

# A place in mixed case needs an agency or a date beside it: "Russia – Ukraine's neighbour –" is a sentence.
DATELINE = re.compile(
    rf"(?!FILE\b)(?:"
    rf"(?:{_PLACE}(?:, {_PLACE}){{0,2}})?(?:,? {_DATE})?,? ?{_AGENCY}(?:{_DASH})"
    rf"|{_PLACE}(?:, {_PLACE})?,? {_DATE}(?:{_DASH})"
    rf"|{_CAPITALS}(?:, {_PLACE})?(?:{_DASH})"
    rf"|{_WITHOUT_DASH}"
    rf"|{_PLACE}, {_DATE}\. /[A-Z]+/\. ?"
    rf")(?=[\"“‘'(\[]?[A-Z0-9])"
)
