"""The evidence on the table; arrows go from one piece to the next, Space picks it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.desktop.practice.office.evidence_tile import EvidenceTile
from simulator.desktop.practice.office.view import EvidenceRow
from simulator.desktop.theme import Theme


class EvidenceList(QWidget):
    """Pieces that can be picked.

    Signals:
        toggled: a piece was ticked or unticked; carries its id. What is picked is shown anew by the page.
    """

    toggled = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tiles: list[EvidenceTile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_rows(self, rows: tuple[EvidenceRow, ...]) -> None:
        """Show these pieces."""
        while len(self.tiles) > len(rows):
            old = self.tiles.pop()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self.tiles) < len(rows):
            tile = EvidenceTile(self._theme)
            tile.clicked.connect(self._clicked)
            self._column.addWidget(tile)
            tile.show()
            self.tiles.append(tile)
        for tile, row in zip(self.tiles, rows, strict=True):
            tile.show_row(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        here = next((place for place, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        if here is None or event.key() not in (*moves, Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()
            return
        last = len(self.tiles) - 1
        if event.key() in moves:
            target = max(0, min(last, here + moves[Qt.Key(event.key())]))
        else:
            target = 0 if event.key() == Qt.Key.Key_Home else last
        self.tiles[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, EvidenceTile):
            self.toggled.emit(tile.row.id)
