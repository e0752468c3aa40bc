"""Icons beside words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.desktop.theme import Theme


class Icon(QWidget):
    """An icon in a colour token, beside words that say the same: a screen reader is told those alone."""

    def __init__(
        self, theme: Theme, name: str, colour: str = "text2", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._colour, self._size = theme, name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dress()
        theme.changed.connect(self._dress)

    def set_name(self, name: str, colour: str | None = None) -> None:
        """Show another icon, and in another colour unless None."""
        self._name, self._colour = name, colour or self._colour
        self._dress()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._theme.icons.draw(painter, self._name, QRectF(self.rect()), self._theme.color(self._colour))
        painter.end()

    def _dress(self) -> None:
        size = self._theme.px(self._size)
        self.setFixedSize(size, size)
        self.update()
