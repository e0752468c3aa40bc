"""Before a day and since: the day, the measures with what can be said of them, and what cannot."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.history.review.amounts import Amounts
from simulator.desktop.history.review.change_rows import change_columns, change_rows
from simulator.desktop.history.review.sheet_view import Sheet
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Flow, Label, Placeholder

if TYPE_CHECKING:
    from simulator.history.review import Change


_LOW = 300


class DayField(QDateEdit):
    """A day; the keys of the page stay the page's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls; it must not change what was chosen on its way.
        event.ignore()


class ChangesPane(QWidget):
    """How the deals before a day differ from those since.

    Signals:
        day_changed: another day parts them; carries it, or None for the middle.

    Attributes:
        field: the day. to_middle: the day that parts the deals into halves again. sheet: the measures.
    """

    day_changed = Signal(object)

    def __init__(self, theme: Theme, amounts: Amounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._amounts = theme, amounts
        self._changes: tuple[Change, ...] = ()
        self._day: date | None = None
        self._ask, self.field = Label(theme, "", "uiM"), DayField()
        self.to_middle = Button(theme, "", "ghost", height=28)
        self.sheet, self.none = Sheet(theme), Placeholder(theme, "swap")
        self._note = Label(theme, "", "small", "text2", wrap=True)
        self._note.setContentsMargins(12, 4, 12, 4)
        self.field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.field.setKeyboardTracking(False)
        head, column = QWidget(), QVBoxLayout(self)
        row = Flow(head, gap=8, line_gap=0)
        for part in (self._ask, self.field, self.to_middle):
            row.addWidget(part)
        head.setContentsMargins(12, 4, 12, 2)
        row.setContentsMargins(12, 4, 12, 2)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.sheet)
        self._middle.addWidget(self.none)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._middle, 1)
        column.addWidget(self._note)
        self.setFocusProxy(self.field)
        self.field.dateChanged.connect(self._picked)
        self.to_middle.clicked.connect(lambda: self.day_changed.emit(None))
        self._dress()
        theme.changed.connect(self._dress)

    def show_changes(self, day: date | None, changes: "tuple[Change, ...]", *, is_middle: bool) -> None:
        """Show how the deals differ; without a day there is none that parts them."""
        self._day, self._changes = day, changes
        if day is not None:
            self.field.blockSignals(True)
            self.field.setDate(QDate(day.year, day.month, day.day))
            self.field.blockSignals(False)
        self.to_middle.setEnabled(not is_middle)
        self._middle.setCurrentWidget(self.none if day is None else self.sheet)
        self._fit()
        self.sheet.show_rows(change_columns(), change_rows(changes, self._amounts))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._ask.setText(self.tr("Before and since"))
        self.field.setLocale(self._amounts.language.locale())
        self.field.setDisplayFormat("dd.MM.yyyy" if self._amounts.language.code == "ru" else "dd MMM yyyy")
        self.field.setAccessibleName(self.tr("The day that parts the deals"))
        self.to_middle.setText(self.tr("As many deals before as since"))
        self.to_middle.updateGeometry()
        self.sheet.setAccessibleName(self.tr("Measures before and since"))
        self.none.set_words(
            self.tr("Nothing lies before"),
            self.tr("All these deals began at one time. Set a day, or come back when there are more."),
        )
        count = self.tr("In brackets: how many deals have it.")
        each = self.tr("Where a few people play most of the deals, less is sure than it says here.")
        why = self.tr("What brought a difference about, figures cannot tell.")
        self._note.setText(f"{count} {each} {why}")
        self.sheet.setAccessibleDescription(self._note.text())
        self.sheet.show_rows(change_columns(), change_rows(self._changes, self._amounts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room the figures are worth more than the words about them."""
        self._note.setVisible(self._day is not None and self.height() >= self._theme.px(_LOW))

    def _picked(self, day: QDate) -> None:
        self.day_changed.emit(date(day.year(), day.month(), day.day()))

    def _dress(self) -> None:
        self.field.setFont(self._theme.font("ui"))
        self.field.setFixedWidth(self._theme.px(130))
        self.field.setMinimumHeight(self._theme.px(32))
        self._ask.setMinimumHeight(self._theme.px(32))
