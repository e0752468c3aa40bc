"""Errors nobody foresaw: written to a log, told once, never swallowed and never shown as code."""

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, Signal, Slot

_KEPT = 20
"""How many reports one run keeps: a fault in painting repeats with every frame."""


def report_of(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> str:
    """Write down everything a developer needs to know about an error."""
    import platform

    where = f"Mixed Signals, Python {platform.python_version()}, Qt {qt_version}, {platform.platform()}"
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    return f"{where}\n{moment}\n\n{''.join(traceback.format_exception(kind, fault, trace))}"


class FaultReports(QObject):
    """Catches what no one else did, on any thread, and hands the report to the thread of the windows.

    Signals:
        reported: an error happened; carries the report. Delivered to the windows' thread.
    """

    reported = Signal(str)
    _caught = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Log into a folder, made when first needed."""
        super().__init__(parent)
        self._folder = folder
        self._reports: list[str] = []
        self._undo: list[Callable[[], None]] = []
        self._caught.connect(self._receive)

    @property
    def reports(self) -> tuple[str, ...]:
        """The reports of this run, without repetitions."""
        return tuple(self._reports)

    def install(self) -> None:
        """Take over the hooks of the interpreter."""
        before, thread_before = sys.excepthook, threading.excepthook

        def of_thread(told: threading.ExceptHookArgs) -> None:
            if told.exc_value is not None:
                self.catch(told.exc_type, told.exc_value, told.exc_traceback)

        def back() -> None:
            sys.excepthook, threading.excepthook = before, thread_before

        sys.excepthook, threading.excepthook = self.catch, of_thread
        self._undo.append(back)

    def remove(self) -> None:
        """Give the hooks back."""
        while self._undo:
            self._undo.pop()()

    def catch(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Take an error from any thread."""
        if issubclass(kind, KeyboardInterrupt):
            return
        self._caught.emit(report_of(kind, fault, trace))

    @Slot(str)
    def _receive(self, report: str) -> None:
        body = report.split("\n\n", 1)[-1]
        if len(self._reports) >= _KEPT or any(body == known.split("\n\n", 1)[-1] for known in self._reports):
            return
        self._reports.append(report)
        self._log(report)
        self.reported.emit(report)

    def _log(self, report: str) -> None:
        print(report, file=sys.stderr)  # noqa: T201  the terminal the program was started from, if any
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with (self._folder / "errors.log").open("a", encoding="utf-8") as file:
                file.write(f"{report}\n")
        except OSError:
            return
