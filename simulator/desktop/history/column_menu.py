"""The menu of the table: in which order attempts stand, and which columns are shown."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.history.columns import COLUMNS, ORDERS, head_word, shown_columns
from simulator.desktop.history.table import AttemptTable

_LEAST = "when"
"""The column that always shows: without one there is nothing to point at."""


class ColumnMenu(QObject):
    """Chooses order and columns, and keeps the choice.

    Signals:
        order_wanted: carries a column and whether it rises.

    Attributes:
        menu: made anew whenever it opens.
    """

    order_wanted = Signal(str, bool)

    def __init__(self, desk: Desk, table: AttemptTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._table = desk, table
        self.menu = QMenu(parent)
        self._groups: list[QActionGroup] = []
        table.menu_wanted.connect(self.open)
        table.widened.connect(self._keep_width)
        desk.theme.changed.connect(self.dress)
        desk.looked_elsewhere.connect(self.dress)
        self.dress()

    def open(self, place: QPoint) -> None:
        """Open the menu at a place of the screen."""
        self.fill()
        self.menu.popup(place)
        self.menu.setActiveAction(self.menu.actions()[1])

    def fill(self) -> None:
        """Make the menu anew, in the language in force."""
        self.menu.clear()
        while self._groups:
            self._groups.pop().deleteLater()
        self._add_orders()
        self._add_columns()

    def dress(self) -> None:
        """Show the columns that were chosen, as wide as they were made at this text size."""
        kept = self._desk.preferences.history_widths
        widths = {
            column: self._desk.theme.px(int(width)) for column, width in kept.items() if column in COLUMNS
        }
        shown = self._columns
        if self._desk.looking is not None:
            # Among a team's attempts nobody can do without whose they are.
            shown = tuple(one for one in COLUMNS if one in (*shown, "trainee"))
        self._table.show_columns(shown, widths)

    @property
    def _columns(self) -> tuple[str, ...]:
        return shown_columns(self._desk.preferences.history_columns)

    def _add_orders(self) -> None:
        by, rising = self._table.by
        self.menu.addSection(self.tr("In the order of"))
        group, ways = QActionGroup(self.menu), QActionGroup(self.menu)
        for column in ORDERS:
            action = self._action(group, head_word(column), column, on=column == by)
            action.triggered.connect(
                lambda _on=False, column=column: self.order_wanted.emit(column, column == "scenario")
            )
        self.menu.addSeparator()
        for words, value in ((self.tr("Falling"), False), (self.tr("Rising"), True)):
            action = self._action(ways, words, value, on=value == rising)
            action.triggered.connect(lambda _on=False, value=value: self.order_wanted.emit(by, value))
        self._groups += [group, ways]

    def _add_columns(self) -> None:
        self.menu.addSection(self.tr("Columns"))
        for column in COLUMNS:
            if column == _LEAST:
                continue
            action = self._action(None, head_word(column), column, on=column in self._columns)
            action.toggled.connect(lambda on, column=column: self._turn(column, on=on))
        if self._desk.preferences.history_widths:
            self.menu.addSeparator()
            self.menu.addAction(self.tr("Usual widths")).triggered.connect(self._reset_widths)

    def _action(self, group: QActionGroup | None, words: str, value: object, *, on: bool) -> QAction:
        action = QAction(words, group or self.menu)
        action.setCheckable(True)
        action.setChecked(on)
        action.setData(value)
        self.menu.addAction(action)
        return action

    def _turn(self, column: str, *, on: bool) -> None:
        chosen = {*self._columns, column} if on else set(self._columns) - {column}
        self._desk.preferences.keep(history_columns=tuple(one for one in COLUMNS if one in chosen))
        self.dress()

    def _keep_width(self, column: str, width: int) -> None:
        usual = round(width * 100 / self._desk.theme.look.scale)
        kept = {**self._desk.preferences.history_widths, column: str(max(40, usual))}
        self._desk.preferences.keep(history_widths=kept)

    def _reset_widths(self) -> None:
        self._desk.preferences.keep(history_widths={})
        self.dress()
