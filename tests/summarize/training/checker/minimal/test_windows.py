from random import Random

from hypothesis import given
from hypothesis import strategies as st

from summarize.training.checker.minimal.windows import MAX_WORDS, SIZES, window

LENGTHS = st.lists(st.integers(1, 120), min_size=1, max_size=30)


@given(LENGTHS, st.data(), st.integers(0, 1000))
def test_a_window_holds_its_sentence_and_keeps_to_the_limits(lengths, data, seed):
    place = data.draw(st.integers(0, len(lengths) - 1))
    places = window(lengths, place, place, Random(seed))
    assert place in places
    assert 0 <= places.start < places.stop <= len(lengths)
    assert len(places) <= max(SIZES)
    assert len(places) == 1 or sum(lengths[i] for i in places) <= MAX_WORDS


def test_a_third_of_the_windows_are_one_sentence_and_they_begin_anywhere():
    places = [window([10] * 30, 15, 15, Random(seed)) for seed in range(1000)]
    assert 300 < sum(len(p) == 1 for p in places) < 400
    assert {15 - p.start for p in places} == {0, 1, 2, 3, 4}
