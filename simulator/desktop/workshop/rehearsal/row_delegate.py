"""How the rows of a rehearsal are painted."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import chip_width, draw_box, draw_chip, draw_side
from simulator.desktop.widgets.text_lines import text_lines
from simulator.desktop.workshop.rehearsal.row import Row
from simulator.desktop.workshop.rehearsal.wants import draw_wants, wants_height

if TYPE_CHECKING:
    from simulator.desktop.workshop.rehearsal.row_list import RowList

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_LEFT, _RIGHT, _RULE, _CHIP, _GAP, _MOST = 14, 12, 12, 22, 6, 8
_BREAKS = re.compile(r"[ \t\n]+")
_ROLES = {"heading": "title3", "person": "smallB", "note": "ui", "said": "ui", "wants": "title3"}
_INKS = {"heading": "text", "person": "director", "note": "text2", "said": "text", "wants": "text"}
_AIR = {"heading": (14, 4), "person": (8, 2), "note": (4, 4), "said": (5, 7), "wants": (12, 6)}
"""Pixels above and below each kind of row."""


class RowDelegate(QStyledItemDelegate):
    """A caption with its chips, then words as long as they are; bars for what he wants."""

    def __init__(self, theme: Theme, view: "RowList") -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW_ROLE)
        above, below = _AIR[row.kind]
        tall = above + below + self._tall(row.kind) * len(self._lines(row))
        if row.caption:
            tall += self._caption_tall(row)
        if row.wants is not None:
            tall += wants_height(self._theme, row.wants)
        return QSize(120, round(tall + self._chips_tall(row)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        area, theme = QRectF(option.rect), self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver) and row.address is not None
        focused = self._view.currentIndex() == index and self._view.hasFocus()
        body = area.adjusted(4, 1, -4, -1)
        if row.kind == "heading" and index.row():
            line = QRectF(area.left() + _LEFT, area.top() + 4, area.width() - _LEFT - _RIGHT, 1)
            painter.fillRect(line, theme.color("line"))
        if over:
            draw_box(painter, body, 8, theme.color("hover"))
        self._paint(painter, row, area)
        if focused:
            draw_box(painter, body.adjusted(1, 1, -1, -1), 8, None, theme.color("focus"), 2)
        painter.restore()

    def _paint(self, painter: QPainter, row: Row, area: QRectF) -> None:
        theme = self._theme
        left, top = area.left() + self._indent(row), area.top() + _AIR[row.kind][0]
        right = area.right() - _RIGHT
        if row.kind == "said":
            rule = QRectF(area.left() + _LEFT, top + 1, 2, area.bottom() - _AIR["said"][1] - top)
            painter.fillRect(rule, theme.color("directorFill"))
        captioned = row.caption and row.kind != "heading"
        if captioned:
            top = self._caption(painter, row, left, right, top)
        painter.setFont(theme.font(_ROLES[row.kind]))
        painter.setPen(theme.color(_INKS[row.kind]))
        tall = self._tall(row.kind)
        first = top
        for line in self._lines(row):
            painter.drawText(QRectF(left, top, right - left, tall), Qt.AlignmentFlag.AlignVCenter, line)
            top += tall
        if row.scores is not None:
            self._scores(painter, row.scores, right, first + tall / 2)
        if row.caption and not captioned:
            top = self._caption(painter, row, left, right, top)
        if row.wants is not None:
            draw_wants(painter, theme, row.wants, QRectF(left, top, right - left, 200))
            top += wants_height(theme, row.wants)
        if not self._beside(row):
            self._chips(painter, row, left, right, top)

    def _caption(self, painter: QPainter, row: Row, left: float, right: float, top: float) -> float:
        """The small words over the others, with the chips at their end where there is room."""
        theme, tall = self._theme, self._caption_tall(row)
        place = QRectF(left, top, right - left, tall)
        if self._beside(row):
            wide = self._chips_wide(row)
            self._chips(painter, row, right - wide, right, top - 2)
            place.setRight(right - wide - _GAP)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text2"))
        shown = QFontMetricsF(theme.font("small")).elidedText(
            row.caption, Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        return top + tall

    def _chips(self, painter: QPainter, row: Row, left: float, right: float, top: float) -> None:
        x, tall = left, self._theme.px(_CHIP)
        for mark in row.marks:
            wide = chip_width(self._theme, mark.text, mark.icon)
            if x > left and x + wide > right + 1:
                x, top = left, top + tall + 4
            draw_chip(painter, self._theme, QRectF(x, top + 2, wide, tall), mark.text, mark.tone, mark.icon)
            x += wide + _GAP

    def _chips_tall(self, row: Row) -> float:
        """How much the chips need below everything else."""
        if not row.marks or self._beside(row):
            return 0
        x, lines, room = 0.0, 1, self._room(row)
        for mark in row.marks:
            wide = chip_width(self._theme, mark.text, mark.icon)
            if x and x + wide > room + 1:
                x, lines = 0, lines + 1
            x += wide + _GAP
        return lines * (self._theme.px(_CHIP) + 4) + 2

    def _beside(self, row: Row) -> bool:
        """Whether the chips stand at the end of the caption."""
        if row.kind != "said" or not row.caption or not row.marks:
            return False
        words = QFontMetricsF(self._theme.font("small")).horizontalAdvance(row.caption)
        return words + 10 + self._chips_wide(row) <= self._room(row)

    def _chips_wide(self, row: Row) -> float:
        wide = sum(chip_width(self._theme, mark.text, mark.icon) for mark in row.marks)
        return wide + _GAP * (len(row.marks) - 1)

    def _scores(self, painter: QPainter, scores: tuple[int, int], right: float, middle: float) -> None:
        theme = self._theme
        painter.setFont(theme.font("bodyB"))
        metrics = QFontMetricsF(theme.font("bodyB"))
        x = right
        for side, score in (("company", scores[1]), ("client", scores[0])):
            wide = metrics.horizontalAdvance(str(score))
            painter.setPen(theme.color(side))
            place = QRectF(x - wide - 1, middle - 12, wide + 2, 24)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(score))
            draw_side(painter, theme, side, QPointF(x - wide - 11, middle), 4.5)  # type: ignore[arg-type]
            x -= wide + 30

    def _indent(self, row: Row) -> int:
        return _LEFT + (_RULE if row.kind == "said" else 0)

    def _room(self, row: Row) -> float:
        scores = self._theme.px(90) if row.scores is not None else 0
        return max(self._view.viewport().width() - self._indent(row) - _RIGHT - scores, 80)

    def _lines(self, row: Row) -> list[str]:
        text = _BREAKS.sub(" ", row.text.strip()).replace(" %", "\u00a0%")
        return text_lines(text, self._theme.font(_ROLES[row.kind]), self._room(row), _MOST)

    def _tall(self, kind: str) -> float:
        return QFontMetricsF(self._theme.font(_ROLES[kind])).height() + 2

    def _caption_tall(self, row: Row) -> float:
        words = QFontMetricsF(self._theme.font("small")).height() + 4
        return max(words, self._theme.px(_CHIP) + 2.0) if self._beside(row) else words
