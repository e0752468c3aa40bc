"""A column that scrolls when the window is too low for it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Scroll(QScrollArea):
    """A bare scroll area with a column, never narrower than that; it scrolls upwards and downwards only.

    Attributes:
        column: the layout that holds the content.
    """

    def __init__(self, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inside = QWidget()
        inside.setProperty("bare", True)
        inside.setAutoFillBackground(False)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        return QSize(self._least_width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _least_width(self) -> int:
        """The width below which the content would be cut off, beside the scroll bar."""
        return self.column.minimumSize().width() + self.verticalScrollBar().sizeHint().width()

    def turn_page(self, by: int) -> None:
        """Scroll so many pages down (negative: up)."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep() * 9 // 10)
