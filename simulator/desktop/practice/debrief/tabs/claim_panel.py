"""One claim against the facts: what he said, what happened, the verdict; more on Enter or a click."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from simulator.debrief.claims import ClaimRow
from simulator.desktop.practice.debrief.tabs import claim_words
from simulator.desktop.text.evidence_words import quoted
from simulator.desktop.text.vocabulary import verdict_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Chip, Label, draw_box, draw_ring, smooth
from simulator.desktop.widgets.chip import Tone
from simulator.director.speech import words

if TYPE_CHECKING:
    from simulator.history import Session

LOOKS: dict[str, tuple[Tone, str]] = {
    "fair": ("good", "check"),
    "hindsight": ("warn", "history"),
    "policy_clash": ("director", "swap"),
    "unfair": ("bad", "cross"),
    "opinion": ("neutral", "info"),
}
"""How a verdict looks: its tone and its shape."""


def verdict_chip(theme: Theme, verdict: str) -> Chip:
    """The chip of a verdict."""
    tone, icon = LOOKS[verdict]
    return Chip(theme, verdict_word(verdict), tone, icon=icon, height=26)


class ClaimPanel(QFrame):
    """A claim; opened, it shows the sums, the other deal, and how it went in the office."""

    def __init__(
        self, theme: Theme, session: "Session", row: ClaimRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row = row
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = quoted(words(row.claim, session.scenario_words, session.director_words))
        self.said = Label(theme, said, "bodyB", "director", wrap=True)
        self.happened = Label(theme, claim_words.what_happened(session, row), "body", wrap=True)
        self.chip = None if row.tested is None else verdict_chip(theme, row.tested.verdict)
        self._more = QWidget()
        column = QVBoxLayout(self._more)
        column.setContentsMargins(0, 4, 0, 2)
        column.setSpacing(3)
        for line in claim_words.details(session, row):
            column.addWidget(Label(theme, line, "ui", "text2", wrap=True))
        self._more.hide()
        self._assemble()
        self._name()
        theme.changed.connect(self.update)

    @property
    def opened(self) -> bool:
        """Whether the rest is shown."""
        return self._more.isVisibleTo(self)

    def toggle(self) -> None:
        """Show the rest, or hide it."""
        self._more.setVisible(not self.opened)
        self._name()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.toggle()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.toggle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = smooth(self), self._theme
        area = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self.opened:
            draw_box(painter, area, 10, theme.color("sunken"))
        else:
            painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.color("line"))
        if self.hasFocus():
            draw_ring(painter, self, theme, 8)

    def _assemble(self) -> None:
        facts = QVBoxLayout()
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(2)
        facts.addWidget(self.happened)
        facts.addWidget(self._more)
        facts.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addWidget(self.said, 4, Qt.AlignmentFlag.AlignTop)
        body.addLayout(facts, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 12)
        column.setSpacing(6)
        if self.chip is not None:
            top = QHBoxLayout()
            top.addWidget(self.chip)
            top.addStretch(1)
            column.addLayout(top)
        column.addLayout(body)

    def _name(self) -> None:
        verdict = "" if self.chip is None else f"{self.chip.text()}. "
        name = f"{self.said.text()} {verdict}{self.happened.text()}"
        if self.opened:
            more = [label.text() for label in self._more.findChildren(Label)]
            name = " ".join((name, *more))
        self.setAccessibleName(name)
        self.update()
