"""How a cell of the table of attempts is painted."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from simulator.desktop.history.columns import COLUMNS
from simulator.desktop.history.lines import Line
from simulator.desktop.history.model import LINE_ROLE
from simulator.desktop.history.words import guessed
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import chip_width, draw_chip, draw_side
from simulator.desktop.widgets.marks import Side

Index = QModelIndex | QPersistentModelIndex
ROW = 44
PAD = 10
_SIGN = 18
_WIDER = {"client": 16, "company": 16, "result": 24, "blind": 24}


class AttemptDelegate(QStyledItemDelegate):
    """Paints rows 44 high with a hairline below; scores with the shape of their side before them."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        column = COLUMNS[index.column()]
        font = self._theme.font("bodyM" if column == "scenario" else "ui")
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = QFontMetricsF(font).horizontalAdvance(words) + 2 * PAD + 2 + _WIDER.get(column, 0)
        return QSize(round(width), self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, area = self._theme, QRectF(option.rect)
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.fillRect(area, theme.color("press" if selected else "hover"))
        if selected and index.column() == 0:
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), theme.color("ink"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("line"))
        self._paint_cell(painter, area, index, line)
        painter.restore()

    def _paint_cell(self, painter: QPainter, area: QRectF, index: Index, line: Line) -> None:
        column, words = COLUMNS[index.column()], str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if column == "client":
            self._paint_score(painter, area, "client", line.row.client)
        elif column == "company":
            self._paint_score(painter, area, "company", line.row.company)
        elif column == "guessed":
            self._paint_sign(painter, area, guessed(line.row.forecast))
        elif column == "result" and line.state == "paused":
            self._paint_chip(painter, area, words, "pause")
        elif column == "blind" and words:
            self._paint_chip(painter, area, words, "eye-off")
        else:
            self._paint_words(painter, area, index, line)

    def _paint_score(self, painter: QPainter, area: QRectF, side: Side, score: int | None) -> None:
        if score is None:
            return
        theme, left = self._theme, area.left() + PAD
        draw_side(painter, theme, side, QPointF(left + 4, area.center().y()), 3.8)
        painter.setFont(theme.font("bodyB"))
        painter.setPen(theme.color(side))
        painter.drawText(
            QRectF(left + 15, area.top(), area.width(), area.height()),
            Qt.AlignmentFlag.AlignVCenter,
            str(score),
        )

    def _paint_sign(self, painter: QPainter, area: QRectF, right: bool | None) -> None:
        """A tick or a cross: the shape tells, the colour repeats it."""
        if right is None:
            return
        size = self._theme.px(_SIGN)
        place = QRectF(area.left() + PAD + 16, area.center().y() - size / 2, size, size)
        name, colour = ("check", "good") if right else ("cross", "text2")
        self._theme.icons.draw(painter, name, place, self._theme.color(colour), 1.8)

    def _paint_chip(self, painter: QPainter, area: QRectF, words: str, icon: str) -> None:
        height = self._theme.px(22)
        width = chip_width(self._theme, words, icon)
        chip = QRectF(area.left() + PAD - 4, area.center().y() - height / 2, width, height)
        draw_chip(painter, self._theme, chip, words, "warn" if icon == "pause" else "neutral", icon)

    def _paint_words(self, painter: QPainter, area: QRectF, index: Index, line: Line) -> None:
        theme = self._theme
        font = index.data(Qt.ItemDataRole.FontRole)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        painter.setFont(font)
        faded = line.state == "abandoned"
        painter.setPen(theme.color("text3") if faded else index.data(Qt.ItemDataRole.ForegroundRole))
        room = area.adjusted(PAD, 0, -6, 0)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
