"""The card of the paused attempt."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from simulator.desktop.portraits import Face, Portraits
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import RING, Button, Card, Label, flush_left, smooth

_HIGH, _LOW = QSize(125, 122), QSize(68, 62)
"""How large the face is, and how large where there is little room."""


@dataclass(frozen=True)
class Paused:
    """An attempt that can be gone on with, or the next deal of an exercise.

    Attributes:
        id: of the attempt; empty where the deal has not begun.
        decision: the one that waits, from 1.
        part: which deal of which exercise it is; empty for a scenario played alone.
        exercise, run: where the deal begins that has not begun.
        fixed: whether it cannot be begun anew.
    """

    id: str
    scenario: str
    title: str
    people: str
    decision: int
    portrait: str | Mapping[str, Any]
    part: str = ""
    exercise: str = ""
    run: str = ""
    fixed: bool = False


class _Strip(QLabel):
    """The client's face at the left end of the card, rounded where the card is."""

    def __init__(self, theme: Theme, faces: Portraits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._faces = theme, faces
        self._face: Face | None = None
        self._size = _HIGH
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_face(self, face: Face) -> None:
        """Show this person."""
        self._face = face
        self.update()

    def set_low(self, low: bool) -> None:
        """Take less room, or as much as is usual."""
        self._size = _LOW if low else _HIGH
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._face is None:
            return
        painter, area = smooth(self), QRectF(self.rect())
        edge = QPainterPath()
        edge.addRoundedRect(area.adjusted(0, 0, 20, 0), 11, 11)
        painter.setClipPath(edge)
        self._faces.paint(painter, area, self._face, "suspicious", dark=self._theme.dark, crop="strip")


class ContinueCard(Card):
    """What is paused, with the way on; starting over asks once, in place.

    Where there is little height it is low: the buttons stand beside the words, and who sits at the table
    is told by the face.

    Signals:
        resumed: go on; carries the attempt's id.
        restarted: give it up and begin anew; carries the attempt's id.
        exercise_wanted: to the exercise whose next deal waits; carries its id and that of the run.
    """

    resumed = Signal(str)
    restarted = Signal(str)
    exercise_wanted = Signal(str, str)

    def __init__(self, theme: Theme, faces: Portraits, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(1, 1, 16, 1), spacing=0, parent=parent)
        self._paused: Paused | None = None
        self._low = False
        self._strip = _Strip(theme, faces)
        self._where = Label(theme, "", "smallM", "text2")
        self._title = Label(theme, "", "title2")
        self._people = Label(theme, "", "ui", "text2", wrap=True)
        self.go_on = Button(theme, "", "primary", icon="forward", key="Enter", height=28)
        self.start_over = Button(theme, "", "ghost", height=28)
        self.sure = Button(theme, "", "secondary", height=28)
        self.keep = Button(theme, "", "ghost", height=28)
        self._arrange()
        self.go_on.clicked.connect(self._go_on)
        self.start_over.clicked.connect(self._ask)
        self.keep.clicked.connect(self._keep)
        self.sure.clicked.connect(self._restart)
        self.hide()

    def show_paused(self, paused: Paused | None) -> None:
        """Show an attempt, or hide the card."""
        same = paused is not None and self._paused is not None and paused.id == self._paused.id
        asking = same and self.sure.isVisibleTo(self)
        self._paused = paused
        self.setVisible(paused is not None)
        self._offer(asking=asking)
        if paused is not None:
            self._strip.show_face(Face.of(paused.portrait, paused.scenario))
            self._strip.setAccessibleName(paused.people)
        self.retranslate()

    def set_low(self, low: bool) -> None:
        """Stand in one row, or in the usual height."""
        if low == self._low:
            return
        self._low = low
        self._strip.set_low(low)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._inside.setDirection(across if low else down)
        self._inside.setContentsMargins(0, 6 if low else 10, 0, 6 if low else 8)
        for item, free in enumerate((low, not low)):
            self._inside.setStretch(item, int(free))
        self._show_lines()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.go_on.setText(self.tr("Continue"))
        self.start_over.setText(self.tr("Start over"))
        self.sure.setText(self.tr("Yes, start over"))
        self.keep.setText(self.tr("Keep it"))
        for button in (self.go_on, self.start_over, self.sure, self.keep):
            button.updateGeometry()
        if self._paused is not None:
            self._where.setText(self._where_words(self._paused))
            self._title.setText(self._paused.title)
            self._people.setText(self._remark())
            self._show_lines()

    def _where_words(self, paused: Paused) -> str:
        if not paused.id:
            return paused.part
        words = self.tr("Paused at decision {number}").format(number=paused.decision)
        return f"{paused.part} · {words}" if paused.part else words

    def _remark(self) -> str:
        if self.sure.isVisibleTo(self):
            return self.tr("What you have played stays in the history, marked as abandoned.")
        return self._paused.people if self._paused is not None else ""

    def _show_lines(self) -> None:
        """In one row there are two lines: where one stands and in what, or what starting over means."""
        asking = self.sure.isVisibleTo(self)
        self._where.setVisible(not (self._low and asking))
        self._people.setVisible(not self._low or asking)

    def _arrange(self) -> None:
        words, buttons, row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._inside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._inside.setContentsMargins(0, 10, 0, 8)
        self._inside.setSpacing(0)
        words.setSpacing(2)
        for part in (self._where, self._title, self._people):
            words.addWidget(part)
        flush_left(buttons, RING + buttons.spacing())
        buttons.setSpacing(4)
        for button in (self.go_on, self.start_over, self.sure, self.keep):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._inside.addLayout(words)
        self._inside.addStretch(1)
        self._inside.addLayout(buttons)
        row.setSpacing(18)
        row.addWidget(self._strip)
        row.addLayout(self._inside, 1)
        self.column.addLayout(row)

    def _offer(self, *, asking: bool) -> None:
        fixed = self._paused is not None and (self._paused.fixed or not self._paused.id)
        self.go_on.setVisible(not asking)
        self.start_over.setVisible(not asking and not fixed)
        for button in (self.sure, self.keep):
            button.setVisible(asking)

    def _ask(self) -> None:
        self._offer(asking=True)
        self.retranslate()
        self.keep.setFocus()

    def _keep(self) -> None:
        self._offer(asking=False)
        self.retranslate()
        self.start_over.setFocus()

    def _go_on(self) -> None:
        if self._paused is None:
            return
        if self._paused.id:
            self.resumed.emit(self._paused.id)
        else:
            self.exercise_wanted.emit(self._paused.exercise, self._paused.run)

    def _restart(self) -> None:
        if self._paused is not None:
            self.restarted.emit(self._paused.id)
