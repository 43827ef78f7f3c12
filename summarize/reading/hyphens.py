"""Words that a line end broke in two: "govern-" above "ment" is one word, "well-" above "known" keeps its hyphen."""

from __future__ import annotations

import re

BROKEN = re.compile(
    r"(?<![\w-])(?P<left>[^\W\d_]++(?:-[^\W\d_]++)*+)-[ \t]*+\r?\n[ \t]*(?P<right>[a-z\u00df-\u00ff]+(?:-[^\W\d_]+)*)"
    r"(?P<signs>[^\s\w]*)(?P<space>[ \t]?)"
)
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

NO_PART = "a an and as at but by for he in it nor of on or she than that the they to versus we who which"
"""Behind a hyphen that stands for a dash, or for a word to come: "two-" above "and three-year terms"."""
ENDINGS = (
    "able ably age ages ally ance ances ancy ant ants ard ards aries ary ated ately ates ating ation ations ble bly"
    " cal cally cation ces cial cially cian cians cies cious cy ded dent dents ders ding dom edly ence ences ency ened"
    " ening ent ently ents ered ering ern ers erty ery fied fies ful fully fying gation gency ges ging ial ially ian"
    " ians ible ibly ical ication ics ied ies ing ings ious isation ised ising ism ist ists ities ity ive ively"
    " ization ized izing lar lation less lies lished ly ment mental ments nal nance nated nent nents ness ning"
    " nity nomic ous ously ped ping pled quent ral rated rating ration ries rity ry ses sion sional sions"
    " sive sor sors sure tain tal tary tation tative ted ter terday ters tial tially tic tical ticed ties tific"
    " tigation ting tinue tion tional tionally tions tious tive tives tor tors tory tration tric trict trol turbed"
    " ture tures ty uation ular uled uling ure ured ures ury utes vation versity ves vided viding zation zations"
    " zens"
)
"""Parts that end words and are none, or hardly ever; where one stands, the text breaks words."""
OWN_LEFT = (
    "anti best cash east eight eighth fifth first five four fourth front full half hard head high ill large late left"
    " life long low much near newly nine north once one open public real record right same second self seven short"
    " single six sixth small south stand state third three two vice well west wide world year years"
)
OWN_RIGHT = (
    "aged around awaited backed based being born bound building built called care century checking class controlled"
    " degree derived dollar driven east ed effect elect election era ever ex founder free friendly funded general"
    " haired hand high hit hour hours inch income kilometer kilometre known leaning led left level like linked long"
    " made mail making meter metre mile million minded minister minute month off old only out owned page paid party"
    " passed percent person picture powered president profile prone proof quality quarter ranging ranked ranking"
    " related right rights run runner running scale school serving sex sharing shot size speed stage standing star"
    " story style tax term terms thirds time trained un up wage wearing week white wing winning woman worn written"
    " year years"
)
"""Words that make compounds: of 4,400 in news these are among the commonest, and they end or begin few other words."""
_no_part, _endings = frozenset(NO_PART.split()), frozenset(ENDINGS.split())
_own_left, _own_right = frozenset(OWN_LEFT.split()), frozenset(OWN_RIGHT.split())


def join_broken_words(text: str) -> str:
    """``text`` with every word that a line end broke whole again; the line now ends behind it.

    What stands elsewhere in the text decides first. Without that the hyphen goes where the text breaks words, which
    one known ending shows, and neither part makes compounds; else it stays.
    """
    words = {word.casefold() for word in WORD.findall(text)}
    breaks = any(_surely_one(found, words) for found in BROKEN.finditer(text))
    return BROKEN.sub(lambda found: _mended(found, words, breaks), text)


def _surely_one(found: re.Match[str], words: set[str]) -> bool:
    return (found["left"] + found["right"]).casefold() in words or found["right"] in _endings


def _mended(found: re.Match[str], words: set[str], breaks: bool) -> str:
    left, right = found["left"], found["right"]
    if right in _no_part:
        return found.group()
    compound = f"{left}-{right}".casefold() in words or "-" in left + right
    if not compound and not _surely_one(found, words):
        compound = not breaks or left.casefold() in _own_left or right in _own_right
    return left + "-" * compound + right + found["signs"] + ("\n" if found["space"] else "")
