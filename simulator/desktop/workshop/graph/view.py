"""A graph to look at: what of it is in sight, and how large."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.workshop.graph.drawing import Drawing, Pair, box_of
from simulator.desktop.workshop.graph.labels import Labels
from simulator.desktop.workshop.graph.marks import Marks
from simulator.desktop.workshop.graph.overview import Overview
from simulator.desktop.workshop.graph.painting import GraphPainter, room, writes_on_lines
from simulator.desktop.workshop.graph.picture import Picture
from simulator.desktop.workshop.graph.steer import first_node
from simulator.desktop.workshop.graph.words import Spoken, node_words, reply_names, share_words

LARGEST, STEP = 3.0, 1.25
READABLE = 0.8
"""Smaller than this a graph is not shown of itself: one sees a part of it, and the whole in the corner."""


class GraphView(QGraphicsView):
    """Shows a graph with its marks, painted in one piece.

    Attributes:
        overview: the whole in the corner, while only a part of it is in sight.

    Signals:
        zoomed: the graph is larger or smaller now.
    """

    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.drawing: Drawing | None = None
        self.marks, self.spoken = Marks(), Spoken()
        self._painter = GraphPainter(theme)
        self._labels: Labels | None = None
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._untouched:
            self.begin()
        self.overview.refresh()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        # The ring of the focus stands still where the graph moves.
        self.viewport().update()

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
