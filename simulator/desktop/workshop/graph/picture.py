"""A graph as the one item of a scene, so that thousands of nodes cost no more than one."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget


class Picture(QGraphicsItem):
    """Paints what of it is in sight, by a function that is handed the painter and the area."""

    def __init__(self, paint: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._paint, self._area = paint, QRectF()

    def take(self, area: QRectF) -> None:
        """Take up another area."""
        self.prepareGeometryChange()
        self._area = area

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        self._paint(painter, option.exposedRect)
