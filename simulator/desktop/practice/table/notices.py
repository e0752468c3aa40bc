"""What the banner over the Table says, in the language in force: said again when that changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.desktop.practice.table.elsewhere import Elsewhere
from simulator.desktop.practice.table.phrases import translate
from simulator.desktop.text import Language
from simulator.desktop.widgets import Banner, announce
from simulator.history import HistoryFault

_RESUMED_MS = 6000


class Notices(QObject):
    """Keeps what is to be told until it is over.

    Signals:
        changed: the banner came, went, or has other words: lay out again.
    """

    changed = Signal()

    def __init__(self, banner: Banner, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banner, self._language = banner, language
        self._say: Callable[[], None] | None = None
        self._again: Callable[[], object] | None = None
        self._elsewhere: Callable[[], object] | None = None
        self._short = QTimer(self)
        self._short.setSingleShot(True)
        self._short.setInterval(_RESUMED_MS)
        self._short.timeout.connect(self.end)

    def resumed(self, old_version: bool) -> None:
        """Say for a moment that an attempt goes on, and whether on a version that has changed since."""
        self._keep(lambda: self._say_resumed(old_version))
        self._short.start()

    def varied(self, number: int, decision: int) -> None:
        """Say for a moment of which attempt another way is tried, and from which decision on."""
        self._keep(lambda: self._say_varied(number, decision))
        self._short.start()

    def fault(
        self,
        fault: HistoryFault,
        again: Callable[[], object],
        elsewhere: Callable[[], object] | None = None,
    ) -> None:
        """Say that a move is not saved and offer to try it again, or to save it elsewhere."""
        self._again, self._elsewhere = again, elsewhere
        self._keep(lambda: self._say_fault(fault))

    def saved(self, sentence: Callable[[], str], written: bool) -> None:
        """Say what became of saving it elsewhere; while the fault is told the same can be tried again."""
        if written:
            self._elsewhere = None
        self._keep(lambda: self._say_with_ways(sentence()))

    def plain(self, fault: HistoryFault) -> None:
        """Say a fault that nobody need act on."""
        self._keep(lambda: self._banner.tell(fault.message(self._language.code)))

    def repeat(self) -> None:
        """Say it again, in the language in force."""
        if self._say is not None:
            self._say()
            self.changed.emit()

    def end(self) -> None:
        """There is nothing to tell any more."""
        self._short.stop()
        self._say = None
        if not self._banner.isHidden():
            self._banner.hide()
            self.changed.emit()

    def _keep(self, say: Callable[[], None]) -> None:
        self._short.stop()
        self._say = say
        self.repeat()

    def _say_resumed(self, old_version: bool) -> None:
        if old_version:
            words = translate(
                "Table", "Picked up where you left off, on the version of the scenario that you began with."
            )
        else:
            words = translate("Table", "Picked up where you left off.")
        self._banner.tell(words)

    def _say_varied(self, number: int, decision: int) -> None:
        words = translate("Table", "Another way in attempt {number}, from decision {decision} on.")
        self._banner.tell(words.format(number=number, decision=decision))

    def _say_fault(self, fault: HistoryFault) -> None:
        words = translate("Table", "Your last move is not saved: {fault} The table stays open.")
        sentence = words.format(fault=fault.message(self._language.code))
        self._say_with_ways(sentence)

    def _say_with_ways(self, sentence: str) -> None:
        ways = ((translate("Table", "Try again"), self._again), (Elsewhere.words(), self._elsewhere))
        self._banner.tell(sentence, *((words, act) for words, act in ways if act is not None))
        announce(self._banner, sentence, at_once=True)
