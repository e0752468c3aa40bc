"""What stands over the replies: which keys choose, or the time to answer."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from simulator.desktop.practice.table.phrases import (
    clock,
    keys_hint,
    time_left,
    timer_default,
    translate,
)
from simulator.desktop.practice.table.rows import TableView, TimerRow
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Icon, Label, smooth

WARNING = 10
"""From how many seconds on the clock is ringed and said aloud."""
_BAR = 8


class TimerBar(QProgressBar):
    """Time left as a bar of ink that shrinks: never red, never blinking."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, _BAR)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, width = smooth(self), self._theme, self.width()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("press" if theme.dark else "sunken"))
        painter.drawRoundedRect(QRectF(0, 1, width, _BAR - 2), 3, 3)
        share = self.value() / max(1, self.maximum())
        painter.setBrush(theme.color("ink"))
        painter.drawRoundedRect(QRectF(0, 1, width * share, _BAR - 2), 3, 3)


class ClockLabel(QLabel):
    """Minutes and seconds; ringed when little is left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.ringed = False
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(8, 0, 8, 0)
        self._dress()
        theme.changed.connect(self._dress)

    def show_left(self, seconds: float, ringed: bool) -> None:
        """Show how much is left."""
        if (words := clock(seconds)) != self.text():
            self.setText(words)
        if ringed != self.ringed:
            self.ringed = ringed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.ringed:
            painter = smooth(self)
            painter.setPen(QPen(self._theme.color("text"), 1.6))
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)

    def _dress(self) -> None:
        self.setFont(self._theme.font("meter"))
        self.update()


class ReplyHeader(QFrame):
    """A title with the keys that choose; a reason, a clock and a bar where time is short."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Label(theme, "", "title3")
        self.hint = Label(theme, "", "small", "text2")
        self._icon = Icon(theme, "clock", "text")
        self.clock = ClockLabel(theme)
        self.bar = TimerBar(theme)
        self._below = Label(theme, "", "ui", "text2", wrap=True)
        self._timed = False
        row = QHBoxLayout()
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.hint)
        row.addWidget(self.clock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._below)
        column.addWidget(self.bar)
        self._fit()

    @property
    def timed(self) -> bool:
        """Whether a clock is shown."""
        return self._timed

    def show_replies(self, view: TableView) -> None:
        """Say which keys choose."""
        self._timed = False
        self.title.setText(translate("Table", "Your reply"))
        self.hint.setText(keys_hint(len(view.choices)))
        self._fit()

    def show_waiting(self, name: str) -> None:
        """Say that the client is about to answer."""
        self._timed = False
        self.title.setText(translate("Table", "{name} is thinking").format(name=name))
        self.hint.setText(translate("Table", "Any key skips"))
        self._fit()

    def show_timer(self, timer: TimerRow, left: float, total: float, paused: bool) -> None:
        """Show the clock."""
        self._timed = True
        if paused:
            self.title.setText(translate("Table", "The clock is stopped"))
            self.hint.setText(translate("Table", "Space lets it run again"))
        else:
            self.title.setText(timer.reason)
            self.hint.setText(timer_default(timer))
        self.show_left(left, total)
        self._fit()

    def show_left(self, left: float, total: float) -> None:
        """Move the clock and the bar."""
        self.clock.show_left(left, left <= WARNING)
        self.bar.setRange(0, max(1, round(total * 1000)))
        self.bar.setValue(round(left * 1000))
        self.bar.setAccessibleName(time_left(max(0, -int(-left // 1))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What does not fit beside the reason goes below it."""
        self._icon.setVisible(self._timed)
        self.clock.setVisible(self._timed)
        self.bar.setVisible(self._timed)
        icon = self._icon.sizeHint().width() + self.clock.sizeHint().width() + 16 if self._timed else 0
        need = icon + self.title.sizeHint().width() + self.hint.sizeHint().width() + 24
        beside = need <= self.width()
        self.hint.setVisible(beside)
        self._below.setText(self.hint.text())
        self._below.setVisible(not beside)
