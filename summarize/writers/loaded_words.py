"""Words that a neutral report does not use in its own voice.

Chosen by what news style guides (AP, BBC, Reuters) ask of a reporter: tell the deed and leave the judging to the
reader; write "terrorist" and the like only where somebody is quoted. The list is short, since what is left out must
never mislead. Not in it, and why:

- what denies or doubts its noun (fake, sham, so-called, self-styled, alleged): without it the report says the opposite;
- what measures, if roughly (massive, deadly, devastating, unprecedented, fierce, severe, dramatically): a fact;
- what classes (radical, far-right, extremist, controversial), or has a plain second sense (explosive, historic, epic,
  legendary, bloody, desperate, extraordinary).
"""

from __future__ import annotations

from summarize.checker.facts.words import vocabulary

JUDGING = vocabulary(
    "abhorrent appalling arrogant atrocious barbaric blistering brazen brutal callous contemptible cowardly cynical "
    "damning deplorable despicable disgraceful disgusting farcical grotesque gruesome hapless heartless heinous "
    "horrendous horrific horrifying hypocritical idiotic infamous laughable ludicrous merciless monstrous notorious "
    "odious outrageous pathetic preposterous reprehensible repugnant repulsive ridiculous ruthless savage scathing "
    "senseless shameful shameless sickening sinister sleazy spineless stupid tragic vicious vile wicked wretched"
)
PRAISING = vocabulary(
    "admirable amazing awesome beloved brave brilliant charming courageous dashing dauntless delightful fabulous "
    "fantastic fearless gallant glorious heroic iconic inspirational inspiring magnificent marvellous marvelous plucky "
    "selfless splendid superb terrific tireless valiant visionary wonderful"
)
EXCITING = vocabulary(
    "astonishing astounding bombshell breathtaking dramatic eye-popping heartbreaking jaw-dropping remarkable "
    "shocking show-stopping showstopping spectacular staggering startling stunning"
)
PITYING = vocabulary("beleaguered besieged embattled")
"""True of a place under siege; of anybody else they take a side."""
ADJECTIVES = frozenset(JUDGING + PRAISING + EXCITING + PITYING)

ADVERBS = frozenset(
    vocabulary(
        "astonishingly barbarically bravely brazenly brutally callously heroically horrifically incredibly "
        "outrageously remarkably ruthlessly savagely shamefully shamelessly shockingly spectacularly staggeringly "
        "stunningly tragically viciously"
    )
)

SET_PHRASES = {
    "brave": vocabulary("face"),
    "brutal": vocabulary("honesty"),
    "dramatic": vocabulary("actor actress art irony role series work"),
    "tragic": vocabulary("hero"),
    "vicious": vocabulary("circle cycle"),
}
"""Lemmas of nouns with which an adjective names a thing."""

LABELS = frozenset(
    vocabulary(
        "bandit butcher coward crony dictator fanatic fascist goon henchman mob puppet regime saboteur scum stooge "
        "terrorist thug traitor tyrant zealot"
    )
)
"""Nouns (their lemmas) that one side of a conflict calls the other by."""
