"""Other words for the same: synonyms that are safe in news, numbers in words or digits, refusals as denials."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import subject
from summarize.training.checker.minimal.inflection import participle
from summarize.training.checker.minimal.number import WORDS, numerals
from summarize.training.checker.minimal.text import Edit, edited, sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc

_SYNONYMS = """
more than=over|at least=no fewer than|nearly=almost|almost=nearly|approximately=about|around (?=\\d)=about
children=kids|attorney=lawyer|lawyer=attorney|attorneys=lawyers|lawyers=attorneys|wounded=injured|injured=wounded
purchased=bought|bought=purchased|occurred=happened|happened=occurred|obtained=got|received=got|attempted=tried
tried to=attempted to|largest=biggest|biggest=largest|huge=enormous|prior to=before|concluded=ended|murdered=killed
shot dead=shot and killed|shot and killed=shot dead|shot dead=killed|passed away=died|the United States=the US
the U\\.S\\.=the United States|the US=the United States|percent=per cent|several=a number of|told reporters=said
as well as=and|due to=because of|because of=due to|began=started|started=began|assist=help|nearby=close by
automobile=car|commenced=began|residence=home|stated=said|police officers=police
in order to=to|a lot of=many|fled=ran away from|demanded=called for
called for=demanded|slammed=criticized|blasted=criticized|ripped=criticized|criticized=condemned|vowed=promised
promised=pledged|disclosed=revealed|quickly=rapidly|rapidly=quickly|mother=mom
large=big|additional=more|currently=now|requested=asked for|also=|however,=|just=|very=
were killed(?! by)=died|was killed(?! by)=died|have been killed(?! by)=have died|has been killed(?! by)=has died|did not=didn't
does not=doesn't|is not=isn't|was not=wasn't|will not=won't|has not=hasn't|have not=haven't|cannot=can't
said that=stated that|is set to=is going to|is expected to=is likely to|plans to=intends to|planned to=intended to
is scheduled to=is due to|took place=happened|carried out=conducted|a dozen=12|two dozen=24
according to=as stated by|In addition, =|in the aftermath of=after|in an effort to=to
dozens of=|thousands of=many|hundreds of=many
"""


def _table() -> list[tuple[re.Pattern[str], str]]:
    found = []
    for entry in _SYNONYMS.replace("\n", "|").split("|"):
        word, mark, other = entry.rpartition("=")
        if mark:
            found.append((re.compile(rf"\b{word}(?!\w)"), other))
    return found


TABLE = _table()


def reworded(text: str, rng: Random, chance: float = 0.8) -> str:
    """Each word that has a safe synonym replaced with the given chance, outside of quotations."""
    if any(mark in text for mark in "\"“”"):
        return text
    for pattern, other in TABLE:
        if pattern.search(text) and rng.random() < chance:
            text = pattern.sub(other, text, count=1)
    return sentence(text)


def numbers_rewritten(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Nine" as "9" and "9" as "nine", below twenty."""
    text = doc.text
    for match in reversed(numerals(doc)):
        numeral = match.group()
        if numeral.lower() in WORDS:
            text = text[: match.start()] + str(WORDS.index(numeral.lower())) + text[match.end() :]
        elif numeral.isdigit() and 2 <= int(numeral) <= 20 and text[: match.start()][-1:] not in "$£€":
            text = text[: match.start()] + WORDS[int(numeral)] + text[match.end() :]
    return [sentence(text)] if text != doc.text else []


def refusal_denied(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Refused to leave" and "failed to leave" as "did not leave"; "was unable to leave" as "could not leave"."""
    for token in doc:
        clause = next((child for child in token.rights if child.dep_ == "xcomp" and child.tag_ == "VB"), None)
        if clause is None or clause.i == token.i + 1 or doc[token.i + 1].lower_ != "to" or clause.i != token.i + 2:
            continue
        if token.lemma_ in ("refuse", "fail", "decline") and token.tag_ == "VBD" and subject(token) is not None:
            return [edited(doc, [Edit(token.i, clause.i, "did not")])]
        if token.lower_ == "unable" and doc[token.i - 1].lower_ in ("was", "were", "is", "are"):
            can = "could not" if doc[token.i - 1].lower_ in ("was", "were") else "cannot"
            return [edited(doc, [Edit(token.i - 1, clause.i, can)])]
        if token.lower_ in ("refused", "failed", "declined") and doc[token.i - 1].lower_ in ("has", "have"):
            return [edited(doc, [Edit(token.i, clause.i + 1, f"not {participle(clause.lemma_)}")])]
    return []
