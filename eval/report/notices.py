"""What a reader must know before comparing the runs of a section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eval.report.records import LEVEL, ColumnResult, System
from eval.report.signature import DIGITS
from eval.run.folder import RunInfo
from eval.run.values import differing, flat
from eval.statistics import smallest_p
from summarize.rendering.phrases import count

INCOMPARABLE = (
    "do not compare the shares of claims, consensus, balance, position, seconds and megabytes, nor anything of the "
    "writer accord, which asks the checker which wordings may stand."
)


def notices(systems: Sequence[System], columns: Sequence[ColumnResult]) -> Iterator[str]:
    """One sentence each, about the runs first."""
    for system in systems:
        if not system.finished:
            yield f"{system.name} is not finished: {system.done} of {system.run.info.data.examples} are done."
        if system.failed:
            yield f"{system.name} failed on {system.failed} of {system.done}; they count as missing."
    infos = [system.run.info for system in systems]
    yield from _other_checkers(infos)
    yield from _other_code(infos)
    yield from _too_many(columns)


def _other_checkers(infos: Sequence[RunInfo]) -> Iterator[str]:
    names, compared = sorted({info.checker for info in infos}), infos[0].task == "checker"
    if len(names) > 1 and not compared:
        yield f"The claims were judged by different checkers ({', '.join(names)}); {INCOMPARABLE}"
    for name in names:
        if keys := differing([flat(info.settings.get("checker", {})) for info in infos if info.checker == name]):
            said = f"The checker {name} had different settings ({', '.join(keys)})"
            yield f"{said}." if compared else f"{said}; {INCOMPARABLE}"


def _other_code(infos: Sequence[RunInfo]) -> Iterator[str]:
    """Between releases the version stays while the code changes."""
    versions, code = (
        sorted({str(info.signature.get(key, "unknown")) for info in infos}) for key in ("accord", "code_sha256")
    )
    if len(versions) > 1:
        yield f"The runs come from different versions of Accord ({', '.join(versions)})."
    elif len(code) > 1:
        short = ", ".join(item[:DIGITS] for item in code)
        yield f"The runs come from different code of Accord {versions[0]} ({short}); that alone may make a difference."


def _too_many(columns: Sequence[ColumnResult]) -> Iterator[str]:
    """A test of few articles, or many tests at once, cannot reach the level whatever the values are."""
    names: dict[int, list[str]] = {}
    for column in columns:
        tested = [item for item in column.comparisons if item.decisive is not None]
        if tested and len(tested) * min(smallest_p(item.articles) for item in tested) >= LEVEL:
            names.setdefault(len(tested), []).append(column.name)
    for pairs, found in names.items():
        yield (
            f"{', '.join(found)}: too few articles to test {count(pairs, 'pair')} of systems; "
            "no difference can hold, however large."
        )
