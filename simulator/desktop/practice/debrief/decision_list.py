"""All decisions, one under the other; one of them is selected, and open unless it was closed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.desktop.practice.debrief.decision_body import DecisionBody
from simulator.desktop.practice.debrief.decision_item import DecisionItem
from simulator.desktop.practice.debrief.rows import DecisionLine
from simulator.desktop.practice.debrief.search import Search
from simulator.desktop.theme import Theme


class DecisionList(QWidget):
    """The rows of decisions; up and down move among them, Enter opens.

    Signals:
        selected: a decision; carries its number.
        retried: go back to a decision; carries its number.
        map_wanted: show a decision on the map; carries its number.
        tried: a reply for the decision that is searched for; carries its id.
        give_in, next_wanted, stopped: of the search.
        grown: what is open has changed; carries the part that should be seen whole.
    """

    selected = Signal(int)
    retried = Signal(int)
    map_wanted = Signal(int)
    tried = Signal(str)
    give_in = Signal()
    next_wanted = Signal()
    stopped = Signal()
    grown = Signal(QWidget)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.items: list[DecisionItem] = []
        self._lines: tuple[DecisionLine, ...] = ()
        self._search: Search | None = None
        self.number = 0
        self._closed = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def current(self) -> DecisionItem | None:
        """The selected row."""
        return self.items[self.number - 1] if 0 < self.number <= len(self.items) else None

    def show_lines(self, lines: tuple[DecisionLine, ...], number: int, search: Search | None) -> None:
        """Show these decisions with one of them selected (0: none)."""
        self._lines, self._search = lines, search
        while len(self.items) < len(lines):
            item = DecisionItem(self._theme)
            item.pressed.connect(self._pressed)
            item.made_body.connect(self._wire)
            self.items.append(item)
            self._column.addWidget(item)
        while len(self.items) > len(lines):
            item = self.items.pop()
            self._column.removeWidget(item)
            item.hide()
            item.deleteLater()
        self.number = number
        self._show()

    def select(self, number: int, *, focus: bool = False) -> None:
        """Select a decision and open it."""
        if not 0 < number <= len(self.items):
            return
        self.number, self._closed = number, False
        self._show()
        item = self.items[number - 1]
        if focus:
            item.head.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit(item)

    def focus_current(self) -> None:
        """Put the focus on the selected row, or the first."""
        item = self.current or (self.items[0] if self.items else None)
        if item is not None:
            item.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((at for at, item in enumerate(self.items) if item.isAncestorOf(self._held())), None)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if here is None or Qt.Key(event.key()) not in (*steps, Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()
            return
        last = len(self.items) - 1
        at = here + steps.get(Qt.Key(event.key()), 0)
        at = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(Qt.Key(event.key()), at)
        head = self.items[max(0, min(last, at))].head
        head.setFocus(Qt.FocusReason.TabFocusReason)
        self.grown.emit(head)

    def _held(self) -> QWidget:
        return self.focusWidget() or self

    def _show(self) -> None:
        count = len(self._lines)
        for number, (item, line) in enumerate(zip(self.items, self._lines, strict=True), 1):
            opened = number == self.number and not self._closed
            item.show_line(line, count, opened, self._search)
            # Tab stops at one row only; arrows lead to the others.
            stops = number == (self.number or 1)
            item.head.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def _pressed(self) -> None:
        item = self.sender()
        if not isinstance(item, DecisionItem):
            return
        number = self.items.index(item) + 1
        self._closed = number == self.number and not self._closed
        self.number = number
        self._show()
        self.selected.emit(number)
        self.grown.emit(item)

    def _wire(self, body: QWidget) -> None:
        if not isinstance(body, DecisionBody):
            return
        body.retried.connect(self._retry)
        body.map_wanted.connect(self._show_on_map)
        body.finder.tried.connect(self.tried)
        body.finder.give_in.connect(self.give_in)
        body.finder.next_wanted.connect(self.next_wanted)
        body.finder.stopped.connect(self.stopped)

    def _retry(self) -> None:
        self.retried.emit(self.number)

    def _show_on_map(self) -> None:
        self.map_wanted.emit(self.number)
