"""The foot of the table: how many attempts are selected, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.history.lines import Line
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Flow, Label

_HEIGHT = 28


class Footer(QWidget):
    """Buttons that hang on the selection.

    Attributes:
        compare, replay, delete, columns: what can be done; `columns` is about the table itself.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._count = theme, 0
        self._selected = Label(theme, "", "uiM")
        self.compare = Button(theme, "", "primary", height=_HEIGHT)
        self.replay = Button(theme, "", "ghost", icon="redo", height=_HEIGHT)
        self.delete = Button(theme, "", "ghost", icon="trash", height=_HEIGHT)
        self.columns = Button(theme, "", "ghost", icon="more", height=_HEIGHT)
        left = QWidget()
        flow = Flow(left, gap=2, line_gap=0)
        for part in (self._selected, self.compare, self.replay, self.delete):
            flow.addWidget(part)
        self._selected.setContentsMargins(0, 0, 8, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 0)
        row.addWidget(left, 1)
        row.addWidget(self.columns)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def words(self) -> str:
        """What is said of the selection."""
        return self._selected.text()

    def show_selected(self, lines: Sequence[Line]) -> None:
        """Offer what can be done with these."""
        self._count = len(lines)
        self.compare.setEnabled(self._count == 2)
        self.replay.setEnabled(self._count == 1 and lines[0].row.decisions > 0)
        self.delete.setEnabled(self._count > 0)
        self._say()

    def set_keys(self, compare: str, replay: str, delete: str, columns: str) -> None:
        """Show which keys do the same."""
        for button, key in zip(
            (self.compare, self.replay, self.delete, self.columns),
            (compare, replay, delete, columns),
            strict=True,
        ):
            button.set_key(key)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.compare.setText(self.tr("Compare"))
        self.replay.setText(self.tr("Replay"))
        self.delete.setText(self.tr("Delete"))
        self.columns.setText("")
        self.columns.setAccessibleName(self.tr("Order and columns"))
        self.columns.setToolTip(self.tr("Order and columns"))
        for part in (self.compare, self.replay, self.delete, self.columns):
            part.updateGeometry()
        self._say()

    def _dress(self) -> None:
        """The words stand in the middle of the buttons' height."""
        self._selected.setMinimumHeight(self._theme.px(_HEIGHT) + 6)

    def _say(self) -> None:
        one, many = self.tr("1 selected"), self.tr("%n selected", "", self._count)
        self._selected.setText(
            self.tr("Nothing selected") if not self._count else one if self._count == 1 else many
        )
