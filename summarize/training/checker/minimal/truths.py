"""True claims about a sentence, seldom as it stands there."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.rewrites import denied, nouns, order, shorter, stated, tense, voice, worded
from summarize.training.checker.minimal.rounding import roughly

if TYPE_CHECKING:
    from spacy.tokens import Doc

_FRAGMENT = re.compile(r"(?:Who|Which|Whose|That (?!\w+ (?:is|was|has|will|would|could|may|had))|And|Or|To)\b")
Rewrite = Callable[["Doc", Random], list[str]]

LESS: tuple[Rewrite, ...] = (
    shorter.split_off,
    shorter.without_adjuncts,
    shorter.without_asides,
    order.adjunct_first,
)
"""What nearly every sentence allows."""
STATED: tuple[Rewrite, ...] = (stated.unattributed, stated.described)
RETOLD: tuple[Rewrite, ...] = (
    order.speaker_moved,
    order.apposition_turned,
    voice.made_passive,
    voice.made_active,
    voice.doer_left_out,
    tense.retold,
    nouns.of_country,
    nouns.genitive,
    worded.numbers_rewritten,
    denied.refusal_denied,
    denied.opposite_denied,
    roughly,
)
"""What changes the wording and keeps the content; any claim may be told so once more."""
COPIES = 0.12  # share of sentences that are told as they stand although they could be rewritten
MIN_WORDS, MAX_WORDS = 4, 40


def true_claims(doc: Doc, rng: Random, most: int = 2) -> list[str]:
    """Up to ``most`` different claims, rare rewrites first."""
    rare, common = _told((*STATED, *RETOLD), doc, rng), _told(LESS, doc, rng)
    texts = [*rare, *common][:most]
    if rng.random() < COPIES or not texts:
        texts = [doc.text, *texts][:most]
    return list(dict.fromkeys(text for text in texts if fits(text)))


def _told(rewrites: tuple[Rewrite, ...], doc: Doc, rng: Random) -> list[str]:
    """One text of each rewrite that the sentence allows, in a random order."""
    made = [rng.choice(texts) for rewrite in rewrites if (texts := rewrite(doc, rng))]
    rng.shuffle(made)
    return made


def told_again(doc: Doc, rng: Random) -> str:
    """A true claim said in one more way, where that is possible."""
    made = [text for text in _told(RETOLD, doc, rng) if fits(text)]
    return made[0] if made else doc.text


def fits(text: str) -> bool:
    """Whether the text is a claim of usual length with its quotation marks and brackets in pairs."""
    pairs = text.count('"') % 2 == 0 and text.count("“") == text.count("”") and text.count("(") == text.count(")")
    return pairs and not _FRAGMENT.match(text) and MIN_WORDS <= len(text.split()) <= MAX_WORDS
