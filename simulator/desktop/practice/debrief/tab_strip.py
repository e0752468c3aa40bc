"""The tabs of the debrief: those that do not fit fold into a menu at the end."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QTabBar, QVBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Hairline, draw_box, flush_left, smooth

_HEIGHT, _GAP, _AIR, _PILL, _LINE = 38, 12, 4, 17, 3


class Tabs(QTabBar):
    """Words over a line; the chosen one is underlined, a count stands beside it on a pill."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: dict[int, int] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._dress)

    def show_count(self, place: int, count: int | None) -> None:
        """Put a number beside the words of a tab, or none."""
        if count is None:
            self._counts.pop(place, None)
        else:
            self._counts[place] = count
        name = self.tabText(place)
        self.setAccessibleTabName(place, name if count is None else f"{name}, {count}")

    def width_of(self, place: int) -> int:
        """How wide a tab is with its gap."""
        return round(self._words(place) + self._pill(place)) + 2 * _AIR + _GAP

    def show_only(self, places: Sequence[int]) -> None:
        """Show these tabs; the others are hidden."""
        for place in range(self.count()):
            self.setTabVisible(place, place in places)

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self.width_of(index), self._theme.px(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        shown = [place for place in range(self.count()) if self.isTabVisible(place)]
        return QSize(sum(self.width_of(place) for place in shown), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._theme.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The strip turns the tabs: the bar itself knows only those that show.
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = smooth(self), self._theme
        for place in range(self.count()):
            if not self.isTabVisible(place):
                continue
            area = QRectF(self.tabRect(place)).adjusted(0, 0, -_GAP, 0)
            on = place == self.currentIndex()
            words = area.adjusted(_AIR, 0, -_AIR, -_LINE)
            painter.setFont(theme.font("uiB" if on else "uiM"))
            painter.setPen(theme.color("text" if on else "text2"))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tabText(place))
            if place in self._counts:
                self._paint_pill(painter, words, place)
            if on:
                along = QRectF(words.left(), area.bottom() - _LINE, words.width(), _LINE)
                draw_box(painter, along, 1.5, theme.color("ink"))
                if self.hasFocus():
                    draw_box(painter, area.adjusted(1, 4, -1, -6), 6, None, theme.color("focus"), 2)

    def _paint_pill(self, painter: QPainter, words: QRectF, place: int) -> None:
        theme, tall = self._theme, self._theme.px(_PILL)
        width = self._pill(place) - 7
        area = QRectF(words.left() + self._words(place) + 7, words.center().y() - tall / 2, width, tall)
        draw_box(painter, area, tall / 2, theme.color("sunken"))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._counts[place]))

    def _words(self, place: int) -> float:
        # Wide enough for the heavier face, so that nothing moves when another tab is chosen.
        return QFontMetricsF(self._theme.font("uiB")).horizontalAdvance(self.tabText(place)) + 1

    def _pill(self, place: int) -> float:
        if place not in self._counts:
            return 0
        digits = QFontMetricsF(self._theme.font("caption")).horizontalAdvance(str(self._counts[place]))
        return digits + 12 + 7

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class TabStrip(QWidget):
    """A row of tabs, and a menu for those that the width leaves no room for; the chosen one always shows.

    Attributes:
        bar: the tabs. more: the button of the menu. menu: the tabs that are folded away.

    Signals:
        chosen: another tab; carries its place.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bar = Tabs(theme)
        self.more = Button(theme, "", "ghost", icon="down", height=28)
        self.menu = QMenu(self)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(0)
        flush_left(row, _AIR)
        row.addWidget(self.bar)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addLayout(row)
        column.addWidget(Hairline(theme))
        self.bar.currentChanged.connect(self._changed)
        self.more.clicked.connect(self._open_menu)
        self.menu.triggered.connect(self._picked)
        self._fitting = False
        theme.changed.connect(self.fit)

    @property
    def current(self) -> int:
        """The place of the chosen tab."""
        return self.bar.currentIndex()

    def set_tabs(self, names: Sequence[str], counts: Sequence[int | None], more: str) -> None:
        """Show tabs of these names and counts; `more` is what the button of the menu says."""
        self._fitting = True
        while self.bar.count() < len(names):
            self.bar.addTab("")
        while self.bar.count() > len(names):
            self.bar.removeTab(self.bar.count() - 1)
        for place, (name, count) in enumerate(zip(names, counts, strict=True)):
            self.bar.setTabText(place, name)
            self.bar.show_count(place, count)
        self.more.setText(more)
        self.more.updateGeometry()
        self._fitting = False
        self.fit()

    def choose(self, place: int) -> None:
        """Choose a tab; it takes the room of the last one if it was folded away."""
        if not 0 <= place < self.bar.count() or place == self.current:
            return
        self._fitting = True
        self.bar.setTabVisible(place, True)
        self.bar.setCurrentIndex(place)
        self._fitting = False
        self.fit()
        self.chosen.emit(place)

    def turn(self, by: int) -> None:
        """Go to the tab so many places on, round and round."""
        self.choose((self.current + by) % self.bar.count())

    def fit(self) -> None:
        """Fold away what does not fit into the width."""
        count, room = self.bar.count(), self.width() + _AIR
        if not count or self._fitting:
            return
        self._fitting = True
        widths = [self.bar.width_of(place) for place in range(count)]
        shown = list(range(count))
        if sum(widths) - _GAP > room:
            room -= self.more.sizeHint().width()
            shown = [self.current]
            for place in range(count):
                if place != self.current and sum(widths[at] for at in (*shown, place)) <= room:
                    shown.append(place)
                elif place != self.current:
                    break
        self.bar.show_only(shown)
        self.bar.setFixedSize(self.bar.sizeHint())
        self.more.setVisible(len(shown) < count)
        self._fitting = False

    def minimumSizeHint(self) -> QSize:
        """Small: what does not fit is folded away."""
        return QSize(160, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.bar.hasFocus() and event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.turn(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _changed(self, place: int) -> None:
        if not self._fitting:
            self.fit()
            self.chosen.emit(place)

    def _open_menu(self) -> None:
        self.menu.clear()
        for place in range(self.bar.count()):
            if not self.bar.isTabVisible(place):
                action = self.menu.addAction(self.bar.tabText(place))
                action.setData(place)
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _picked(self, action: QAction) -> None:
        self.choose(int(action.data()))
        self.bar.setFocus(Qt.FocusReason.OtherFocusReason)
