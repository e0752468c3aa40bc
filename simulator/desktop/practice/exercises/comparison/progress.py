"""How far the comparison is, with the way to stop it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Label, smooth

_BAR = 8


class ProgressBar(QProgressBar):
    """A bar of ink that grows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(180, _BAR)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = smooth(self), self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("press" if theme.dark else "sunken"))
        painter.drawRoundedRect(QRectF(0, 1, self.width(), _BAR - 2), 3, 3)
        share = self.value() / max(1, self.maximum())
        painter.setBrush(theme.color("ink"))
        painter.drawRoundedRect(QRectF(0, 1, self.width() * share, _BAR - 2), 3, 3)


class ProgressLine(QWidget):
    """What is worked out, the bar, and a button that stops it or begins it again.

    Attributes:
        button: stops what is under way, or goes on with it.

    Signals:
        stopped, wanted: the button was used, while it runs and after it was stopped.
    """

    stopped = Signal()
    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs = False
        self._words = Label(theme, "", "ui", "text2", wrap=True)
        self.bar = ProgressBar(theme)
        self.button = Button(theme, "", "secondary", height=28)
        self.button.clicked.connect(self._use)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.hide()

    def show_running(self, done: int, count: int) -> None:
        """Show how many directors of how many are done."""
        self._runs = True
        words = self.tr("Working out the directors: {done} of {count}").format(done=done, count=count)
        self._show(done, count, words, self.tr("Stop"))

    def show_stopped(self, done: int, count: int, why: str = "") -> None:
        """Show that it was stopped, or why it cannot go on."""
        self._runs = False
        words = why or self.tr("Stopped: {done} of {count} directors.").format(done=done, count=count)
        self._show(done, count, words, self.tr("Go on"))

    def _show(self, done: int, count: int, words: str, action: str) -> None:
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setMaximum(count)
        self.bar.setValue(done)
        self.button.setText(action)
        self.button.updateGeometry()
        self.show()

    def _use(self) -> None:
        (self.stopped if self._runs else self.wanted).emit()
