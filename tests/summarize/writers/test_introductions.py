import pytest
from support.plans import report

from summarize.language import Parser
from summarize.writers.introductions import full_names, introduce


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brandt left. Brandt came back.", "Karin Brandt left. Brandt came back."),
        ("Karin Brandt left. Brandt came back.", "Karin Brandt left. Brandt came back."),
        ("The mayor, K. Brandt, left.", "The mayor, K. Brandt, left."),
        ("Everybody left. Brandt stayed.", "Everybody left. Karin Brandt stayed."),
        ("Mayor Brandt left.", "Mayor Karin Brandt left."),
        ("Attorney General Brandt left.", "Attorney General Karin Brandt left."),
        ("House Speaker Brandt left.", "House Speaker Karin Brandt left."),
        ("Rep. Brandt left.", "Rep. Karin Brandt left."),
        ("Congresswoman Brandt left.", "Congresswoman Karin Brandt left."),
        ("Officer Brandt left.", "Officer Karin Brandt left."),
        ("Coach Brandt left.", "Coach Karin Brandt left."),
        ("The firm’s CEO Brandt left.", "The firm’s CEO Karin Brandt left."),
        ("Ex-president Brandt left.", "Ex-president Karin Brandt left."),
        ("Lena Brandt left.", "Lena Brandt left."),
        ("Brandtson left.", "Brandtson left."),
        ("Anti-Brandt texts came. Brandt left.", "Anti-Brandt texts came. Karin Brandt left."),
        ("Then Ms. Brandt left. Ms. Brandt came back.", "Then Karin Brandt left. Ms. Brandt came back."),
        ("Mr. and Mrs. Brandt left.", "Mr. and Mrs. Brandt left."),
        ("Mrs. Brandt left.", "Mrs. Brandt left."),
        ("Brandt Tower burned. Brandt left.", "Brandt Tower burned. Karin Brandt left."),
        ("The Brandt plan failed. Brandt left.", "The Brandt plan failed. Karin Brandt left."),
        ("Brandt & Brandt failed. Brandt left.", "Brandt & Brandt failed. Karin Brandt left."),
        ("Karin “Kaja” Brandt left.", "Karin “Kaja” Brandt left."),
        ("The Friends of Brandt met. Brandt left.", "The Friends of Brandt met. Karin Brandt left."),
        ("The Community of Brandt has met.", "The Community of Brandt has met."),
        ("It rained. Aides of Brandt left.", "It rained. Aides of Karin Brandt left."),
        ("Aides of Brandt left.", "Aides of Karin Brandt left."),
        ("A friend of Brandt left.", "A friend of Karin Brandt left."),
    ],
)
def test_a_surname_is_spelt_out_at_its_first_mention_only(text: str, expected: str) -> None:
    assert introduce(text, {"Brandt": "Karin Brandt"}) == expected


def test_full_names_come_from_the_reports(parser: Parser) -> None:
    one = report("one", ["The mayor, Karin Brandt, opened the bridge.", "Brandt cut the ribbon."])
    assert full_names("Brandt cut the ribbon.", [one], parser) == {"Brandt": "Karin Brandt"}


@pytest.mark.parametrize(
    "sentence",
    [
        "French President Karin Brandt voted.",
        "Prime Minister Karin Brandt voted.",
        "House Speaker Karin Brandt voted.",
        "Former President Karin Brandt voted.",
        "Karin A. Brandt voted.",
    ],
)
def test_a_full_name_may_follow_several_words_with_a_capital(sentence: str, parser: Parser) -> None:
    (name,) = full_names("Brandt cut the ribbon.", [report("one", [sentence])], parser).values()
    assert name.split()[0] == "Karin"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Police said DeAngelo Lamar Davis was arrested on Monday.", "DeAngelo Lamar Davis"),
        ("DeAngelo Lamar Davis, 24, was charged with murder.", "DeAngelo Lamar Davis"),
        ("Attorney Karin Davis spoke.", "Karin Davis"),
        ("On Monday Labour MP Karin Davis spoke.", "Karin Davis"),
        ("On Monday U.S. Attorney Karin Davis spoke.", "Karin Davis"),
    ],
)
def test_a_full_name_begins_with_its_first_name_and_not_with_an_office(
    sentence: str, name: str, parser: Parser
) -> None:
    assert full_names("Davis slept.", [report("one", [sentence])], parser) == {"Davis": name}


def test_a_surname_that_two_people_bear_is_not_spelt_out(parser: Parser) -> None:
    one = report("one", ["Karin Brandt opened the bridge.", "Her husband Peter Brandt cut the ribbon."])
    assert full_names("Brandt cut the ribbon.", [one], parser) == {}


@pytest.mark.parametrize(
    ("surname", "said"),
    [
        ("Austin", "Police in Austin closed the road."),
        ("Washington", "The talks were held in Washington on Monday."),
        ("Ford", "The cars were made by the Ford Motor Company."),
    ],
)
def test_a_surname_that_is_also_a_place_or_firm_is_not_spelt_out(surname: str, said: str, parser: Parser) -> None:
    named = report("one", [f"The mayor, Karin {surname}, opened the bridge."])
    assert full_names(f"{surname} came.", [named], parser) == {surname: f"Karin {surname}"}
    assert full_names(f"{surname} came.", [named, report("two", [said])], parser) == {}


def test_what_is_somebodys_makes_no_place_of_the_name(parser: Parser) -> None:
    one = report("one", ["Karin Brandt opened the bridge.", "Everybody in Brandt’s town came."])
    assert full_names("Brandt came.", [one], parser) == {"Brandt": "Karin Brandt"}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Jill Biden voted.", {}),
        ("President Joe Biden voted.", {"Biden": "Joe Biden"}),
    ],
)
def test_a_titled_surname_gets_the_given_name_only_of_who_is_named_with_the_title(
    sentence: str, names: dict[str, str], parser: Parser
) -> None:
    assert full_names("President Biden voted.", [report("one", [sentence])], parser) == names
    assert full_names("Ex-president Biden voted.", [report("one", [sentence])], parser) == names


def test_a_coachs_child_is_not_taken_for_the_coach(parser: Parser) -> None:
    child, coach = report("one", ["Lena Brandt was fined."]), report("two", ["The team’s coach, Karin Brandt, spoke."])
    assert full_names("Coach Brandt spoke.", [child], parser) == {}
    assert full_names("Coach Brandt spoke.", [child, coach], parser) == {"Brandt": "Karin Brandt"}


def test_a_month_is_nobodys_surname() -> None:
    assert introduce("The mayor left in May.", {"May": "Karin May"}) == "The mayor left in May."


def test_a_word_that_opens_a_question_is_no_given_name(parser: Parser) -> None:
    one = report("one", ["Will Brandt come back to the party in Tarn?", "Brandt cut the ribbon."])
    assert full_names("Brandt cut the ribbon.", [one], parser) == {}


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Mayor Carl de Lomas spoke.", ["De Lomas spoke.", "Mayor Carl de Lomas spoke."]),
        ("Prince Mohammed bin Harun spoke.", ["Bin Harun spoke.", "Prince Mohammed bin Harun left."]),
        ("The prince, bin Harun, spoke.", ["Prince Mohammed Bin Harun left."]),
    ],
)
def test_a_particle_before_a_surname_is_no_given_name(text: str, reported: list[str], parser: Parser) -> None:
    assert introduce(text, full_names(text, [report("wire", reported)], parser)) == text


def test_al_may_be_a_given_name(parser: Parser) -> None:
    assert full_names("Gore spoke.", [report("wire", ["Al Gore left on Monday."])], parser) == {"Gore": "Al Gore"}


def test_a_surname_that_is_anothers_given_name_is_not_spelt_out(parser: Parser) -> None:
    told = report(
        "wire", ["The police named Burke Lindholm, the brother of the girl.", "FBI analyst Stan Burke spoke."]
    )
    assert full_names("Burke was acquitted on Monday.", [told], parser) == {}


def test_a_full_name_has_no_title(parser: Parser) -> None:
    told = report("wire", ["Senate Majority Whip John Kolmer of Texas said so on Monday."])
    assert full_names("Kolmer said so.", [told], parser) == {"Kolmer": "John Kolmer"}


def test_what_a_person_is_said_to_have_is_no_part_of_the_name(parser: Parser) -> None:
    told = report("wire", ["The Brandt White House left the hall."])
    assert full_names("House lawmakers said so.", [told], parser) == {}
