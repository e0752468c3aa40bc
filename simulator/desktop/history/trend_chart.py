"""The chart of weekly means, painted by hand."""

from datetime import date

from PySide6.QtCore import QDate, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.history.trend import TrendView
from simulator.desktop.history.trend_paint import TrendPaint
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import smooth

_HEIGHT, _LEAST = 190, 120


class TrendChart(QLabel):
    """Lines over weeks, each with a shape and a stroke of its own; its twin is a table."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._view: TrendView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_view(self, view: TrendView) -> None:
        """Show this chart."""
        self._view = view
        self.setAccessibleName(self._spoken(view))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._theme.px(_LEAST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        view = self._view
        if view is not None and not view.note:
            TrendPaint(self._theme, view, QRectF(self.rect()), self.day).paint(smooth(self))

    def day(self, week: date) -> str:
        """A day, as the axis and the table write it."""
        return self._language.locale().toString(QDate(week.year, week.month, week.day), "d MMM")

    def _spoken(self, view: TrendView) -> str:
        if view.note:
            return view.note
        parts = []
        for line in view.lines:
            known = [value for value in line.values if value is not None]
            if known:
                first, last = view.words(known[0]), view.words(known[-1])
                parts.append(
                    self.tr("{name}: {first} at first, {last} last").format(
                        name=line.name, first=first, last=last
                    )
                )
        weeks = self.tr("weeks: {count}").format(count=len(view.weeks))
        return "; ".join([f"{view.remark}, {weeks}", *parts])
