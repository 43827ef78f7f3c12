import pytest

from summarize.language import Parser
from summarize.planning.lead_ins import lead_in


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("But the council rejected the plan.", "the council rejected the plan."),
        ("But meanwhile, the council rejected the plan.", "the council rejected the plan."),
        ("On the other hand, the council rejected the plan.", "the council rejected the plan."),
        ("And as a result, the council rejected the plan.", "the council rejected the plan."),
        ("Why it matters: The council rejected the plan.", "The council rejected the plan."),
        ("What’s next: The council meets on Friday.", "The council meets on Friday."),
        ("Yes, but: The council rejected the plan.", "The council rejected the plan."),
        ("Yes but: The council rejected the plan.", "The council rejected the plan."),
        ("So far, the council has rejected the plan.", "So far, the council has rejected the plan."),
        ("Instead of a fine, the man got three years.", "Instead of a fine, the man got three years."),
        ("Similarly sized towns have no bridge.", "Similarly sized towns have no bridge."),
        ("So-called sanctuary cities were closed.", "So-called sanctuary cities were closed."),
        ("But for the storm, the council had met.", "But for the storm, the council had met."),
        ("Then came the storm that killed ten.", "Then came the storm that killed ten."),
        ("Later in the week, the council met.", "Later in the week, the council met."),
        ("In fact the council rejected the plan.", "In fact the council rejected the plan."),
        ("The council, for example, rejected the plan.", "The council, for example, rejected the plan."),
        ("But so.", "so."),
        ("First, the council will vote on the plan.", "the council will vote on the plan."),
        ("Finally, the council rejected the plan.", "the council rejected the plan."),
        ("Interestingly, the council rejected the plan.", "the council rejected the plan."),
        ("First came the storm that killed ten.", "First came the storm that killed ten."),
        ("First, second and third graders went home.", "First, second and third graders went home."),
        ("Third, fourth and fifth graders went home.", "Third, fourth and fifth graders went home."),
        ("Finally the council rejected the plan.", "Finally the council rejected the plan."),
    ],
)
def test_what_only_ties_a_sentence_to_others_is_its_lead_in(parser: Parser, sentence: str, rest: str) -> None:
    doc = parser(sentence)
    assert doc[lead_in(doc) :].text == rest
