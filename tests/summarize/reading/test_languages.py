"""Language of a report, or None."""

import pytest

from summarize.reading.languages import detect_language, other_languages


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The governor of the region said on Sunday that the bridge had fallen.", "en"),
        ("Der Gouverneur sagte am Sonntag, dass die Brücke eingestürzt sei.", "de"),
        ("Губернатор области сказал в воскресенье, что мост обрушился и никто не пострадал.", "ru"),
        ("桥梁在星期天倒塌了没有人受伤市长说", "zh"),
        ("The bridge fell.", None),
        ("Gladkov, Podolyak, Shebekino, Belgorod, Novaya Tavolzhanka", None),
        ("1 2 3 4 5 6 7", None),
        ("", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert detect_language(text) == language


FELL = ["The bridge at Lind fell on Monday.", "Nobody was hurt, the mayor said.", "It was built in 1931."]
TOMBA = ["Le pont de Lind s'est effondré lundi matin.", "Personne n'a été blessé, a annoncé le maire.", "Il pleuvait."]


@pytest.mark.parametrize("sentences", [[*FELL, *TOMBA], [*TOMBA, *FELL]])
def test_of_two_languages_the_other_one_is_found(sentences: list[str]) -> None:
    first = sentences.index(TOMBA[0])
    assert other_languages(sentences, "en") == dict.fromkeys(range(first, first + 3), "fr")


def test_the_language_asked_for_may_be_any() -> None:
    assert other_languages([*TOMBA, *FELL[1:]], "fr") == {3: "en", 4: "en"}


def test_too_little_in_the_language_is_not_worth_keeping() -> None:
    assert other_languages([FELL[0], *TOMBA], "en") == {}
    assert other_languages(TOMBA, "en") == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "“Personne n'a été blessé et personne n'est coupable,” he said.",
        "“Personne n'a été blessé et personne n'est coupable.”",
        "Bayern München, Borussia Dortmund, Eintracht Frankfurt, Werder Bremen and Hertha BSC play.",
        "Rio de Janeiro, São Paulo, Belo Horizonte and Porto Alegre were hit.",
        "Gare du Nord, Gare de l'Est, Gare de Lyon and Gare Saint-Lazare closed.",
        "Vive la France!",
    ],
)
def test_foreign_names_and_quotations_make_no_foreign_sentence(sentence: str) -> None:
    assert other_languages([*FELL, sentence], "en") == {}
