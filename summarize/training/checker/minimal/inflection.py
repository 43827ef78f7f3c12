"""Forms of English verbs; for claims in which another verb or another tense stands."""

from __future__ import annotations

import re

from summarize.checker.facts.words import vocabulary

_IRREGULAR = """
arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bind bound bound
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought|build built built
burn burned burned|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come
cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had
hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known
lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost
make made made|mean meant meant|meet met met|overcome overcame overcome|overthrow overthrew overthrown|pay paid paid
put put put|quit quit quit|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed
shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|split split split|spread spread spread
stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|wake woke woken
wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written|uphold upheld upheld
withhold withheld withheld
"""
_FORMS = {words[0]: words[1:] for entry in re.split(r"[|\n]", _IRREGULAR) if (words := entry.split())}
_DOUBLING = frozenset(
    vocabulary(
        "stop plan ban drop rob admit commit permit occur refer prefer submit transfer step grab slam drag cap "
        "strip ship trap wrap regret omit rub beg nod pat plot snap spot trim jog jam scan skip slip chat shrug bar "
        "stab equip compel control expel rebel propel quiz sum tap tip top hug stun begin cut get hit let put run set "
        "shut sit split swim win dig forget quit spin upset bet rid"
    )
)
_VOWELS = "aeiou"


def past(lemma: str) -> str:
    """ "go" to "went", "agree" to "agreed"."""
    return _FORMS[lemma][0] if lemma in _FORMS else _regular(lemma)


def participle(lemma: str) -> str:
    """ "go" to "gone", "agree" to "agreed"."""
    return _FORMS[lemma][1] if lemma in _FORMS else _regular(lemma)


def third_person(lemma: str) -> str:
    """ "go" to "goes", "agree" to "agrees"."""
    if lemma in ("be", "have"):
        return {"be": "is", "have": "has"}[lemma]
    if lemma[-1] == "y" and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def gerund(lemma: str) -> str:
    """ "make" to "making", "stop" to "stopping"."""
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and lemma != "be":
        return lemma[:-1] + "ing"
    return lemma + (lemma[-1] if _doubles(lemma) else "") + "ing"


def inflected(lemma: str, tag: str) -> str:
    """The form that a Penn Treebank verb tag asks for."""
    forms = {"VBD": past, "VBN": participle, "VBZ": third_person, "VBG": gerund}
    return forms[tag](lemma) if tag in forms else lemma


def _regular(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma[-1] == "y" and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ied"
    return lemma + (lemma[-1] if _doubles(lemma) else "") + "ed"


def _doubles(lemma: str) -> bool:
    return lemma in _DOUBLING
