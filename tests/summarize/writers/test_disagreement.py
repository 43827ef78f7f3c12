from dataclasses import replace

import pytest
from support.plans import plan

from summarize.language import Parser
from summarize.records import Attribution, Disagreement, DisputedValue, Plan
from summarize.writers.disagreement import attributions, with_disagreements
from summarize.writers.plan import PlanWriter

OPENING = "Rebels raided the town of Askel."
CAPTIVES = "Later they showed two captured soldiers on television."
ANSWER = "The governor offered a meeting."
LAST = "The border has been closed."
DIFFER = "One report says two soldiers were captured, another nine."
FURTHER = "Another report says nine soldiers were captured."
DISPUTED = Disagreement(
    "soldiers",
    "captured",
    (
        DisputedValue("two", ("wire",), ("wire#1",)),
        DisputedValue("nine", ("radio",), ("radio#0",)),
    ),
    DIFFER,
)


def disputed_plan(max_words: int, *disagreements: Disagreement) -> Plan:
    """Words: opening 6, captives 8, answer 5, last 5, disagreement 7 where two is told, else 9."""
    made = plan({"wire": [OPENING, CAPTIVES, ANSWER, LAST]}, [[f"wire#{i}"] for i in range(4)], max_words)
    return replace(made, disagreements=disagreements)


def test_a_disagreement_follows_what_speaks_of_it(parser: Parser) -> None:
    text = PlanWriter(parser).write(disputed_plan(40, DISPUTED)).text
    assert text == " ".join([OPENING, CAPTIVES, FURTHER, ANSWER, LAST])


@pytest.mark.parametrize(
    ("max_words", "expected"),
    [
        (30, [OPENING, CAPTIVES, FURTHER, ANSWER]),
        (25, [OPENING, CAPTIVES, FURTHER]),
        (21, [OPENING, CAPTIVES, FURTHER]),
        (20, [OPENING, CAPTIVES, ANSWER, LAST]),
    ],
)
def test_the_last_sentences_give_way_but_not_the_opening(max_words: int, expected: list[str]) -> None:
    assert with_disagreements([OPENING, CAPTIVES, ANSWER, LAST], disputed_plan(max_words, DISPUTED)) == expected


def test_what_the_plan_wants_least_gives_way_first() -> None:
    made = disputed_plan(30, DISPUTED)
    scores = (1.0, 1.0, 0.5, 0.7)
    items = tuple(replace(item, score=score) for item, score in zip(made.items, scores, strict=True))
    written = with_disagreements([OPENING, CAPTIVES, ANSWER, LAST], replace(made, items=items))
    assert written == [OPENING, CAPTIVES, FURTHER, LAST]


def test_a_disputed_number_goes_before_the_bare_noun() -> None:
    bare = "The soldiers come from Askel."
    written = with_disagreements([bare, CAPTIVES], disputed_plan(60, DISPUTED))
    assert written == [bare, CAPTIVES, DIFFER]
    assert with_disagreements([bare, ANSWER], disputed_plan(60, DISPUTED)) == [bare, DIFFER, ANSWER]


def test_nothing_is_added_where_nothing_speaks_of_it_or_nobody_disagrees() -> None:
    assert with_disagreements([OPENING, ANSWER], disputed_plan(60, DISPUTED)) == [OPENING, ANSWER]
    assert with_disagreements([OPENING, CAPTIVES], disputed_plan(60)) == [OPENING, CAPTIVES]
    assert with_disagreements([], disputed_plan(60, DISPUTED)) == []


def test_what_another_sentence_than_the_one_before_gives_is_told_whole() -> None:
    elsewhere = replace(DISPUTED, values=(replace(DISPUTED.values[0], sentences=("wire#3",)), DISPUTED.values[1]))
    written = with_disagreements([OPENING, CAPTIVES, ANSWER, LAST], disputed_plan(40, elsewhere))
    assert written == [OPENING, CAPTIVES, DIFFER, ANSWER, LAST]


def test_of_three_numbers_the_two_that_are_not_told_follow() -> None:
    third = DisputedValue("about thirty", ("radio2", "daily"), ("daily#0",))
    made = disputed_plan(60, replace(DISPUTED, values=(*DISPUTED.values, third)))
    written = with_disagreements([OPENING, CAPTIVES, ANSWER, LAST], made)
    assert written[2] == "Another report says nine soldiers were captured, others about thirty."


def test_a_caller_may_count_words_otherwise() -> None:
    made = disputed_plan(20, DISPUTED)
    written = with_disagreements([OPENING, CAPTIVES, ANSWER, LAST], made, measure=lambda sentences: 4 * len(sentences))
    assert written == [OPENING, CAPTIVES, FURTHER, ANSWER, LAST]


def test_each_clause_is_attributed_to_the_reports_that_give_its_number() -> None:
    made = disputed_plan(40, DISPUTED)
    assert list(attributions(f"Why? {DIFFER}", made)) == [
        Attribution(5, 47, ("wire",)),
        Attribution(49, 61, ("radio",)),
    ]
    assert list(attributions(f"Why? {FURTHER}", made)) == [Attribution(5, 52, ("radio",))]


def test_a_draft_says_to_whom_its_numbers_are_attributed(parser: Parser) -> None:
    draft = PlanWriter(parser).write(disputed_plan(40, DISPUTED))
    [one] = draft.attributions
    assert (draft.text[one.start : one.end], one.reports) == (FURTHER.rstrip("."), ("radio",))


def test_nothing_is_attributed_where_no_disagreement_is_told(parser: Parser) -> None:
    assert PlanWriter(parser).write(disputed_plan(20, DISPUTED)).attributions == ()
    assert list(attributions(f"{OPENING} Two soldiers were captured.", disputed_plan(40, DISPUTED))) == []
