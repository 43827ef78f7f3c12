"""How many random inputs property tests try, and which files of tests come first.

HYPOTHESIS_PROFILE=thorough tries ten thousand inputs each.
"""

import os
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("default", deadline=None, derandomize=True)
settings.register_profile(
    "thorough", deadline=None, max_examples=10_000, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The slowest files first, else one of two processes works on at the end while the other waits."""
    slow: Counter[Path] = Counter()
    for item in items:
        if marker := item.get_closest_marker("slow"):
            slow[item.path] += marker.kwargs.get("seconds", 5)
    items.sort(key=lambda item: -slow[item.path])
