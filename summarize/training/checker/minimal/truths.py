"""True claims about a sentence, seldom as it stands there."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.rewrites import moved, shorter, worded

if TYPE_CHECKING:
    from spacy.tokens import Doc

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
}
RARE = ("described", "speaker", "voice", "apposition", "number", "refusal", "unattributed")
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
    reworded = [worded.reworded(text, rng) for text in texts]
    return list(dict.fromkeys(text for text in reworded if fits(text)))


def fits(text: str) -> bool:
    """Whether the text is a claim of usual length with its quotation marks and brackets in pairs."""
    pairs = text.count('"') % 2 == 0 and text.count("“") == text.count("”") and text.count("(") == text.count(")")
    return pairs and MIN_WORDS <= len(text.split()) <= MAX_WORDS
