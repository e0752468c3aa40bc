"""A passing event, told at the bottom of the window; never the only place where it is told."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import announce, draw_box, smooth
from simulator.desktop.widgets.label import Label

SHOWN_MS = 6000
_EDGE = 8


class Toast(QFrame):
    """One sentence on ink over the bottom of its parent: some seconds, longer under pointer or focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = Label(theme, "", "uiM", "onInk")
        self._action = QToolButton()
        self._action.setAutoRaise(True)
        self._action.clicked.connect(self._do)
        self._act: Callable[[], object] | None = None
        self._shown_ms = SHOWN_MS
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(18)
        row.addWidget(self._words)
        row.addWidget(self._action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end)
        parent.installEventFilter(self)
        self._dress()
        theme.changed.connect(self._dress)
        self.hide()

    @property
    def words(self) -> str:
        """What was told last."""
        return self._words.text()

    def tell(
        self,
        sentence: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        *,
        shown_ms: int = SHOWN_MS,
    ) -> None:
        """Show a sentence with at most one action, for so long."""
        self._words.setText(sentence)
        self._act = act
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.show()
        self.raise_()
        self._place()
        self._shown_ms = shown_ms
        self._timer.start(shown_ms)
        announce(self, sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(self._shown_ms)
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_box(smooth(self), QRectF(self.rect()), 10, self._theme.color("ink"))

    def _end(self) -> None:
        if self._action.hasFocus():
            self._timer.start(self._shown_ms)
        else:
            self.hide()

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self._words.setWordWrap(False)
            room = parent.width() - 2 * _EDGE
            row = self.layout()
            if row is not None and row.totalSizeHint().width() > room:
                # Words that are wider than the parent go on in a second line.
                self._words.setWordWrap(True)
                self.resize(room, row.totalHeightForWidth(room))
            else:
                self.adjustSize()
            left = (parent.width() - self.width()) // 2
            self.move(max(0, left), parent.height() - self.height() - 24)

    def _dress(self) -> None:
        self._action.setFont(self._theme.font("uiB"))
        ink, focus = self._theme.color("onInk").name(), self._theme.color("onInk").name()
        self._action.setStyleSheet(
            f"QToolButton {{ color: {ink}; border: none; padding: 4px 8px; background: transparent; }}"
            f"QToolButton:focus {{ border: 2px solid {focus}; border-radius: 6px; padding: 2px 6px; }}"
        )
        self._action.setCursor(Qt.CursorShape.PointingHandCursor)
