"""What is on the table: one line a term, in two columns where the pane is low and wide."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from simulator.desktop.practice.table.phrases import STATUS_ICONS, term_note, term_words
from simulator.desktop.practice.table.rows import TermRow
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_ring, smooth

_HEIGHT, _ICON, _GAP = 24, 14, 6


class TermLine(QFrame):
    """A term: its name, the level on the table, and a sign for how it stands; the rest is its tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row: TermRow | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def show_row(self, row: TermRow) -> None:
        """Show a term as it stands now."""
        self.row = row
        self.setAccessibleName(term_words(row))
        self.setToolTip(f"{row.label}: {row.value}\n{term_note(row)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.row is None:
            return
        painter, theme, row = smooth(self), self._theme, self.row
        area = QRectF(self.rect()).adjusted(4, 0, -4, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        icon, colour = STATUS_ICONS[row.status]
        size, right = theme.px(_ICON), area.right()
        if icon:
            place = QRectF(right - size, area.center().y() - size / 2, size, size)
            theme.icons.draw(painter, icon, place, theme.color(colour), 2)
        right -= size + _GAP
        bold = QFontMetricsF(theme.font("uiB"))
        value = bold.elidedText(row.value, Qt.TextElideMode.ElideRight, area.width() * 0.6)
        wide = bold.horizontalAdvance(value) + 1
        painter.setFont(theme.font("uiB"))
        painter.setPen(theme.color("bad" if row.status == "over" else "text"))
        painter.drawText(QRectF(right - wide, area.top(), wide, area.height()), middle, value)
        room = right - wide - 8 - area.left()
        label = QFontMetricsF(theme.font("ui")).elidedText(row.label, Qt.TextElideMode.ElideRight, room)
        painter.setFont(theme.font("ui"))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRectF(area.left(), area.top(), room, area.height()), middle, label)
        if self.hasFocus():
            draw_ring(painter, self, theme, 6)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class DealLines(QFrame):
    """The terms, line by line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: list[TermLine] = []
        self._columns = 1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(0)

    def show_rows(self, rows: tuple[TermRow, ...]) -> None:
        """Show the terms as they stand now."""
        while len(self.lines) > len(rows):
            old = self.lines.pop()
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self.lines) < len(rows):
            line = TermLine(self._theme)
            self.lines.append(line)
            self._put(len(self.lines) - 1)
            line.show()
        for line, row in zip(self.lines, rows, strict=True):
            line.show_row(row)
        self.setVisible(bool(rows))

    def set_columns(self, columns: int) -> None:
        """Stand in one column or in two."""
        if columns != self._columns:
            self._columns = columns
            for place in range(len(self.lines)):
                self._put(place)
            self._grid.setColumnStretch(1, columns - 1)

    def _put(self, place: int) -> None:
        self._grid.addWidget(self.lines[place], place // self._columns, place % self._columns)
