"""Words with accents and without are compared as one."""

import unicodedata

import pytest

from summarize.spelling import spelt_as, unaccented, without_accents


@pytest.mark.parametrize(
    ("word", "plain"),
    [("Bélanger", "Belanger"), ("Erdoğan", "Erdogan"), ("Yıldız", "Yildiz"), ("Bøe", "Boe"), ("Łask", "Lask")],
)
def test_a_letter_with_a_mark_is_compared_as_the_letter(word: str, plain: str) -> None:
    assert unaccented(word) == unaccented(unicodedata.normalize("NFD", word)) == plain


@pytest.mark.parametrize(
    ("word", "written"),
    [("Müller", ("Muller", "Mueller")), ("Pö", ("Po",)), ("Bélanger", ("Belanger",)), ("Kolm", ("Kolm",))],
)
def test_some_letters_are_written_as_two(word: str, written: tuple[str, ...]) -> None:
    assert without_accents(word) == without_accents(unicodedata.normalize("NFD", word)) == written


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        ("Mayor Luc Bélanger left.", "Luc Belanger’s house burned.", "Mayor Luc Belanger left."),
        ("Mayor Luc Belanger left.", "Luc Bélanger’s house burned.", "Mayor Luc Bélanger left."),
        ("Jörg Müller left.", "Joerg Muller came.", "Joerg Muller left."),
        ("Joerg Mueller left.", "Jörg Müller came.", "Jörg Müller left."),
        ("Mueller left.", "Muller came.", "Mueller left."),  # no letter of either says that they are one
        ("He asked to resume work.", "The Résumé of Ann Kolm is wrong.", "He asked to resume work."),
        ("Bruce Poe left.", "Per Pö left.", "Bruce Poe left."),
        ("They sued the mill.", "They went süd.", "They sued the mill."),
        ("Kolm left with Bélanger.", "Belanger met Bélanger.", "Kolm left with Bélanger."),
    ],
)
def test_a_text_is_spelt_as_another_where_they_differ_in_accents_alone(text: str, other: str, expected: str) -> None:
    assert spelt_as(text, other) == expected
