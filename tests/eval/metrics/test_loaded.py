import re

import pytest
from support.clusters import CLUSTERS, NAMES
from support.outcomes import outcome

from eval.metrics.lexicon import entries, loaded_words, own_words
from eval.metrics.loaded import LoadedWords, LoadedWordsAdded
from summarize.configuration import load_settings
from summarize.reading.load import load_cluster


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The shameful deal was a complete FIASCO.", ("shameful", "fiasco")),
        ("It was a slap in the\nface for cronies.", ("slap in the\nface", "cronies")),
        ("Fortunately nobody died.", ("fortunately",)),
        ("A so-called expert spoke.", ("so-called",)),
        ("Police arrested a terrorist after the attack; 12 people were killed.", ()),
        ("The baroness opened the elective surgery.", ()),
    ],
)
def test_loaded_words_are_whole_words_of_the_list(text, found):
    assert loaded_words(text) == found


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Lee called it a “shameful” deal.", False),
        ("“It is shameful. It stinks,” Lee said.", False),
        ("Lee said: “It will end. A shameful deal.” Then he left.", False),
        ('According to Lee it was "shameful".', False),
        ("The “shameful” deal was signed.", True),
        ("The report on the “shameful” deal is out.", True),
        ("The shameful deal was signed, Lee said.", True),
        ("Lee said it was shameful.\n\nThe “shameful” deal was signed.", True),
        ("It was “shameful and nobody closed the quotation, Lee said.", True),
    ],
)
def test_only_attributed_quotations_are_left_out(text, kept):
    assert ("shameful" in own_words(text)) is kept


def test_the_rate_is_per_hundred_words_outside_of_quotations():
    made = outcome("A shameful deal was signed by ministers. “Utterly shameful,” Lee said.")
    assert LoadedWords().score(made).value == pytest.approx(100 * 1 / 9)


def test_what_is_added_is_the_difference_to_all_sources_together():
    made = outcome("A shameful deal was signed.", ["A deal was signed in a shambles."], ["It was signed."])
    assert LoadedWordsAdded().score(made).value == pytest.approx(100 * (1 / 5 - 1 / 10))


@pytest.mark.parametrize("metric", [LoadedWords(), LoadedWordsAdded()])
def test_empty_cases_have_no_value(metric):
    assert metric.score(outcome("", ["It sank."])).reason == "no summary"
    assert metric.score(outcome("...", ["It sank."])).value is None
    assert LoadedWordsAdded().score(outcome("It sank.")).reason == "no sentence in any report"


def test_the_list_is_tidy():
    listed = entries()
    assert len(listed) == len(set(listed)) > 250
    assert all(re.fullmatch(r"[a-z]+(?:[ -][a-z]+)*\*?", entry) for entry in listed)
    prefixes = tuple(entry[:-1] for entry in listed if entry.endswith("*"))
    assert not [entry for entry in listed if entry.rstrip("*").startswith(tuple(set(prefixes) - {entry[:-1]}))]


def test_agency_reports_have_no_loaded_word_and_the_loudest_partisans_do():
    """What docs/metrics.md says of our own clusters; picket, a partisan report without such words, is missed."""
    settings = load_settings().reading

    def value(cluster, name):
        file = next((CLUSTERS / cluster / "reports").glob(f"{name}.*"))
        text = " ".join(sentence.text for sentence in load_cluster([file], settings).reports[0].sentences)
        return LoadedWords().score(outcome(text)).value

    assert [value(cluster, "agency") for cluster in NAMES if cluster != "belgorod"] == [0.0] * 11
    partisan = (("mine", "green-monitor"), ("mine", "national-banner"), ("recount", "straight-talk"))
    assert all(value(*which) > 1 for which in partisan)
