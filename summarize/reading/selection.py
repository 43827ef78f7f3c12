"""From passages of reporting to the sentences that are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarize.reading.clean import Cleaned
from summarize.reading.languages import other_languages
from summarize.reading.repeats import find_repeats, is_standfirst
from summarize.reading.rules import STATEMENTS, first_reason
from summarize.reading.sentences import split_sentences
from summarize.records import Sentence, SetAside, Span

LEFT_OUT = "over the sentence limit"
STANDFIRST = "standfirst"
FEWEST_SENTENCES = 3


@dataclass(frozen=True)
class Selection:
    """The kept sentences, in order, what was set aside among them, and how many exceeded the limit.

    ``foreign``: the languages of those that are in another one, once for each.
    """

    kept: tuple[Sentence, ...]
    set_aside: tuple[SetAside, ...]
    left_out: int
    foreign: tuple[str, ...] = ()


def select_sentences(cleaned: Cleaned, report: str, limit: int, language: str | None = None) -> Selection:
    """At most ``limit`` sentences that report something and repeat nothing; ``report`` is the id that they carry.

    ``language``: of those that are in it and of others only the former, where there is enough of them; None: all.
    """
    candidates: list[tuple[int, Span]] = []
    set_aside: list[SetAside] = []
    left_out = 0
    for passage in cleaned.passages:
        spans = split_sentences(passage.span.text)
        for position, local in enumerate(spans):
            start, end = passage.span.start + local.start, passage.span.start + local.end
            if len(candidates) == limit:
                rest = passage.span.text[local.start :]
                set_aside.append(SetAside(start, passage.span.end, rest, LEFT_OUT))
                left_out += len(spans) - position
                break
            if reason := first_reason(STATEMENTS, local.text):
                set_aside.append(SetAside(start, end, local.text, reason))
            else:
                candidates.append((passage.paragraph, Span(start, end, local.text)))
    foreign = other_languages([span.text for _, span in candidates], language) if language else {}
    for index, code in foreign.items():
        _, span = candidates[index]
        set_aside.append(SetAside(span.start, span.end, span.text, f"in another language ({code})"))
    candidates = [candidate for index, candidate in enumerate(candidates) if index not in foreign]
    if cleaned.title and _opens_with_standfirst(candidates):
        _, span = candidates.pop(0)
        set_aside.append(SetAside(span.start, span.end, span.text, STANDFIRST))
    kept, repeated = _without_repeats(candidates, report)
    return Selection(kept, (*set_aside, *repeated), left_out, tuple(foreign.values()))


def _opens_with_standfirst(candidates: Sequence[tuple[int, Span]]) -> bool:
    """Whether the first sentence, alone in its paragraph below the title, is told again in other words further down."""
    if len(candidates) < FEWEST_SENTENCES or candidates[0][0] == candidates[1][0]:
        return False
    texts = [span.text for _, span in candidates]
    repeated_to_the_word = 0 in find_repeats(texts).values()
    return not repeated_to_the_word and is_standfirst(texts[0], texts[1:])


def _without_repeats(
    candidates: Sequence[tuple[int, Span]], report: str
) -> tuple[tuple[Sentence, ...], tuple[SetAside, ...]]:
    repeats = find_repeats([span.text for _, span in candidates])
    kept: list[Sentence] = []
    repeated: list[SetAside] = []
    index_of: dict[int, int] = {}
    for position, (paragraph, span) in enumerate(candidates):
        if position in repeats:
            reason = f"repeats sentence {index_of[repeats[position]]}"
            repeated.append(SetAside(span.start, span.end, span.text, reason))
        else:
            index_of[position] = len(kept)
            kept.append(Sentence(report, len(kept), span.start, span.end, span.text, paragraph))
    return tuple(kept), tuple(repeated)
