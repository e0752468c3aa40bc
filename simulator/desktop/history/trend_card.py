"""The card that answers whether it is getting better: a chart of weekly means, or the same as a table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedWidget, QWidget

from simulator.desktop.history.trend import TABS, Line, tab_word, trend_view
from simulator.desktop.history.trend_chart import TrendChart
from simulator.desktop.history.trend_paint import draw_look
from simulator.desktop.practice.debrief.tab_strip import TabStrip
from simulator.desktop.practice.debrief.tabs.plain_table import Head, PlainTable
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Flow, Label, smooth
from simulator.desktop.widgets.scroll import Scroll

if TYPE_CHECKING:
    from simulator.history.query import Week

_MARK = 22
_LOWEST = 200
_COLOURS = {"client": "client", "company": "company", "director": "director", "plain": "text"}


class _Mark(QLabel):
    """A line of the chart in its legend: its shape and its name."""

    def __init__(self, theme: Theme, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(line.name, parent)
        self._theme, self._look = theme, line.look
        self.setFont(theme.font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        return QSize(round(metrics.horizontalAdvance(self.text())) + _MARK + 12, round(metrics.height()) + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        draw_look(painter, self._theme, self._look, QPointF(7, self.height() / 2), 4)
        painter.setFont(self.font())
        painter.setPen(self._theme.color(_COLOURS[self._look]))
        painter.drawText(self.rect().adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


class TrendCard(Card):
    """Weekly means of what the filters leave.

    Attributes:
        tabs: what is measured. chart, table: the same twice. note: why there is no chart.
    """

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(16, 12, 16, 12), spacing=6, parent=parent)
        self._weeks: tuple[Week, ...] = ()
        self._title, self._remark = Label(theme, "", "title3"), Label(theme, "", "small", "text2")
        self.tabs, self.chart = TabStrip(theme), TrendChart(theme, language)
        self.table = PlainTable(theme, "")
        self.note = Label(theme, "", "ui", "text2", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._legend_row = QWidget()
        self._legend = Flow(self._legend_row, gap=8)
        self._scroll = Scroll()
        self._scroll.column.addWidget(self.table)
        self._scroll.column.addStretch(1)
        self.stack = QStackedWidget()
        for part in (self.chart, self._scroll, self.note):
            self.stack.addWidget(part)
        head = QWidget()
        flow = Flow(head, gap=10, line_gap=0)
        flow.addWidget(self._title)
        flow.addWidget(self._remark)
        self.column.addWidget(head)
        self.column.addWidget(self.tabs)
        self.column.addWidget(self.stack, 1)
        self.column.addWidget(self._legend_row)
        self.as_table = False
        self.tabs.chosen.connect(self._show)
        theme.changed.connect(self._dress)
        self._dress()

    def show_weeks(self, weeks: "tuple[Week, ...]") -> None:
        """Show these weeks."""
        self._weeks = weeks
        self._show()

    def swap(self) -> None:
        """Change between the chart and the table."""
        self.as_table = not self.as_table
        had_focus = self.table.hasFocus()
        self._show()
        if self.stack.currentWidget() is self._scroll:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus:
            self.tabs.bar.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Trend"))
        self.tabs.bar.setAccessibleName(self.tr("What the trend is of"))
        self.tabs.set_tabs([tab_word(tab) for tab in TABS], [None] * len(TABS), self.tr("More"))
        self._show()

    def _show(self) -> None:
        view = trend_view(TABS[max(0, self.tabs.current)], self._weeks)
        self._remark.setText(view.remark)
        self._remark.setContentsMargins(0, 4, 0, 0)
        self.chart.show_view(view)
        self.note.setText(view.note)
        heads = [Head(self.tr("Week from"))]
        heads += [Head(line.name, _COLOURS[line.look], figures=True) for line in view.lines]
        cells = [
            [
                self.chart.day(week),
                *(
                    "—" if value is None else view.words(value)
                    for value in (line.values[place] for line in view.lines)
                ),
            ]
            for place, week in enumerate(view.weeks)
        ]
        self.table.show_cells(heads, cells[::-1])
        self.table.setAccessibleName(f"{self._title.text()}: {view.remark}")
        shown = self._scroll if self.as_table else self.chart
        self.stack.setCurrentWidget(self.note if view.note and not (self.as_table and cells) else shown)
        self._show_legend(view.lines if self.stack.currentWidget() is self.chart else ())

    def _show_legend(self, lines: tuple[Line, ...]) -> None:
        while self._legend.count():
            item = self._legend.takeAt(0)
            part = None if item is None else item.widget()
            if part is not None:
                part.setParent(None)
                part.deleteLater()
        for line in lines:
            mark = _Mark(self._theme, line, self._legend_row)
            self._legend.addWidget(mark)
            mark.show()
        self._legend_row.setVisible(bool(lines))

    def _dress(self) -> None:
        self.stack.setMinimumHeight(min(self._theme.px(150), _LOWEST))
        self._show()
