from eval.judged import Judged
from eval.sweep import Point, chosen, left_out


def point(value: str, *flags: tuple[str, str, bool]) -> Point:
    """A point from (cluster, kind, whether the claim was flagged)."""
    judged = [Judged("x", "A claim.", kind, "unsupported" if flag else "supported") for _, kind, flag in flags]
    return Point(value, tuple(judged), tuple(cluster for cluster, _, _ in flags))


LOW = point("0.2", ("sea", "true", False), ("sea", "number", False), ("hill", "true", False), ("hill", "name", True))
HIGH = point("0.3", ("sea", "true", False), ("sea", "number", True), ("hill", "true", True), ("hill", "name", True))


def test_a_line_counts_false_alarms_and_catches() -> None:
    assert HIGH.line() == "true flagged 1 of 2, false caught 2 of 2"


def test_the_highest_value_within_the_limit_is_chosen() -> None:
    assert chosen([LOW, HIGH], most=0.5) == "0.3"
    assert chosen([LOW, HIGH], most=0.4) == "0.2"
    assert chosen([HIGH], most=0.4) is None


def test_a_cluster_that_decides_the_choice_shows_when_it_is_left_out() -> None:
    assert left_out([LOW, HIGH], most=0.4) == {"sea": "0.2", "hill": "0.3"}


def test_without_a_true_claim_nothing_is_chosen() -> None:
    no_true = [point("0.2", ("sea", "number", False)), point("0.9", ("sea", "number", True))]
    assert chosen(no_true) is None
    mixed = [point("0.2", ("sea", "number", False), ("hill", "true", False))]
    assert (chosen(mixed), left_out(mixed)) == ("0.2", {"sea": "0.2", "hill": None})


def test_a_single_cluster_is_not_left_out() -> None:
    assert left_out([point("0.2", ("sea", "true", False))]) == {}
