"""The sheet of a pause: the clock stands, and everything is one key away."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.desktop.practice.table.phrases import translate
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label, Overlay

_WIDTH = 340


class PauseSheet(Overlay):
    """Resume, read the briefing, settings, keys, leave; Esc resumes.

    Signals:
        brief_wanted, settings_wanted, keys_wanted, leave_wanted: that button was used; the sheet is closed.
    """

    brief_wanted = Signal()
    settings_wanted = Signal()
    keys_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._card = Card(theme, radius=18, margins=(26, 22, 26, 24), spacing=8)
        super().__init__(theme, parent, self._card, scrim=True)
        self._title, self._remark = Label(theme, "", "title2"), Label(theme, "", "ui", "text2", wrap=True)
        self.resume = Button(theme, "", "primary", key="Enter", height=38)
        self.brief = Button(theme, "", "secondary", key="B", height=38)
        self.settings = Button(theme, "", "secondary", height=38)
        self.keys = Button(theme, "", "secondary", key="F1", height=38)
        self.leave = Button(theme, "", "secondary", height=38)
        for part in (self._title, self._remark):
            self._card.column.addWidget(part)
        self._card.column.addSpacing(8)
        for button in self._buttons():
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._card.column.addWidget(button)
        self._card.setFixedWidth(theme.px(_WIDTH))
        theme.changed.connect(self._fit)
        self.resume.clicked.connect(self.close_up)
        for button, wanted in (
            (self.brief, self.brief_wanted),
            (self.settings, self.settings_wanted),
            (self.keys, self.keys_wanted),
            (self.leave, self.leave_wanted),
        ):
            button.clicked.connect(partial(self._close_then, wanted.emit))

    def pause(self) -> None:
        """Lay the sheet over the table."""
        self._title.setText(translate("Table", "Paused"))
        self._remark.setText(translate("Table", "Every decision is saved. The clock stands."))
        self.resume.setText(translate("Table", "Go on"))
        self.brief.setText(translate("Table", "Read the briefing"))
        self.settings.setText(translate("Table", "Settings"))
        self.keys.setText(translate("Table", "Keys of this screen"))
        self.leave.setText(translate("Table", "Leave table"))
        self._card.setAccessibleName(self._title.text())
        self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _buttons(self) -> tuple[Button, ...]:
        return self.resume, self.brief, self.settings, self.keys, self.leave

    def _close_then(self, act: Callable[[], object]) -> None:
        self.close_up()
        act()

    def _fit(self) -> None:
        self._card.setFixedWidth(self._theme.px(_WIDTH))
