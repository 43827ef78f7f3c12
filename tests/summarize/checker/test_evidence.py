import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.checker.evidence import Window, select_windows
from summarize.errors import UnknownSetting
from summarize.records import Report, Sentence
from summarize.settings import EvidenceSettings

DEFAULT = EvidenceSettings()
THREE = ["Masked men held two captives.", "It rained in Oslo.", "The governor met them at noon."]


def report_of(sentences: list[str], gap: str = " ") -> Report:
    text, kept = "", []
    for i, sentence in enumerate(sentences):
        text += gap if i else ""
        kept.append(Sentence("wire", i, len(text), len(text) + len(sentence), sentence, 0))
        text += sentence
    return Report("wire", text, tuple(kept))


def vectors(cosines: list[float]) -> np.ndarray:
    """Vectors in the plane whose cosines to the claim's are the ones given."""
    return np.array([[c, (1 - c * c) ** 0.5] for c in cosines], dtype=np.float32).reshape(-1, 2)


def select(claim: str, report: Report, cosines: list[float], limits: EvidenceSettings = DEFAULT) -> tuple[Window, ...]:
    beside = [(report, vectors(cosines))]
    return select_windows(claim, np.array([1, 0], dtype=np.float32), beside, limits)


def places(windows: tuple[Window, ...]) -> list[list[int]]:
    return [[sentence.index for sentence in window.sentences] for window in windows]


def test_the_sentence_with_the_claims_words_comes_first() -> None:
    windows = select("The governor met them", report_of(THREE), [0.3, 0.3, 0.3], EvidenceSettings(windows_per_report=1))
    assert places(windows) == [[2]]


def test_a_word_is_found_with_other_accents() -> None:
    report = report_of(["Kolm left.", "Bélanger left."])
    assert places(select("Belanger left", report, [0.5, 0.5]))[0] == [1]


def test_the_nearest_vector_comes_first_when_no_word_is_shared() -> None:
    assert places(select("Xyz", report_of(THREE), [0.1, 0.9, 0.5])) == [[1], [2], [0]]


def test_a_longer_window_must_add_words_at_both_ends() -> None:
    report = report_of(["The governor spoke.", "He met the captives.", "It rained."])
    windows = select("The governor met the captives", report, [0.5, 0.5, 0.5])
    assert places(windows) == [[0, 1], [1], [0], [2]]


def test_ties_go_to_the_shorter_then_the_earlier_window() -> None:
    assert places(select("", report_of(THREE), [0.5, 0.5, 0.5])) == [[0], [1], [2]]


def test_rare_words_weigh_more_than_frequent_ones() -> None:
    report = report_of(["The men said no.", "The men said yes.", "The men said Kyiv."])
    assert places(select("men said Kyiv", report, [0.5, 0.5, 0.5], EvidenceSettings(windows_per_report=1))) == [[2]]


@pytest.mark.parametrize(("gap", "joined"), [(" ", True), ("\n\n* * *\n\n", True), (" Read more ", False)])
def test_no_window_spans_words_that_were_set_aside(gap: str, joined: bool) -> None:
    report = report_of(["The governor spoke.", "He met the captives."], gap)
    windows = select("governor met captives", report, [0.5, 0.5])
    assert ([0, 1] in places(windows)) is joined
    assert all(window.text == report.text[window.start : window.end] for window in windows)


def test_a_report_without_sentences_has_no_evidence() -> None:
    assert select("Anything", report_of([]), []) == ()


LIKENESS = {"It rained.": 0.1, "Men left.": 0.8, "Ann sang.": 0.4, "Ben ran.": 0.5}


@pytest.mark.parametrize(
    ("least", "kept"), [(0.0, [0.1, 0.4, 0.5, 0.8]), (0.45, [0.4, 0.5, 0.8]), (0.6, [0.5, 0.8]), (1.0, [0.8])]
)
def test_what_is_far_less_like_the_claim_than_the_best_of_all_reports_is_left_out(
    least: float, kept: list[float]
) -> None:
    texts = list(LIKENESS)
    beside = [(report_of(part), vectors([LIKENESS[text] for text in part])) for part in (texts[:2], texts[2:])]
    settings = EvidenceSettings(least_likeness=least)
    windows = select_windows("Xyz", np.array([1, 0], dtype=np.float32), beside, settings)  # no word is shared
    assert sorted(LIKENESS[window.text] for window in windows) == kept


def test_where_nothing_is_like_the_claim_all_is_kept() -> None:
    assert len(select("Xyz", report_of(THREE), [-0.1, -0.5, -0.9], EvidenceSettings(least_likeness=1))) == 3


@pytest.mark.parametrize("limit", ["max_sentences", "windows_per_report"])
def test_limits_below_one_are_refused(limit: str) -> None:
    with pytest.raises(UnknownSetting, match="at least 1"):
        select("Anything", report_of(THREE), [0.1, 0.2, 0.3], EvidenceSettings(**{limit: 0}))


@given(st.text(), st.lists(st.tuples(st.text(min_size=1), st.floats(-1, 1)), max_size=12), st.integers(1, 4))
def test_windows_quote_the_report_and_keep_the_limits(claim: str, rows: list[tuple[str, float]], longest: int) -> None:
    report = report_of([text for text, _ in rows])
    windows = select(claim, report, [cosine for _, cosine in rows], EvidenceSettings(longest, 3))
    assert min(3, len(rows)) <= len(windows) <= 3
    assert len({(window.start, window.end, len(window.sentences)) for window in windows}) == len(windows)
    for window in windows:
        assert 1 <= len(window.sentences) <= longest
        assert window.text == report.text[window.start : window.end]
        assert [s.index for s in window.sentences] == list(
            range(window.sentences[0].index, window.sentences[-1].index + 1)
        )


def test_what_a_report_takes_back_is_no_evidence() -> None:
    report = report_of(["Nine people died.", "We wrote that twelve people had died.", "That was wrong.", "It rained."])
    found = places(select("Twelve people had died", report, [0.5] * 4))
    assert found
    assert all(1 not in window for window in found)


def test_what_a_report_repeats_of_itself_is_evidence() -> None:
    report = report_of(["We reported that nine people had died.", "It rained."])
    assert [0] in places(select("Nine people died", report, [0.5, 0.5]))
