import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.checker.claims import line_claims, split_claims
from summarize.language import Parser
from summarize.planning.disagreement.wording import clauses, sentence
from summarize.records import Claim, DisputedValue

WORDS = """
Gladkov the governor of Belgorod said that he was captured and but who which had met two soldiers , ; . “ ” " '
( ) if not or after killing adding on Sunday Ukraine denies it has will be shelled a video , and , who 4,000 – so
neither nor according to police were كان 是 🙂 \u202e e\u0301 said: “We don’t
"""
TOKENS = [*WORDS.split(), "\n", "  "]
NEWSLIKE = st.lists(st.sampled_from(TOKENS), max_size=40).map(" ".join)


def word_places(text: str, start: int = 0, end: int | None = None) -> list[int]:
    return [i for i in range(start, len(text) if end is None else end) if re.match(r"\w", text[i])]


def check(text: str, claims: tuple[Claim, ...]) -> None:
    covered = [i for claim in claims for i in range(claim.start, claim.end)]
    assert covered == sorted(set(covered)), "marks overlap or are out of order"
    assert set(word_places(text)) <= set(covered), "a word belongs to no claim"
    for claim in claims:
        assert claim.text == text[claim.start : claim.end]
        assert claim.text.strip() == claim.text
        assert claim.statement == " ".join(part.text for part in claim.parts)
        assert word_places(claim.statement), "a claim says nothing"
        places = [i for part in claim.parts for i in range(part.start, part.end)]
        assert places == sorted(set(places)), "a statement repeats or reorders words"
        assert all(part.text == text[part.start : part.end] for part in claim.parts)


@given(NEWSLIKE)
def test_claims_of_shuffled_news_quote_the_text_and_cover_it(parser: Parser, text: str) -> None:
    check(text, split_claims(text, parser))


AMOUNTS = st.one_of(
    st.sampled_from(["two", "about a dozen", "at least nine", "more than 4,000", "hundreds"]),
    st.integers(2, 99_999).map("{:,}".format),
)


@given(st.lists(AMOUNTS, min_size=1, max_size=4), st.booleans())
def test_every_number_in_a_disagreement_is_a_claim_about_the_same_thing(
    parser: Parser, amounts: list[str], further: bool
) -> None:
    values = [DisputedValue(amount, ("wire", "radio")[: 1 + place % 2], ()) for place, amount in enumerate(amounts)]
    told = clauses("soldiers", "captured", values, further=further)
    found = split_claims(sentence(told), parser)
    assert [claim.statement for claim in found] == [f"{amount} soldiers were captured" for amount in amounts]
    assert "".join(claim.text for claim in found).count("soldiers") == 1


@given(st.text(max_size=200))
def test_claims_of_any_text_quote_it_and_cover_it(parser: Parser, text: str) -> None:
    check(text, split_claims(text, parser))
    check(text, line_claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "word " * 20_000,
        "Two men came, and " * 6_000,
        "x.\n" * 5_000,
        "ان الحكومة قالت إنها ستجتمع. " * 50,
        "政府は声明を発表した。" * 100,
        "\u200f\u202eabc, who left, said so.\u202c",
        "Gladkov was captured was said who",  # a clause that the parser attaches across the end
    ],
)
def test_odd_and_huge_texts_are_claims_too(parser: Parser, text: str) -> None:
    check(text, split_claims(text, parser))
    check(text, line_claims(text))


def test_claims_of_every_report_of_our_own_quote_it_and_cover_it(parser: Parser) -> None:
    reports = sorted((Path(__file__).parents[3] / "data" / "clusters").glob("*/reports/*.txt"))
    texts = [report.read_text(encoding="utf-8") for report in reports]
    assert texts
    for text in texts:
        check(text, split_claims(text, parser))


def test_splitting_twice_gives_the_same_claims(parser: Parser) -> None:
    text = "The clip, which was posted on Sunday, shows a dozen captives and names their commander. He left."
    assert split_claims(text, parser) == split_claims(text, parser)
