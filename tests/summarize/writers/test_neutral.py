"""Loaded words are left out or put in quotation marks, where that is safe, and nothing else is touched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.plans import plan, report

from eval.metrics.lexicon import loaded_words
from summarize.language import Parser
from summarize.planning.quotations import QUOTED
from summarize.writers.loaded_words import ADJECTIVES, ADVERBS, LABELS
from summarize.writers.neutral import neutral
from summarize.writers.plan import PlanWriter

QUOTING = [report("wire", ["Moscow says that it fired on “terrorists from abroad” and “saboteurs”."])]
SPEECH = [report("wire", ["“We do not talk to thugs, bandits or any other terrorists,” Lind said."])]


@pytest.mark.parametrize(
    ("loaded", "calm"),
    [
        ("The besieged governor left.", "The governor left."),
        ("A spectacular raid followed.", "A raid followed."),
        ("Police spoke of a spectacular armed raid.", "Police spoke of an armed raid."),
        ("An astonishing unity vote followed.", "A unity vote followed."),
        ("An embattled European minister left.", "A European minister left."),
        ("A brutal, unprovoked attack killed nine people.", "An unprovoked attack killed nine people."),
        ("An unprovoked, brutal attack killed nine people.", "An unprovoked attack killed nine people."),
        ("Brutal attacks killed nine people.", "Attacks killed nine people."),
        ("Shocking pictures showed a fire and a brutal raid.", "Pictures showed a fire and a raid."),
        ("The jaw-dropping rescue took an hour.", "The rescue took an hour."),
        ("The damning report names nobody.", "The report names nobody."),
        ("A bombshell report accused the mayor of theft.", "A report accused the mayor of theft."),
        ("Soldiers brutally murdered the student.", "Soldiers murdered the student."),
        ("An incredibly strong storm hit the coast.", "A strong storm hit the coast."),
        ("A heroic crew ended the horrific fire.", "A crew ended the fire."),
        ("Mia Krantz, ever so brave, is sending two auditors.", "Mia Krantz is sending two auditors."),
        ("Ann Lee, the charming doctor behind the study, left.", "Ann Lee, the doctor behind the study, left."),
        ("Lind praised the crew; the tragic fire lasted an hour.", "Lind praised the crew; the fire lasted an hour."),
    ],
)
def test_words_that_only_colour_are_left_out(loaded: str, calm: str, parser: Parser) -> None:
    assert neutral(loaded, [], parser) == calm


@pytest.mark.parametrize(
    "sentence",
    [
        "The raid was spectacular.",
        "It was a brutal attack.",
        "Lind called the raid a brazen attack.",
        "Lind denied that brutal attacks had taken place.",
        "Soldiers did not carry out brutal attacks.",
        "The council is unlikely to approve the shameful plan.",
        "The most brutal attack killed nine people.",
        "A more spectacular raid followed.",
        "The brutal and long war ended.",
        "The long and brutal war ended.",
        "Lopez scored two stunning goals.",
        "The first shocking video was removed.",
        "The bill failed in dramatic fashion.",
        "Lind has a brilliant mind.",
        "Lind has a tragic past and an inspiring story.",
        "It was a long and costly day and a brutal fight.",
        "The courageous Gail Munro voted no.",
        "Savage Rapids Dam was removed in 2009.",
        "Brilliant Earth reported a profit.",
        "A shocking number of people fell ill.",
        "The prisoners were brutally treated.",
        "Film fans saw Brave New World on Monday.",
        "The actors made the dramatic series in Spain.",
        "Lind spoke of the “brutal attack” on Monday.",
        "Lind said that the 'brutal' attack failed.",
        "Lind spoke of the brutal-looking attack.",
        "A stunning FBI report appeared.",
        "A fake video and a so-called expert appeared.",
        "The massive earthquake and the deadly fire made news.",
        "Lind said: “the brutal attack has ended.",
    ],
)
def test_words_that_say_something_or_cannot_go_safely_stay(sentence: str, parser: Parser) -> None:
    assert neutral(sentence, [], parser) == sentence


def test_a_town_is_besieged_where_a_report_tells_of_a_siege(parser: Parser) -> None:
    sentence = "Trucks reached the besieged town."
    siege = [report("wire", ["The siege began in May."])]
    assert neutral(sentence, siege, parser) == sentence
    assert neutral(sentence, QUOTING, parser) == "Trucks reached the town."


@pytest.mark.parametrize(
    ("loaded", "marked"),
    [
        ("Lind said there were saboteurs and terrorists in town.", "“saboteurs and terrorists”"),
        ("Russia’s army said it had fought terrorists.", "“terrorists”"),
        ("The governor, Karin Lind, said that terrorists and soldiers were fighting.", "“terrorists” and soldiers"),
        ("The men were terrorists, according to Karin Lind.", "“terrorists”, according"),
        ("Moscow fired on those whom it calls bandits.", "calls “bandits”."),
        ("Lind condemned the men, calling them thugs and traitors.", "“thugs and traitors”"),
        ("The minister described the rebels as fanatics.", "as “fanatics”"),
    ],
)
def test_labels_that_are_a_speakers_words_get_quotation_marks(loaded: str, marked: str, parser: Parser) -> None:
    changed = neutral(loaded, QUOTING, parser)
    assert marked in changed
    assert re.sub("[“”]", "", changed) == loaded


@pytest.mark.parametrize(
    "sentence",
    [
        "Terrorists attacked the town.",
        "The army fought terrorists.",
        "Officials said that terrorists had come.",
        "Lind said that thugs had come.",
        "Lind did not call them thugs.",
        "Lind did not say that terrorists had come.",
        "Lind called the mob in the square a disgrace.",
        "The men were called thugs.",
        "Lind said that the terrorist attack had ended.",
        "Lind said that “terrorists” had come.",
        "This came after the dictator called Lind “old”.",
    ],
)
def test_labels_that_may_be_the_reporters_own_words_stay(sentence: str, parser: Parser) -> None:
    assert neutral(sentence, QUOTING, parser) == sentence


def test_a_word_of_somebodys_long_quotation_is_no_sign_of_distance(parser: Parser) -> None:
    sentence = "Karin Lind said that thugs had come."
    assert neutral(sentence, SPEECH, parser) == sentence


WORDS = """
Gladkov Moscow said calls denied that it was fought had not the a an two brutal brazen spectacular besieged brutally
dramatic unprovoked terrorists saboteurs thugs regime raid governor attack , ; . “ ” " ' – and or more most 4,000 in
"""
NEWSLIKE = st.lists(st.sampled_from(WORDS.split()), max_size=20).map(" ".join)


@given(st.one_of(NEWSLIKE, st.text(max_size=80)))
def test_only_listed_words_marks_articles_and_capitals_change_and_only_once(parser: Parser, sentence: str) -> None:
    changed = neutral(sentence, QUOTING, parser)
    assert neutral(changed, QUOTING, parser) == changed
    loose = {*ADJECTIVES, *ADVERBS, "a", "an"}
    kept = [word for word in words(changed) if word not in loose]
    assert kept == [word for word in words(sentence) if word not in loose]
    assert all(quotation.group() in changed for quotation in QUOTED.finditer(sentence))


def words(text: str) -> list[str]:
    return re.findall(r"\w+(?:-\w+)*", text.lower())


def test_the_plan_is_written_without_loaded_words(parser: Parser) -> None:
    made = plan({"wire": ["A spectacular attack hit the town.", "Nobody died."]}, [["wire#0"], ["wire#1"]])
    assert PlanWriter(parser).write(made).text == "An attack hit the town. Nobody died."


def test_how_many_words_the_metric_shares_with_the_writer_is_documented() -> None:
    own = ADJECTIVES | ADVERBS | LABELS
    shared = [word for word in own if loaded_words(word) == (word,)]
    text = " ".join((Path(__file__).parents[3] / "docs" / "metrics.md").read_text(encoding="utf-8").split())
    assert f"{len(shared)} of its {len(own)} words" in text
