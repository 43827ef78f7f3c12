"""What one gives another gets, and other relations that have a word from each side; wrong claims change the sides."""

from __future__ import annotations

from summarize.training.checker.minimal.base import Wrong
from summarize.training.checker.scenes.base import Cast, Scene
from summarize.training.checker.scenes.roles.actors import people
from summarize.training.checker.scenes.roles.converse_words import LOOSE, STRICT
from summarize.training.checker.scenes.roles.transfer_words import TRANSFERS, Transfer
from summarize.training.checker.scenes.roles.wording import label, scene, sentences

PLAIN = (
    "{a} {give} {thing} to {b}{x}",
    "{b} {get} {thing} from {a}{x}",
    "{thing} was {given} to {b} by {a}{x}",
    "{thing} was {got} from {a} by {b}{x}",
    "It was {a} {a.that} {give} {thing} to {b}{x}",
    "It was {b} {b.that} {get} {thing} from {a}{x}",
    "It was to {b} that {a} {give} {thing}",
    "It was from {a} that {b} {get} {thing}",
    "{a} had {given} {thing} to {b}",
    "{b} had {got} {thing} from {a}",
)
DATIVE = (
    "{a} {give} {b} {thing}{x}",
    "{b} {b.was} {given} {thing} by {a}{x}",
    "It was {a} {a.that} {give} {b} {thing}",
)
LONG = (
    "{a}, {a.who} {give} {thing} to {b}{x}, declined to comment",
    "{b}, {b.who} {get} {thing} from {a}{x}, gave no details",
    "After {a} {give} {thing} to {b}{x}, questions were asked in parliament",
    "Neighbours were surprised when {b} {get} {thing} from {a}{x}",
    "It emerged on Thursday that {a} had {given} {thing} to {b}",
    "Papers show that {b} had {got} {thing} from {a}",
    "{thing}, which {a} had {given} to {b}{x}, is now at the centre of a dispute",
    "{thing}, {got} by {b} from {a}{x}, is now at the centre of a dispute",
    "Nobody knows why {a} {give} {thing} to {b}{x}",
    "The day {b} {get} {thing} from {a} was a turning point",
)
WHEN = ("last year", "in March", "on Tuesday", "in a surprise move", "a week ago", "in the spring", "in public")
FRAMES = (
    "{fact}", "{fact}", "{fact}", "It is now known that {fact}", "Records show that {fact}", "In fact, {fact}",
    "As everyone in town knows, {fact}", "{fact}, a fact that has often been overlooked",
    "A report confirms that {fact}",
    "{fact}, which surprised some readers", "Few remember it today, but {fact}",
)  # fmt: skip


def _forms(deed: Transfer) -> tuple[str, ...]:
    return PLAIN + DATIVE if deed.dative else PLAIN


def transferred(cast: Cast) -> Scene:
    """Who gave and who got it."""
    rng, deed = cast.rng, cast.rng.choice(TRANSFERS)
    a, b = people(cast, deed.kinds, 2)
    x = f" {rng.choice(WHEN)}" if rng.random() < 0.5 else ""
    thing = f"the {rng.choice(deed.things)}"
    verbs = {"give": deed.give, "given": deed.given, "get": deed.get, "got": deed.got, "thing": thing}
    forms = _forms(deed)
    ways = [form for form in forms + LONG if deed.both_ways or not ("{get}" in form or "{got}" in form)]
    told = sentences(rng.choice(ways), a=a, b=b, x=x, **verbs)
    said = x if x in told else ""
    true = [sentences(form, a=a, b=b, x=said, **verbs) for form in rng.sample(forms, 4)]
    wrong = [sentences(form, a=b, b=a, x=said, **verbs) for form in rng.sample(forms, 4)]
    return scene(told, true, [Wrong(text, label(deed.exclusive, a, b)) for text in wrong], rng)


def conversed(cast: Cast) -> Scene:
    """A relation told from one side and claimed from either."""
    rng = cast.rng
    kinds, forms = rng.choice(STRICT + LOOSE)
    a, b = people(cast, kinds, 2)
    x = f" {rng.choice(WHEN[:5])}" if rng.random() < 0.4 else ""
    told = rng.choice(forms)
    fact = (told if told[0] == "{" else told[0].lower() + told[1:]).format(a=a, b=b, x=x)
    said = x if x in fact else ""
    text = sentences(rng.choice(FRAMES), fact=fact)
    how = label((kinds, forms) in STRICT, a, b)
    true = [sentences(form, a=a, b=b, x=said) for form in forms]
    wrong = [Wrong(sentences(form, a=b, b=a, x=said), how) for form in forms]
    return scene(text, true, wrong, rng)
