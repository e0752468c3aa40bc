"""The map itself: painted, walked over by keyboard, pointed at by mouse."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.scoremap.card import SpotCard
from simulator.desktop.scoremap.image import paint_map
from simulator.desktop.scoremap.layout import Layout, lay_out, radius
from simulator.desktop.scoremap.points import Shown, paint_ring
from simulator.desktop.scoremap.steer import Way, nearest, next_group, spots_of
from simulator.desktop.scoremap.view import LAYERS, Layer, MapView, Spot
from simulator.desktop.scoremap.words import spot_words
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import announce, draw_ring, smooth

_WAYS: dict[int, Way] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_NEAR = 7
"""Pixels beside a point that still count as on it."""


class MapPlot(QLabel):
    """The painted map.

    Signals:
        picked: the person picked a point with Enter or a click; carries its `Spot`.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: MapView | None = None
        self._layers: frozenset[Layer] = frozenset(LAYERS)
        self._decision: int | None = None
        self._here: Spot | None = None
        self._under: Spot | None = None
        self._layout: Layout | None = None
        self._drawing = QVariantAnimation(self)
        self._drawing.setStartValue(0.0)
        self._drawing.setEndValue(1.0)
        self._drawing.valueChanged.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._dress)

    @property
    def layout_now(self) -> Layout | None:
        """Where everything stands; None before there is anything to show."""
        if self._layout is None and self._view is not None:
            self._layout = lay_out(self._theme, self._view, QSizeF(self.size()), self._layers)
        return self._layout

    @property
    def here(self) -> Spot | None:
        """The point that the keyboard stands on."""
        return self._here

    @property
    def under(self) -> Spot | None:
        """The point under the mouse."""
        return self._under

    @property
    def decision(self) -> int | None:
        """The decision that is picked out."""
        return self._decision

    def show_map(self, view: MapView, *, name: str) -> None:
        """Show this; the path draws itself where it is another one and motion is on."""
        before, self._view = self._view, view
        self.setAccessibleName(name)
        self._stand(self._same(self._here))
        self._under = None
        self._dress()
        if self.isVisible():
            # Words find their places here, so that the paint that follows is a turn of its own.
            self._layout = self.layout_now
        walk = [spot.point for spot in view.path]
        if self.isVisible() and walk and (before is None or walk != [spot.point for spot in before.path]):
            self._draw_path()

    def show_layers(self, layers: frozenset[Layer]) -> None:
        """Show these layers and hide the others."""
        self._layers = layers
        if self._here is not None and self._here not in self._spots():
            self._stand(None)
        self._under = None
        self._dress()

    def select_decision(self, number: int | None) -> None:
        """Pick out the step of the path that a decision made; None picks out none."""
        self._decision = number
        self.update()

    def stand_on(self, spot: Spot | None) -> None:
        """Put the keyboard on a point."""
        self._stand(spot)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 440)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 140)

    def paintEvent(self, _event: QPaintEvent) -> None:
        view, layout = self._view, self.layout_now
        if view is None or layout is None:
            return
        painter, theme, size = smooth(self), self._theme, QSizeF(self.size())
        running = self._drawing.state() is QVariantAnimation.State.Running
        drawn = float(self._drawing.currentValue()) if running else 1.0
        paint_map(painter, theme, view, size, Shown(self._layers, self._decision, drawn), layout)
        meant = self._under
        if self.hasFocus() and self._here is not None:
            paint_ring(painter, theme, layout.frame, self._here)
            meant = meant or self._here
        elif self.hasFocus():
            draw_ring(painter, self, theme, 8)
        if meant is not None:
            centre, reach = layout.frame.place(*meant.point), radius(theme, meant.kind, layout.frame)
            card = SpotCard(theme, meant, size.width() - 8)
            bounds = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            over = [*layout.discs, *(label.area for label in layout.labels)]
            card.paint(painter, card.place(bounds, centre, reach, over))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout = None

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drawing.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and way is not None:
            self._go(way)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._here is not None:
            if not event.isAutoRepeat():
                self.picked.emit(self._here)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Tab goes from kind to kind of points first, and leaves the map past the last.
        if self._view is not None and self.hasFocus():
            spot = next_group(spots_of(self._view, self._layers), self._here, 1 if forward else -1)
            if spot is not None:
                self._stand(spot, tell=True)
                return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._view is not None:
            backwards = event.reason() is Qt.FocusReason.BacktabFocusReason
            if event.reason() is Qt.FocusReason.TabFocusReason or backwards or self._here is None:
                spot = next_group(spots_of(self._view, self._layers), None, -1 if backwards else 1)
                self._stand(spot, tell=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self._at(event.position())
        if under is not self._under:
            self._under = under
            self.setCursor(Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and spot is not None:
            self._stand(spot)
            self.update()
            self.picked.emit(spot)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under = None
        self.update()

    def _spots(self) -> list[Spot]:
        """The points that can be stood on, those in front first."""
        if self._view is None:
            return []
        return [spot for group in spots_of(self._view, self._layers).values() for spot in group]

    def _same(self, spot: Spot | None) -> Spot | None:
        """The point that stands for the same in what is shown now."""
        if spot is None:
            return None
        alike = (one for one in self._spots() if (one.kind, one.point, one.number) == (
            spot.kind, spot.point, spot.number))  # fmt: skip
        return next(alike, None)

    def _at(self, place: QPointF) -> Spot | None:
        """The point under a place, the one in front if there are several."""
        layout = self.layout_now
        if layout is None:
            return None
        for spot in self._spots():
            off = layout.frame.place(*spot.point) - place
            reach = max(radius(self._theme, spot.kind, layout.frame), _NEAR)
            if off.x() ** 2 + off.y() ** 2 <= reach**2:
                return spot
        return None

    def _go(self, way: Way) -> None:
        spots = self._spots()
        found = nearest(spots, self._here, way) if self._here is not None else next(iter(spots), None)
        if found is not None:
            self._stand(found, tell=True)

    def _stand(self, spot: Spot | None, *, tell: bool = False) -> None:
        """Stand on a point and describe it; `tell` has it read out at once."""
        self._here = spot
        words = spot_words(self._view, spot) if self._view is not None and spot is not None else ""
        self.setAccessibleDescription(words)
        if tell and words:
            announce(self, words)
        self.update()

    def _draw_path(self) -> None:
        self._drawing.stop()
        duration = self._theme.ms("path")
        if duration:
            self._drawing.setDuration(duration)
            self._drawing.start()

    def _dress(self) -> None:
        self._layout = None
        self.update()
