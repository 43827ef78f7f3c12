"""Accord from Python: what the command line does, as three functions."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import UnusableInput
from summarize.records import Cluster, Report, Result

if TYPE_CHECKING:
    from summarize.pipeline import Pipeline
    from summarize.settings import Settings

SURROGATE = re.compile("[\ud800-\udfff]")

Reports = Iterable[str | Path | Report]
"""Names of files or folders, as on the command line, or reports that were read or built before; not a mix of both."""


def summarize(
    reports: Reports,
    *,
    writer: str | None = None,
    checker: str | None = None,
    max_words: int | None = None,
    settings: Settings | None = None,
) -> Result:
    """Write one summary of the reports of one event and check every claim of it.

    ``writer``, ``checker`` and ``max_words`` (at least 1) left out mean what the shipped config says. ``settings``
    (from `summarize.configuration.load_settings`) take the place of all three. Raises `AccordError` with one line
    that says what is wrong: an unknown name, a report that cannot be read, weights that are not on this machine.
    """
    pipeline = _pipeline(settings, writer=writer, checker=checker, max_words=max_words)
    return pipeline.summarize(_cluster(reports, pipeline.settings))


def check(summary: str, reports: Reports, *, checker: str | None = None, settings: Settings | None = None) -> Result:
    """Judge every claim of a summary (its text) against the reports; errors as in `summarize`."""
    _refuse_other_than_text(summary, "the summary")
    pipeline = _pipeline(settings, checker=checker)
    return pipeline.check(summary, _cluster(reports, pipeline.settings))


def check_claims(
    claims: Iterable[str], reports: Reports, *, checker: str | None = None, settings: Settings | None = None
) -> Result:
    """Judge given claims one by one, without splitting them; errors as in `summarize`."""
    if isinstance(claims, str):
        raise UnusableInput(f"claims must be a list, not one text; write [{claims!r}]")
    _refuse_no_list(claims, "claims")
    given = list(claims)
    for claim in given:
        _refuse_other_than_text(claim, "a claim")
    pipeline = _pipeline(settings, checker=checker)
    return pipeline.check_claims(given, _cluster(reports, pipeline.settings))


def _pipeline(
    settings: Settings | None, writer: str | None = None, checker: str | None = None, max_words: int | None = None
) -> Pipeline:
    from summarize.configuration import load_settings
    from summarize.pipeline import Pipeline
    from summarize.settings import Settings

    for what, name in (("writer", writer), ("checker", checker)):
        if not isinstance(name, str | None):
            raise UnusableInput(f"the {what} is a {type(name).__name__}; give its name")
    given = {"writer": writer, "checker": checker, "planning.max_words": max_words}
    overrides = [f"{key}={value}" for key, value in given.items() if value is not None]
    if settings is not None and overrides:
        raise UnusableInput(f"settings and {', '.join(overrides)} are both given; put the values into the settings")
    if settings is None:
        return Pipeline(load_settings(overrides))
    if not isinstance(settings, Settings):
        raise UnusableInput(f"settings are a {type(settings).__name__}; make them with load_settings(['writer=lead'])")
    return Pipeline(settings)


def _refuse_no_list(given: object, what: str) -> None:
    if not isinstance(given, Iterable):
        raise UnusableInput(f"{what} must be a list, not a value of type {type(given).__name__}")


def _refuse_other_than_text(given: object, what: str) -> None:
    if not isinstance(given, str):
        raise UnusableInput(f"{what} is a {type(given).__name__}; give its text, of a file what it holds")
    if SURROGATE.search(given):
        raise UnusableInput(f"{what} holds half a character (a lone surrogate); decode it with errors='replace'")


def _cluster(reports: Reports, settings: Settings) -> Cluster:
    if isinstance(reports, (str, Path)):
        raise UnusableInput(f"reports must be a list, not one name; write [{str(reports)!r}]")
    _refuse_no_list(reports, "reports")
    given = list(reports)
    for report in given:
        if not isinstance(report, (str, Path, Report)):
            raise UnusableInput(f"a report is a {type(report).__name__}; give its name, or what read_report made of it")
    built = tuple(report for report in given if isinstance(report, Report))
    if not built:
        from summarize.reading.load import load_cluster

        return load_cluster([str(report) for report in given], settings.reading, io.BytesIO())
    if len(built) < len(given):
        raise UnusableInput("reports are a mix of names and Report values; give the one or the other")
    if twice := [name for name, count in Counter(report.id for report in built).items() if count > 1]:
        raise UnusableInput(f"the report id {twice[0]!r} occurs more than once; evidence could not be told apart")
    return Cluster(built)
