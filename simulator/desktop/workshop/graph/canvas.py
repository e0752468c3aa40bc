"""A graph that one walks over by keyboard and by mouse."""

from html import escape

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import announce
from simulator.desktop.widgets.dressed import ring_inside
from simulator.desktop.workshop.graph.drawing import Line, box_of
from simulator.desktop.workshop.graph.steer import Way, first_node, last_node, next_node
from simulator.desktop.workshop.graph.view import STEP, GraphView
from simulator.desktop.workshop.graph.words import line_words, node_words
from simulator.workshop.layout import Node

_WAYS: dict[int, Way] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEAR, _SLIP = 6, 4
"""Pixels beside a line that still count as on it, and how far a click may slip."""


class GraphCanvas(GraphView):
    """The graph under somebody's hands.

    Signals:
        stood: the person stands on a node now; carries its key.
        opened: the person wants to see a node's lines; carries its key.
        menu_wanted: for a node, or an empty key, at a place of the screen.
    """

    stood = Signal(str)
    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pressed: QPoint | None = None

    def stand_on(self, key: str | None, *, tell: bool = False) -> None:
        """Put the keyboard on a node, into sight; `tell` has it read out at once."""
        before = self.marks.chosen
        self._mark(chosen=key)
        self._renew(before, key)
        if key is not None and self.drawing is not None and key in self.drawing.nodes:
            node = self.drawing.nodes[key]
            if tell:
                # Only what is far off moves the view: a click must not take what was clicked away.
                self._untouched = False
                self.ensureVisible(box_of(node), 24, 24)
                self.overview.refresh()
                announce(self, self.accessibleDescription())
            self.stood.emit(key)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.drawing is None or not plain:
            event.ignore()
        elif event.key() in _WAYS:
            self._go(_WAYS[event.key()])
        elif event.key() == Qt.Key.Key_Home:
            self.stand_on(first_node(self.drawing), tell=True)
        elif event.key() == Qt.Key.Key_End:
            self.stand_on(last_node(self.drawing), tell=True)
        elif event.key() in _ENTER and self.marks.chosen is not None:
            if not event.isAutoRepeat():
                self.opened.emit(self.marks.chosen)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            step = self.viewport().height() * 0.8
            self._untouched = False
            self._scroll(0, step if event.key() == Qt.Key.Key_PageDown else -step)
            self.overview.refresh()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.marks.chosen is None and self.drawing is not None:
            here = self.marks.current if self.marks.current in self.drawing.nodes else None
            by_key = event.reason() is not Qt.FocusReason.MouseFocusReason
            self.stand_on(here or first_node(self.drawing), tell=by_key)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() / 120
            if turned:
                self.zoom(STEP**turned, event.position().toPoint())
            event.accept()
        else:
            self._untouched = False
            super().wheelEvent(event)
            self.overview.refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._untouched = False
            self.overview.refresh()
        else:
            over = self.node_at(event.position().toPoint()) is not None
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place, pressed = event.position().toPoint(), self._pressed
        self._pressed = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        event.accept()
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None:
            return
        node = self.node_at(place)
        if node is not None and (place - pressed).manhattanLength() <= _SLIP:
            self.stand_on(node.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position().toPoint())
        if node is not None and event.button() is Qt.MouseButton.LeftButton:
            self.stand_on(node.key)
            self.opened.emit(node.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if by_mouse:
            node = self.node_at(event.pos())
            if node is not None:
                self.stand_on(node.key)
            self.menu_wanted.emit(node.key if node else "", event.globalPos())
        else:
            place = self.viewport().mapToGlobal(self._here_in_view())
            self.menu_wanted.emit(self.marks.chosen or "", place)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(event.pos())
            if words:
                rows = escape(words).replace("\n", "<br>")
                QToolTip.showText(event.globalPos(), f"<p>{rows}</p>", self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ring_inside(self, self._theme)

    # What lies where

    def node_at(self, place: QPoint) -> Node | None:
        """The node under a place of the view."""
        if self.drawing is None:
            return None
        at = self.mapToScene(place)
        return self.drawing.node_at(at.x(), at.y(), 3 / self.size_now)

    def line_at(self, place: QPoint) -> Line | None:
        """The line under a place of the view."""
        if self.drawing is None:
            return None
        at = self.mapToScene(place)
        return self.drawing.line_at(at.x(), at.y(), _NEAR / self.size_now)

    def words_at(self, place: QPoint) -> str:
        """What is told of what lies under a place of the view."""
        if self.drawing is None:
            return ""
        node = self.node_at(place)
        if node is not None:
            return node_words(self.drawing, self.marks, self.spoken, node)
        line = self.line_at(place)
        return "" if line is None else line_words(line, self.spoken, self.marks.heat)

    def _go(self, way: Way) -> None:
        assert self.drawing is not None
        here = self.marks.chosen
        found = first_node(self.drawing) if here is None else next_node(self.drawing, here, way)
        if found is not None:
            self.stand_on(found, tell=True)
