"""What is offered where the history is damaged, and its copy of the day; done in the background."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QRunnable, QThreadPool, Signal, Slot

from simulator.desktop.desk import Desk
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.history.backup import Backup
    from simulator.history.recovery import Recovered

_DAMAGED = ("damaged", "not-a-database")
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be done about a fault, as its button says it."""

    words: str
    act: Callable[[], object]


class Mending(QObject):
    """Recovers a history, puts a backup in its place, and makes the backup of the day.

    Signals:
        began: a history is being mended.
        mended: it has been; carries what became of it, a `Recovered`.
        failed: what was asked for could not be done; carries the HistoryFault.
        not_backed_up: the backup of the day could not be made; carries the HistoryFault.
    """

    began = Signal()
    mended = Signal(object)
    failed = Signal(object)
    not_backed_up = Signal(object)

    def __init__(self, desk: Desk, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._file = desk, file
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def offers(self, fault: HistoryFault) -> tuple[Offer, ...]:
        """What can be done about a fault besides trying again; nothing for most."""
        if fault.code not in _DAMAGED or fault.values.get("file") != str(self._file):
            return ()
        from simulator.history.backup import backups

        found = [Offer(self.tr("Recover what is readable"), self.recover)]
        for newest in backups(self._file)[:1]:
            found.append(Offer(self._of_day(newest.day), partial(self.restore, newest)))
        return (*found, Offer(self.tr("Quit"), QCoreApplication.quit))

    def recover(self) -> None:
        """Take what is readable of the damaged history into a new one."""
        self._mend(lambda: _recovered(self._file))

    def restore(self, backup: "Backup") -> None:
        """Put that copy in the place of the damaged history."""
        self._mend(lambda: _restored(self._file, backup))

    @Slot()
    def back_up(self) -> None:
        """Make the backup of the day, unless there is one."""
        self._pool.start(_Work(lambda: _backed_up(self._file), self.not_backed_up.emit))

    def wait(self) -> None:
        """Let the background finish before the program ends."""
        self._pool.waitForDone()

    def _mend(self, work: "Callable[[], Recovered]") -> None:
        self.began.emit()
        self._pool.start(_Work(lambda: self.mended.emit(work()), self.failed.emit))

    def _of_day(self, day: date) -> str:
        days = (
            self.tr("Use the backup of Monday"),
            self.tr("Use the backup of Tuesday"),
            self.tr("Use the backup of Wednesday"),
            self.tr("Use the backup of Thursday"),
            self.tr("Use the backup of Friday"),
            self.tr("Use the backup of Saturday"),
            self.tr("Use the backup of Sunday"),
        )
        if (_today() - day).days < _WEEK:
            return days[day.weekday()]
        written = QLocale(self._desk.language.code).toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat
        )
        return self.tr("Use the backup of {day}").format(day=written)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], object], failed: Callable[[HistoryFault], object]) -> None:
        super().__init__()
        self._work, self._failed = work, failed

    def run(self) -> None:
        try:
            self._work()
        except HistoryFault as fault:
            self._failed(fault)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _recovered(file: Path) -> "Recovered":
    from simulator.history.recovery import recover

    return recover(file, datetime.now(UTC))


def _restored(file: Path, backup: "Backup") -> "Recovered":
    from simulator.history.recovery import restore

    return restore(file, backup, datetime.now(UTC))


def _backed_up(file: Path) -> None:
    from simulator.history.backup import daily

    daily(file, _today())
