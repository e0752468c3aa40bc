"""Asks the process that works balances out, and kills it when what was asked is not wanted any more.

A process, not a thread: the deep checks and the comparison of directors make hundreds of thousands of
objects, and the collection of that garbage held the window up for a third of a second at a time.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

import simulator
from simulator.workshop.balance.asking import Question

Plain = dict[str, Any]

_MODULE = "simulator.workshop.balance.worker"
_ROOT = Path(simulator.__file__).resolve().parents[1]
_PATIENCE = 2000
"""Milliseconds that a killed process may take to be gone."""


class Worker(QObject):
    """One question at a time: who asks last is served.

    Signals:
        told: what is done now, and how far it is.
        lined: what is known of one more director.
        answered: the answer, as plain data; None where it was told line by line.
        failed: why there is none, a code, and details for a report.
    """

    told = Signal(str, int)
    lined = Signal(object)
    answered = Signal(object)
    failed = Signal(str, str)

    def __init__(self, folders: Sequence[Path], cache: Path, parent: QObject | None = None) -> None:
        """`folders` are those of the library, `cache` that of analyses; nothing is begun yet."""
        super().__init__(parent)
        self._arguments = ["-m", _MODULE, str(cache), *map(str, folders)]
        self._process: QProcess | None = None
        self._read = bytearray()
        self._asked = 0
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether something is being worked out."""
        return self._busy

    def ask(self, question: Question) -> None:
        """Ask; what was asked before is not wanted any more."""
        self.cancel()
        self._asked += 1
        self._busy = True
        if self._process is None:
            self._process = self._begin()
        line = json.dumps({"id": self._asked, **question.plain()}, ensure_ascii=False)
        self._process.write(line.encode() + b"\n")

    def cancel(self) -> None:
        """What is under way is not wanted any more; nothing is told of it."""
        if self._busy:
            self._end()

    def stop(self) -> None:
        """End the process, whatever it does."""
        self._end()

    def _begin(self) -> QProcess:
        process = QProcess(self)
        around = QProcessEnvironment.systemEnvironment()
        known = around.value("PYTHONPATH")
        around.insert(
            "PYTHONPATH", f"{_ROOT}{';' if sys.platform == 'win32' else ':'}{known}" if known else str(_ROOT)
        )
        process.setProcessEnvironment(around)
        process.readyReadStandardOutput.connect(self._take)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._refused)
        process.start(sys.executable, self._arguments)
        return process

    def _end(self) -> None:
        process, self._process = self._process, None
        self._busy = False
        self._read.clear()
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._take)
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._refused)
            process.kill()
            process.waitForFinished(_PATIENCE)
            process.deleteLater()

    @Slot()
    def _take(self) -> None:
        if self._process is None:
            return
        self._read += self._process.readAllStandardOutput().data()
        while (end := self._read.find(b"\n")) >= 0:
            line = bytes(self._read[:end])
            del self._read[: end + 1]
            self._hear(json.loads(line))

    def _hear(self, said: Plain) -> None:
        if said["id"] != self._asked:
            return
        if "step" in said:
            self.told.emit(said["step"], said["count"])
        elif "line" in said:
            self.lined.emit(said["line"])
        elif "failed" in said:
            self._busy = False
            self.failed.emit(said["failed"], said["details"])
        else:
            self._busy = False
            self.answered.emit(said["answer"])

    @Slot()
    def _ended(self) -> None:
        """It ended by itself: it was killed from outside, or ran out of memory."""
        process, was_busy = self._process, self._busy
        said = b"" if process is None else bytes(process.readAllStandardError().data())
        details = said.decode(errors="replace")
        self._end()
        if was_busy:
            self.failed.emit("ended", details)

    @Slot()
    def _refused(self) -> None:
        if self._process is not None and self._process.error() is QProcess.ProcessError.FailedToStart:
            details = self._process.errorString()
            self._end()
            self.failed.emit("ended", details)
