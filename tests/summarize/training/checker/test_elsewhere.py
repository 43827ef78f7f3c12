"""A false claim is learnt from beside what resembles it most outside its own excerpt."""

from __future__ import annotations

import pytest

from summarize.training.articles import Article
from summarize.training.checker.elsewhere import elsewhere
from summarize.training.checker.pairs import Label, Pair
from summarize.training.checker.written import WrittenClaim

OWN = Article("own", "event", ("It rained all day.", "Ann met Ben in Rome.", "Ben left Rome.", "Trains were late."))
OTHER = Article("other", "event", ("Shops had closed.", "Ben was seen in Rome on Monday.", "Nobody knew why."))
APART = Article("apart", "another", ("Ann left Ben in Rome on Monday.",))


def false(claim: str, label: Label = "contradiction", first: int = 1) -> WrittenClaim:
    return WrittenClaim("own", first, first + 1, "", claim, label, "agent")


def paired(claim: WrittenClaim, *articles: Article) -> list[Pair]:
    return list(elsewhere([claim], {article.id: article for article in articles}))


def test_the_passage_is_the_one_of_the_event_that_shares_most_words() -> None:
    [pair] = paired(false("Ben met Ann in Rome on Monday."), OWN, OTHER, APART)
    assert pair == Pair(OTHER.sentences[1], "Ben met Ann in Rome on Monday.", "not_entailment", "elsewhere", "event")


def test_its_own_excerpt_is_never_the_passage() -> None:
    [pair] = paired(false("Ann left Rome all day."), OWN)
    assert pair.premise == OWN.sentences[0]


def test_no_passage_spans_the_excerpt() -> None:
    [pair] = paired(false("It rained when trains were late."), OWN)
    assert pair.premise in {OWN.sentences[0], OWN.sentences[3]}


@pytest.mark.parametrize("label", ["neutral", "entailment"])
def test_what_an_excerpt_does_not_contradict_may_hold_elsewhere_and_is_left_out(label: Label) -> None:
    assert paired(false("Ben met Ann in Rome on Monday.", label), OWN, OTHER) == []


def test_an_event_that_says_nothing_else_gives_no_pair() -> None:
    assert paired(false("Ben met Ann.", first=0), Article("own", "event", OWN.sentences[1:3])) == []
