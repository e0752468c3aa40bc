"""The figures by person, scenario, director or week: a sheet, and a row of segments over it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.history.lines import Names
from simulator.desktop.history.review.amounts import Amounts
from simulator.desktop.history.review.figure_rows import figure_columns, figure_rows
from simulator.desktop.history.review.sheet_view import Sheet
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Label, Segmented

if TYPE_CHECKING:
    from simulator.desktop.history.review.reading import Overview
    from simulator.history.review import By


class FiguresPane(QWidget):
    """Who stands where.

    Signals:
        narrowed: only one person, scenario or director is wanted; carries which of them and its id.

    Attributes:
        by: what the deals are told apart by. sheet: their figures.
    """

    narrowed = Signal(str, str)

    def __init__(self, theme: Theme, amounts: Amounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amounts = amounts
        self._found: Overview | None = None
        self._names: Names | None = None
        self.by, self.sheet = Segmented(theme), Sheet(theme)
        self._hint = Label(theme, "", "small", "text2")
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setContentsMargins(10, 2, 14, 2)
        row.setSpacing(12)
        row.addWidget(self.by)
        row.addStretch(1)
        row.addWidget(self._hint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.sheet, 1)
        self.setFocusProxy(self.sheet)
        self.by.chosen.connect(self._show)
        self.sheet.opened.connect(self._open)

    def show_overview(self, found: "Overview", names: Names) -> None:
        """Show these figures."""
        self._found, self._names = found, names
        self._show()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.by.set_options(
            [
                ("trainee", self.tr("People")),
                ("scenario", self.tr("Scenarios")),
                ("director", self.tr("Directors")),
                ("week", self.tr("Weeks")),
            ]
        )
        if self.by.value is None:
            self.by.choose("trainee")
        self.by.setAccessibleName(self.tr("What the deals are told apart by"))
        self.sheet.setAccessibleName(self.tr("Figures"))
        self._show()

    def _show(self, _chosen: object = None) -> None:
        if self._found is None or self._names is None:
            return
        by: By = self.by.value
        rows = figure_rows(self._found.lines[by], by, self._names, self._amounts)
        self.sheet.show_rows(figure_columns(by), rows)
        self._hint.setText("" if by == "week" else self.tr("Enter shows only what one is on"))

    def _open(self, id: object) -> None:
        if self.by.value != "week":
            self.narrowed.emit(self.by.value, str(id))
