"""Plays the same choices again in the background: to open talks may take longer than a key may wait."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from simulator.desktop.workshop.playtest.playing import Order, Playing


@dataclass(frozen=True, slots=True)
class _Job:
    number: int
    order: Order


class _Results(QObject):
    """What comes back from the background; it lives with the window, so signals cross over to its thread."""

    played = Signal(int, object)


class _Work(QRunnable):
    def __init__(self, job: _Job, replays: "Replays", results: _Results) -> None:
        super().__init__()
        self._job, self._replays, self._results = job, replays, results

    def run(self) -> None:
        if self._replays.wanted != self._job.number:
            return
        playing = Playing(self._job.order)
        try:
            self._results.played.emit(self._job.number, playing)
        except RuntimeError:
            # The window has gone meanwhile, and nobody waits for it any more.
            return


class Replays(QObject):
    """Opens talks one after the other; whoever asks last is served.

    Signals:
        played: the talks that were asked for last; carries a Playing.
    """

    played = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = 0
        self._done = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._results = _Results(self)
        self._results.played.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether something that is wanted is not played yet."""
        return self._done != self.wanted

    def ask(self, order: Order) -> None:
        """Open the talks of an order."""
        self.wanted += 1
        self._pool.start(_Work(_Job(self.wanted, order), self, self._results))

    def drop(self) -> None:
        """What is under way is wanted no more."""
        self.wanted += 1
        self._done = self.wanted

    def stop(self) -> None:
        """Drop what is under way and wait until it has ended."""
        self.drop()
        self._pool.waitForDone()

    @Slot(int, object)
    def _take(self, number: int, playing: Playing) -> None:
        if number == self.wanted:
            self._done = number
            self.played.emit(playing)
