"""What keeps the desktop from opening here: found without importing Qt, one sentence with what to do."""

import ctypes
from collections.abc import Callable, Mapping
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from simulator.program import program

SCREENLESS = ("offscreen", "minimal", "minimalegl", "linuxfb", "eglfs", "vnc", "vkkhrdisplay")
"""Platforms of Qt's that need no display server."""

_REFUSED_QT = (6, 12)
_FIRST_SOUND_PYTHON = (3, 12)

_PACKAGES = (
    "libglib2.0-0 libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 "
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)
_WINDOW = (
    "libxkbcommon-x11.so.0",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
)
"""What Qt loads only when it opens a window on X11, and ends the process if it is not there."""


def installed_qt() -> str | None:
    """The version of PySide6 that is installed, found without importing it; `unknown` if it does not say."""
    for name in ("PySide6-Essentials", "PySide6"):
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return None if find_spec("PySide6") is None else "unknown"


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


def no_window(
    platform: str, environment: Mapping[str, str], load: Callable[[str], object] = ctypes.CDLL
) -> str | None:
    """Why Qt could not open a window on the X11 screen, in one sentence; None where it can."""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    wayland = environment.get("WAYLAND_DISPLAY") and not chosen
    if not platform.startswith("linux") or wayland or chosen not in ("", "xcb"):
        return None
    for name in _WINDOW:
        try:
            load(name)
        except OSError as error:
            return missing_library(str(error))
    return None


def missing_library(reason: str) -> str:
    """What to install when Qt's own shared libraries do not load, in one sentence."""
    why = reason.strip().rstrip(".")
    return (
        f"Qt does not start here ({why}); on Debian and Ubuntu this brings what it needs: "
        f"sudo apt-get install {_PACKAGES}"
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
