"""What comes out in the end: pairs of an article, all kinds together."""

import re
from random import Random

import pytest

from summarize.training.articles import Article
from summarize.training.checker.minimal.bank import collect
from summarize.training.checker.minimal.base import Bank
from summarize.training.checker.minimal.generate import of_articles, of_rows
from summarize.training.checker.minimal.parsing import parse
from summarize.training.checker.minimal.windows import MAX_WORDS
from summarize.training.rows import Row

SENTENCES = (
    "Anna Schmidt, the mayor of Leeds, resigned on Friday after a long dispute with the council.",
    "Peter Miller, her deputy, said the council had asked for 46 changes to the plan.",
    "Police arrested nine men in Bradford on Monday, and two of them may be charged next week.",
    "The council did not publish the report, which cost more than 4,000 pounds.",
    "Germany sent a team of 12 engineers to France in March, according to Maria Lopez.",
    "Maria Lopez praised the engineers because the old bridge was dangerous.",
    "The firm plans to sell the harbour to a company from Norway.",
    "Thousands of people left the town before the storm reached the coast.",
)
ARTICLES = [Article("a", "event-1", SENTENCES), Article("b", "event-1", SENTENCES[::-1])]


@pytest.fixture(scope="module")
def pairs(parser):
    return [pair for seed in range(6) for pair in of_articles(ARTICLES, Bank(), parser, Random(seed))]


def test_the_same_seed_makes_the_same_pairs(parser):
    one, two = (list(of_articles(ARTICLES, Bank(), parser, Random(3))) for _ in range(2))
    assert one == two


def test_another_seed_makes_others(parser):
    one, two = (list(of_articles(ARTICLES, Bank(), parser, Random(seed))) for seed in (3, 4))
    assert one != two


def test_a_premise_is_a_stretch_of_the_article(pairs):
    texts = (" ".join(SENTENCES), " ".join(SENTENCES[::-1]))
    assert all(any(pair.premise in text for text in texts) for pair in pairs)
    assert all(len(pair.premise.split()) <= MAX_WORDS for pair in pairs)


def test_the_reports_of_an_event_share_a_group(pairs):
    assert {pair.group for pair in pairs} == {"event-1"}


def test_what_the_premise_says_word_for_word_is_labelled_entailment(pairs):
    copies = [pair for pair in pairs if pair.hypothesis.rstrip(".") in pair.premise]
    assert copies
    assert {pair.label for pair in copies} == {"entailment"}


def test_there_are_true_and_false_claims_of_several_kinds(pairs):
    assert {pair.source for pair in pairs} >= {"true", "unmentioned", "minimal-name", "minimal-number", "minimal-time"}
    share = sum(pair.label == "entailment" for pair in pairs) / len(pairs)
    assert 0.2 < share < 0.6


def test_no_pair_is_both_true_and_false(pairs):
    labels = {True: set(), False: set()}
    for pair in pairs:
        labels[pair.label == "entailment"].add((pair.premise, pair.hypothesis))
    assert not labels[True] & labels[False]


def test_every_claim_is_one_sentence_with_a_capital_and_a_stop(pairs):
    assert all(re.fullmatch(r"[A-Z0-9].*[^\s,;]\.", pair.hypothesis) for pair in pairs)
    assert not [pair for pair in pairs if re.search(r"\s\s| [,.]", pair.hypothesis)]


def test_neither_length_nor_new_words_alone_tell_true_from_false(pairs):
    def area(score):
        true = [score(pair) for pair in pairs if pair.label == "entailment"]
        false = [score(pair) for pair in pairs if pair.label != "entailment" and pair.source != "unmentioned"]
        return sum((t > f) + (t == f) / 2 for t in true for f in false) / (len(true) * len(false))

    def known(pair):
        words = re.findall(r"\w+", pair.hypothesis.lower())
        return sum(word in pair.premise.lower() for word in words) / len(words)

    assert 0.35 < area(lambda pair: len(pair.hypothesis)) < 0.65
    assert area(known) < 0.85


def test_a_human_rewrite_is_entailed_and_its_wrong_twins_are_not(parser):
    row = Row(
        "compression",
        "row-1",
        ("Nine men were arrested in Leeds on Monday.",),
        ("Nine men were arrested on Monday.",),
    )
    found = [pair for seed in range(8) for pair in of_rows([row], Bank(), parser, Random(seed))]
    assert {pair.label for pair in found if pair.source == "compression"} == {"entailment"}
    assert {pair.label for pair in found if pair.source != "compression"} <= {"contradiction", "not_entailment"}
    assert len({pair.source for pair in found}) > 2


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        ("The mayor of Leeds was reportedly attacked on Monday by two men.", "The mayor of Leeds was attacked."),
        ("The mayor of Leeds was not attacked on Monday by two men.", "The mayor of Leeds was attacked."),
        ("The mayor of Leeds may leave the party before the vote.", "The mayor of Leeds leave the party."),
        ("Nearly 40 people left the town hall after the vote.", "40 people left the town hall."),
        ("The mayor of Leeds was attacked by two men, police said.", "The mayor of Leeds was attacked."),
    ],
)
def test_a_compression_without_the_hedge_of_its_source_is_not_learnt_from(parser, told, claim):
    row = Row("compression", "row-1", (told,), (claim,))
    assert not [pair for seed in range(8) for pair in of_rows([row], Bank(), parser, Random(seed))]


@pytest.mark.parametrize(
    ("told", "labels"),
    [
        ("The mayor of Leeds resigned on Monday.", {"contradiction"}),
        ("The mayor of Leeds did not resign on Monday.", {"not_entailment"}),
        ("No minister of Norway resigned on Monday.", {"not_entailment"}),
    ],
)
def test_another_day_contradicts_a_deed_and_not_a_denial(parser, told, labels):
    row = Row("split", "row-1", (told,), (told,))
    found = [pair for seed in range(40) for pair in of_rows([row], Bank(), parser, Random(seed))]
    assert {pair.label for pair in found if pair.source == "minimal-time"} == labels
    assert {pair.label for pair in found if pair.source == "minimal-negation"} <= {"contradiction"}


def test_the_bank_holds_names_that_are_frequent_and_adjuncts_by_verb(parser):
    docs = parse(["Germany won the game in March."] * 4 + ["Norway lost the match on Monday."], parser)
    bank = collect(docs)
    assert bank.names == {"GPE": ("Germany",)}
    assert bank.adjuncts == {"win": ("in March",), "lose": ("on Monday",)}
