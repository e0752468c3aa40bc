"""The deal sheet: one row per term, a chip for the worst state, a legend for the tracks."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from simulator.desktop.practice.table.phrases import (
    STATUS_ICONS,
    sheet_state,
    term_note,
    term_words,
    translate,
)
from simulator.desktop.practice.table.rows import TableView, TermRow
from simulator.desktop.practice.table.tight import stack_if_tight
from simulator.desktop.practice.table.track import TermTrack
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Chip, Hairline, Icon, Label, draw_ring, smooth
from simulator.desktop.widgets.scroll import SteadyArea

MOST = 6
"""How many terms are seen without scrolling."""


class Legend(QLabel):
    """What the ends and marks of a track mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._words = (
            translate("Table", "our target"),
            translate("Table", "Mandate"),
            translate("Table", "client’s ask"),
        )
        self.setAccessibleName(", ".join(self._words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(18) * (2 if self._tight() else 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = smooth(self), self._theme
        metrics = QFontMetricsF(theme.font("caption"))
        painter.setFont(theme.font("caption"))
        line = theme.px(18)
        area = QRectF(0, 0, self.width(), line)
        ours, mandate, ask = self._words
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color("text2"))
        painter.drawText(area, flags | Qt.AlignmentFlag.AlignLeft, f"← {ours}")
        painter.drawText(area.adjusted(0, 0, -16, 0), flags | Qt.AlignmentFlag.AlignRight, ask)
        left, top = metrics.horizontalAdvance(f"← {ours}"), 0
        right = area.width() - 16 - metrics.horizontalAdvance(ask)
        wide = metrics.horizontalAdvance(mandate)
        if self._tight():
            left, right, top = 0, area.width(), line
        at = left + (right - left - wide - 8) * 0.6
        painter.drawText(QRectF(at + 8, top, wide + 4, line), flags, mandate)
        middle = line / 2
        painter.setPen(QPen(theme.color("text"), 2))
        painter.drawLine(QPointF(at + 2, top + middle - 5), QPointF(at + 2, top + middle + 5))
        painter.setPen(QPen(theme.color("clientFill"), 2))
        painter.drawEllipse(QPointF(area.right() - 6, middle), 4.2, 4.2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _tight(self) -> bool:
        """Whether the mandate's mark needs a line of its own."""
        metrics = QFontMetricsF(self._theme.font("caption"))
        need = sum(metrics.horizontalAdvance(words) for words in self._words)
        return self.width() > 0 and need + metrics.horizontalAdvance("← ") + 56 > self.width()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class TermView(QFrame):
    """One term: name, level, track, how it stands. Can be reached with Tab to be read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._label = Label(theme, "", "ui", "text2", wrap=True)
        self._beside = Icon(theme, "check", "good", 14)
        self._value = Label(theme, "", "bodyB")
        self.track = TermTrack(theme)
        self._icon = Icon(theme, "check", "good", 14)
        self._note = Label(theme, "", "small", "text2", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._label, 1)
        head.addWidget(self._beside)
        head.addWidget(self._value)
        self._head = head
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(5)
        foot.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 5)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.track)
        column.addWidget(self._foot)
        self.row: TermRow | None = None
        self._compact = False

    @property
    def note(self) -> str:
        """How the term stands, in words."""
        return self._note.text()

    def show_row(self, row: TermRow) -> None:
        """Show a term as it stands now."""
        self.row = row
        note, words = term_note(row), term_words(row)
        icon, colour = STATUS_ICONS[row.status]
        self._label.setText(row.label)
        self._value.setText(row.value)
        self._value.set_colour("bad" if row.status == "over" else "text")
        self.track.show_row(row)
        self._note.setText(note)
        self._note.set_colour({"edge": "warn", "over": "bad"}.get(row.status, "text2"))
        for part in (self._icon, self._beside):
            if icon:
                part.set_name(icon, colour)
        self._icon.setVisible(bool(icon))
        self._beside.setVisible(bool(icon) and self._compact)
        self.track.setAccessibleName(words)
        self.setAccessibleName(words)
        self.setToolTip(note if self._compact else "")
        # The note stands in a widget of its own, whose new height is else heard of only later.
        self._foot.updateGeometry()

    def set_compact(self, compact: bool) -> None:
        """Drop the note line; its icon moves beside the level, its words into the tooltip."""
        self._compact = compact
        self._foot.setVisible(not compact)
        self._beside.setVisible(compact and self.row is not None and bool(STATUS_ICONS[self.row.status][0]))
        self.setToolTip(self.note if compact else "")

    def heightForWidth(self, width: int) -> int:
        self.fit(width)
        return super().heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """The level stands under the name where there is no room beside it."""
        stack_if_tight(self._head, (self._label, self._beside, self._value), width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            draw_ring(smooth(self), self, self._theme, 8)


class DealSheet(Card):
    """What is on the table."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(16, 13, 16, 6), spacing=0, parent=parent)
        self._title = Label(theme, "", "title3")
        self.state = Chip(theme, "", "good", icon="check")
        self._legend = Legend(theme)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.state)
        self._head = head
        self.column.addLayout(head)
        self.column.addSpacing(6)
        self.column.addWidget(self._legend)
        self._inside = QWidget()
        self._inside.setProperty("bare", True)
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._scroll = SteadyArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        self.column.addWidget(self._scroll)
        self.terms: list[TermView] = []
        self._compact = False

    def show_view(self, view: TableView, theme: Theme) -> None:
        """Show the terms as they stand now."""
        self._title.setText(translate("Table", "Deal sheet"))
        self.setAccessibleName(self._title.text())
        self._legend.retranslate()
        if len(self.terms) != len(view.terms):
            self._build(len(view.terms), theme)
        for part, row in zip(self.terms, view.terms, strict=True):
            part.show_row(row)
        words, tone, icon = sheet_state(view.terms)
        self.state.setText(words)
        self.state.set_tone(tone, icon)
        self.state.setVisible(bool(view.terms))

    def full_height(self, width: int, compact: bool) -> int:
        """How high the sheet wants to be at a width."""
        self.set_compact(compact)
        inner = width - 32
        stacked = stack_if_tight(self._head, (self._title, self.state), inner)
        for part in self.terms:
            part.fit(inner)
        self._rows.activate()
        rows = sum(
            part.heightForWidth(inner) if part.hasHeightForWidth() else part.sizeHint().height()
            for part in self.terms[:MOST]
        )
        heights = (self._title.sizeHint().height(), self.state.sizeHint().height() + 2)
        head = sum(heights) + 6 if stacked else max(heights)
        return rows + min(MOST, len(self.terms)) + head + 6 + self._legend.sizeHint().height() + 13 + 8

    def set_compact(self, compact: bool) -> None:
        """Drop the note lines of the terms, or show them again."""
        self._compact = compact
        for part in self.terms:
            part.set_compact(compact)

    def _build(self, count: int, theme: Theme) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.terms = []
        for place in range(count):
            if place:
                self._rows.addWidget(Hairline(theme))
            part = TermView(theme)
            part.set_compact(self._compact)
            self._rows.addWidget(part)
            part.show()
            self.terms.append(part)
        self._rows.addStretch(1)
