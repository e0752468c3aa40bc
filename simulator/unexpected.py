"""An error that nobody foresaw: a report for the developers, one sentence for the user."""

import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from simulator.places import log_folder


def report(error: BaseException) -> str:
    """Write the report into the log folder and say so in one sentence."""
    try:
        path = _write(error)
    except OSError as fault:
        why = (fault.strerror or str(fault)).lower()
        return (
            f"Something went wrong that should not have ({type(error).__name__}: {error}); "
            f"a report could not be written: {why}."
        )
    return f"Something went wrong that should not have; the report is in {path}."


def _write(error: BaseException) -> Path:
    folder = log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    now = datetime.now(UTC)
    path = folder / f"error-{now:%Y%m%d-%H%M%S-%f}.txt"
    lines = [
        f"Mixed Signals, {now:%Y-%m-%d %H:%M:%S} UTC",
        f"Python {platform.python_version()} on {platform.platform()}",
        f"Arguments: {sys.argv[1:]}",
        "",
        "".join(traceback.format_exception(error)),
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
