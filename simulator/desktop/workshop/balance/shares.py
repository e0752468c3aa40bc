"""How random play falls into regions: a line with a bar for each."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Label, smooth
from simulator.desktop.widgets.text_lines import text_lines
from simulator.desktop.workshop.balance.phrases import end_word, percent

translate = QCoreApplication.translate

ALWAYS = ("shared_win", "bought_smile", "squeezed_lemon", "nobodys_deal")
"""Regions that are told also where nothing ends in them."""
_OTHERS = ("walk_away", "lost", "stuck")
_PARTS = 1000
_BAR, _GAP = 4, 8


class ShareLine(QProgressBar):
    """A word, a share, and a bar as long as the share."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words, self._said, self._marked = theme, "", "", False
        self.setRange(0, _PARTS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def show_share(self, words: str, share: float, *, marked: bool) -> None:
        """Show a share; `marked` where it is a finding."""
        self._words, self._said, self._marked = words, percent(share), marked
        self.setValue(round(share * _PARTS))
        self.setAccessibleName(f"{words}: {self._said}")
        self._dress()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font("ui"))
        return QSize(self._theme.px(130), round(metrics.height()) + _BAR + _GAP)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = smooth(self), self._theme
        ink = theme.color("warn" if self._marked else "text")
        wide = self.width()
        tall = QFontMetricsF(theme.font("ui")).height()
        painter.setFont(theme.font("uiB"))
        painter.setPen(ink)
        room = QRectF(0, 0, wide, tall)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._said)
        left = wide - QFontMetricsF(theme.font("uiB")).horizontalAdvance(self._said) - _GAP
        painter.setFont(theme.font("ui"))
        painter.setPen(theme.color("text"))
        (words,) = text_lines(self._words, theme.font("ui"), left, 1) or [""]
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("press" if theme.dark else "sunken"))
        painter.drawRoundedRect(QRectF(0, tall + 1, wide, _BAR), 2, 2)
        part = wide * self.value() / _PARTS
        if part > 0:
            painter.setBrush(theme.color("warn" if self._marked else "lineStrong"))
            painter.drawRoundedRect(QRectF(0, tall + 1, max(part, 2), _BAR), 2, 2)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class Shares(QWidget):
    """A line for every region, and for how else talks end where they do.

    Attributes:
        lines: by the name of a region or a kind of ending. source: where the figures come from.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.source = Label(theme, "", "uiM"), Label(theme, "", "small", "text2", wrap=True)
        self.mean = Label(theme, "", "small", "text2", wrap=True)
        self.lines = {name: ShareLine(theme, self) for name in (*ALWAYS, *_OTHERS)}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.head)
        column.addWidget(self.source)
        column.addSpacing(3)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(3)
        column.addLayout(self._grid)
        column.addSpacing(2)
        column.addWidget(self.mean)
        column.addStretch(1)
        self._columns = 1
        self._place()

    def set_columns(self, columns: int) -> None:
        """Have the lines in so many columns."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        shown = [line for line in self.lines.values() if not line.isHidden()]
        for line in self.lines.values():
            self._grid.removeWidget(line)
        for place, line in enumerate(shown):
            self._grid.addWidget(line, place // self._columns, place % self._columns)

    def show_shares(
        self, shares: Mapping[str, float], source: str, means: tuple[float, float], marked: frozenset[str]
    ) -> None:
        """Show shares of random play, 0 to 1; `marked` are findings."""
        self.head.setText(translate("Balance", "Random play"))
        self.source.setText(source)
        for name, line in self.lines.items():
            share = shares.get(name, 0.0)
            line.show_share(end_word(name), share, marked=name in marked)
            line.setVisible(name in ALWAYS or share > 0)
        self._place()
        client, company = (round(mean) for mean in means)
        text = translate("Balance", "On average: client {client}, company {company}")
        self.mean.setText(text.format(client=client, company=company))
