"""What people say of one another: deeds that are alleged, announced or found out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Act:
    """A deed as past, participle, -ing form, base, and a past and participle that mean the same."""

    past: str
    participle: str
    ing: str
    base: str
    alike: str
    alike_participle: str


def _act(line: str) -> Act:
    past, participle, ing, base, alike, alike_participle = line.split("|")
    return Act(past, participle or past, ing, base, alike, alike_participle or alike)


# The forms of an act in the order of its fields; a participle left out is the past.
ACTS = tuple(
    _act(line)
    for line in """took bribes|taken bribes|taking bribes|take bribes|accepted bribes|
broke the law|broken the law|breaking the law|break the law|acted illegally|
stole the painting|stolen the painting|stealing the painting|steal the painting|took the painting|taken the painting
lied to the inquiry||lying to the inquiry|lie to the inquiry|told the inquiry lies|
leaked the report||leaking the report|leak the report|passed on the report|
forged the contract||forging the contract|forge the contract|faked the contract|
started the fire||starting the fire|start the fire|caused the fire|
left the country||leaving the country|leave the country|went abroad|gone abroad
ignored the warnings||ignoring the warnings|ignore the warnings|paid no heed to the warnings|
destroyed the files||destroying the files|destroy the files|got rid of the files|
hid the losses|hidden the losses|hiding the losses|hide the losses|concealed the losses|
broke the ceasefire|broken the ceasefire|breaking the ceasefire|break the ceasefire|violated the ceasefire|
fixed the match||fixing the match|fix the match|rigged the match|
missed the deadline||missing the deadline|miss the deadline|failed to meet the deadline|
fled the scene||fleeing the scene|flee the scene|ran away|run away
sold secrets||selling secrets|sell secrets|traded in secrets|
caused the crash||causing the crash|cause the crash|brought about the crash|
polluted the river||polluting the river|pollute the river|dirtied the river|
took drugs|taken drugs|taking drugs|take drugs|used drugs|
threatened a witness||threatening a witness|threaten a witness|made threats to a witness|
wrote the letter|written the letter|writing the letter|write the letter|penned the letter|
blocked the deal||blocking the deal|block the deal|stopped the deal|
backed the strike||backing the strike|back the strike|supported the strike|
rejected the offer||rejecting the offer|reject the offer|turned the offer down|
signed the treaty||signing the treaty|sign the treaty|put a signature to the treaty|
called off the concert||calling off the concert|call off the concert|cancelled the concert|
approved the bridge||approving the bridge|approve the bridge|gave the bridge the go-ahead|given the bridge the go-ahead
ordered the attack||ordering the attack|order the attack|gave the order for the attack|given the order for the attack
doctored the photographs||doctoring the photographs|doctor the photographs|tampered with the photographs|
evaded taxes||evading taxes|evade taxes|dodged taxes|
copied the design||copying the design|copy the design|imitated the design|
delayed the rescue||delaying the rescue|delay the rescue|held up the rescue|
bought the votes||buying the votes|buy the votes|paid for the votes|""".splitlines()
)

SAY = ("said", "claimed", "alleged", "maintained", "insisted", "suggested", "argued", "declared")
PROVE = ("proved", "discovered", "found out", "realised", "established", "noticed", "learned", "knew")
ASIDE = (
    "resigned", "fell ill", "apologised", "went on holiday", "returned to work", "won an award", "moved house",
    "lost an appeal", "appeared on television", "went on strike", "cancelled a trip", "changed lawyers",
)  # fmt: skip
