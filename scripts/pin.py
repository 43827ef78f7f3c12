"""Write constraints.txt: the versions of everything this project needs, as installed in this environment.

Follows the requirements of the project and its extras, so that what merely happens to be installed is not pinned.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from itertools import chain
from pathlib import Path

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

# ray needs older versions of what the others need, datasets is far larger than all of them: no constraints for these.
UNPINNED = ("datasets", "ray")
BUILD = ["editables"]  # hatchling asks for it only when it is about to use it
ROOT = Path(__file__).parents[1]
CONSTRAINTS = ROOT / "constraints.txt"
HEADER = "# Versions that are known to work together; written by `make constraints`.\n"


def main() -> None:
    """Pin the project with all its extras and what builds it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    optional = project["optional-dependencies"].items()
    extras = chain.from_iterable(needed for extra, needed in optional if extra not in UNPINNED)
    pins: dict[str, str] = {}
    for requirement in map(Requirement, [*project["dependencies"], *extras, *BUILD]):
        pins = _needed(requirement.name, frozenset(requirement.extras), pins)
        if canonicalize_name(requirement.name) not in pins:
            raise SystemExit(f"{requirement.name} is required but not installed here; run: make constraints")
    CONSTRAINTS.write_text(HEADER + "".join(f"{name}=={pins[name]}\n" for name in sorted(pins)))


def _needed(name: str, extras: frozenset[str], seen: dict[str, str]) -> dict[str, str]:
    """The version of the package and of everything it needs here, without local suffixes such as ``+cpu``."""
    found = dict(seen)
    try:
        package = distribution(name)
    except PackageNotFoundError:
        return found  # needed on other systems only
    found[canonicalize_name(name)] = Version(package.version).public
    for requirement in _requirements(package.requires or [], extras):
        if canonicalize_name(requirement.name) not in found or requirement.extras:
            found = _needed(requirement.name, frozenset(requirement.extras), found)
    return found


def _requirements(lines: list[str], extras: frozenset[str]) -> Iterator[Requirement]:
    for requirement in map(Requirement, lines):
        if requirement.marker is None or any(_holds(requirement.marker, extra) for extra in ("", *extras)):
            yield requirement


def _holds(marker: Marker, extra: str) -> bool:
    """Whether the marker holds on one of the Pythons that the project supports."""
    return any(marker.evaluate({"extra": extra, "python_version": python}) for python in ("3.11", "3.12", "3.13"))


if __name__ == "__main__":
    main()
