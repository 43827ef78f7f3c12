"""True claims about a sentence, seldom as it stands there."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.rewrites import moved, nouns, shorter, tense, worded
from summarize.training.checker.minimal.rounding import roughly

if TYPE_CHECKING:
    from spacy.tokens import Doc

_FRAGMENT = re.compile(r"(?:Who|Which|Whose|That (?!\w+ (?:is|was|has|will|would|could|may|had))|And|Or|To)\b")
COPIES = 0.12
REWRITES = {
    "split": shorter.split_off,
    "shorter": shorter.without_adjuncts,
    "asides": shorter.without_asides,
    "unattributed": shorter.unattributed,
    "described": shorter.described,
    "speaker": moved.speaker_moved,
    "voice": moved.made_passive,
    "apposition": moved.apposition_turned,
    "order": moved.adjunct_first,
    "number": worded.numbers_rewritten,
    "refusal": worded.refusal_denied,
    "roughly": roughly,
    "perfect": tense.perfect,
    "passive": tense.doer_left_out,
    "country": nouns.of_country,
    "genitive": nouns.genitive,
}
RARE = ("described", "speaker", "voice", "apposition", "number", "refusal", "unattributed", "roughly", "perfect",
        "passive", "country", "genitive")  # fmt: skip
SHORTER = ("described", "unattributed")
MIN_WORDS, MAX_WORDS = 4, 40


def true_claims(doc: Doc, rng: Random, most: int = 2) -> list[str]:
    """Up to ``most`` different claims, rare rewrites first; often with other words on top."""
    made = {name: rewrite(doc, rng) for name, rewrite in REWRITES.items()}
    rare = [rng.choice(texts) for name, texts in made.items() if texts and name in RARE]
    common = [rng.choice(texts) for name, texts in made.items() if texts and name not in RARE]
    rng.shuffle(rare)
    rng.shuffle(common)
    texts = [*rare, *common][:most]
    if rng.random() < COPIES or not texts:
        texts = [doc.text, *texts][:most]
    return list(dict.fromkeys(text for text in texts if fits(text)))


def told_again(doc: Doc, rng: Random) -> str:
    """A true claim said in one more way, where one of the rare rewrites allows it."""
    made = [text for name in RARE if name not in SHORTER for text in REWRITES[name](doc, rng) if fits(text)]
    return rng.choice(made) if made else doc.text


def fits(text: str) -> bool:
    """Whether the text is a claim of usual length with its quotation marks and brackets in pairs."""
    pairs = text.count('"') % 2 == 0 and text.count("“") == text.count("”") and text.count("(") == text.count(")")
    return pairs and not _FRAGMENT.match(text) and MIN_WORDS <= len(text.split()) <= MAX_WORDS
