"""How bad the files of the list are, worked out in the background one after another."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, Signal, Slot

from simulator.desktop.workshop.files.shelves import Item
from simulator.desktop.workshop.severity import worst
from simulator.scenario.library import Library
from simulator.scenario.problem import Severity

Stamp = tuple[int, int]


class _Results(QObject):
    """What comes back from the background; it lives with the window, so signals cross over to its thread."""

    found = Signal(object, object, object)


class _Look(QRunnable):
    """One file."""

    def __init__(
        self, checks: "FileChecks", number: int, item: Item, stamp: Stamp, results: _Results
    ) -> None:
        super().__init__()
        self._checks, self._number, self._item, self._stamp = checks, number, item, stamp
        self._results = results

    def run(self) -> None:
        if self._checks.round != self._number:
            return
        # A slip is mended while one types: what nobody waits for stands back.
        QThread.currentThread().setPriority(QThread.Priority.LowPriority)
        found = self._checks.look(self._item)
        try:
            self._results.found.emit(self._item.path, self._stamp, found)
        except RuntimeError:
            # The window has gone meanwhile, and nobody waits for it any more.
            return


class FileChecks(QObject):
    """Knows how bad each file is. What ships with the program is sound and not looked at.

    Signals:
        changed: something is known of another file.
    """

    changed = Signal()

    def __init__(self, library: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = Library(library)  # of its own: only the background touches it
        self._known: dict[Path, tuple[Stamp, Severity | None]] = {}
        self._asked: dict[Path, Stamp] = {}
        self.round = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._results = _Results(self)
        self._results.found.connect(self._take)

    def of(self, path: Path) -> Severity | None:
        """How bad a file is as far as is known."""
        found = self._known.get(path)
        return None if found is None else found[1]

    def put(self, path: Path, severity: Severity | None) -> None:
        """Say what is known of a file that was checked elsewhere."""
        stamp = _stamp(path)
        if stamp is not None and self._known.get(path) != (stamp, severity):
            self._known[path], self._asked[path] = (stamp, severity), stamp
            self.changed.emit()

    def look_at(self, items: Sequence[Item]) -> None:
        """Look at those that have changed since they were looked at."""
        for item in items:
            stamp = None if item.shipped else _stamp(item.path)
            if stamp is not None and self._asked.get(item.path) != stamp:
                self._asked[item.path] = stamp
                self._pool.start(_Look(self, self.round, item, stamp, self._results))

    @property
    def busy(self) -> bool:
        """Whether something is being looked at."""
        return self._pool.activeThreadCount() > 0

    def stop(self) -> None:
        """Drop what is under way and wait until it has ended; it may be asked for again."""
        self.round += 1
        self._pool.waitForDone()
        self._asked = {path: stamp for path, (stamp, _) in self._known.items()}

    def look(self, item: Item) -> Severity | None:
        """Look at a file; in the background."""
        from simulator.workshop.checking import check_text
        from simulator.workshop.fault import WorkshopFault
        from simulator.workshop.files import open_text

        self._library.refresh()
        try:
            text = open_text(item.path).text
        except WorkshopFault:
            return "error"
        checked = check_text(self._library, item.path, text, item.kind)
        return worst({problem.severity for problem in checked.problems} - {"hint"})

    @Slot(object, object, object)
    def _take(self, path: Path, stamp: Stamp, found: Severity | None) -> None:
        if self._asked.get(path) == stamp:
            self._known[path] = stamp, found
            self.changed.emit()


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
