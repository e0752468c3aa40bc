"""How it went: scores, region, what the director says, and where every point came from."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.ending.director_card import DirectorCard
from simulator.desktop.practice.ending.ledger_card import LedgerCard
from simulator.desktop.practice.ending.phrases import how_played, translate
from simulator.desktop.practice.ending.presenter import ending_view
from simulator.desktop.practice.ending.rows import EndingView
from simulator.desktop.practice.ending.verdict_card import VerdictCard
from simulator.desktop.practice.table.words import speak
from simulator.desktop.widgets import Button, Hairline, Label
from simulator.desktop.widgets.scroll import Scroll
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.history import Session

_HEIGHT = 52
_LARGE_TEXT = 130
"""From this text size on, in per cent, the ledger stands below: beside the rest its words would break."""
_UNBOUND = 16777215
_NEW = ("n", "т")
"""The key of a new attempt, on a Latin and on a Russian keyboard."""


class EndingPage(QWidget):
    """Shows a finished session.

    Signals:
        again: the person wants to play the scenario once more; carries its id.
        left: the person goes home.
    """

    again = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = desk.theme
        self._desk = desk
        self._session: Session | None = None
        self._view: EndingView | None = None
        self.home = Button(theme, "", "ghost", icon="back", key="Esc")
        self.title = Label(theme, "", "title3")
        self.played = Label(theme, "", "ui", "text2")
        self.new = Button(theme, "", "primary", icon="practice", key="N")
        self.verdict, self.director, self.ledger = VerdictCard(theme), DirectorCard(theme), LedgerCard(theme)
        self._left = Scroll()
        self._stacked = False
        self.home.clicked.connect(self.left)
        self.new.clicked.connect(self._again)
        self._assemble()
        desk.language.changed.connect(self._language_changed)
        desk.theme.changed.connect(self._arrange)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def view(self) -> EndingView | None:
        """What is shown."""
        return self._view

    def show_session(self, session: "Session") -> None:
        """Show how a session ended."""
        self._session = session
        self.retranslate()
        self._left.verticalScrollBar().setValue(0)
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Show everything in the language in force, what was said included."""
        if self._session is None or self._session.attempt.ended is None:
            return
        try:
            speak(self._desk, self._session)
        except HistoryFault:
            # The page only reads: without the other language it stays in the one that was played.
            self._view = None
        view = self._view = ending_view(self._session)
        self.home.setText(translate("Ending", "Home"))
        self.home.updateGeometry()
        self.new.setText(translate("Ending", "New attempt"))
        self.new.updateGeometry()
        self.title.setText(view.title)
        self.played.setText(how_played(view))
        self.verdict.show_view(view)
        self.director.show_view(view)
        self.ledger.show_view(view)
        self._arrange()

    def _language_changed(self) -> None:
        if self.isVisible():
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and not event.isAutoRepeat()
        if plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.text().lower() in _NEW:
            self._again()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._left.turn_page(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._desk.theme.color("canvas"))

    def _again(self) -> None:
        if self._session is not None:
            self.again.emit(self._session.attempt.scenario.id)

    def _arrange(self) -> None:
        self._bar.setFixedHeight(self._desk.theme.px(_HEIGHT))
        large = self._desk.theme.look.scale >= _LARGE_TEXT
        if large != self._stacked:
            self._stacked = large
            if large:
                self._left.column.insertWidget(2, self.ledger)
            else:
                self._body.addWidget(self.ledger, 1)
        if large:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(_UNBOUND)
            self.ledger.setFixedHeight(max(360, self.height() - self._bar.height() - 60))
        else:
            self._left.setFixedWidth(max(480, min(680, self.width() * 43 // 100)))
            self.ledger.setMinimumHeight(0)
            self.ledger.setMaximumHeight(_UNBOUND)
        self.update()

    def _assemble(self) -> None:
        theme = self._desk.theme
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(9, 0, 13, 0)
        bar.setSpacing(8)
        bar.addWidget(self.home)
        line = Hairline(theme, standing=True)
        line.setFixedHeight(20)
        bar.addWidget(line)
        bar.addSpacing(6)
        bar.addWidget(self.title)
        bar.addWidget(self.played)
        bar.addStretch(1)
        bar.addWidget(self.new)
        self._left.column.addWidget(self.verdict)
        self._left.column.addWidget(self.director)
        self._left.column.addStretch(1)
        self._body = QHBoxLayout()
        self._body.setContentsMargins(16, 14, 16, 16)
        self._body.setSpacing(14)
        self._body.addWidget(self._left)
        self._body.addWidget(self.ledger, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(Hairline(theme))
        column.addLayout(self._body, 1)
