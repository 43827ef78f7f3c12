"""The loop over the clusters: each becomes one line, whether it went well or not."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from summarize import __version__
from summarize.batch.jobs import Job
from summarize.batch.journal import Journal, Key
from summarize.errors import AccordError, ModelMissing, UnknownSetting
from summarize.progress import Progress, silent
from summarize.reading.characters import replace_unusable
from summarize.records import Result
from summarize.rendering.citations import all_notices
from summarize.rendering.json_document import to_json
from summarize.settings import Settings

Summarize = Callable[[Job], Result]
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Tally:
    """How many results were there from an earlier run, how many lines were added now, and how many of these failed."""

    earlier: int
    added: int
    failed: int


def run_batch(
    jobs: Sequence[Job],
    summarize: Summarize,
    settings: Settings,
    output: Path,
    *,
    restart: bool = False,
    progress: Progress = silent,
    tell: Tell = lambda _message: None,
) -> Tally:
    """Append one line per job to ``output``, after those that an interrupted run with the same settings left there.

    A cluster that fails becomes a line with its error, and the next one follows; a later run tries it again. Missing
    weights and settings that do not fit end the run, since every cluster would fail. Raises `UnusableInput` when
    ``output`` holds anything else, unless ``restart``, and when it cannot be written.
    """
    keys = [Key(job.id, _fingerprint(job, settings)) for job in jobs]
    named = dict(zip(keys, jobs, strict=True))
    with Journal(output, keys, restart) as journal:
        earlier, failed = len(jobs) - len(journal.left), 0
        for done, key in enumerate(journal.left, start=earlier):
            progress("summarising", done, len(jobs))
            outcome = _outcome(named[key], summarize, tell)
            failed += "error" in outcome
            journal.append(_line({**asdict(key), **outcome}))
        return Tally(earlier, len(journal.left), failed)


def _outcome(job: Job, summarize: Summarize, tell: Tell) -> dict[str, object]:
    """The document without timings, which would differ from run to run, or the error."""
    try:
        result = summarize(job)
        document = to_json(replace(result, timings={}))
    except (ModelMissing, UnknownSetting, MemoryError):
        raise
    except Exception as error:  # one cluster in ten thousand must not cost the others
        told = str(error) if isinstance(error, AccordError) else f"{type(error).__name__}: {error}"
        message, _ = replace_unusable(told)
        tell(f"{job.id}: {message}")
        return {"error": message}
    for notice in all_notices(result):
        tell(f"{job.id}: {notice.message}")
    return {"result": document}


def _line(fields: dict[str, object]) -> str:
    return json.dumps(fields, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _fingerprint(job: Job, settings: Settings) -> str:
    """Equal for equal reports, settings and version; whether the network may be used changes no result."""
    composed = json.dumps(asdict(replace(settings, offline=False)), sort_keys=True)
    return hashlib.sha256(f"{__version__}\n{composed}\n{job.digest()}".encode()).hexdigest()[:16]
