"""How far work on the history is, with a way to stop it; and why it could not be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from simulator.desktop.history.moving import Moving
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Banner, Button, Card, Label, draw_box, smooth

_SHOWN_AFTER_MS = 250
"""What takes longer is shown; most work is done before anybody could read that."""


class ThinBar(QProgressBar):
    """A thin bar; its value stays native for screen readers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextVisible(False)
        self.setFixedHeight(8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = smooth(self), self.rect().toRectF()
        draw_box(painter, area, 4, self._theme.color("sunken"))
        share = self.value() / max(1, self.maximum())
        if share > 0:
            area.setWidth(max(8.0, area.width() * share))
            draw_box(painter, area, 4, self._theme.color("ink"))


class ProgressCard(QWidget):
    """Hidden while nothing is under way and nothing has failed.

    Attributes:
        cancel: stops what is under way. banner: why it could not be done.
    """

    def __init__(self, theme: Theme, moving: Moving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moving = moving
        self._instead: tuple[str, Callable[[], object]] | None = None
        self._card, self.banner = Card(theme, margins=(14, 4, 6, 4)), Banner(theme)
        self._words, self._bar = Label(theme, "", "uiM"), ThinBar(theme)
        self.cancel = Button(theme, "", "ghost", height=28)
        row, column = QHBoxLayout(), QHBoxLayout(self)
        row.setSpacing(14)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.cancel)
        self._card.column.addLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addWidget(self.banner)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SHOWN_AFTER_MS)
        self._wait.timeout.connect(self.show_now)
        self.cancel.clicked.connect(moving.cancel)
        moving.began.connect(self._began)
        moving.advanced.connect(self._advanced)
        moving.ended.connect(self._ended)
        moving.failed.connect(self._failed)
        self.hide()

    def say(self, words: str, instead: tuple[str, Callable[[], object]] | None = None) -> None:
        """Say what is under way; `instead` is offered, by its words, where it cannot be done."""
        self._instead = instead
        self._words.setText(words)
        self._bar.setAccessibleName(words)

    def show_now(self) -> None:
        """Show it, however short it may take."""
        self._wait.stop()
        if self._moving.busy:
            self.cancel.setText(self.tr("Cancel"))
            self.cancel.updateGeometry()
            self._card.show()
            self.show()

    def _began(self) -> None:
        self.banner.hide()
        self._bar.setRange(0, 1000)
        self._bar.setValue(0)
        self._wait.start()

    def _advanced(self, done: int, of: int) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def _ended(self) -> None:
        self._wait.stop()
        self.hide()

    def _failed(self, sentence: str) -> None:
        self._card.hide()
        close = self.tr("Close"), self._put_away
        self.banner.tell(sentence, *([(self._instead[0], self._do_instead)] if self._instead else []), close)
        self.show()

    def _do_instead(self) -> None:
        self._put_away()
        if self._instead is not None:
            self._instead[1]()

    def _put_away(self) -> None:
        self.banner.hide()
        self.hide()
