"""From tokenised text back to text as it is printed.

CNN/DailyMail summaries, Points of Correspondence and WikiSplit come as Penn Treebank tokens: punctuation, clitics and
quotes stand apart (``did n't``, ``saddam 's``, ```` `` ... '' ````, ``-LRB-``); QAGS and CoGenSumm are left half-way.
Only what stands apart is moved, so that text which is not tokenised stays: NLTK's detokeniser, which takes every
space as a token's, closes up the quotes of such text (``said: "no"`` becomes ``said:"no"``).
"""

from __future__ import annotations

import re

BRACKETS = {"-lrb-": "(", "-rrb-": ")", "-lsb-": "[", "-rsb-": "]", "-lcb-": "{", "-rcb-": "}"}
FOLLOWS = re.compile(r"(?:[.,;:!?%)\]}…]|''|(?i:n't|'(?:s|re|ve|ll|d|m)))(?!\w)")
PRECEDES = re.compile(r"[(\[{]|``|`")
CURRENCY = re.compile(r"[(\[]*[$#£€¥]")
ENDS_QUOTE = re.compile(r"(?<!')'[.,;:!?)]*\Z")


def detokenize(text: str) -> str:
    """``text`` with its tokens put together as printed; lines stay lines, quotes become straight ones.

    White space within a line becomes single spaces.
    """
    return "\n".join(_line(line) for line in text.split("\n"))


def straight_quotes(text: str) -> str:
    """Typewriter quotes, ```` ``so'' ```` and ```so'``, become ``"so"`` and ``'so'``."""
    return text.replace("``", '"').replace("''", '"').replace("`", "'")


def _line(line: str) -> str:
    tokens = [BRACKETS.get(token.lower(), token) for token in line.split()]
    opening, closing = _double_quotes(tokens)
    singles = _single_quotes(tokens)
    opening, closing = opening | singles[0], closing | singles[1]
    pieces: list[str] = []
    glued = True  # nothing stands before the first token
    for index, token in enumerate(tokens):
        follows = index in closing or (index not in opening and FOLLOWS.match(token))
        pieces.append(token if glued or follows else " " + token)
        following = tokens[index + 1] if index + 1 < len(tokens) else ""
        is_price = bool(CURRENCY.fullmatch(token)) and following[:1].isdigit()
        glued = index in opening or bool(PRECEDES.fullmatch(token)) or is_price
    return straight_quotes("".join(pieces))


def _double_quotes(tokens: list[str]) -> tuple[set[int], set[int]]:
    """Straight ones that stand alone open and close in turn; an odd one is left as it is."""
    places = [index for index, token in enumerate(tokens) if token == '"']
    pairs = places[: len(places) // 2 * 2]
    return set(pairs[::2]), set(pairs[1::2])


def _single_quotes(tokens: list[str]) -> tuple[set[int], set[int]]:
    """One that stands alone closes an open quote or makes a genitive (``dogs ' owner``), else it opens one."""
    opening, closing = set(), set()
    is_open = False
    for index, token in enumerate(tokens):
        if token == "`":
            is_open = True
        elif token == "'" and (is_open or tokens[index - 1][-1:].lower() == "s"):
            closing.add(index)
            is_open = False
        elif token == "'":
            opening.add(index)
            is_open = True
        elif ENDS_QUOTE.search(token):
            is_open = False
    return opening, closing
