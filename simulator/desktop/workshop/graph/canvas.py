"""The view of a graph: painted in one piece, walked over by keyboard, zoomed and pushed about."""

from dataclasses import replace
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsScene,
    QGraphicsView,
    QToolTip,
    QWidget,
)

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import announce
from simulator.desktop.widgets.dressed import ring_inside
from simulator.desktop.workshop.graph.drawing import Drawing, Line, Pair, box_of
from simulator.desktop.workshop.graph.labels import Labels
from simulator.desktop.workshop.graph.marks import Marks
from simulator.desktop.workshop.graph.overview import Overview
from simulator.desktop.workshop.graph.painting import GraphPainter, room, writes_on_lines
from simulator.desktop.workshop.graph.picture import Picture
from simulator.desktop.workshop.graph.steer import Way, first_node, last_node, next_node
from simulator.desktop.workshop.graph.words import Spoken, line_words, node_words, reply_names, share_words
from simulator.workshop.layout import Node

_WAYS: dict[int, Way] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LARGEST, STEP = 3.0, 1.25
READABLE = 0.8
"""Smaller than this a graph is not shown of itself: one sees a part of it, and the whole in the corner."""
_NEAR, _SLIP = 6, 4
"""Pixels beside a line that still count as on it, and how far a click may slip."""


class GraphCanvas(QGraphicsView):
    """A graph to look at.

    Attributes:
        overview: the whole in the corner, while only a part of it is in sight.

    Signals:
        stood: the person stands on a node now; carries its key.
        opened: the person wants to see a node's lines; carries its key.
        menu_wanted: for a node, or an empty key, at a place of the screen.
        zoomed: the graph is larger or smaller now.
    """

    stood = Signal(str)
    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)
    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.drawing: Drawing | None = None
        self.marks, self.spoken = Marks(), Spoken()
        self._painter = GraphPainter(theme)
        self._labels: Labels | None = None
        self._pressed: QPoint | None = None
        self._untouched = True
        # The view does not keep a scene alive that it is handed when it is made.
        self._stage = QGraphicsScene(self)
        self._stage.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._picture = Picture(self._paint)
        self._stage.addItem(self._picture)
        self.setScene(self._stage)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.setMinimumSize(160, 140)
        self.overview = Overview(theme, self)
        self._dress()
        theme.changed.connect(self._dress)

    # What is shown

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Show a graph; a person who looks at a place of the last one goes on looking at it."""
        before, anchor = self.drawing, self._anchor()
        self.drawing = drawing
        self._labels = None
        area = QRectF() if drawing is None else room(drawing)
        self._picture.take(area)
        self._stage.setSceneRect(area.adjusted(-240, -160, 240, 160))
        if drawing is not None and self.marks.chosen not in drawing.nodes:
            self._mark(chosen=None)
        if drawing is not None:
            if before is None or self._untouched or anchor is None or anchor[0] not in drawing.nodes:
                self.begin()
            else:
                self._put(anchor[0], anchor[1])
        self.viewport().update()
        self.overview.refresh()

    def show_marks(self, marks: Marks, spoken: Spoken) -> None:
        """Mark otherwise; what the keyboard stands on stays."""
        chosen, labels = self.marks.chosen, marks.heat is not self.marks.heat
        self.marks, self.spoken = marks, spoken
        self._mark(chosen=chosen)
        if labels:
            self._labels = None
        self.viewport().update()

    def show_current(self, key: str | None) -> None:
        """Ring the node whose lines the caret stands in."""
        if key != self.marks.current:
            before, self.marks = self.marks.current, replace(self.marks, current=key)
            self._renew(before, key)

    def begin(self) -> None:
        """Show the whole if it can be read, else the part around where one stands, or the beginning."""
        if self.drawing is None:
            return
        self._untouched = True
        whole, scale = self._whole(), self._theme.look.scale / 100
        if whole >= READABLE * scale:
            self._set_zoom(min(whole, scale))
            self.centerOn(self._picture.boundingRect().center())
        else:
            wide = self.viewport().width() / max(1.0, self._picture.boundingRect().width())
            self._set_zoom(max(READABLE * scale, min(scale, wide)))
            here = self.marks.chosen or self.marks.current or first_node(self.drawing)
            self._show_from(here)
        self.overview.refresh()

    def fit(self) -> None:
        """Show the whole, however small."""
        if self.drawing is not None:
            self._untouched = False
            self._set_zoom(min(LARGEST, self._whole()))
            self.centerOn(self._picture.boundingRect().center())
            self.overview.refresh()

    def zoom(self, by: float, around: QPoint | None = None) -> None:
        """Make the graph so many times larger; what is at a place of the view stays there."""
        place = around if around is not None else self._here_in_view()
        under = self.mapToScene(place)
        self._untouched = False
        self._set_zoom(self.size_now * by)
        moved = self.mapFromScene(under) - place
        self._scroll(moved.x(), moved.y())
        self.overview.refresh()

    @property
    def size_now(self) -> float:
        """How large a unit of the layout is in pixels."""
        return self.transform().m11()

    def show_place(self, x: float, y: float) -> None:
        """Put a place of the layout into the middle."""
        self._untouched = False
        self.centerOn(x, y)
        self.overview.refresh()

    @property
    def seen(self) -> QRectF:
        """The part of the layout that is in sight."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._untouched:
            self.begin()
        self.overview.refresh()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        # The ring of the focus stands still where the graph moves.
        self.viewport().update()

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

    # Inside

    def _paint(self, painter: QPainter, area: QRectF) -> None:
        if self.drawing is not None:
            marks = self.marks if self.hasFocus() else replace(self.marks, chosen=None)
            zoom = abs(painter.worldTransform().m11()) or 1.0
            labels = self._words_of_lines() if writes_on_lines(marks, zoom) else None
            self._painter.paint(painter, self.drawing, marks, labels, area)

    def _words_of_lines(self) -> Labels | None:
        if self._labels is None and self.drawing is not None:
            self._labels = Labels(self.drawing, self._words_by_pair(self.drawing))
        return self._labels

    def _words_by_pair(self, drawing: Drawing) -> dict[Pair, tuple[str, ...]]:
        heat = self.marks.heat
        if heat is not None and heat.words is not None:
            return {pair: (label,) for pair, label in heat.words.labels.items() if label}
        if heat is not None:
            return {pair: (share_words(share),) for pair, (_, share) in heat.ways.items() if share}
        return {pair: reply_names(line.edge.ways) for pair, line in drawing.lines.items()}

    def _go(self, way: Way) -> None:
        assert self.drawing is not None
        here = self.marks.chosen
        found = first_node(self.drawing) if here is None else next_node(self.drawing, here, way)
        if found is not None:
            self.stand_on(found, tell=True)

    def _mark(self, *, chosen: str | None) -> None:
        self.marks = replace(self.marks, chosen=chosen)
        node = None if self.drawing is None or chosen is None else self.drawing.nodes.get(chosen)
        words = "" if node is None or self.drawing is None else node_words(
            self.drawing, self.marks, self.spoken, node
        )  # fmt: skip
        self.setAccessibleDescription(words)

    def _renew(self, *keys: str | None) -> None:
        """Paint what lies around these nodes again."""
        for key in keys:
            node = None if self.drawing is None or key is None else self.drawing.nodes.get(key)
            if node is not None:
                air = 16 / min(1.0, self.size_now)
                self._picture.update(box_of(node).adjusted(-air, -air, air, air))

    def _anchor(self) -> tuple[str, QPoint] | None:
        """The node that one looks at, and where it stands in the view."""
        if self.drawing is None or not self.drawing.nodes:
            return None
        seen = self.seen
        keys = (self.marks.chosen, self.marks.current)
        wanted = [self.drawing.nodes[key] for key in keys if key is not None and key in self.drawing.nodes]
        inside = [node for node in wanted if seen.contains(node.x, node.y)]
        middle = seen.center()
        node = inside[0] if inside else min(
            self.drawing.layout.nodes, key=lambda one: abs(one.x - middle.x()) + abs(one.y - middle.y())
        )  # fmt: skip
        return node.key, self.mapFromScene(node.x, node.y)

    def _put(self, key: str, place: QPoint) -> None:
        assert self.drawing is not None
        node = self.drawing.nodes[key]
        moved = self.mapFromScene(node.x, node.y) - place
        self._scroll(moved.x(), moved.y())

    def _show_from(self, key: str | None) -> None:
        """A node that opens stands at the top, any other in the middle."""
        assert self.drawing is not None
        node = None if key is None else self.drawing.nodes.get(key)
        if node is None:
            self.centerOn(self._picture.boundingRect().center())
        elif node.key == self.drawing.layout.first:
            self.centerOn(node.x, node.y - 24 + self.viewport().height() / 2 / self.size_now)
        else:
            self.centerOn(node.x, node.y)

    def _whole(self) -> float:
        """The size at which everything is in sight."""
        area = self._picture.boundingRect()
        view = self.viewport().size()
        return min(view.width() / max(1.0, area.width()), view.height() / max(1.0, area.height()))

    def _set_zoom(self, size: float) -> None:
        size = max(min(self._whole(), READABLE) * 0.9, min(LARGEST, size))
        if abs(size - self.size_now) > 1e-6:
            self.resetTransform()
            self.scale(size, size)
            self.zoomed.emit()

    def _scroll(self, dx: float, dy: float) -> None:
        for bar, by in ((self.horizontalScrollBar(), dx), (self.verticalScrollBar(), dy)):
            bar.setValue(bar.value() + round(by))

    def _here_in_view(self) -> QPoint:
        """Where one stands, if that is in sight, else the middle."""
        node = None if self.drawing is None else self.drawing.nodes.get(self.marks.chosen or "")
        place = None if node is None else self.mapFromScene(QPointF(node.x, node.y))
        return place if place is not None and self.viewport().rect().contains(place) else (
            self.viewport().rect().center()
        )  # fmt: skip

    def _dress(self) -> None:
        self.setBackgroundBrush(self._theme.color("canvas"))
        self._painter = GraphPainter(self._theme)
        if self._untouched:
            self.begin()
        self.viewport().update()
