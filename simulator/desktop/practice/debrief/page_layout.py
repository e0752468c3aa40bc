"""Where the parts of the debrief stand: the map beside the rest, or all in one column for large text."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.practice.debrief.decisions_tab import DecisionsTab
from simulator.desktop.practice.debrief.header import DebriefHeader
from simulator.desktop.practice.debrief.tab_strip import TabStrip
from simulator.desktop.practice.debrief.verdict_card import VerdictCard
from simulator.desktop.scoremap import ScoreMap
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Banner, Card
from simulator.desktop.widgets.below import below
from simulator.desktop.widgets.scroll import Scroll

_LARGE_TEXT = 130
"""From this text size on, in per cent, the parts stand below each other: side by side, words would break."""
_SHARE = 49
"""The map's part of the width, in per cent."""
_UNBOUND = 16777215


class DebriefLayout(QWidget):
    """The whole page.

    Attributes:
        header, banner, map, verdict, strip, stack, decisions: its parts; `stack` shows one tab.
    """

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.header, self.banner = DebriefHeader(theme, language), Banner(theme)
        self.map, self.verdict = ScoreMap(theme), VerdictCard(theme)
        self.strip, self.stack = TabStrip(theme), QStackedWidget()
        self.decisions = DecisionsTab(theme)
        self.stack.addWidget(self.decisions)
        self._map = Card(theme, margins=(16, 12, 16, 10))
        self._map.column.addWidget(self.map)
        self._tabs = Card(theme, margins=(16, 4, 12, 6), spacing=2)
        self._tabs.column.addWidget(self.strip)
        self._tabs.column.addWidget(self.stack, 1)
        self._stacked: bool | None = None
        self._below = Scroll()
        self._beside = QWidget()
        self._row = QHBoxLayout(self._beside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._side = QWidget()
        self._right = QVBoxLayout(self._side)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(12)
        for part in (self._map, self._side):
            # The width is shared by the shares below, whatever the words inside would like.
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column, body = QVBoxLayout(self), QVBoxLayout()
        body.setContentsMargins(16, 14, 16, 14)
        body.setSpacing(10)
        for part in (self.banner, self._beside, self._below):
            body.addWidget(part, 0 if part is self.banner else 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)
        self._row.addWidget(self._map, _SHARE)
        self._row.addWidget(self._side, 100 - _SHARE)

    def arrange(self) -> None:
        """Lay everything out for the window and the text size."""
        stacked = self._theme.look.scale >= _LARGE_TEXT
        if stacked != self._stacked:
            self._stacked = stacked
            self._move(stacked)
        room = self.height() - self.header.height() - 28
        if stacked:
            self._map.setFixedHeight(max(420, room))
            self._tabs.setFixedHeight(max(360, room))
            return
        self._map.setMinimumHeight(0)
        self._map.setMaximumHeight(_UNBOUND)
        self._tabs.setMinimumHeight(0)
        self._tabs.setMaximumHeight(_UNBOUND)

    def to_top(self) -> None:
        """Scroll everything to its beginning."""
        self.decisions.to_top()
        self._below.verticalScrollBar().setValue(0)

    def bring_tabs(self) -> None:
        """Where everything stands in one column, scroll to the tabs."""
        if self._stacked:
            self._below.verticalScrollBar().setValue(self._tabs.y())

    def order_focus(self) -> None:
        """Tab goes over the tabs, what is chosen, the map, and the head last, each from its top."""
        tab = self.stack.currentWidget() or self.stack
        roots = (self.strip.bar, self.strip.more, tab, self.map, self.header, self.banner)
        for first, second in pairwise(stop for root in roots for stop in _stops(root)):
            QWidget.setTabOrder(first, second)

    def _move(self, stacked: bool) -> None:
        focused = self.focusWidget()
        for part in (self.verdict, self._tabs):
            self._right.removeWidget(part)
            self._below.column.removeWidget(part)
        self._row.removeWidget(self._map)
        self._below.column.removeWidget(self._map)
        if stacked:
            for part in (self.verdict, self._tabs, self._map):
                self._below.column.addWidget(part)
        else:
            self._row.insertWidget(0, self._map, _SHARE)
            self._right.addWidget(self.verdict)
            self._right.addWidget(self._tabs, 1)
        self._below.setVisible(stacked)
        self._beside.setVisible(not stacked)
        for part in (self.verdict, self._tabs, self._map):
            part.show()
        # What moves to another parent loses the focus.
        if focused is not None and self.isAncestorOf(focused) and self.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)


def _stops(root: QWidget) -> list[QWidget]:
    parts = (root, *below(root))
    return [part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
