import pytest

from summarize.checker.facts.name_words import distance, same_word
from summarize.checker.facts.names import NameCheck

BORNE_OUT = [
    ("Vyacheslav Gladkov agreed to meet.", "Gladkov agreed to meet."),
    ("Gladkov agreed to meet.", "Vyacheslav Gladkov agreed to meet."),
    ("Governor Gladkov’s offer stood.", "The offer of Gladkov stood."),
    ("The UN condemned it.", "The United Nations condemned it."),
    ("The United Nations condemned it.", "The U.N. condemned it."),
    ("The UN General Assembly met.", "The United Nations General Assembly met."),
    ("Ukrainian troops advanced.", "Troops from Ukraine advanced."),
    ("Germans voted.", "Voters in Germany went to the polls."),
    ("Russia said it won.", "Moscow said it won."),
    ("Officials in Kiev agreed.", "Officials in Kyiv agreed."),
    ("The Corps took two prisoners.", "The Russian Volunteer Corps took two prisoners."),
    ("The Russian Volunteer Corps took two prisoners.", "The Corps took two prisoners."),
    ("The pro-Ukraine group left.", "The pro-Ukrainian group left."),
    ("Zelenskyy met the king.", "Volodymyr Zelensky met the king."),
    ("John J. Doyle was charged.", "John Joseph Doyle was charged."),
    ("The Ministry of Defence denied it.", "The defence ministry denied it."),
    ("Mike Lind resigned.", "Michael Lind resigned."),
    ("William Lind resigned.", "Bill Lind resigned."),
    ("Xi Jinping visited the town.", "Xi visited the town."),
    ("The Labour Party won the seat.", "Labour won the seat."),
    ("Reporters asked Sen. Ann Kolm about it.", "Reporters asked Senator Ann Kolm about it."),
    ("Lt. Gen. Ann Kolm resigned.", "Lieutenant General Ann Kolm resigned."),
    ("CEO Tom Lind Jr. resigned.", "The chief executive, Tom Lind, resigned."),
    ("The Belgian team won.", "The team from Belgium won."),
    ("The Portuguese team won.", "The team from Portugal won."),
    ("The Congolese team won.", "The team from Congo won."),
    ("The Kazakh team beat the Uzbek team.", "Uzbekistan lost to Kazakhstan."),
    ("South Korea fired two missiles.", "Seoul fired two missiles."),
    ("The Dutch won.", "The Netherlands won."),
    ("Cases of COVID-19 rose.", "Cases of Covid-19 rose again."),
    ("The S&P 500 index fell.", "On Monday the S&P 500 index fell."),
    ("A leader of MS-13 was jailed.", "A judge jailed a leader of MS-13."),
    ("The U.S.-made drone fell.", "The drone, a product of the U.S., fell."),
    ("Traffic at the U.S.-Mexico border stopped.", "Traffic between the U.S. and Mexico stopped."),
    ("Washington (CNN)President Donald Trump left.", "Washington (CNN)President Donald Trump left."),
    ("Carlos Gutie\u0301rrez won.", "Carlos Gutiérrez won."),
    ("Łukasz Żak won.", "Lukasz Zak won."),
    ("Ann Bøe won.", "Ann Boe won."),
    ("Australia rejected the plan.", "Canberra rejected the plan."),
    ("Kenya rejected the plan.", "Nairobi rejected the plan."),
    ("Ottawa and Hanoi signed the pact.", "Canada and Vietnam signed the pact."),
    ("The deal with Nairobi was signed.", "The deal with Kenya was signed."),
    ("The minister accused Ottawa of lying.", "The minister accused Canada of lying."),
    ("The envoy told Hanoi to sign.", "The envoy told Vietnam to sign."),
    ("Gas was sold to Budapest.", "Gas was sold to Hungary."),
    ("The government in Budapest resigned.", "Hungary's government resigned."),
    ("A fire broke out in Russia.", "A fire broke out in Moscow."),
    ("A fire broke out in Kyiv.", "A fire broke out in Kiev."),
    ("A fire broke out in Beijing.", "A fire broke out in the Chinese capital."),
    ("The Federal Reserve raised rates.", "The Fed raised rates."),
    ("The Fed raised rates.", "The Federal Reserve raised rates."),
]
MISSING = [
    ("A fire broke out in Moscow.", "A fire broke out in Russia.", "Moscow"),
    ("The Fed raided the house.", "Federal agents raided the house.", "Fed"),
    ("The governor of Belgorod resigned.", "The governor resigned.", "Belgorod"),
    ("Reporters asked Angela Merkel.", "Reporters asked many questions.", "Angela Merkel"),
    ("Soldiers from Belarus arrived.", "Soldiers arrived.", "Belarus"),
    ("A spokesman for Amnesty International agreed.", "A spokesman agreed.", "Amnesty International"),
    ("Cases of COVID-19 rose.", "Cases of the disease rose 19 times.", "COVID-19"),
    ("The rebels shot down an F-16.", "The rebels shot down an F-35.", "F-16"),
    ("The Slovak team won.", "The team from Slovenia won.", "Slovak"),
    ("Prime Minister Tom Lind met aides.", "Aides met Foreign Minister Ann Kolm.", "Tom Lind"),
    ("The union leader, Ann Kolm, resigned.", "The party leader, Tom Lind, resigned.", "Ann Kolm"),
    ("Senator Ann Kolm opposed the bill.", "She opposed the bill, and Senator Tom Lind left.", "Ann Kolm"),
    ("United Airlines cut jobs.", "The United Nations cut jobs.", "United Airlines"),
    ("France and Germany signed the pact.", "Germany signed the pact.", "France"),
    ("Senator Ann Kolm told Senator Tom Lind of it.", "He told Senator Tom Lind of it.", "Ann Kolm"),
]
CONFLICTS = [
    ("Protesters clashed in Ottawa.", "Protesters clashed in Toronto, Canada.", "Ottawa", "Toronto"),
    ("The mayor of Canberra resigned.", "The mayor of Sydney, Australia, resigned.", "Canberra", "Sydney"),
    (
        "The head of the bank, Anna Berg, resigned.",
        "Its head, Tom Lind, resigned.",
        "Anna Berg",
        "Tom Lind",
    ),
    ("Viktor Gladkov agreed to meet.", "Vyacheslav Gladkov agreed to meet.", "Viktor Gladkov", "Vyacheslav Gladkov"),
    ("Bill Lind resigned.", "Robert Lind resigned.", "Bill Lind", "Robert Lind"),
    ("Prime Minister Tom Lind resigned.", "Prime Minister Ann Kolm resigned.", "Tom Lind", "Ann Kolm"),
    ("Mayor Ann Kolm resigned.", "The mayor, Tom Lind, resigned.", "Ann Kolm", "Tom Lind"),
    ("Seoul fired two missiles.", "Pyongyang fired two missiles.", "Seoul", "Pyongyang"),
    ("Soldiers were seized near Kharkiv.", "Soldiers were seized near Shebekino.", "Kharkiv", "Shebekino"),
    (
        "Soldiers were seized near Kharkiv after shelling in Shebekino.",
        "Soldiers were seized near Shebekino.",
        "Kharkiv",
        "Shebekino",
    ),
    (
        "The Ukrainian soldiers were captured in the raid.",
        "The Russian soldiers were captured in the raid.",
        "Ukrainian",
        "Russian",
    ),
    (
        "The group released the video on its Facebook channel.",
        "The group released the video on its Telegram channel.",
        "Facebook",
        "Telegram",
    ),
]


@pytest.mark.parametrize(("claim", "evidence"), BORNE_OUT)
def test_names_that_the_passage_has_in_any_form_are_not_flagged(compared, claim, evidence):
    assert compared(NameCheck(), claim, evidence) == []


@pytest.mark.parametrize(("claim", "evidence", "words"), MISSING)
def test_names_that_the_passage_lacks_are_missing(compared, claim, evidence, words):
    assert compared(NameCheck(), claim, evidence) == [("missing", words, None)]


@pytest.mark.parametrize(("claim", "evidence", "words", "instead"), CONFLICTS)
def test_another_name_in_the_same_place_is_a_conflict(compared, claim, evidence, words, instead):
    assert compared(NameCheck(), claim, evidence) == [("conflict", words, instead)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ukraine", "ukrainian", True),
        ("china", "chinese", True),
        ("gladkov", "gladkow", True),
        ("iran", "iraq", False),
        ("austria", "australia", False),
        ("slovakia", "slovenia", False),
        ("austria", "austrian", True),
        ("mali", "malta", False),
        ("congress", "congressional", True),
    ],
)
def test_words_of_names_are_the_same_up_to_form_and_spelling(one, other, same):
    assert same_word(one, other) is same_word(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "edits"), [("kitten", "sitting", 3), ("britian", "britain", 1), ("", "abc", 3), ("abc", "abc", 0)]
)
def test_a_swap_of_neighbours_is_one_edit(one, other, edits):
    assert distance(one, other) == edits
