import pytest

from summarize.language import Parser
from summarize.planning.anaphora import anaphor


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He rejected the plan on Tuesday after a debate.", "pronoun"),
        ("They have been moved to a camp near the border.", "pronoun"),
        ("It rained on the festival for three days running.", "pronoun"),
        ("There were 300 people in the hall on Tuesday.", None),
        ("The council put the figure at 55 percent on Tuesday.", "points back"),
        ("The figure came from a misheard message on Tuesday.", "points back"),
        ("The council has a copy of these documents since Tuesday.", "points back"),
        ("The council rejected the report of the auditors on Tuesday.", None),
        ("The council ordered a report on Tuesday and read the report on Friday.", None),
        ("The council rejected the offer on Tuesday.", None),
        ("Nobody in the hall had voted for that on Tuesday.", "pronoun"),
        ("The council said on Tuesday that this proved nothing.", "points back"),
        ("The council closed the mine on Tuesday and said that it had run dry.", None),
        ("The man that police arrested on Monday was released.", None),
        ("The law that the council passed on Monday bans cars.", None),
        ("The difference is that the council had two days.", None),
        ("The storm held up 40 flights, and the delay cost two million.", None),
        ("When the dam broke on Monday, officials said that this was rare.", None),
        ("The council will build 300 homes on this site by 2027.", None),
        ("The mayor became a bit nervous after that.", "pronoun"),
        ("In her view, Ann Kolm had stopped the ball with her arm.", "pronoun"),
        ("In her first speech, they rejected the plan for the harbour.", "pronoun"),
        ("In an interview with CNN on Sunday, she rejected the plan.", "pronoun"),
        ("After two weeks of talks, they agreed on a deal.", "pronoun"),
        ("If Congress passes the bill, he will sign it on Friday.", "pronoun"),
        ("When the miners met on Friday, they rejected the plan.", None),
        ("Ann Kolm and Peter Brandt signed a deal after they met in Tarn.", None),
        ("This year has been the deadliest in a decade.", None),
        ("After Ann Kolm had spoken on Friday, they came back.", "pronoun"),
        ("When Ann Kolm opened the meeting, she rejected the plan.", None),
        ("After the vote, they have been moved to a camp near the border.", "pronoun"),
        ("Officials are looking into the death of a boy whose school fed him cheese.", None),
        ("Officials are looking into the price of a plan that cost him money.", "pronoun"),
        ("That group opened the new bridge on Tuesday.", "points back"),
        ("This data is not open to the public.", "points back"),
        ("Those engineers who built the bridge were thanked.", None),
        ("A group of engineers met, and that group opened the bridge.", None),
        ("This week the council rejected the plan.", None),
    ],
)
def test_what_stands_for_something_in_another_sentence_is_an_anaphor(
    parser: Parser, sentence: str, expected: str | None
) -> None:
    assert anaphor(parser(sentence)) == expected
