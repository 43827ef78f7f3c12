from dataclasses import replace

import pytest
from spacy.language import Language
from support.plans import plan

from summarize.records import Attribution, Disagreement, DisputedValue, Plan
from summarize.writers.disagreement import attributions, with_disagreements
from summarize.writers.plan import PlanWriter

OPENING = "Rebels raided the town of Askel."
CAPTIVES = "Later they showed two captured soldiers on television."
ANSWER = "The governor offered a meeting."
LAST = "The border has been closed."
DIFFER = "One report says two soldiers were captured, another nine."
DISPUTED = Disagreement(
    "soldiers",
    "captured",
    (
        DisputedValue("two", ("wire",), ("wire#1",), "One report says two soldiers were captured"),
        DisputedValue("nine", ("radio",), ("radio#0",), "another nine"),
    ),
    DIFFER,
)


def disputed_plan(max_words: int, *disagreements: Disagreement) -> Plan:
    """Words: opening 6, captives 8, answer 5, last 5, disagreement 9."""
    made = plan({"wire": [OPENING, CAPTIVES, ANSWER, LAST]}, [[f"wire#{i}"] for i in range(4)], max_words)
    return replace(made, disagreements=disagreements)


def test_a_disagreement_follows_what_speaks_of_it(parser: Language) -> None:
    text = PlanWriter(parser).write(disputed_plan(40, DISPUTED)).text
    assert text == " ".join([OPENING, CAPTIVES, DIFFER, ANSWER, LAST])


@pytest.mark.parametrize(
    ("max_words", "expected"),
    [
        (32, [OPENING, CAPTIVES, DIFFER, ANSWER]),
        (27, [OPENING, CAPTIVES, DIFFER]),
        (23, [OPENING, CAPTIVES, DIFFER]),
        (22, [OPENING, CAPTIVES, ANSWER, LAST]),
    ],
)
def test_the_last_sentences_give_way_but_not_the_opening(max_words: int, expected: list[str]) -> None:
    assert with_disagreements([OPENING, CAPTIVES, ANSWER, LAST], disputed_plan(max_words, DISPUTED)) == expected


def test_what_the_plan_wants_least_gives_way_first() -> None:
    made = disputed_plan(32, DISPUTED)
    scores = (1.0, 1.0, 0.5, 0.7)
    items = tuple(replace(item, score=score) for item, score in zip(made.items, scores, strict=True))
    written = with_disagreements([OPENING, CAPTIVES, ANSWER, LAST], replace(made, items=items))
    assert written == [OPENING, CAPTIVES, DIFFER, LAST]


def test_a_disputed_number_goes_before_the_bare_noun() -> None:
    bare = "The soldiers come from Askel."
    written = with_disagreements([bare, CAPTIVES], disputed_plan(60, DISPUTED))
    assert written == [bare, CAPTIVES, DIFFER]
    assert with_disagreements([bare, ANSWER], disputed_plan(60, DISPUTED)) == [bare, DIFFER, ANSWER]


def test_nothing_is_added_where_nothing_speaks_of_it_or_nobody_disagrees() -> None:
    assert with_disagreements([OPENING, ANSWER], disputed_plan(60, DISPUTED)) == [OPENING, ANSWER]
    assert with_disagreements([OPENING, CAPTIVES], disputed_plan(60)) == [OPENING, CAPTIVES]
    assert with_disagreements([], disputed_plan(60, DISPUTED)) == []


def test_each_clause_is_attributed_to_the_reports_that_give_its_number(parser: Language) -> None:
    draft = PlanWriter(parser).write(disputed_plan(40, DISPUTED))
    assert draft.attributions == (Attribution(88, 130, ("wire",)), Attribution(132, 144, ("radio",)))
    assert [draft.text[one.start : one.end] for one in draft.attributions] == [
        "One report says two soldiers were captured",
        "another nine",
    ]


def test_nothing_is_attributed_where_no_disagreement_is_told(parser: Language) -> None:
    assert PlanWriter(parser).write(disputed_plan(22, DISPUTED)).attributions == ()
    assert list(attributions(f"{OPENING} Two soldiers were captured.", disputed_plan(40, DISPUTED))) == []
