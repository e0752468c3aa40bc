"""What stands to the right of the text: tabs of the parts that there are for this kind of file."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.debrief.tab_strip import TabStrip
from simulator.desktop.workshop.panes import PANES, TELLS_STALE, make_pane, pane_word
from simulator.desktop.workshop.stale_note import StaleNote
from simulator.desktop.workshop.work import Work

translate = QCoreApplication.translate


class Right(QWidget):
    """Tabs over a stack; a part is made when it is first looked at, and works only while it is.

    Attributes:
        strip: the tabs. note: says that an older version is shown. panes: the parts made so far, by name.

    Signals:
        made: a part is there for the first time; carries its name.
    """

    made = Signal(str)

    def __init__(self, desk: Desk, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        self.strip, self.stack = TabStrip(desk.theme), QStackedWidget()
        self.note = StaleNote(desk, work)
        self._note_room = QWidget()
        self.panes: dict[str, QWidget] = {}
        self._chosen = "graph"
        room, column = QVBoxLayout(self._note_room), QVBoxLayout(self)
        room.setContentsMargins(10, 8, 10, 0)
        room.addWidget(self.note)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        self.strip.setContentsMargins(14, 0, 0, 0)
        column.addWidget(self.strip)
        column.addWidget(self._note_room)
        column.addWidget(self.stack, 1)
        self.strip.chosen.connect(self._choose)
        work.opened.connect(self.show_kind)
        self.show_kind()

    @property
    def names(self) -> tuple[str, ...]:
        """The parts on offer."""
        return PANES[self._work.kind]

    @property
    def shown(self) -> str:
        """The name of the part in front; empty where there is none."""
        return self.names[self.strip.current] if 0 <= self.strip.current < len(self.names) else ""

    def show_kind(self) -> None:
        """Offer the parts of this kind of file; the one that was chosen last stays, if it is among them."""
        names = self.names
        self.retranslate()
        self.setVisible(bool(names) and self._work.path is not None)
        if names:
            place = names.index(self._chosen) if self._chosen in names else 0
            if place != self.strip.current:
                self.strip.blockSignals(True)
                self.strip.choose(place)
                self.strip.blockSignals(False)
            if self._work.path is not None:
                self._bring(names[place])

    def show_pane(self, name: str) -> QWidget | None:
        """Bring a part to the front; None where there is none of that name for this file."""
        if name not in self.names:
            return None
        self._chosen = name
        self.strip.choose(self.names.index(name))
        self._bring(name)
        return self.panes[name]

    def pane(self, name: str) -> QWidget:
        """A part, made if it is not there yet, without bringing it to the front."""
        if name not in self.panes:
            self.panes[name] = make_pane(name, self._desk, self._work)
            self.stack.addWidget(self.panes[name])
            self.made.emit(name)
        return self.panes[name]

    def stop(self) -> None:
        """Wait until nothing is under way in the background."""
        for pane in self.panes.values():
            if (stop := getattr(pane, "stop", None)) is not None:
                stop()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        words = [pane_word(name) for name in self.names]
        self.strip.set_tabs(words, [None] * len(words), translate("Workshop", "More"))
        self.strip.bar.setAccessibleName(translate("Workshop", "What comes of the text"))

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from the tabs into the part in front, whenever its controls were made."""
        shown: QWidget | None = self.stack.currentWidget()
        if next and self.strip.bar.hasFocus():
            before: QWidget = self.strip.bar
            for part in shown.findChildren(QWidget) if shown is not None else ():
                stops = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None
                if stops and part.window() is self.window():
                    self.setTabOrder(before, part)
                    before = part
        return super().focusNextPrevChild(next)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self.names):
            self._chosen = self.names[place]
            self._bring(self._chosen)

    def _bring(self, name: str) -> None:
        self.stack.setCurrentWidget(self.pane(name))
        self._note_room.setVisible(name in TELLS_STALE)
