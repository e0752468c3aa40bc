"""Opening the desktop, or one sentence that says why it cannot be opened here and what to do."""

import os
import sys
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version

from simulator.program import program

SCREENLESS = ("offscreen", "minimal", "minimalegl", "linuxfb", "eglfs", "vnc", "vkkhrdisplay")
"""Platforms of Qt's that need no display server."""

_REFUSED_QT = (6, 12)
_FIRST_SOUND_PYTHON = (3, 12)

_LIBRARIES = (
    "libglib2.0-0 libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 "
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)


def open_desktop() -> int:
    """Open the desktop and stay until it is closed; returns the exit code."""
    obstacle = refused_qt(installed_qt(), sys.version_info[:2]) or no_screen(sys.platform, os.environ)
    if obstacle:
        return _say(obstacle)
    try:
        from simulator.desktop.app import run
    except ImportError as error:
        if not _from_qt(error):
            raise
        return _say(missing_library(str(error)))
    return run()


def installed_qt() -> str | None:
    """The version of PySide6 that is installed, found without importing it."""
    for name in ("PySide6-Essentials", "PySide6"):
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return None


def refused_qt(qt: str | None, python: tuple[int, ...]) -> str | None:
    """Why this Qt is not used, in one sentence; None where it is fine.

    PySide6 6.12 on Python before 3.12 loses a reference to None with every repaint and kills the process.
    """
    if qt is None:
        return f"Qt is not installed: pip install 'PySide6-Essentials>=6.11.3,<6.12'{_terminal()}"
    if _numbers(qt) >= _REFUSED_QT and python < _FIRST_SOUND_PYTHON:
        running = ".".join(map(str, python))
        return (
            f"PySide6 {qt} is not used on Python {running}, where it ends the program after a few minutes: "
            f"pip install 'PySide6-Essentials>=6.11.3,<6.12', or use Python 3.12 or newer."
        )
    return None


def no_screen(platform: str, environment: Mapping[str, str]) -> str | None:
    """Why there is no window to be had, in one sentence; None where there is a screen."""
    if not platform.startswith(("linux", "freebsd")):
        return None
    chosen = environment.get("QT_QPA_PLATFORM", "").split(";")
    screenless = any(name.partition(":")[0] in SCREENLESS for name in chosen)
    if screenless or environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return None
    return f"There is no screen to open a window on{_terminal()}"


def missing_library(reason: str) -> str:
    """What to install when Qt's own shared libraries do not load, in one sentence."""
    why = reason.strip().rstrip(".")
    return (
        f"Qt does not start here ({why}); on Debian and Ubuntu this brings what it needs: "
        f"sudo apt-get install {_LIBRARIES}"
    )


def _from_qt(error: ImportError) -> bool:
    """Whether an import failed in Qt's binaries, not in ours."""
    return (
        ".so" in str(error) or "DLL" in str(error) or (error.name or "").startswith(("PySide6", "shiboken6"))
    )


def _terminal() -> str:
    return f"; the same deal can be played in the terminal: {program()} play warm-up"


def _numbers(text: str) -> tuple[int, ...]:
    parts = []
    for part in text.split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        parts.append(int(digits))
    return tuple(parts)


def _say(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 1
