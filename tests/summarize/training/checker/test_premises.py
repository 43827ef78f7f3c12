"""A long document is cut to the sentences that bear on a claim."""

from __future__ import annotations

from summarize.training.checker.premises import closest_sentences

DOCUMENT = ("The bridge fell on Monday.", "Nobody was hurt.", "Rain is expected.", "The mayor blamed the builder.")


def test_the_sentence_that_shares_words_comes_with_the_one_before_it() -> None:
    assert closest_sentences("The mayor blamed the owner.", DOCUMENT, words=8) == (
        "Rain is expected. The mayor blamed the builder."
    )


def test_sentences_keep_their_order_in_the_document() -> None:
    assert closest_sentences("The mayor blamed rain for the bridge that fell.", DOCUMENT, words=13) == (
        "The bridge fell on Monday. Rain is expected. The mayor blamed the builder."
    )


def test_a_closest_sentence_that_is_too_long_alone_is_kept() -> None:
    assert closest_sentences("bridge fell", DOCUMENT, words=2) == "The bridge fell on Monday."
