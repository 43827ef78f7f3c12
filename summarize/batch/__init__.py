"""Many clusters into one JSON Lines file that survives any interruption: nothing lost, nothing twice."""

from __future__ import annotations

from summarize.batch.jobs import Job, find_jobs, load_job
from summarize.batch.run import Tally, run_batch

__all__ = ["Job", "Tally", "find_jobs", "load_job", "run_batch"]
