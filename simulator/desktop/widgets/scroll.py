"""A column that scrolls when the window is too low for it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

_AIR = 8
"""What stays free above and below a part that is brought into sight."""


class SteadyArea(QScrollArea):
    """A scroll area whose content may be high or low by its width.

    Qt fits the content again whenever the content has been resized, also while it is just being fitted: where
    the height with a scroll bar calls for none, and without one for one, it would do so without end and the
    process would run out of stack. Here it fits once.
    """

    _fits = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Resize or watched is not self.widget():
            return super().eventFilter(watched, event)
        if self._fits:
            return False
        self._fits = True
        try:
            return super().eventFilter(watched, event)
        finally:
            self._fits = False


class Scroll(SteadyArea):
    """A bare scroll area with a column, never narrower than that; it scrolls upwards and downwards only.

    Attributes:
        column: the layout that holds the content.
    """

    def __init__(self, spacing: int = 12, parent: QWidget | None = None, *, follows: bool = False) -> None:
        """`follows` keeps whatever has the focus in sight, also where no Tab brought the focus there."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A viewport of Qt's own making costs a look through all of its classes when it is first asked for.
        self.setViewport(QWidget())
        inside = QWidget()
        inside.setProperty("bare", True)
        inside.setAutoFillBackground(False)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        self.setWidget(inside)
        app = QApplication.instance()
        if follows and isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        return QSize(self._least_width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, _AIR)

    def _least_width(self) -> int:
        """The width below which the content would be cut off, beside the scroll bar."""
        return self.column.minimumSize().width() + self.verticalScrollBar().sizeHint().width()

    def turn_page(self, by: int) -> None:
        """Scroll so many pages down (negative: up)."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep() * 9 // 10)
