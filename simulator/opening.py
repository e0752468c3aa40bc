"""Opening the desktop, or one sentence that says why it cannot be opened here and what to do."""

import os
import sys

from simulator.obstacles import installed_qt, missing_library, no_screen, no_window, refused_qt
from simulator.uncollected import uncollected


def open_desktop(package: str | None = None) -> int:
    """Open the desktop, with a package to look into, and stay until it is closed; returns the exit code."""
    obstacle = (
        refused_qt(installed_qt(), sys.version_info[:2])
        or no_screen(sys.platform, os.environ)
        or no_window(sys.platform, os.environ)
    )
    if obstacle:
        return _say(obstacle)
    try:
        with uncollected():
            from simulator.desktop.app import run
    except ImportError as error:
        if not _from_qt(error):
            raise
        return _say(missing_library(str(error)))
    return run() if package is None else run(package=package)


def _from_qt(error: ImportError) -> bool:
    """Whether an import failed in Qt's binaries, not in ours."""
    return (
        ".so" in str(error) or "DLL" in str(error) or (error.name or "").startswith(("PySide6", "shiboken6"))
    )


def _say(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 1
