"""Which words stand inside quotation marks or brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

# an opening mark without its closing one encloses the rest
_ENCLOSED = re.compile(
    r"“[^”]*(?:”|$)|„[^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|\"[^\"]*(?:\"|$)|(?<!\w)‘(?:[^’]|’(?=\w))*(?:’|$)"
    r"|(?<!\w)'(?=\w)(?:[^']|'(?=\w))*'(?!\w)|\([^)]*(?:\)|$)|\[[^]]*(?:\]|$)",
    re.DOTALL,
)


def enclosed(doc: Doc) -> frozenset[int]:
    """Places of the tokens that begin inside a quotation or brackets, its marks included."""
    stretches = [match.span() for match in _ENCLOSED.finditer(doc.text)]
    return frozenset(token.i for token in doc if any(start <= token.idx < end for start, end in stretches))
