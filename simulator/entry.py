"""Where the program starts: no arguments, or a package alone, open the desktop; the rest are commands."""

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.history.reports import Report

UNEXPECTED = 70
"""The exit code of an error that nobody foresaw (EX_SOFTWARE)."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code.

    Args:
        argv: the arguments without the program's name; those of the process by default.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    try:
        if not arguments or _is_package(arguments):
            from simulator.opening import open_desktop

            return open_desktop(*arguments)
        from simulator.commands.run import run

        return run(arguments, _draw)
    except BrokenPipeError:
        _stay_quiet()
        return 1
    except Exception as error:
        from simulator.unexpected import report

        sys.stderr.write(report(error) + "\n")
        return UNEXPECTED


def _draw(report: "Report") -> bytes:
    """The PDF of a report: the one thing for which a command needs Qt, so it is imported only now."""
    from simulator.desktop.history.reports.offscreen import report_pdf_offscreen

    return report_pdf_offscreen(report)


def _is_package(arguments: Sequence[str]) -> bool:
    """Whether a file of that kind is all that is named: so a file manager opens one."""
    return len(arguments) == 1 and arguments[0].lower().endswith(".zip") and not arguments[0].startswith("-")


def _speak_utf8() -> None:
    """Write UTF-8 whatever the console's own encoding: names and lines of every language come out whole."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _stay_quiet() -> None:
    """Let the interpreter flush into nothing at exit: who read us has gone away."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
