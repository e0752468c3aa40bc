"""What is on the table and what is hidden: one line each, in two columns where the pane is low and wide."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from simulator.desktop.practice.table.phrases import STATUS_ICONS, term_note, term_words
from simulator.desktop.practice.table.rows import TermRow
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_ring, smooth
from simulator.desktop.workshop.playtest.phrases import draw_words, translate

_HEIGHT, _ICON, _GAP = 21, 14, 6


@dataclass(frozen=True, slots=True)
class DealLine:
    """A name and its value, a sign with its colour and that of the value, and the same in full words."""

    label: str
    value: str
    icon: str
    icon_colour: str
    colour: str
    words: str
    note: str


class LineView(QFrame):
    """One line; it can be reached with Tab to be read, and the rest of it is its tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.line: DealLine | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def show_line(self, line: DealLine) -> None:
        """Show a line as it stands now."""
        self.line = line
        self.setAccessibleName(line.words)
        self.setToolTip(line.note)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.line is None:
            return
        painter, theme, line = smooth(self), self._theme, self.line
        area = QRectF(self.rect()).adjusted(4, 0, -4, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        size, right = theme.px(_ICON), area.right()
        if line.icon:
            place = QRectF(right - size, area.center().y() - size / 2, size, size)
            theme.icons.draw(painter, line.icon, place, theme.color(line.icon_colour), 2)
        right -= size + _GAP
        bold = QFontMetricsF(theme.font("uiB"))
        value = bold.elidedText(line.value, Qt.TextElideMode.ElideRight, area.width() * 0.6)
        wide = bold.horizontalAdvance(value) + 1
        painter.setFont(theme.font("uiB"))
        painter.setPen(theme.color(line.colour))
        painter.drawText(QRectF(right - wide, area.top(), wide, area.height()), middle, value)
        room = right - wide - 8 - area.left()
        label = QFontMetricsF(theme.font("ui")).elidedText(line.label, Qt.TextElideMode.ElideRight, room)
        painter.setFont(theme.font("ui"))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRectF(area.left(), area.top(), room, area.height()), middle, label)
        if self.hasFocus():
            draw_ring(painter, self, theme, 6)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class DealLines(QFrame):
    """The terms and the hidden draws, line by line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: list[LineView] = []
        self._columns = 1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)

    def show_rows(self, terms: tuple[TermRow, ...], draws: dict[str, str]) -> None:
        """Show the terms as they stand now, and what is hidden."""
        lines = [*map(_term, terms), *(_hidden(name, value) for name, value in draws.items())]
        while len(self.lines) > len(lines):
            old = self.lines.pop()
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self.lines) < len(lines):
            view = LineView(self._theme)
            self.lines.append(view)
            self._put(len(self.lines) - 1)
            view.show()
        for view, line in zip(self.lines, lines, strict=True):
            view.show_line(line)
        self.setVisible(bool(lines))

    def set_columns(self, columns: int) -> None:
        """Stand in one column or in two."""
        if columns != self._columns:
            self._columns = columns
            for place in range(len(self.lines)):
                self._put(place)
            self._grid.setColumnStretch(1, columns - 1)

    def _put(self, place: int) -> None:
        self._grid.addWidget(self.lines[place], place // self._columns, place % self._columns)


def _term(row: TermRow) -> DealLine:
    icon, tone = STATUS_ICONS[row.status]
    colour = "bad" if row.status == "over" else "text"
    note = f"{row.label}: {row.value}\n{term_note(row)}"
    return DealLine(row.label, row.value, icon, tone, colour, term_words(row), note)


def _hidden(name: str, value: str) -> DealLine:
    words = translate("Playtest", "Hidden: {draw}").format(draw=draw_words(name, value))
    note = translate("Playtest", "Decided by the seed, or chosen in the settings of the playtest")
    return DealLine(name, value, "eye-off", "text2", "text", words, f"{words}\n{note}")
