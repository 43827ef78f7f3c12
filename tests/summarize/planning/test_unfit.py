import pytest

from summarize.language import Parser
from summarize.planning.unfit import unfit


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The council rejected the plan on Tuesday.", None),
        ("“The council is made up of fools and always was,” she said.", "quotation"),
        ("The council rejected the plan “for the last time on Tuesday.", "half a quotation"),
        ("We saw how the council rejected the plan on Tuesday.", "first person"),
        ("In a letter, which this paper has read, the council rejected the plan.", "first person"),
        ("The US government closed the copper mine on Tuesday.", None),
        ("Council rejects plan after long debate on Tuesday", "no full stop"),
        ("He rejected the plan on Tuesday after a debate.", "pronoun"),
        ("The council put the figure at 55 percent on Tuesday.", "points back"),
        ("Two dead.", "too short"),
        ("Ann Kolm asked in a long digression on Tuesday.", "what was said stands elsewhere"),
        ("Ann Kolm declined to comment and asked in a long digression.", "what was said stands elsewhere"),
        ("A man shot at the officers on Tuesday, Kolm said.", None),
        ("The plan was dead, Ann Kolm said in a statement.", None),
        ("Ann Kolm called the plan dead and would not say why.", None),
        ("The council rejected " + "the plan and " * 14 + "the budget on Tuesday.", "too long"),
        ("What’s next: A vote in the council, which has until Friday to pass it.", "heading"),
        ("The latest: The man in Tarn was killed by a fall.", None),
        ("Why it matters: The council has rejected the plan for the harbour.", None),
        ("And the coroner: Autopsies show that ten people died of smoke.", "heading"),
        ("A long night of debate about the plan for the harbour.", "no finite verb"),
        ("The council rejected the plan... according to its clerk.", "trails off"),
        ("The council told the Courier on Tuesday...", "trails off"),
        ("The council rejected a plan that was so very dull . . . again.", "trails off"),
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
