"""The labels of the claims can be trusted to mean what the README says, and nothing but reading gives them away."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from statistics import mean

import pytest
from support.clusters import HELD_OUT, NAMES, claims, plain, reports

RETOLD = Counter(true=20, number=4, name=3, negation=3, agent=3, time=3, attribution=2, invention=2)
INVENTED = Counter(true=12, number=2, name=2, negation=2, agent=2, time=2, attribution=1, invention=1)
RETOLD_LATER = Counter(true=42, number=6, name=6, negation=6, agent=6, time=6, attribution=6, invention=6)
INVENTED_LATER = Counter(true=28, number=4, name=4, negation=4, agent=4, time=4, attribution=4, invention=4)
FIRST = [(name, "claims.jsonl") for name in NAMES]
LATER = [("belgorod", "heldout.jsonl")]
LATER_INVENTED = [(name, "heldout.jsonl") for name in sorted(HELD_OUT - {"belgorod"})]
MORE = [(name, "more.jsonl") for name in NAMES if name not in HELD_OUT]
SETS = [*FIRST, *LATER, *LATER_INVENTED, *MORE]
TEST = [(name, file) for name, file in FIRST if name in HELD_OUT]
DEVELOPMENT = [(name, file) for name, file in FIRST if name not in HELD_OUT]
NOT_STATED = {"attribution", "invention"}


def overlap(claim: str, name: str) -> float:
    """Largest share of the claim's words that one paragraph of one report holds."""
    words = plain(claim).split()
    paragraphs = [set(plain(p).split()) for text in reports(name).values() for p in re.split(r"\n|\\n", text)]
    return max(sum(word in paragraph for word in words) / len(words) for paragraph in paragraphs)


def length(claim: str, _name: str) -> float:
    """Words of the claim."""
    return len(claim.split())


@pytest.mark.parametrize(("name", "file"), SETS)
def test_half_of_the_claims_are_true_and_the_errors_are_spread(name: str, file: str) -> None:
    expected = {
        (name, "heldout.jsonl"): INVENTED_LATER,
        (name, "more.jsonl"): INVENTED_LATER,
        ("belgorod", "claims.jsonl"): RETOLD,
        ("belgorod", "heldout.jsonl"): RETOLD_LATER,
    }
    assert Counter(claim["kind"] for claim in claims(name, file)) == expected.get((name, file), INVENTED)


@pytest.mark.parametrize(("name", "file"), SETS)
def test_labels_follow_from_kinds(name: str, file: str) -> None:
    for claim in claims(name, file):
        expected = "unsupported" if claim["kind"] in NOT_STATED else "contradicted"
        assert claim["label"] == ("supported" if claim["kind"] == "true" else expected), claim["id"]


@pytest.mark.parametrize(("name", "file"), SETS)
def test_a_claim_is_one_new_sentence(name: str, file: str) -> None:
    found = claims(name, file)
    prefix = name + {"claims.jsonl": "-", "heldout.jsonl": "-h", "more.jsonl": "-m"}[file]
    assert [claim["id"] for claim in found] == [f"{prefix}{i:02d}" for i in range(1, len(found) + 1)]
    assert len({plain(claim["claim"]) for claim in found}) == len(found)
    sources = " ".join(plain(text) for text in reports(name).values())
    for claim in found:
        assert set(claim) == {"id", "claim", "label", "kind", "note"}
        assert re.fullmatch(r"[A-Z][^\n]*[a-z0-9.]\.", claim["claim"]), claim["id"]
        assert plain(claim["claim"]) not in sources, claim["id"]


@pytest.mark.parametrize(("name", "file"), SETS)
def test_a_note_names_the_reports_that_decide(name: str, file: str) -> None:
    known = re.compile("|".join([*reports(name), r"\ball\b", "no report"]))
    assert [claim["id"] for claim in claims(name, file) if not known.search(claim["note"])] == []


@pytest.mark.parametrize(("name", "file"), SETS)
def test_digits_in_true_claims_stand_in_the_reports(name: str, file: str) -> None:
    numbers = {n for text in reports(name).values() for n in re.findall(r"\d+", text.replace(",", ""))}
    for claim in claims(name, file):
        if claim["label"] == "supported":
            assert set(re.findall(r"\d+", claim["claim"].replace(",", ""))) <= numbers, claim["id"]


@pytest.mark.parametrize("cue", [overlap, length])
@pytest.mark.parametrize(
    "sets",
    [FIRST, TEST, DEVELOPMENT, MORE, LATER, LATER_INVENTED],
    ids=["first", "test", "development", "more for development", "later", "later, invented events"],
)
def test_no_surface_cue_gives_the_labels_away(
    sets: Sequence[tuple[str, str]], cue: Callable[[str, str], float]
) -> None:
    cues: dict[bool, list[float]] = {True: [], False: []}
    for name, file in sets:
        for claim in claims(name, file):
            cues[claim["label"] == "supported"].append(cue(claim["claim"], name))
    assert 0.4 <= mean((t > f) + 0.5 * (t == f) for t in cues[True] for f in cues[False]) <= 0.6


@pytest.mark.parametrize(("name", "file"), [*LATER, *LATER_INVENTED, *MORE])
def test_no_later_claim_repeats_one_of_the_first(name: str, file: str) -> None:
    """Half of the words of two claims together, or two thirds of each, would be nearly the same words."""
    first, later = ([set(plain(claim["claim"]).split()) for claim in claims(name, f)] for f in ("claims.jsonl", file))
    assert max(len(a & b) / len(a | b) for a in later for b in first) < 0.5
