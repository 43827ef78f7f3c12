import pytest

from summarize.training.checker.minimal.rewrites import denied, nouns, order, shorter, stated, tense, voice, worded
from summarize.training.checker.minimal.rounding import roughly


@pytest.mark.parametrize(
    ("rewrite", "sentence", "expected"),
    [
        (order.speaker_moved, "The bridge is safe, police said.", "Police said that the bridge is safe."),
        (order.speaker_moved, "Police said the bridge is safe.", "According to police, the bridge is safe."),
        (order.adjunct_first, "The mayor resigned on Friday.", "On Friday, the mayor resigned."),
        (
            order.apposition_turned,
            "John Smith, the mayor of Leeds, resigned.",
            "The mayor of Leeds, John Smith, resigned.",
        ),
        (voice.made_passive, "Police shot a man on Monday.", "A man was shot by police on Monday."),
        (voice.made_active, "A man was shot by police on Monday.", "Police shot a man on Monday."),
        (voice.doer_left_out, "Police shot a man on Monday.", "A man was shot on Monday."),
        (tense.retold, "The mayor resigned.", "The mayor has resigned."),
        (tense.retold, "The mayors have resigned.", "The mayors resigned."),
        (tense.retold, "The mayor will resign.", "The mayor is going to resign."),
        (nouns.of_country, "The French president spoke.", "The president of France spoke."),
        (nouns.genitive, "Smith's brother spoke.", "The brother of Smith spoke."),
        (worded.numbers_rewritten, "Nine people met 12 others.", "9 people met twelve others."),
        (denied.refusal_denied, "The union refused to sign.", "The union did not sign."),
        (denied.refusal_denied, "The man was unable to walk.", "The man could not walk."),
        (denied.opposite_denied, "Prices rose in March.", "Prices did not fall in March."),
        (denied.opposite_denied, "The court has rejected the plan.", "The court hasn't approved the plan."),
        (roughly, "The fire injured 46 workers.", "The fire injured more than 40 workers."),
        (stated.described, "John Smith, the mayor of Leeds, resigned.", "John Smith is the mayor of Leeds."),
        (stated.unattributed, "Police said the bridge is safe.", "The bridge is safe."),
        (shorter.without_adjuncts, "The mayor resigned on Friday.", "The mayor resigned."),
        (shorter.without_adjuncts, "The judge rejected the appeal on Friday.", "The judge rejected the appeal."),
        (shorter.without_asides, "On Friday, the judge refused to sign.", "The judge refused to sign."),
        (shorter.without_asides, "The mayor, who is 60, resigned.", "The mayor resigned."),
        (shorter.without_asides, "After the vote, the mayor resigned.", "The mayor resigned."),
        (
            shorter.split_off,
            "Police shot a young man on Monday, and the army closed the road on Tuesday.",
            "The army closed the road on Tuesday.",
        ),
    ],
)
def test_a_sentence_said_in_another_way(rewritten, rewrite, sentence, expected):
    assert expected in rewritten(rewrite, sentence)


@pytest.mark.parametrize(
    ("rewrite", "sentence"),
    [
        (shorter.without_adjuncts, "The mayor did not resign on Friday."),  # he may have resigned on Thursday
        (shorter.without_adjuncts, "All mayors resigned on Friday."),
        (shorter.without_asides, "Reportedly, the mayor resigned."),
        (shorter.without_asides, "According to police, the mayor resigned."),
        (shorter.without_asides, "If he loses, the mayor will resign."),
        (voice.doer_left_out, "Police shot a man in their station."),
        (voice.made_passive, "The talks lasted two days."),
        (tense.retold, "The mayor resigned on Friday."),
        (tense.retold, "The mayor did not resign."),
        (stated.described, "John Smith, the co-pilot who survived, resigned."),
        (stated.unattributed, "The man claimed the bridge is safe."),
        (denied.opposite_denied, "Prices rose by 3 percent."),
        (denied.opposite_denied, "Prices did not rise."),
        (denied.opposite_denied, "No lawmakers supported the bill."),
        (denied.refusal_denied, "No official refused to sign."),
        (roughly, "The man, 46, was injured."),
    ],
)
def test_what_would_no_longer_be_true_or_grammatical_is_not_made(rewritten, rewrite, sentence):
    assert not rewritten(rewrite, sentence)


@pytest.mark.parametrize(
    ("rewrite", "sentence"),
    [
        (voice.doer_left_out, "No lawmakers supported the bill."),
        (voice.doer_left_out, "Nobody supported the bill."),
        (voice.doer_left_out, "Neither senator supported the bill."),
        (voice.doer_left_out, "Few lawmakers supported the bill."),
        (voice.doer_left_out, "Police found no weapons."),  # others may have
        (stated.unattributed, "No officials confirmed that the plane crashed."),
        (stated.unattributed, "Few officials said that the plane crashed."),
        (order.speaker_moved, "No officials confirmed that the plane crashed."),
        (order.adjunct_first, "The mayor did not resign because of the vote."),
        (shorter.without_adjuncts, "Neither man resigned after the vote."),
        (shorter.without_adjuncts, "Trump denied meeting the envoy in Moscow."),
        (shorter.without_adjuncts, "The court barred the firm from selling the drug in Texas."),
        (shorter.without_adjuncts, "The union refused to sign the contract on Monday."),
        (shorter.without_asides, "After the vote, neither man resigned."),
        (shorter.without_asides, "In March, no lawmakers resigned."),
    ],
)
def test_nothing_less_follows_from_a_denial_or_a_negative_subject(rewritten, rewrite, sentence):
    assert not rewritten(rewrite, sentence)


def test_a_few_are_some(rewritten):
    assert rewritten(voice.doer_left_out, "A few lawmakers supported the bill.") == {"The bill was supported."}


@pytest.mark.parametrize(("value", "words"), [(48, "nearly 50"), (4213, "fewer than 4300"), (213, "more than 210")])
def test_rough_numbers_are_true_of_the_exact_one(rewritten, value, words):
    assert f"The fire injured {words} workers." in rewritten(roughly, f"The fire injured {value} workers.")
