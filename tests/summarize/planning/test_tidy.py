import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language import Parser
from summarize.planning.tidy import shorter, tidy


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("But the council rejected the plan on Tuesday.", "The council rejected the plan on Tuesday."),
        ("But the council dropped the plan, Kolm announced.", "The council dropped the plan, Kolm announced."),
        ("Meanwhile, the council rejected the plan.", "The council rejected the plan."),
        ("The council earlier rejected the plan.", "The council rejected the plan."),
        ("Three hours later the council met again.", "The council met again."),
        ("A day later, Ann Kolm, 25, was arrested.", "Ann Kolm, 25, was arrested."),
        ("The next day of talks is Monday.", "The next day of talks is Monday."),
        ("Two years later was too late.", "Two years later was too late."),
        ("Two weeks later than planned, the bridge opened.", "Two weeks later than planned, the bridge opened."),
        ("The next morning's papers carried the story.", "The next morning's papers carried the story."),
        ("Three hours earlier the council had met.", "Three hours earlier the council had met."),
        ("Well, the council rejected the plan.", "The council rejected the plan."),
        ("The plan (first drawn up in 1998) was rejected.", "The plan was rejected."),
        ("The council rejected the plan, the Daily Courier reported.", "The council rejected the plan."),
        ("The minister said the road would [soon] be open.", "The minister said the road would [soon] be open."),
        ("The council, meanwhile, rejected the plan.", "The council rejected the plan."),
        ("A poll, for example, saw a jump in support.", "A poll saw a jump in support."),
        ("Police reported two arrests.", "Police reported two arrests."),
        ("So the council rejected the plan.", "The council rejected the plan."),
        ("So far the council has rejected the plan.", "So far the council has rejected the plan."),
        ("The council outlined yesterday its plan.", "The council outlined its plan."),
        ("The bill will be passed tonight and be signed tomorrow.", "The bill will be passed and be signed."),
        ("The council rejected the plan this morning.", "The council rejected the plan."),
        ("The mayor said today that the plan was dead.", "The mayor said that the plan was dead."),
        ("In yesterday’s vote, the plan was rejected.", "In yesterday’s vote, the plan was rejected."),
        ("Today many people are poor.", "Today many people are poor."),
        ("The mayor was arrested today in Tarn.", "The mayor was arrested in Tarn."),
        ("The mayor was arrested yesterday morning.", "The mayor was arrested."),
        ("The bus left the U.S. yesterday.", "The bus left the U.S."),
        ("The firm Jimmy Choo CHOO.L goes to Kors KORS.N on Friday.", "The firm Jimmy Choo goes to Kors on Friday."),
        ("Many sold shares in AAPL.O and MSFT.O on Friday.", "Many sold shares in AAPL.O and MSFT.O on Friday."),
        ("Some, for example, coal and oil, are banned.", "Some, for example, coal and oil, are banned."),
        ("Kolm leads the league, hitting at .340 (a record).", "Kolm leads the league, hitting at .340."),
        (
            "New infections rose to 4,300 on Sunday, the health ministry reported.",
            "New infections rose to 4,300 on Sunday, the health ministry reported.",
        ),
        (
            "Also killed was a police officer from Lind on Monday.",
            "Also killed was a police officer from Lind on Monday.",
        ),
        ("Then President Ann Kolm signed the law in 2010.", "Then President Ann Kolm signed the law in 2010."),
        ("Accordingly, the council rejected the plan.", "The council rejected the plan."),
        ("Of course, the council rejected the plan.", "The council rejected the plan."),
        ("The council, however, said no to the plan.", "The council said no to the plan."),
        ("The White House, too, condemned the attack.", "The White House condemned the attack."),
        ("Thus the council rejected the plan.", "The council rejected the plan."),
        ("What’s more, the council rejected the plan.", "The council rejected the plan."),
        ("However, Ann Kolm said, the council must vote.", "Ann Kolm said the council must vote."),
        ("However, as Ann Kolm said, the council must vote.", "As Ann Kolm said, the council must vote."),
        ("Still, the mayor said, adding that the vote was close.", "The mayor said, adding that the vote was close."),
    ],
)
def test_what_leans_on_its_surroundings_goes(parser: Parser, sentence: str, expected: str) -> None:
    assert tidy(parser(sentence)) == expected


def test_a_trailing_clause_that_only_adds_can_go(parser: Parser) -> None:
    sentence = "The council rejected the plan on Tuesday, saying that it would cost too much."
    assert list(shorter(parser(sentence))) == ["The council rejected the plan on Tuesday."]


@pytest.mark.parametrize(
    "sentence",
    [
        "The party said that “we will win tonight” at a rally.",
        "The vote on the budget will be tomorrow.",
        "The semi-final is tonight.",
        "Two of the men died yesterday, and three today.",
        "Only yesterday did the firm admit it.",
        "It was only yesterday that the firm admitted it.",
        "More people died yesterday than on any other day.",
        "The troops did not leave yesterday but on Monday.",
        "The vote is to be held tomorrow, not today.",
        "Rain will fall tonight, tomorrow and on Sunday.",
        "The strike, due to start tomorrow, was called off.",
        "The election held yesterday was free.",
    ],
)
def test_a_day_of_print_stays_where_the_sentence_would_come_apart_or_say_another_thing(
    parser: Parser, sentence: str
) -> None:
    assert tidy(parser(sentence)) == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "The company shredded thousands of documents before the raid, as prosecutors allege.",
        "The sale will close in May, assuming regulators approve it.",
        "The fence will be paid for, providing owners have insurance.",
        "Prices fell in every state last month, excluding Lind and Tarn.",
        "The court released all of the defendants on bail, with the exception of Ann Kolm.",
        "Weapons are banned in the town from Monday on, with exemptions for police and the army.",
        "The execution will go ahead on Friday at noon, barring a last-minute reprieve.",
    ],
)
def test_a_clause_that_limits_the_statement_or_says_whose_it_is_stays(parser: Parser, sentence: str) -> None:
    assert list(shorter(parser(sentence))) == []


def test_a_sentence_is_not_cut_before_the_verb_of_what_is_said(parser: Parser) -> None:
    said = (
        "A report by the Courier said that Kolm, whose films include Low Tide, Days of Ash and Fire, suffered from flu."
    )
    assert [text for text in shorter(parser(said)) if text.endswith("that Kolm.")] == []


def test_whom_a_cleft_sentence_tells_of_is_not_cut_from_what_he_did(parser: Parser) -> None:
    cleft = "Investigators say that it was Kolm, the older brother of the girl, who set the house on fire."
    assert list(shorter(parser(cleft))) == []


def test_a_shorter_sentence_keeps_a_full_stop(parser: Parser) -> None:
    sentence = "The clerk sent a letter to the mayor on Tuesday, noting that she has a job in Washington, D.C."
    assert list(shorter(parser(sentence))) == ["The clerk sent a letter to the mayor on Tuesday."]


@pytest.mark.parametrize(
    "sentence",
    [
        "The council will reject the plan unless the cost falls below ten million.",
        "The mayor agreed to talks, if the strike was called off first.",
        "The mayor said the plan was dead, “unless somebody else pays for it, which nobody will.”",
    ],
)
def test_what_limits_the_statement_stays(parser: Parser, sentence: str) -> None:
    assert list(shorter(parser(sentence))) == []


@given(st.text(alphabet=st.sampled_from("the man said, but (who) earlier “left” Oslo; and 3 . ’ -"), max_size=80))
def test_tidying_never_adds_or_reorders_words(parser: Parser, text: str) -> None:
    words, kept = re.findall(r"\w+", text.lower()), iter(re.findall(r"\w+", tidy(parser(text)).lower()))
    for word in kept:
        assert word in words
        words = words[words.index(word) + 1 :]
