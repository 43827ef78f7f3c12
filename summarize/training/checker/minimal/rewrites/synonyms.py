"""Words that say the same in news, for claims in other words than their sources.

``word=other`` one way, ``word~other`` both ways. Some say less than what they stand for (murdered, killed), which
keeps a claim true as well.
"""

from __future__ import annotations

import re

_SYNONYMS = """
more than=over|at least=no fewer than|nearly~almost|approximately=about|children=kids
attorney~lawyer|attorneys~lawyers|wounded~injured|purchased~bought|occurred~happened|attempted=tried
tried to=attempted to|largest~biggest|huge=enormous|prior to=before|murdered=killed
shot dead~shot and killed|passed away=died|the United States=the US|the U.S.=the United States
the US=the United States|percent~per cent|several=a number of|told reporters=said|because of=due to|assist=help
nearby=close by|residence=home|stated=said|police officers=police|in order to=to|a lot of=many|fled=ran away from
demanded~called for|vowed=promised|promised=pledged
disclosed=revealed|quickly~rapidly|large=big|additional=more|currently=now|requested=asked for
did not~didn't|does not~doesn't|is not~isn't|was not~wasn't|will not~won't|has not~hasn't|have not~haven't
said that=stated that|is set to=is going to|is scheduled to=is due to
took place=happened|carried out=conducted|a dozen=12|two dozen=24|In addition,=|in an effort to=to
dozens of=many|thousands of=many|hundreds of=many|shows that=indicates that|believes=thinks|agreed to=consented to
allowed=permitted|investigation=probe|blaze=fire|jailed=imprisoned|film~movie
talks=negotiations|gunman~shooter|doctors~physicians|nation=country|the GOP=the Republican Party
protesters~demonstrators|protests~demonstrations|weapons=arms|airplane=plane|ship=vessel|car=vehicle|cars=vehicles
defeated=beat|resigned~stepped down|hurt=injured|injuring=wounding
halted=stopped|met with=held talks with|visited=paid a visit to|discuss~talk about|discussed~talked about
postponed=put off|canceled=called off|cancelled=called off|turned down~rejected|refused to=declined to
taken into custody=arrested|destroyed=wrecked|rescued=saved
searching for~looking for|regarding=about|concerning=about|despite~in spite of|until=till|although=even though
is able to=can|was able to=could|were able to=could|has to=must|next to=beside|annual~yearly|entire=whole
wealthy~rich|famous~well-known|deadly~fatal|illegal~unlawful|illegally~unlawfully
untrue=false|significant=important|assistance=help|permission=approval|hospitalized=taken to hospital
accord=agreement|pact=agreement|lawmakers=legislators|cops=police officers|autos=cars|commenced=began
massive=huge|tiny=very small|terrible=awful|afraid=scared|immediately=at once|primarily=mainly
mainly~mostly|usually=normally|probably=likely|throughout=all through|near=close to
remained=stayed|received=got|obtained=got|attacked=assaulted|stole=took|sprinted=ran
announced that=said that|announced plans=revealed plans|admitted that=acknowledged that|noted that=pointed out that
insisted that=maintained that|warned that=cautioned that|suggested that=indicated that|added that=also said that
"""
_IN_CONTEXT = (
    (r"(?:were|was) killed(?! by)", "died"),
    (r"(?:have|has) been killed(?! by)", "lost their lives"),
    (r"around(?= \d)", "about"),
    (r"former (?=[a-z]+ [A-Z])", "ex-"),
    (r"beat(?! up\b)", "defeated"),
    (r"(?<=was )arrested", "taken into custody"),
    (r"(?<=were )arrested", "taken into custody"),
)


def _entries() -> list[tuple[re.Pattern[str], str]]:
    found = []
    for entry in filter(None, _SYNONYMS.replace("\n", "|").split("|")):
        one, other = re.split("[=~]", entry)
        found += [(re.escape(one), other), *([(re.escape(other), one)] if "~" in entry else [])]
    return [(re.compile(rf"(?<![\w-]){one}(?![\w-])"), other) for one, other in (*found, *_IN_CONTEXT)]


TABLE = _entries()
"""What may be replaced, and what by, in the order it is tried."""
