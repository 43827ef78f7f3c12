"""How many random inputs a property test tries whose inputs cost milliseconds and more."""

from collections.abc import Sequence

from hypothesis import HealthCheck, settings


def fewer(percent: int, suppress: Sequence[HealthCheck] = ()) -> settings:
    """A decorator: that share of the examples that a test has by default, under whichever profile."""
    suppressed = [*settings.default.suppress_health_check, *suppress]
    most = settings.default.max_examples * percent // 100
    return settings(max_examples=max(1, most), suppress_health_check=suppressed)
