import pytest

from summarize.language import Parser
from summarize.planning.unfit import unfit


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The council rejected the plan on Tuesday.", None),
        ("“The council is made up of fools and always was,” she said.", "quotation"),
        ("The council rejected the plan “for the last time on Tuesday.", "half a quotation"),
        ("He rejected the plan on Tuesday after a debate.", "pronoun"),
        ("They have been moved to a camp near the border.", "pronoun"),
        ("It rained on the festival for three days running.", "pronoun"),
        ("There were 300 people in the hall on Tuesday.", None),
        ("We saw how the council rejected the plan on Tuesday.", "first person"),
        ("In a letter, which this paper has read, the council rejected the plan.", "first person"),
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
        ("The US government closed the copper mine on Tuesday.", None),
        ("Council rejects plan after long debate on Tuesday", "no full stop"),
        ("Two dead.", "length"),
        ("A long night of debate about the plan for the harbour.", "no finite verb"),
        ("The council rejected the plan... according to its clerk.", "trails off"),
        ("The council told the Courier on Tuesday...", "trails off"),
        ("Council clerk: Records show the plan was rejected on Tuesday.", "heading"),
        ("The film Star Wars: The Last Jedi opened in the town on Tuesday.", None),
        ("ANN KOLM: The plan for the harbour is clear to all.", "heading"),
        ("The following day, police arrested five men in the town.", None),
        ("The council said it was the “dog’s breakfast’ of the year’ Kolm wrote.", "half a quotation"),
        ("Guns N’ Roses and the mayor opened the bridge on Tuesday.", None),
        ("The council saw Mr Marx’ plan for the harbour on Tuesday.", None),
        ("The council called the plan ‘Tarn’s chance’ on Tuesday after a debate.", None),
        ("A World War I bomb was found near Interstate I-95 on Tuesday.", None),
        ("The council was clear: No plan for the harbour would pass.", None),
        ("2) The council rejected the plan for the harbour on Tuesday.", "heading"),
        ("The council will tell you on Tuesday that the plan was rejected.", "second person"),
        ("Here’s a list of the plans for the harbour that failed.", "heading"),
        ("The council rejected the last plan for the harbour’ Brandt has said.", "half a quotation"),
        ("The council rejected the dockers’ plan on Tuesday.", None),
        ("The council rejected a plan from the ’90s on Tuesday.", None),
    ],
)
def test_what_cannot_stand_alone_is_unfit(parser: Parser, sentence: str, expected: str | None) -> None:
    assert unfit(parser(sentence)) == expected
