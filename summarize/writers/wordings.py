"""Which of a model's wordings of a planned statement is taken: the most telling that nothing speaks against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.planning.anaphora import anaphor
from summarize.planning.subjects import SUBJECTS
from summarize.planning.suitability import suitability
from summarize.planning.unfit import unfit
from summarize.records import Rejected, Report, Sentence
from summarize.writers.arcs import cut_off, lost, lost_beside, new_arc, new_word, recounted, turned
from summarize.writers.facts_in_text import SourceFacts
from summarize.writers.headlines import shortened, teller, tells
from summarize.writers.protocol import Judge
from summarize.writers.soundness import flaw, poorer, repeats, stems_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from summarize.language import Parser

BREVITY = 0.7
"""As in the choice of gists: between 0 (the wording that tells most) and 1 (the one that tells most per word)."""
LEFT_OUT = "“{}” is left out, which its source needs"
NEW_ARC = "no source joins “{}” to “{}” so"


@dataclass(frozen=True)
class Statement:
    """What is to be said in one sentence: ``wordings``, the likeliest first, of what ``sources`` say.

    ``gist`` is one of the sources, tidied to stand on its own.
    """

    wordings: tuple[str, ...]
    gist: str
    sources: tuple[Sentence, ...]


class Wordings:
    """Chooses wordings for a summary of ``reports``."""

    def __init__(self, reports: Iterable[Report], parser: Parser) -> None:
        from spacy.lang.en.stop_words import STOP_WORDS

        self._parser = parser
        told = [frozenset().union(*(stems_of(s.text) for s in report.sentences)) for report in reports]
        self._tellers = Counter(word for words in told for word in words)
        self._facts = SourceFacts([s.text for report in reports for s in report.sentences], STOP_WORDS)

    def choose(
        self, statements: Sequence[Statement], judge: Judge
    ) -> tuple[tuple[str | None, ...], tuple[Rejected, ...]]:
        """A sentence for each statement, in order, and the wordings that were passed over, with why.

        That is the most telling wording that is a sound sentence and joins no other names, numbers and words than its
        sources; the gist where that tells more or ``judge`` does not support it; and None where the judge does not
        support the gist either, or what it says is said already.
        """
        flaws = [self._objections(statement) for statement in statements]
        options = [
            self._options([text for text, flawed in found.items() if flawed is None], statement.gist)
            for statement, found in zip(statements, flaws, strict=True)
        ]
        objections = _judged(options, judge)
        told: list[str | None] = []
        rejected = [Rejected(text, why) for found in flaws for text, why in found.items() if why is not None]
        for texts in options:
            taken = next((text for text in texts if objections[text] is None), None)
            passed_over = texts if taken is None else texts[: texts.index(taken)]
            rejected += [Rejected(text, why) for text in passed_over if (why := objections[text]) is not None]
            if taken is not None and repeats(taken, filter(None, told)):
                rejected.append(Rejected(taken, "what it says is said already"))
                taken = None
            told.append(taken)
        return tuple(told), tuple(rejected)

    def telling(self, text: str) -> float:
        """How many reports use each of its longer words, in all, for its length: 0 or more, more is better."""
        words = len(text.split())
        return sum(self._tellers[word] for word in stems_of(text)) / words**BREVITY if words else 0.0

    def _options(self, sound: Sequence[str], gist: str) -> list[str]:
        """The most telling of all, the likeliest of equals, and the gist if it is another."""
        return list(dict.fromkeys([max([*sound, gist], key=self.telling), gist]))

    def headline(
        self, candidates: Sequence[str], opening: str, judge: Judge
    ) -> tuple[str | None, tuple[Rejected, ...]]:
        """The first candidate that says in fewer words what ``opening`` says, and those before it, with why.

        It has no other words than the opening of the summary, joined as they are there, and the judge supports it. The
        last candidate is what `shortened` makes of the opening.
        """
        source = self._parser(opening)
        flaws = {_begun(text): self._headline_flaw(text, source) for text in candidates if text.strip()}
        if (cut := shortened(source)) is not None and _headline_form(self._parser(f"{cut}.")) is None:
            flaws[cut] = None
        rejected: list[Rejected] = []
        for text, flawed in flaws.items():
            if (objection := flawed or judge([text])[0].objection) is None:
                return text, tuple(rejected)
            rejected.append(Rejected(text, objection))
        return None, tuple(rejected)

    def _headline_flaw(self, text: str, source: Doc) -> str | None:
        doc = self._parser(_as_sentence(text, source))
        if (flawed := _headline_form(doc)) is not None:
            return flawed
        if (word := new_word(doc, [source])) is not None:
            return f"the opening has no word “{word}”"
        if (joined := new_arc(doc, [source])) is not None:
            return NEW_ARC.format(*joined)
        left_out = lost(doc, source, narrowing=False) or _untold(doc, source)
        return None if left_out is None else LEFT_OUT.format(left_out)

    def _objections(self, statement: Statement) -> dict[str, str | None]:
        """What speaks against each wording before it is judged."""
        sources, gist = self._parsed(statement), statement.gist
        return {
            text: flaw(text, gist) or self._unknown(text) or self._misjoined(text, sources) or poorer(text, gist)
            for text in statement.wordings
        }

    def _parsed(self, statement: Statement) -> list[Doc]:
        """The sources, and last the gist."""
        return list(self._parser.pipe([*(sentence.text for sentence in statement.sources), statement.gist]))

    def _misjoined(self, text: str, sources: Sequence[Doc]) -> str | None:
        doc = self._parser(text)
        if (unfitness := unfit(doc)) is not None:
            return f"it does not stand on its own ({unfitness})"
        if suitability(doc) < suitability(sources[-1]):
            return "it leans on what stands before it, more than the report's sentence does"
        if (word := new_word(doc, sources)) is not None:
            return f"no source has the word “{word}”"
        if (joined := new_arc(doc, sources)) is not None:
            return NEW_ARC.format(*joined)
        nearest = max(sources, key=lambda source: len(stems_of(source.text) & stems_of(text)))
        if (end := cut_off(doc, nearest)) is not None:
            return f"it breaks off after “{end}”, where its source goes on"
        if (participle := turned(doc, nearest)) is not None:
            return f"“{participle}” is not the form that its source has"
        if (noun := recounted(doc, nearest)) is not None:
            return f"“{noun}” is one where its source has several, or several for one"
        left_out = lost(doc, nearest) or lost_beside(doc, nearest, sources)
        return None if left_out is None else LEFT_OUT.format(left_out)

    def _unknown(self, text: str) -> str | None:
        return None if self._facts.bear_out(text) else "a name or number stands in no report"


def _judged(options: Sequence[Sequence[str]], judge: Judge) -> dict[str, str | None]:
    """What the judge says of the first text of each option, and of the next one where it objects to that."""
    found: dict[str, str | None] = {}
    for place in range(max(map(len, options), default=0)):
        before = [texts for texts in options if all(found[text] is not None for text in texts[:place])]
        asked = [
            text for text in dict.fromkeys(texts[place] for texts in before if place < len(texts)) if text not in found
        ]
        found |= {text: opinion.objection for text, opinion in zip(asked, judge(asked), strict=True)}
    return found


def _headline_form(headline: Doc) -> str | None:
    """Why it is no headline, whatever the opening says."""
    if not tells(headline):
        return "it says of nothing that it is so"
    pronouns = [token for token in headline if token.dep_ in SUBJECTS and token.tag_ in {"DT", "PRP"}]
    leaning = anaphor(headline) if pronouns else None  # not "Teacher accused of hitting one of her pupils"
    return None if leaning is None else f"it does not stand on its own ({leaning})"


def _untold(headline: Doc, source: Doc) -> str | None:
    """The verb that says who says or decides it, where the headline leaves it out."""
    told = teller(source)
    return told.text if told is not None and told.lemma_ not in {token.lemma_ for token in headline} else None


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def _as_sentence(headline: str, source: Doc) -> str:
    """With capitals only where the source has them within a sentence, so that it can be parsed."""
    names = {token.text for token in source if token.pos_ == "PROPN"}
    words = [word if word.strip(",.:;’'") in names or word.isupper() else word.lower() for word in headline.split()]
    return " ".join(words) + "."
