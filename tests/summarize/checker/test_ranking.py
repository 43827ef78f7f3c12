from support.plans import report

from summarize.checker.evidence import Window
from summarize.checker.judge import Judgement
from summarize.checker.ranking import Ranked, ranked
from summarize.records import Report

ROADS = report("roads", [f"Police closed road {number}." for number in range(5)])
RAIN = report("rain", ["It rained."])
SNOW = report("snow", ["It snowed."])


def window(source: Report, first: int, last: int) -> Window:
    sentences = source.sentences[first : last + 1]
    start, end = sentences[0].start, sentences[-1].end
    return Window(source.id, sentences, start, end, source.text[start:end])


def entailed(share: float) -> Judgement:
    return Judgement(share, 1 - share, 0.0)


def test_each_report_has_its_own_windows_the_closest_first() -> None:
    one, two, three = window(ROADS, 0, 0), window(RAIN, 0, 0), window(ROADS, 1, 1)
    low, middle, high = entailed(0.1), entailed(0.5), entailed(0.9)
    assert list(ranked([one, two, three], [low, middle, high], [RAIN, SNOW, ROADS])) == [
        Ranked(RAIN, ((two, middle),)),
        Ranked(ROADS, ((three, high), (one, low))),
    ]


def test_windows_alike_but_for_the_seventh_digit_keep_their_order() -> None:
    one, two = window(ROADS, 0, 0), window(ROADS, 1, 1)
    [found] = ranked([one, two], [entailed(0.5), entailed(0.5000001)], [ROADS])
    assert [each for each, _ in found.judged] == [one, two]


def test_only_the_closest_two_windows_are_compared() -> None:
    windows = [window(ROADS, number, number) for number in range(5)]
    [found] = ranked(windows, [entailed(number / 10) for number in range(5)], [ROADS])
    assert found.compared == (windows[4], windows[3])


def test_what_contradicts_most_is_compared_too() -> None:
    windows = [window(ROADS, number, number) for number in range(4)]
    judgements = [entailed(0.9), entailed(0.8), Judgement(0.3, 0.1, 0.6), Judgement(0.2, 0.1, 0.7)]
    [found] = ranked(windows, judgements, [ROADS])
    assert found.compared == (windows[0], windows[1], windows[3])


def test_the_single_sentences_of_a_close_window_are_compared_too() -> None:
    wide, near, inside, outside = window(ROADS, 0, 1), window(ROADS, 2, 2), window(ROADS, 1, 1), window(ROADS, 3, 3)
    judgements = [entailed(0.9), entailed(0.8), entailed(0.2), entailed(0.3)]
    [found] = ranked([wide, near, inside, outside], judgements, [ROADS])
    assert found.compared == (wide, near, inside)
