"""The labels of the claims can be trusted to mean what the README says, and nothing but reading gives them away."""

import re
from collections import Counter
from collections.abc import Callable, Collection
from statistics import mean

import pytest
from support.clusters import HELD_OUT, NAMES, claims, plain, reports

RETOLD = Counter(true=20, number=4, name=3, negation=3, agent=3, time=3, attribution=2, invention=2)
INVENTED = Counter(true=12, number=2, name=2, negation=2, agent=2, time=2, attribution=1, invention=1)
NOT_STATED = {"attribution", "invention"}


def overlap(claim: str, name: str) -> float:
    """Largest share of the claim's words that one paragraph of one report holds."""
    words = plain(claim).split()
    paragraphs = [set(plain(p).split()) for text in reports(name).values() for p in re.split(r"\n|\\n", text)]
    return max(sum(word in paragraph for word in words) / len(words) for paragraph in paragraphs)


def length(claim: str, _name: str) -> float:
    """Words of the claim."""
    return len(claim.split())


@pytest.mark.parametrize("name", NAMES)
def test_half_of_the_claims_are_true_and_the_errors_are_spread(name: str) -> None:
    assert Counter(claim["kind"] for claim in claims(name)) == (RETOLD if name == "belgorod" else INVENTED)


@pytest.mark.parametrize("name", NAMES)
def test_labels_follow_from_kinds(name: str) -> None:
    for claim in claims(name):
        expected = "unsupported" if claim["kind"] in NOT_STATED else "contradicted"
        assert claim["label"] == ("supported" if claim["kind"] == "true" else expected), claim["id"]


@pytest.mark.parametrize("name", NAMES)
def test_a_claim_is_one_new_sentence(name: str) -> None:
    found = claims(name)
    assert [claim["id"] for claim in found] == [f"{name}-{i:02d}" for i in range(1, len(found) + 1)]
    assert len({plain(claim["claim"]) for claim in found}) == len(found)
    sources = " ".join(plain(text) for text in reports(name).values())
    for claim in found:
        assert set(claim) == {"id", "claim", "label", "kind", "note"}
        assert re.fullmatch(r"[A-Z][^\n]*[a-z0-9.]\.", claim["claim"]), claim["id"]
        assert plain(claim["claim"]) not in sources, claim["id"]


@pytest.mark.parametrize("name", NAMES)
def test_a_note_names_the_reports_that_decide(name: str) -> None:
    known = re.compile("|".join([*reports(name), r"\ball\b", "no report"]))
    assert [claim["id"] for claim in claims(name) if not known.search(claim["note"])] == []


@pytest.mark.parametrize("name", NAMES)
def test_digits_in_true_claims_stand_in_the_reports(name: str) -> None:
    numbers = {n for text in reports(name).values() for n in re.findall(r"\d+", text.replace(",", ""))}
    for claim in claims(name):
        if claim["label"] == "supported":
            assert set(re.findall(r"\d+", claim["claim"].replace(",", ""))) <= numbers, claim["id"]


@pytest.mark.parametrize("cue", [overlap, length])
@pytest.mark.parametrize("names", [NAMES, HELD_OUT, set(NAMES) - HELD_OUT], ids=["all", "test", "development"])
def test_no_surface_cue_gives_the_labels_away(names: Collection[str], cue: Callable[[str, str], float]) -> None:
    cues: dict[bool, list[float]] = {True: [], False: []}
    for name in names:
        for claim in claims(name):
            cues[claim["label"] == "supported"].append(cue(claim["claim"], name))
    assert 0.4 <= mean((t > f) + 0.5 * (t == f) for t in cues[True] for f in cues[False]) <= 0.6
