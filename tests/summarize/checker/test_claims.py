from functools import cache

import pytest

from summarize.checker.claims import line_claims, split_claims
from summarize.configuration import load_settings
from summarize.language import Parser, load_parser
from summarize.records import Span


@cache
def parser() -> Parser:
    return load_parser(load_settings().parser)


def statements(text: str) -> list[str]:
    return [claim.statement for claim in split_claims(text, parser())]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Ukraine denies involvement in the attacks but has cast them as a consequence of the invasion.",
            [
                "Ukraine denies involvement in the attacks",
                "Ukraine has cast them as a consequence of the invasion.",
            ],
        ),
        (
            "The soldiers were captured near the border and taken to a hospital in Kharkiv.",
            ["The soldiers were captured near the border", "The soldiers were taken to a hospital in Kharkiv."],
        ),
        (
            "The two were arrested on Monday and ordered to surrender their passports.",
            ["The two were arrested on Monday", "The two were ordered to surrender their passports."],
        ),
        (
            "The two were arrested on Monday and confessed to the crime.",
            ["The two were arrested on Monday", "The two confessed to the crime."],
        ),
        (
            "The soldiers were captured near Tarn and told reporters of their hunger.",
            ["The soldiers were captured near Tarn", "The soldiers told reporters of their hunger."],
        ),
        (
            "The bank may raise rates in June and cut its forecast.",
            ["The bank may raise rates in June", "The bank may cut its forecast."],
        ),
        (
            "The bank raised rates in June and cut its forecast.",
            ["The bank raised rates in June", "The bank cut its forecast."],
        ),
        (
            "The minister reportedly took bribes and lied to the court.",
            ["The minister reportedly took bribes", "The minister reportedly lied to the court."],
        ),
        (
            "The treasurer likely took bribes and lied to the court.",
            ["The treasurer likely took bribes", "The treasurer likely lied to the court."],
        ),
        (
            "The minister was allegedly seen on Monday and beaten in jail.",
            ["The minister was allegedly seen on Monday", "The minister was allegedly beaten in jail."],
        ),
        (
            "The minister quickly took bribes and lied to the court.",
            ["The minister quickly took bribes", "The minister lied to the court."],
        ),
        (
            "Reuters could not verify the video, and Moscow did not immediately react.",
            ["Reuters could not verify the video", "Moscow did not immediately react."],
        ),
        (
            "Gladkov did not turn up at the meeting place, so the group handed the men to Ukraine.",
            ["Gladkov did not turn up at the meeting place", "the group handed the men to Ukraine."],
        ),
        (
            "The storm flooded hundreds of homes; the government declared an emergency on Thursday.",
            ["The storm flooded hundreds of homes", "the government declared an emergency on Thursday."],
        ),
    ],
)
def test_coordinated_clauses_are_claims_of_their_own(sentence: str, expected: list[str]) -> None:
    assert statements(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The pilot told investigators that the engine failed at 3,000 feet and that he tried to land on a road.",
            [
                "The pilot told investigators that the engine failed at 3,000 feet",
                "The pilot told investigators that he tried to land on a road.",
            ],
        ),
        (
            "The group said it had captured several soldiers and would hand them over to Ukraine.",
            [
                "The group said it had captured several soldiers",
                "The group said it would hand them over to Ukraine.",
            ],
        ),
        (
            "The outcome was regretted by the government but would be respected, Mining Minister Julio Ferrand said.",
            [
                "The outcome was regretted by the government , Mining Minister Julio Ferrand said.",
                "The outcome would be respected, Mining Minister Julio Ferrand said.",
            ],
        ),
        (
            "According to the police, the driver lost control of the bus and hit a wall.",
            [
                "According to the police, the driver lost control of the bus",
                "According to the police, the driver hit a wall.",
            ],
        ),
    ],
)
def test_reported_speech_keeps_its_speaker(sentence: str, expected: list[str]) -> None:
    assert statements(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The clip, which was posted on Sunday, shows a dozen captives.",
            ["The clip was posted on Sunday", "The clip shows a dozen captives."],
        ),
        (
            "The governor met Anna Berg, who leads the regional council.",
            ["The governor met Anna Berg", "Anna Berg leads the regional council."],
        ),
        (
            "Vyacheslav Gladkov, the governor of Belgorod, said that the town was shelled and that 4,000 people left.",
            [
                "Vyacheslav Gladkov, the governor of Belgorod",
                "Vyacheslav Gladkov said that the town was shelled",
                "Vyacheslav Gladkov said that 4,000 people left.",
            ],
        ),
        (
            "He said he was willing to meet them, adding that two people were killed.",
            ["He said he was willing to meet them", "He adding that two people were killed."],
        ),
        (
            "Russian forces shelled Kherson overnight, after two people had been killed there the previous evening.",
            [
                "Russian forces shelled Kherson overnight",
                "two people had been killed there the previous evening.",
            ],
        ),
    ],
)
def test_remarks_set_off_by_commas_are_claims_of_their_own(sentence: str, expected: list[str]) -> None:
    assert statements(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "“We have decided their fate and they will be transferred to Kyiv,” the man said.",
        '"The river rose overnight and the bridge collapsed," said a witness, Mr. Paul Weber.',
        "The governor agreed to meet the fighters if the captives were alive and asked for proof.",
        "Gladkov said that he would meet the group unless the captives were dead.",
        "The strike will begin on Monday and end on Friday unless both sides reach a deal.",
        "The men who robbed the bank and fled in a van were caught on Tuesday.",
        "Neither the governor nor the ministry confirmed the capture, and the group did not answer.",
        "The company did not apologise publicly or pay compensation to the victims.",
        "The bank may not raise rates in June and cut its forecast.",
        "The minister did not visit the wounded soldiers and speak to their families.",
        "Researchers do not believe that the virus came from bats or that it spread through markets.",
        "The mayor did not say that the museum was closed and that staff were dismissed.",
        "Gladkov said the town was shelled and agreed to meet the fighters.",
        "The ministry said its troops repelled the attack and pushed the group back into Ukraine.",
        "Russia says the two groups are terrorists, while Ukraine says they act on their own.",
        "The driver lost control of the bus and the passengers were thrown out, according to the police.",
        "The bridge collapsed on Friday, killing nine people and injuring 20 others.",
        "A video of fighters in Belgorod, which was posted on Sunday, shows a dozen captives.",
        "Fighting in southern Russia",
        "Police came and two men fled.",
    ],
)
def test_what_cannot_stand_alone_stays_whole(sentence: str) -> None:
    assert statements(sentence) == [sentence]


def test_a_condition_before_both_clauses_is_kept_with_both() -> None:
    assert statements("If the river rises again, the town will be evacuated and the school will close.") == [
        "If the river rises again, the town will be evacuated",
        "If the river rises again, the school will close.",
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Some reports say two soldiers were captured, others about a dozen.",
            ["two soldiers were captured", "about a dozen soldiers were captured"],
        ),
        (
            "One report says more than 4,000 people were evacuated, another between 5,000 and 6,000.",
            [
                "more than 4,000 people were evacuated",
                "between 5,000 and 6,000 people were evacuated",
            ],
        ),
        ("Other reports say two soldiers were captured.", ["two soldiers were captured"]),
        (
            "One report says the blast killed 12 people, another 14, and others about 20.",
            [
                "the blast killed 12 people",
                "the blast killed 14 people",
                "the blast killed about 20 people",
            ],
        ),
    ],
)
def test_a_number_that_stands_for_a_clause_takes_the_place_of_the_one_before(
    sentence: str, expected: list[str]
) -> None:
    assert statements(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Some reports say two soldiers were captured, others a general.",
        "Some reports say two soldiers were captured, others two trucks.",
        "One report says two soldiers were captured near 12 villages, another 14.",
        "Some reports say the soldiers were captured, others 14.",
    ],
)
def test_a_gap_that_could_be_filled_otherwise_is_left(sentence: str) -> None:
    assert statements(sentence) == [sentence]


def test_what_fills_a_gap_is_marked_where_it_stands() -> None:
    text = "One report says two men were hurt, another five."
    claims = split_claims(text, parser())
    assert [claim.text for claim in claims] == ["One report says two men were hurt,", "another five."]
    assert claims[0].parts == (Span(16, 33, "two men were hurt"),)
    assert claims[1].parts == (Span(43, 47, "five"), Span(20, 33, "men were hurt"))


def test_shared_subject_is_a_part_with_its_own_offsets() -> None:
    text = "Yes. The fighters captured two soldiers and released a video of them."
    claim = split_claims(text, parser())[-1]
    assert (claim.text, claim.start) == ("and released a video of them.", 40)
    assert claim.parts == (Span(5, 17, "The fighters"), Span(44, 69, "released a video of them."))


def test_marks_cover_the_sentence_in_order() -> None:
    text = "The clip, which was posted on Sunday, shows a dozen captives."
    assert [claim.text for claim in split_claims(text, parser())] == [
        "The clip, which was posted on Sunday,",
        "shows a dozen captives.",
    ]


@pytest.mark.parametrize("text", ["", " \n\t ", "…!?", "🙂🙂", "—\n***\n"])
def test_text_without_words_holds_no_claim(text: str) -> None:
    assert split_claims(text, parser()) == ()
    assert line_claims(text) == ()


def test_a_line_is_a_claim_with_its_offsets() -> None:
    text = "\n  Two men came.  \r\n\n***\n\tThey left, and nobody saw them."
    claims = line_claims(text)
    assert [claim.statement for claim in claims] == ["Two men came.", "They left, and nobody saw them."]
    assert all(text[claim.start : claim.end] == claim.text for claim in claims)


def test_a_wrapped_sentence_is_split_as_if_on_one_line() -> None:
    text = (
        "Reuters could not verify the video at once, and the\n"
        "governments in Moscow and Kyiv did not react. Later\n"
        "Ukraine denied any role in the raid."
    )
    wrapped = [statement.replace("\n", " ") for statement in statements(text)]
    assert wrapped == statements(text.replace("\n", " "))
    assert wrapped[1] == "the governments in Moscow and Kyiv did not react."


def test_sentences_do_not_cross_lines() -> None:
    assert statements("Heavy rain in\nOslo") == ["Heavy rain in", "Oslo"]
