"""Files are made and written in the background; whoever leaves meanwhile gets none."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

TOLD_AFTER_MS = 300
"""What takes longer is told; most files are there before anybody could read that."""


@dataclass(eq=False, slots=True)
class _Job:
    """A file that is wanted, what it is made of, and whether it is wanted no more."""

    path: Path
    make: Callable[[], bytes]
    unwanted: bool = False


class _Results(QObject):
    """What comes back from the background; it lives with the window, so signals cross over to its thread."""

    written = Signal(object)
    failed = Signal(object, str)


class _Work(QRunnable):
    """One file."""

    def __init__(self, job: _Job, results: _Results) -> None:
        super().__init__()
        self._job, self._results = job, results

    def run(self) -> None:
        from simulator.desktop.paper.files import ExportFault, write_whole

        job, results = self._job, self._results
        try:
            made = job.make()
            if job.unwanted:
                return
            write_whole(job.path, made)
        except ExportFault as fault:
            sentence = str(fault)
            self._tell(lambda: results.failed.emit(job, sentence))
        except BaseException:
            self._tell(lambda: results.failed.emit(job, ""))
            raise
        else:
            self._tell(lambda: results.written.emit(job))

    def _tell(self, emit: Callable[[], None]) -> None:
        try:
            emit()
        except RuntimeError:
            # The window has gone meanwhile, and nobody waits for it any more.
            return


class Writing(QObject):
    """Writes one file at a time; a new one takes the place of what is not written yet.

    Signals:
        takes_long: it is still being made; carries the path.
        written: it is in place; carries the path.
        failed: it could not be written; carries the path and one sentence, empty where a report tells why.
    """

    takes_long = Signal(object)
    written = Signal(object)
    failed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._results = _Results(self)
        self._results.written.connect(self._written)
        self._results.failed.connect(self._failed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOLD_AFTER_MS)
        self._timer.timeout.connect(self._late)

    @property
    def busy(self) -> bool:
        """Whether a file is being made."""
        return self._job is not None

    def write(self, path: Path, make: Callable[[], bytes]) -> None:
        """Begin; `make` runs in the background: it touches neither widgets nor pixmaps.

        It may raise ExportFault.
        """
        self.cancel()
        self._job = _Job(path, make)
        self._timer.start()
        self._pool.start(_Work(self._job, self._results))

    def cancel(self) -> None:
        """Write nothing that is not written yet, and tell nothing of it."""
        self._timer.stop()
        if self._job is not None:
            self._job.unwanted = True
            self._job = None

    def _ends(self, job: _Job) -> bool:
        if job is not self._job:
            return False
        self._timer.stop()
        self._job = None
        return True

    @Slot()
    def _late(self) -> None:
        if self._job is not None:
            self.takes_long.emit(self._job.path)

    @Slot(object)
    def _written(self, job: _Job) -> None:
        if self._ends(job):
            self.written.emit(job.path)

    @Slot(object, str)
    def _failed(self, job: _Job, sentence: str) -> None:
        if self._ends(job):
            self.failed.emit(job.path, sentence)
