"""Peak memory of this process, for one stretch of work at a time."""

from __future__ import annotations

import re
import resource
import sys
from pathlib import Path

STATUS, CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")
RESET_PEAK = "5"  # proc(5): resets VmHWM, the peak resident set size
RUSAGE_UNIT = 1 if sys.platform == "darwin" else 1024  # bytes; getrusage counts differently on Linux and macOS


def reset_peak() -> None:
    """Start a new stretch where the system can (Linux); elsewhere the peak is of the process so far."""
    try:
        CLEAR.write_text(RESET_PEAK)
    except OSError:
        return


def peak_megabytes() -> float:
    """Peak resident memory since `reset_peak`, in MB (10**6 bytes), rounded to a tenth."""
    try:
        found = re.search(r"^VmHWM:\s+(\d+) kB", STATUS.read_text(), re.MULTILINE)
    except OSError:
        found = None
    peak = int(found[1]) * 1024 if found else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * RUSAGE_UNIT
    return round(peak / 1e6, 1)
