"""A wording may leave words out and join sentences; it may not join words that no source joins so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language import Parser
from summarize.writers.arcs import cut_off, lost, lost_beside, new_arc, new_word, recounted, turned

WORDS = st.sampled_from(
    ["the", "crew", "rescued", "passengers", "of", "a", "ferry", "on", "Monday", "214", "not", "and", "police", "said"]
)
TEXT = st.lists(WORDS, min_size=1, max_size=12).map(lambda words: " ".join(words) + ".")


@pytest.mark.parametrize(
    ("source", "wording"),
    [
        ("The crew of the ferry rescued 214 passengers on Monday.", "The crew rescued passengers on Monday."),
        ("The crew of the ferry rescued 214 passengers on Monday.", "The crew rescued 214 passengers."),
        ("Police arrested a driver, who was drunk, and his brother.", "Police arrested a driver and his brother."),
        ("Police arrested a driver, who was drunk, and his brother.", "Police arrested his brother."),
        ("The bridge, built in 1912, collapsed on Friday.", "The bridge collapsed on Friday."),
    ],
)
def test_what_only_leaves_words_out_joins_nothing_new(parser: Parser, source: str, wording: str) -> None:
    assert new_arc(parser(wording), [parser(source)]) is None


@pytest.mark.parametrize(
    ("source", "wording", "joined"),
    [
        ("A third of the houses burned.", "The houses burned.", ("houses", "burned")),
        ("The mayor said that police shot the driver.", "The mayor shot the driver.", ("mayor", "shot")),
        ("The driver shot a policeman.", "A policeman shot the driver.", ("policeman", "shot")),
        ("The train left for Paris.", "The train left from Paris.", ("Paris", "left")),
        ("The mayor resigned.", "The mayor did not resign.", ("not", "resign")),
        (
            "The mayor said people visited the station asking how they can help.",
            "The mayor said people visited the station saying they can help.",
            ("saying", "visited"),
        ),
        ("Police arrested 12 men and questioned 30 women.", "Police arrested 30 men.", ("30", "men")),
    ],
)
def test_words_joined_in_a_new_way_are_told(parser: Parser, source: str, wording: str, joined: tuple[str, str]) -> None:
    assert new_arc(parser(wording), [parser(source)]) == joined


def test_several_sources_bear_a_wording_out_together(parser: Parser) -> None:
    sources = [parser("The crew rescued the passengers."), parser("The passengers of the ferry waited.")]
    wording = parser("The crew rescued the passengers of the ferry.")
    assert new_arc(wording, sources) is None
    assert new_arc(wording, sources[:1]) == ("ferry", "passengers")


@pytest.mark.parametrize(
    ("source", "wording", "left_out"),
    [
        ("The mayor did not resign.", "The mayor did resign.", "not"),
        ("About 200 people were on board.", "200 people were on board.", "About"),
        ("Police arrested 12 men on Monday.", "Police arrested men on Monday.", "12"),
        ("The mayor may resign on Monday.", "The mayor resigns on Monday.", "may"),
        ("The court threw out the case on Monday.", "The court threw the case.", "out"),
        ("The court rejected the appeal on Monday.", "The court rejected on Monday.", "appeal"),
        ("The mayor threatened to resign.", "The mayor threatened.", "resign"),
        ("It is the largest bridge of Norsund.", "It is the largest bridge.", "Norsund"),
        ("A third of the houses burned.", "A third burned.", "houses"),
        ("The mayor did not resign on Monday.", "The mayor spoke on Monday.", None),  # what it limits is gone as well
        ("Police arrested 12 men on Monday.", "Police arrested 12 men.", "Monday"),  # a number is of its time
        ("Police arrested the men on Monday.", "Police arrested the men.", None),
        ("Police said that the mayor resigned.", "The mayor resigned.", "said"),
        ("The mayor reportedly resigned.", "The mayor resigned.", "reportedly"),
        ("The mayor supposedly resigned.", "The mayor resigned.", "supposedly"),
        ("The court keeps the file shut for now.", "The court keeps the file shut.", "now"),
        ("The bridge stays shut until spring at the earliest.", "The bridge stays shut until spring.", "earliest"),
        ("The council will vote on Monday at the latest.", "The council will vote on Monday.", "latest"),
        ("Ann Kolm has one rival at best.", "Ann Kolm has one rival.", "best"),
        ("The council sold its best ship at noon.", "The council sold its ship at noon.", "best"),  # it narrows
        ("The bridge is shut, and is for sale now.", "The bridge is shut, and is for sale.", None),
        ("The court temporarily halted the sale.", "The court halted the sale.", "temporarily"),
        ("The former mayor resigned.", "The mayor resigned.", "former"),
        ("Partisans who support the mayor raided Askel.", "Partisans raided Askel.", "support"),
        ("Partisans, who support the mayor, raided Askel.", "Partisans raided Askel.", None),
        ("The men were arrested by police on Monday.", "The men were arrested on Monday.", "by"),
        ("The mayor resigned.", "The mayor resigned.", None),
    ],
)
def test_what_limits_or_completes_a_word_may_go_only_with_it(
    parser: Parser, source: str, wording: str, left_out: str | None
) -> None:
    assert lost(parser(wording), parser(source)) == left_out


def test_a_name_with_another_part_is_another_name_but_a_person_is_the_same_in_full(parser: Parser) -> None:
    sources = [parser("The House will vote on Monday."), parser("Ann Lee will vote on Monday, the White House said.")]
    assert new_arc(parser("The White House will vote on Monday."), sources) == ("House", "vote")
    assert new_arc(parser("The House will vote on Monday."), sources) is None
    assert new_arc(parser("Lee will vote on Monday."), sources) is None


@pytest.mark.parametrize(
    ("wording", "left_out"),
    [
        ("The mayor resigned on Monday and asked the court for help.", None),
        ("The mayor resigned on Monday and asked for help.", "court"),
        ("The mayor resigned on Monday.", None),
    ],
)
def test_what_a_wording_adds_from_another_source_is_whole(parser: Parser, wording: str, left_out: str | None) -> None:
    nearest, other = parser("The mayor resigned on Monday."), parser("On Sunday the mayor asked the court for help.")
    assert lost_beside(parser(wording), nearest, [nearest, other]) == left_out


@pytest.mark.parametrize(
    ("wording", "word"),
    [
        ("The resolution is official.", "official"),
        ("The resolution is officially here.", None),
        ("Resolutions were here.", None),  # other forms of the same words
        ("It is of them.", None),  # no word of content
    ],
)
def test_a_word_that_no_source_has_is_told(parser: Parser, wording: str, word: str | None) -> None:
    assert new_word(parser(wording), [parser("The resolution is officially here.")]) == word


@pytest.mark.parametrize(
    ("source", "wording", "end"),
    [
        ("The mayor said it is entitled to a copy.", "The mayor said it is entitled.", "entitled"),
        ("The risk was highlighted by a case.", "The risk was highlighted.", "highlighted"),
        ("The mayor said it is entitled.", "The mayor said it is entitled.", None),
        ("The mayor met the crew in Norsund.", "The mayor met the crew.", None),
        ("The risk was highlighted.", "", None),
    ],
)
def test_a_wording_does_not_break_off_at_a_word_that_goes_on(
    parser: Parser, source: str, wording: str, end: str | None
) -> None:
    assert cut_off(parser(wording), parser(source)) == end


@given(text=TEXT)
def test_a_text_is_borne_out_by_itself(parser: Parser, text: str) -> None:
    doc = parser(text)
    assert new_arc(doc, [doc]) is None
    assert new_word(doc, [doc]) is None
    assert lost(doc, doc) is None


@given(wording=TEXT, sources=st.lists(TEXT, max_size=3), more=TEXT)
def test_another_source_never_speaks_against_a_wording(
    parser: Parser, wording: str, sources: list[str], more: str
) -> None:
    known = [parser(source) for source in (*sources, wording)]
    for more_sources in ([parser(more), *known], [*known, parser(more)]):
        assert new_arc(parser(wording), more_sources) is None


@given(wording=TEXT)
def test_without_sources_the_first_name_noun_or_number_is_told(parser: Parser, wording: str) -> None:
    doc = parser(wording)
    found = new_arc(doc, [])
    told = [t for t in doc if (t.pos_ in {"NOUN", "PROPN", "NUM"} or t.dep_ == "neg") and t.dep_ != "ROOT"]
    assert (found is None) == (not told)
    assert found is None or found[0] == told[0].text


@pytest.mark.parametrize(
    ("source", "wording", "word"),
    [
        (
            "It is the last of several rulings striking down the maps.",
            "It is the last of several rulings struck down the maps.",
            "struck",
        ),
        ("The court blocked maps drawn by the council.", "The court blocked maps drawing the council.", "drawing"),
        ("The court blocked maps drawn by the council.", "The court blocked maps drawn by the council.", None),
        ("A man wore a mask and robbed a bank.", "A man wearing a mask robbed a bank.", None),
        ("Police accused a man of theft and held him.", "Police held a man accused of theft.", None),
    ],
)
def test_a_participle_keeps_its_voice(parser: Parser, source: str, wording: str, word: str | None) -> None:
    assert turned(parser(wording), parser(source)) == word


@pytest.mark.parametrize(
    ("source", "wording", "noun"),
    [
        ("The mayor lifted the repeated bans.", "The mayor lifted the repeated ban.", "ban"),
        ("The mayor lifted the ban in May.", "The mayor lifted the bans in May.", "bans"),
        ("The mayor lifted one ban and kept two bans.", "The mayor kept two bans.", None),
        ("The mayor lifted the bans in May.", "The mayor lifted the bans.", None),
        ("Police police the ban.", "The bans are policed.", "bans"),
    ],
)
def test_a_noun_stands_for_as_many_as_in_its_source(
    parser: Parser, source: str, wording: str, noun: str | None
) -> None:
    assert recounted(parser(wording), parser(source)) == noun
