"""Of a model's wordings the most telling one is taken that nothing speaks against, and the rest are told with why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.plans import report

from summarize.language import Parser
from summarize.records import Opinion, Rejected
from summarize.writers.wordings import Statement, Wordings

AGROUND = "A ferry with 214 people on board ran aground near Port Aldis on Monday."
ASHORE = "Rescue crews brought all the passengers of the ferry ashore before midnight."
FAILED = "The operator, Norsund Lines, said that the steering of the ship had failed."
REPORT = report("wire", [AGROUND, ASHORE, FAILED])
SOURCES = {sentence.text: sentence for sentence in REPORT.sentences}

SHORTER = "A ferry with 214 people ran aground near Port Aldis on Monday."
SHORTEST = "A ferry ran aground near Port Aldis."
WORDINGS = (
    SHORTER,
    SHORTEST,
    "A ferry with 300 people ran aground near Port Aldis.",
    "Port Aldis ran aground near a ferry on Monday.",
    "Crews brought all the passengers ashore before midnight.",
    "Norsund Lines said that the steering had failed.",
    "The steering of the ship had failed",
    "It ran aground.",
    "",
)


def statement(gist: str, *wordings: str) -> Statement:
    return Statement(wordings, gist, (SOURCES[gist],))


def judge_against(*doubted: str) -> Callable[[Sequence[str]], list[Opinion]]:
    return lambda texts: [Opinion("doubted" if text in doubted else None) for text in texts]


@pytest.fixture(scope="module")
def wordings(parser: Parser) -> Wordings:
    return Wordings([REPORT], parser)


def test_the_most_telling_wording_that_is_sound_is_taken(wordings: Wordings) -> None:
    longer = "A ferry with 214 people on its board ran aground near Port Aldis on Monday."
    told, rejected = wordings.choose([statement(AGROUND, longer, SHORTER)], judge_against())
    assert (told, rejected) == ((SHORTER,), ())


def test_a_gist_that_tells_more_than_its_wordings_is_kept(parser: Parser) -> None:
    gist = "Rescue crews quickly brought 30 passengers and three sailors safely ashore before noon on Monday."
    told = report("wire", [gist])
    without = gist.replace("safely ", "")  # 11 / 13**0.7 < 12 / 14**0.7
    given_ = Statement((without,), gist, told.sentences)
    assert Wordings([told], parser).choose([given_], judge_against()) == ((gist,), ())


def test_what_tells_most_has_the_most_reports_for_its_longer_words_and_its_length(parser: Parser) -> None:
    wordings = Wordings([report("a", ["Ferry runs aground."]), report("b", ["Ferry is lost."])], parser)
    # "ferry" stands in two reports, "runs" and "aground" in one, "Elsewhere" in none
    assert wordings.telling("Ferry runs aground.") == pytest.approx((2 + 1 + 1) / 3**0.7)
    assert wordings.telling("Elsewhere the ferry, the ferry.") == pytest.approx(2 / 5**0.7)
    assert wordings.telling("") == 0.0


def test_the_gist_takes_the_place_of_a_wording_that_the_judge_objects_to(wordings: Wordings) -> None:
    told, rejected = wordings.choose([statement(AGROUND, SHORTER)], judge_against(SHORTER))
    assert (told, rejected) == ((AGROUND,), (Rejected(SHORTER, "doubted"),))


def test_an_unsound_wording_gives_way_to_the_next_and_is_told(wordings: Wordings) -> None:
    told, rejected = wordings.choose([statement(AGROUND, "A ferry ran", SHORTER)], judge_against())
    assert (told, rejected) == ((SHORTER,), (Rejected("A ferry ran", "no whole sentence"),))


def test_nothing_is_said_where_not_even_the_gist_is_supported(wordings: Wordings) -> None:
    told, rejected = wordings.choose([statement(AGROUND)], judge_against(AGROUND))
    assert (told, rejected) == ((None,), (Rejected(AGROUND, "doubted"),))


def test_what_is_said_already_is_not_said_again(wordings: Wordings) -> None:
    again = [statement(AGROUND, SHORTER), statement(AGROUND, SHORTER)]
    told, rejected = wordings.choose(again, judge_against())
    assert told == (SHORTER, None)
    assert {r.reason for r in rejected} == {"what it says is said already"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "A ferry with 300 people on board ran aground near Port Aldis on Monday.",
            "a name or number stands in no report",
        ),
        ("A ferry with 214 people ran aground near Port Oslo on Monday.", "a name or number stands in no report"),
        ("Port Aldis ran aground near a ferry with 214 people on Monday.", "no source joins “Aldis” to “ran” so"),
        (
            "A ferry with people on board ran aground near Port Aldis on Monday.",
            "“214” is left out, which its source needs",
        ),
        (
            "Near their Port Aldis a ferry with 214 people on board ran aground on Monday.",
            "it does not stand on its own (pronoun)",
        ),
        (
            "The ferry ran aground near Port Aldis on Monday with 214 people on board.",
            "it leans on what stands before it, more than the report's sentence does",
        ),
    ],
)
def test_a_wording_that_says_something_else_is_not_even_judged(wordings: Wordings, text: str, reason: str) -> None:
    asked: list[str] = []

    def judge(texts: Sequence[str]) -> list[Opinion]:
        asked.extend(texts)
        return [Opinion(None) for _ in texts]

    told, rejected = wordings.choose([statement(AGROUND, text)], judge)
    assert (told, rejected) == ((AGROUND,), (Rejected(text, reason),))
    assert asked == [AGROUND]


def test_all_statements_are_judged_in_one_go_and_gists_only_where_it_objects(wordings: Wordings) -> None:
    calls: list[Sequence[str]] = []

    def judge(texts: Sequence[str]) -> list[Opinion]:
        calls.append(texts)
        return judge_against(SHORTER)(texts)

    wordings.choose([statement(AGROUND, SHORTER), statement(ASHORE)], judge)
    assert calls == [[SHORTER, ASHORE], [AGROUND]]


STATEMENTS = st.lists(
    st.builds(
        lambda gist, found: statement(gist, *found),
        st.sampled_from([AGROUND, ASHORE, FAILED]),
        st.lists(st.sampled_from(WORDINGS), max_size=4),
    ),
    max_size=4,
)
DOUBTED = st.sets(st.sampled_from([*WORDINGS, AGROUND, ASHORE, FAILED]))


@given(statements=STATEMENTS, doubted=DOUBTED)
def test_each_statement_gives_one_sentence_at_most_that_is_its_own_and_no_judge_objects_to(
    wordings: Wordings, statements: list[Statement], doubted: set[str]
) -> None:
    told, rejected = wordings.choose(statements, judge_against(*doubted))
    assert not set(told) & doubted
    assert all(r.reason for r in rejected)
    assert len(told) == len(statements)
    assert all(text in (*s.wordings, s.gist, None) for text, s in zip(told, statements, strict=True))
    assert wordings.choose(statements, judge_against(*doubted)) == (told, rejected)  # again the same


@given(statements=STATEMENTS)
def test_no_sentence_is_much_longer_than_what_it_words(wordings: Wordings, statements: list[Statement]) -> None:
    told, _ = wordings.choose(statements, judge_against())
    for text, s in zip(told, statements, strict=True):
        assert text is None or len(text.split()) <= max(20, 1.5 * len(s.gist.split()))


NEAR = "Ferry with 214 people on board ran aground near Port Aldis"  # what can be cut out of AGROUND


def test_the_first_headline_that_the_sources_and_the_judge_bear_out_is_taken(wordings: Wordings) -> None:
    candidates = ["Port Aldis runs aground near ferry", "Ferry runs aground on Monday", "Ferry runs aground"]
    title, rejected = wordings.headline(candidates, AGROUND, judge_against(candidates[1]))
    assert title == "Ferry runs aground"
    assert [r.text for r in rejected] == candidates[:2]
    assert rejected[1].reason == "doubted"


@pytest.mark.parametrize(
    ("candidate", "reason"),
    [
        ("Ferry of Port Aldis", "it says of nothing that it is so"),
        ("Ferry sank near Port Aldis", "the opening has no word “sank”"),
        ("Ferry with people ran aground", "“214” is left out, which its source needs"),
    ],
)
def test_where_no_headline_is_sound_the_opening_is_cut_to_one(wordings: Wordings, candidate: str, reason: str) -> None:
    title, rejected = wordings.headline([candidate], AGROUND, judge_against())
    assert title == NEAR
    assert [(r.text, r.reason) for r in rejected] == [(candidate, reason)]


def test_a_headline_says_who_decides_it(wordings: Wordings) -> None:
    ruling = "The founder must not be extradited to Tarn, a judge in London ruled on Monday."
    title, rejected = wordings.headline(["Founder must not be extradited to Tarn"], ruling, judge_against())
    assert title is None
    assert [r.reason for r in rejected] == ["“ruled” is left out, which its source needs"]


@pytest.mark.parametrize(
    ("opening", "headline"),
    [
        ("The mayor spent Sunday on the phone, and aides say he accepts a closure.", "Aides say he accepts a closure"),
        ("The head of the school says that she will stay.", "She will stay, the head of the school says"),
    ],
)
def test_a_headline_has_no_subject_that_only_the_opening_names(wordings: Wordings, opening: str, headline: str) -> None:
    title, rejected = wordings.headline([headline], opening, judge_against())
    assert title is None or title != headline
    assert rejected[0] == Rejected(headline, "it does not stand on its own (pronoun)")


def test_a_headline_may_name_somebody_and_then_say_she(wordings: Wordings) -> None:
    opening = "Mayor Ann Kolm of Port Aldis said on Monday that she would sign the bill."
    title, _ = wordings.headline([], opening, judge_against())
    assert title == "Mayor Ann Kolm of Port Aldis said that she would sign the bill"


def test_a_wording_does_not_count_otherwise_than_its_source(parser: Parser) -> None:
    gist = "The council claimed that the mayor had abused his power with the repeated bans."
    told = report("wire", [gist])
    wording = gist.replace("bans", "ban")
    texts, rejected = Wordings([told], parser).choose([Statement((wording,), gist, told.sentences)], judge_against())
    assert texts == (gist,)
    assert rejected == (Rejected(wording, "“ban” is one where its source has several, or several for one"),)


def test_there_may_be_no_headline(wordings: Wordings) -> None:
    doubted = ["Ferry runs aground", NEAR]
    title, rejected = wordings.headline(doubted[:1], AGROUND, judge_against(*doubted))
    assert (title, [r.text for r in rejected]) == (None, doubted)
    title, rejected = wordings.headline([], "It sank: nobody knew.", judge_against())
    assert (title, rejected) == (None, ())
