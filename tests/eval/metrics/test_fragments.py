import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.outcomes import outcome

from eval.metrics.fragments import Coverage, Density, fragments

TOKENS = st.lists(st.sampled_from("abcd"), max_size=12).map(tuple)


def test_coverage_and_density_of_an_example_worked_by_hand():
    """Fragments: "the ferry ran aground" (4) and "on monday ." (3); of 9 tokens "today" and "," are new."""
    made = outcome(
        "The ferry ran aground today, on Monday.", ["On Sunday the ferry ran aground.", "It sank on Monday."]
    )
    assert Coverage().score(made).value == pytest.approx(7 / 9)
    assert Density().score(made).value == pytest.approx((4 * 4 + 3 * 3) / 9)


def test_a_copy_of_a_source_is_one_fragment():
    sentence = "A ferry ran aground off the island."
    made = outcome(sentence, ["Nothing happened."], [sentence])
    assert (Coverage().score(made).value, Density().score(made).value) == (1.0, 8.0)


def test_a_fragment_ends_with_its_report():
    assert Density().score(outcome("boats sank", ["two boats"], ["sank fast"])).value == 1.0
    assert Density().score(outcome("boats sank", ["two boats", "sank fast"])).value == 2.0


def as_published(summary, article):
    """Figure 3 of Grusky et al. 2018, step by step."""
    found, i, j = [], 0, 0
    while i < len(summary):
        longest = 0
        while j < len(article):
            if summary[i] == article[j]:
                k = 0
                while i + k < len(summary) and j + k < len(article) and summary[i + k] == article[j + k]:
                    k += 1
                longest = max(longest, k)
                j += k
            else:
                j += 1
        i, j = i + max(longest, 1), 0
        found += [longest] if longest else []
    return tuple(found)


@given(TOKENS, TOKENS)
def test_fragments_are_those_of_the_published_algorithm(summary, article):
    assert fragments(summary, article) == as_published(summary, article)


def test_empty_cases_have_no_value():
    assert Coverage().score(outcome("A cat.")).reason == "no sentence in any report"
    assert Density().score(outcome("", ["A cat."])).reason == "no summary"
