"""The first tab: the course of both scores, every decision, and how the marks are to be read."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.debrief.counted import DebriefCounted
from simulator.desktop.practice.debrief.decision_list import DecisionList
from simulator.desktop.practice.debrief.notes import Notes
from simulator.desktop.practice.debrief.rows import DebriefView
from simulator.desktop.practice.debrief.search import Search
from simulator.desktop.practice.debrief.timeline import DecisionTimeline
from simulator.desktop.practice.debrief.working import WorkingLine
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Label, announce
from simulator.desktop.widgets.scroll import Scroll

_ROOM = 370
"""The height from which on the chart stays over the list."""

translate = QCoreApplication.translate


class DecisionsTab(QWidget):
    """Decisions; selecting one here is told to the map, and the other way round.

    The chart stays in sight over the list where there is room for both, else it scrolls with it.

    Signals:
        selected: a decision; carries its number.
        retried: go back to a decision; carries its number.
        map_wanted: show a decision on the map; carries its number.
        grown: what is open has changed.
    """

    grown = Signal()
    selected = Signal(int)
    retried = Signal(int)
    map_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pane = Scroll(spacing=2)
        self._view: DebriefView | None = None
        self.search: Search | None = None
        self.working, self.timeline = WorkingLine(theme), DecisionTimeline(theme)
        self.list, self.notes = DecisionList(theme), Notes(theme)
        self.mistakes = Label(theme, "", "small", "text2")
        self.find_better = Button(theme, "", "ghost", icon="search", height=28)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(6, 4, 6, 0)
        bar.addWidget(self.mistakes, 1)
        bar.addWidget(self.find_better)
        self.pane.column.setContentsMargins(0, 2, 4, 6)
        for part in (self.list, self._bar, self.notes):
            self.pane.column.addWidget(part)
        self.pane.column.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(2)
        for part in (self.working, self.timeline, self.pane):
            self._column.addWidget(part, 1 if part is self.pane else 0)
        self._pinned = True
        self._wire()

    def show_view(self, view: DebriefView, number: int) -> None:
        """Show an attempt's decisions with one of them selected."""
        made = [line.made.id for line in view.decisions]
        other = self._view is None or [line.made.id for line in self._view.decisions] != made
        self._view = view
        if other:
            self.search = None
        elif self.search is not None:
            self.search = Search(
                view.mistakes, self.search.place, self.search.state, self.search.tried, self.search.solved
            )
        self.notes.show_view(view)
        self._show(number)

    def tell(self, sentence: str, *, failed: bool = False) -> None:
        """Say what is being worked out, or why it cannot be; nothing with an empty sentence."""
        self.working.tell(sentence, failed=failed)

    def select(self, number: int, *, focus: bool = False) -> None:
        """Select a decision."""
        self.list.select(number, focus=focus)

    def begin_search(self) -> None:
        """Go through the mistakes and find what would have been better."""
        if self._view is not None and self._view.mistakes and not self._view.exam:
            self.search = Search(self._view.mistakes)
            self._go_to_search()

    def press(self, number: int) -> bool:
        """Try the reply of that number (from 1) in the search; return whether one is on."""
        item = self.list.current
        if self.search is None or not self.search.open or item is None or item.body is None:
            return False
        return item.body.finder.choices.press(number)

    def end_search(self) -> None:
        """Stop searching; everything that was hidden shows again."""
        if self.search is not None:
            self.search = None
            self._show(self.list.number)
            self.list.focus_current()

    def turn_page(self, by: int) -> None:
        """Scroll so many pages down (negative: up)."""
        self.pane.turn_page(by)

    def to_top(self) -> None:
        """Scroll to the first decision."""
        self.pane.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pin()
        self._bring_soon()

    def _wire(self) -> None:
        self.timeline.picked.connect(self._picked)
        self.timeline.opened.connect(self._opened)
        self.list.selected.connect(self.selected)
        self.list.retried.connect(self.retried)
        self.list.map_wanted.connect(self.map_wanted)
        self.list.grown.connect(self._bring)
        self.list.tried.connect(self._try)
        self.list.give_in.connect(self._give_in)
        self.list.next_wanted.connect(self._go_on)
        self.list.stopped.connect(self.end_search)
        self.find_better.clicked.connect(self.begin_search)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._bring_current)

    def _show(self, number: int) -> None:
        view = self._view
        if view is None:
            return
        self.list.show_lines(view.decisions, number, self.search)
        count, search = len(view.mistakes), self.search
        self._bar.setVisible(view.judged and bool(view.decisions))
        self.find_better.setVisible(bool(count) and not view.exam and search is None)
        self.find_better.setText(translate("Search", "Find the better move"))
        self.find_better.updateGeometry()
        words = DebriefCounted().mistakes(count)
        if search is not None:
            text = translate("Search", "Found {found} of {count}")
            words = text.format(found=search.solved, count=count)
        self.mistakes.setText(words)
        self._bring_soon()

    def _go_to_search(self) -> None:
        """Open the decision that is searched for and put the focus on its first reply."""
        search = self.search
        if search is None:
            return
        line = search.line
        if line is None:
            self._end()
            return
        self.list.number = line.number
        self._show(line.number)
        self.selected.emit(line.number)
        self.list.select(line.number)
        item = self.list.current
        if item is not None and item.body is not None:
            item.body.finder.choices.focus_first()

    def _end(self) -> None:
        self._show(self.list.number)
        announce(self, self.mistakes.text())
        self.search = None
        self.find_better.setVisible(True)
        self.list.show_lines(self._view.decisions if self._view else (), self.list.number, None)
        self.list.focus_current()

    def _try(self, choice: str) -> None:
        if self.search is not None:
            self.search = self.search.take(choice)
            self._told()

    def _give_in(self) -> None:
        if self.search is not None:
            self.search = self.search.show()
            self._told()

    def _told(self) -> None:
        search = self.search
        self._show(self.list.number)
        item = self.list.current
        if search is None or item is None or item.body is None:
            return
        item.body.finder.tell()
        if not search.open:
            item.body.finder.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        if self.search is not None:
            self.search = self.search.go_on()
            self._go_to_search()

    def _picked(self, number: int) -> None:
        self.list.select(number)
        self.selected.emit(number)

    def _opened(self, number: int) -> None:
        self.list.select(number, focus=True)

    def _pin(self) -> None:
        """Keep the chart over the list, or let it scroll away where that leaves too little of the list."""
        pinned = self.height() >= self._theme.px(_ROOM)
        if pinned == self._pinned:
            return
        self._pinned = pinned
        if pinned:
            self._column.insertWidget(1, self.timeline)
        else:
            self.pane.column.insertWidget(0, self.timeline)

    def _bring(self, _part: QWidget) -> None:
        self.grown.emit()
        self._bring_soon()

    def _bring_soon(self) -> None:
        """Scroll when layouts have come to rest: what has just opened has no height yet."""
        if self.isVisible():
            self._soon.start()

    def _bring_current(self) -> None:
        # Where the chart has just moved, or a row has just opened, places are asked for but not yet taken.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        item, inside = self.list.current, self.pane.widget()
        if item is None or inside is None:
            return
        top = item.mapTo(inside, item.rect().topLeft()).y()
        bar, page = self.pane.verticalScrollBar(), self.pane.viewport().height()
        if item.height() >= page or top < bar.value():
            bar.setValue(top)
        elif top + item.height() > bar.value() + page:
            bar.setValue(top + item.height() - page)
