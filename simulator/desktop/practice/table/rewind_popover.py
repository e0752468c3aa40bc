"""The decisions so far, to go back to any of them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from simulator.desktop.practice.table.phrases import translate
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Label, Overlay

_WIDTH, _ROWS = 420, 9


class RewindPopover(Overlay):
    """One row for each decision, the last on top; to take one back takes back all after it.

    Signals:
        chosen: go back to before a decision; carries how many decisions stay.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._card = Card(theme, "raised", "line", margins=(14, 12, 14, 12))
        super().__init__(theme, parent, self._card)
        self._title = Label(theme, "", "title3")
        self._hint = Label(theme, "", "small", "text2", wrap=True)
        self.list = _Decisions()
        for part in (self._title, self.list, self._hint):
            self._card.column.addWidget(part)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)

    def open_under(self, said: Sequence[str], anchor: QRect) -> None:
        """Open below an area of the window with what was said in each decision, oldest first."""
        theme = self._theme
        self._title.setText(translate("Table", "Back to before"))
        self._hint.setText(
            translate("Table", "What comes after is taken back too. You can go forward again.")
        )
        self.list.setAccessibleName(self._title.text())
        self.list.clear()
        self.list.setFont(theme.font("ui"))
        width = min(theme.px(_WIDTH), self.window().width() - 40)
        for number in range(len(said), 0, -1):
            reply = f"{number}. {' '.join(said[number - 1].split())}"
            item = QListWidgetItem(reply)
            item.setData(Qt.ItemDataRole.UserRole, number - 1)
            item.setToolTip(reply)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, reply)
            self.list.addItem(item)
        row = theme.px(32)
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(self.list.item(place).sizeHint().expandedTo(QSize(0, row)))
        self.list.setFixedHeight(row * min(_ROWS, max(1, self.list.count())) + 4)
        self.list.setCurrentRow(0)
        self._card.setFixedWidth(width)
        tall = (
            self._title.sizeHint().height() + self.list.height() + self._hint.heightForWidth(width - 28) + 40
        )
        self._card.setFixedHeight(tall)
        self.open_at(QPoint(anchor.right() - width, anchor.bottom() + 6 + tall))

    def _choose(self, item: QListWidgetItem) -> None:
        decisions = int(item.data(Qt.ItemDataRole.UserRole))
        self.close_up()
        self.chosen.emit(decisions)


class _Decisions(QListWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses here on every platform; what is no movement goes on to the layer."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            item = self.currentItem()
            if item is not None:
                self.itemActivated.emit(item)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
