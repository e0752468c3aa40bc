"""The deals in which a reply was given, laid over the page; each opens at that decision."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.history.lines import Names, lines_of
from simulator.desktop.history.table import AttemptTable
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label, Overlay

if TYPE_CHECKING:
    from simulator.history.decisions import Given

_COLUMNS = ("when", "client", "company", "result", "trainee", "director", "loss")
_SIZE = 760, 420


class GivenCard(Card):
    """A list of deals.

    Signals:
        opened: the person wants to see a deal; carries its id and the number of the decision.

    Attributes:
        table: the deals. close_button: puts the card away. layer: what lays it over the page.
    """

    opened = Signal(str, int)

    def __init__(self, theme: Theme, language: Language, page: QWidget) -> None:
        super().__init__(theme, "raised", radius=14, margins=(16, 14, 16, 12), spacing=8)
        self._theme = theme
        self._decisions: dict[str, int] = {}
        self._title = Label(theme, "", "title3", wrap=True)
        self._remark = Label(theme, "", "small", "text2", wrap=True)
        self.table = AttemptTable(theme, language)
        self.table.show_columns(_COLUMNS, {})
        # The newest come first, and they are few enough to look through.
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.horizontalHeader().setSortIndicatorShown(False)
        self.close_button = Button(theme, "", "ghost", key="Esc")
        row = QHBoxLayout()
        row.addWidget(self._remark, 1)
        row.addWidget(self.close_button)
        self.column.addWidget(self._title)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(row)
        self.layer = Overlay(theme, page, self, scrim=True)
        self.table.opened.connect(self._open)
        self.close_button.clicked.connect(self.layer.close_up)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def words(self) -> str:
        """What the card is about."""
        return self._title.text()

    def show_given(self, reply: str, given: "Sequence[Given]", names: Names) -> None:
        """List the deals in which a reply was given."""
        self._decisions = {one.row.id: one.decision for one in given}
        self._title.setText(self.tr("“{reply}”").format(reply=reply))
        self._remark.setText(self.tr("Enter opens the debrief at this decision"))
        self.close_button.setText(self.tr("Close"))
        self.close_button.updateGeometry()
        self.table.attempts.retranslate()
        self.table.setAccessibleName(self.tr("Deals with this reply"))
        self.setAccessibleName(self._title.text())
        self.table.show_lines(lines_of((one.row for one in given), names))
        self.layer.open()

    def _open(self, id: str) -> None:
        self.layer.close_up()
        self.opened.emit(id, self._decisions[id])

    def _dress(self) -> None:
        width, height = _SIZE
        self.setFixedWidth(min(self._theme.px(width), 1180))
        self.setMinimumHeight(min(self._theme.px(height), 560))
