"""The keys of the screen one is on, laid over it."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.keys.actions import ACTIONS, Action, Where
from simulator.desktop.keys.keymap import KeyMap
from simulator.desktop.keys.words import action_word, cap_words, place_word, translate
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, KeyCap, Label, Overlay
from simulator.desktop.widgets.scroll import Scroll

_COLUMN = 330


class _Whole(Scroll):
    """Asks for the room that everything in it takes; scrolls where the window does not have it."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.column.sizeHint().height())


class KeySheet(Overlay):
    """Two columns: what works on this screen, and what works everywhere. F1 and Esc put it away.

    Signals:
        help_wanted: the person wants to read the guide.
    """

    help_wanted = Signal()

    def __init__(self, theme: Theme, keys: KeyMap, parent: QWidget) -> None:
        self._card = Card(theme, radius=18, margins=(26, 22, 26, 20), spacing=14)
        super().__init__(theme, parent, self._card, scrim=True)
        self._theme, self._keys = theme, keys
        self._where: Where | None = None
        self._title = Label(theme, "", "title2")
        inside = QWidget()
        self._body = QHBoxLayout(inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(34)
        self._scroll = _Whole()
        self._scroll.column.addWidget(inside)
        self._scroll.column.addStretch(1)
        self.done = Button(theme, "", "primary", key="Esc", height=38)
        self.done.clicked.connect(self.close_up)
        self.help = Button(theme, "", "ghost", icon="help", height=38)
        self.help.clicked.connect(self._ask_for_help)
        foot = QHBoxLayout()
        self._card.column.addWidget(self._title)
        self._card.column.addWidget(self._scroll, 1)
        self._card.column.addLayout(foot)
        foot.addStretch(1)
        foot.addWidget(self.done)  # the first to have the focus
        foot.insertWidget(0, self.help)

    def show_keys(self, where: Where | None) -> None:
        """Show the keys of a place, and those that work everywhere."""
        self._where = where
        self._fill()
        self.open()
        self._scroll.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Say the keys that are shown in another language; hidden, it is filled when it is opened."""
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        where = self._where
        while (item := self._body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._title.setText(translate("Keys", "Keys of this screen"))
        self.done.setText(translate("Keys", "Close"))
        self.help.setText(translate("Keys", "Help"))
        self._card.setAccessibleName(self._title.text())
        for place in ([where] if where is not None else []) + ["everywhere"]:
            mine = [action for action in ACTIONS if action.where == place]
            if mine:
                self._body.addWidget(self._column(place, mine), 0, Qt.AlignmentFlag.AlignTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())] * bar.singleStep())
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._scroll.turn_page(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.key() == Qt.Key.Key_F1:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def _ask_for_help(self) -> None:
        self.close_up()
        self.help_wanted.emit()

    def _column(self, where: Where, actions: Iterable[Action]) -> QWidget:
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(Label(self._theme, place_word(where), "title3"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        for number, action in enumerate(actions):
            strokes = self._keys.keys_of(action.id)
            words = Label(self._theme, action_word(action), "ui", wrap=True)
            words.setAccessibleName(f"{action_word(action)}: {', '.join(strokes)}")
            grid.addLayout(self._caps(strokes), number, 0)
            grid.addWidget(words, number, 1)
        grid.setColumnStretch(1, 1)
        rows.addLayout(grid)
        column.setFixedWidth(self._theme.px(_COLUMN))
        return column

    def _caps(self, strokes: Iterable[str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(3)
        for place, stroke in enumerate(strokes):
            if place:
                row.addSpacing(5)
            for cap in cap_words(stroke):
                row.addWidget(KeyCap(self._theme, cap))
        row.addStretch(1)
        return row
