"""A headline is cut out of a sentence so that it says the same, only less of it."""

import pytest

from summarize.language import Parser
from summarize.writers.headlines import shortened, tells


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
        ("The miners did not reject the offer on Sunday.", "Miners did not reject the offer on Sunday"),
        (
            "The company has not paid any tax in Britain since 2010.",
            "Company has not paid any tax in Britain since 2010",
        ),
        ("The storm was the worst since 1987.", "Storm was the worst since 1987"),
        (
            "The patients had all died within 30 days of the operation.",
            "Patients had all died within 30 days of the operation",
        ),
        ("More people died on the roads in 2020 than in 2019.", "More people died on the roads in 2020 than in 2019"),
        (
            "Ann Kolm, 54, a doctor from Lind, was freed on Monday, her lawyer said.",
            "Ann Kolm was freed, her lawyer said",
        ),
        ("The suspect, a 23-year-old student, was charged, police said.", "Suspect was charged, police said"),
        (
            "The inquiry found that the fire had not been started by the workers who repaired the roof of the hall.",
            None,  # by whom is the point
        ),
        (
            "The company will lift the ban on working from home once all its employees have been vaccinated in full.",
            "Company will lift the ban once all its employees have been vaccinated in full",
        ),
        (
            "The mayor must apologise to the families of all the dead of the fire or resign from the council.",
            None,
        ),
        (
            "The vaccine is safe for children but should not be given to any women who are pregnant or ill.",
            None,
        ),
        ("Ann Kolm, mayor of Lind, and her husband, Tom, were killed when their car hit a tree.", None),
        ("Will the ferry sail again before the summer?", None),
        ("( ( ( good", None),
        ("Two men were arrested in Lind on Friday, police said.", "Two men were arrested in Lind, police said"),
        (
            "The council of Port Ellery rejected the plan for the old harbour during a long meeting in the town hall "
            "before some of the voters.",
            "Council of Port Ellery rejected the plan for the old harbour",
        ),
        (
            "The governor said that he would meet the fighters in the border town of Shebekino if the two soldiers "
            "were still alive then.",
            None,  # the condition cannot go
        ),
        ("The council was clear: no plan for the harbour would pass.", None),
        ("Ann Kolm left.", None),
        (
            "A group of 18 doctors stated Thursday in a letter published in the Courier that there is not enough "
            "evidence to decide whether a leak or a fault caused the fire.",
            None,  # what was stated would go
        ),
        (
            "A boy wounded by a gunman was recovering, his family said.",
            "Boy wounded by a gunman was recovering, his family said",
        ),
        (
            "The founder must not be extradited to the U.S., a judge in London ruled on Monday.",
            None,  # who ruled is misread
        ),
        (
            "The founder must not be extradited to Tarn, a judge in London ruled on Monday.",
            None,
        ),  # who ruled is misread
        (
            "Roy Lind, who lost the vote in May, announced that he will run again.",
            "Roy Lind announced that he will run again",
        ),
        (
            "The site said that it removed or blocked from its pages in all countries 1.5 million videos of the attack "
            "on the two mosques.",
            None,  # both verbs have one object
        ),
        (
            "The mayor of the town will resign next week or be dismissed by the council of Port Ellery in a hearing.",
            None,  # nobody says which
        ),
        ("The plan will fail, the union warned on Monday.", "Plan will fail, the union warned"),
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
        (
            "The director of the state railway of Veloria, Mia Krantz, on Monday pushed back on newspaper reports that "
            "she was fired by the minister.",
            None,  # not "The director ... pushed back"
        ),
        ("At least nine towns are pushing back or outright refusing to give the council its data on voters.", None),
    ],
)
def test_what_a_headline_needs_stays_and_the_rest_goes_from_the_end(
    parser: Parser, sentence: str, expected: str | None
) -> None:
    assert shortened(parser(sentence)) == expected


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
