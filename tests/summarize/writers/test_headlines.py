"""A headline is cut out of a sentence so that it says the same, only less of it."""

import pytest

from summarize.language import Parser
from summarize.writers.headlines import MOST_WORDS, shortened, tells


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A ferry ran aground near Port Aldis on Monday.", "Ferry ran aground near Port Aldis"),
        ("The Astrid Lund, which was built in 1998, hit the quay on Monday.", "The Astrid Lund hit the quay"),
        ("Ann Kolm, a former mayor of Tarn, won the vote in Lind.", "Ann Kolm won the vote in Lind"),
        (
            "The mayor will pay up to $700 million to settle with the U.S.",
            "Mayor will pay up to $700 million to settle with the U.S.",
        ),
        ("Unemployment in Lind fell to 5.4%.", "Unemployment in Lind fell to 5.4%"),
        ("The miners did not reject the offer on Sunday.", "Miners did not reject the offer"),
        ("Two men were arrested in Lind on Friday, police said.", "Two men were arrested in Lind, police said"),
        (
            "The council of Port Ellery rejected the plan for the old harbour during a long meeting in the town hall "
            "before some of the voters.",
            "Council of Port Ellery rejected the plan for the old harbour during a long meeting",
        ),
        (
            "The governor said that he would meet the fighters in the border town of Shebekino if the two soldiers "
            "were still alive then.",
            None,  # the condition cannot go
        ),
        ("The council was clear: no plan for the harbour would pass.", None),
        ("Ann Kolm left.", None),
        ("The union called the plan “dangerous” for all on Monday.", "Union called the plan “dangerous” for all"),
        (
            "A ferry ran into a breakwater in thick fog, hurting at least 31 people, the coast guard said.",
            "Ferry ran into a breakwater in thick fog, the coast guard said",
        ),
        (
            "A group of partisans has said it captured several soldiers during a raid into the south of the country "
            "and will hand them over to the authorities of Tarn.",
            "Group of partisans has said it captured several soldiers",
        ),
        (
            "The mayor of Port Ellery used the first meeting of the council in May to allege that the votes of Lind "
            "had not been counted.",
            None,  # what she used it for cannot go
        ),
        ("At least nine towns are pushing back or outright refusing to give the council its data on voters.", None),
    ],
)
def test_what_a_headline_needs_stays_and_the_rest_goes_from_the_end(
    parser: Parser, sentence: str, expected: str | None
) -> None:
    assert shortened(parser(sentence)) == expected
    assert expected is None or len(expected.split()) <= MOST_WORDS


@pytest.mark.parametrize(
    ("headline", "telling"),
    [
        ("Ferry runs aground.", True),
        ("two men held in Lind.", True),
        ("former teacher accused of stealing.", True),
        ("the most effective ad in Lind.", False),
        ("a 40-year-old woman from Lind.", False),
        ("Ann Kolm to change the anthem.", False),
    ],
)
def test_a_headline_tells_that_something_is_so(parser: Parser, headline: str, telling: bool) -> None:
    assert tells(parser(headline)) == telling
