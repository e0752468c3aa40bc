"""The legend below the map: what the shapes mean, and switches for what may be hidden."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from simulator.desktop.scoremap.symbols import SYMBOL, Entry, draw_symbol, entries
from simulator.desktop.scoremap.view import LAYERS, Layer, MapView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import RING, Flow, draw_box, draw_ring, inner, smooth
from simulator.desktop.widgets.dressed import press_on_enter

_GAP, _PAD = 6, 5


class LegendEntry(QToolButton):
    """One part of the map: its sign and its word; pressing it hides the part or shows it again."""

    def __init__(self, theme: Theme, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.entry = theme, entry
        self._view: MapView | None = None
        switch = entry in LAYERS
        self.setCheckable(switch)
        self.setChecked(switch)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if switch else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, switch)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not switch)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_entry(self, view: MapView) -> None:
        """Take sign and word from a map."""
        self._view = view
        self.setText(view.words.legend[self.entry])
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font("small"))
        wide = self._theme.px(SYMBOL) + _GAP + metrics.horizontalAdvance(self.text()) + 2 * _PAD + 2
        return QSize(round(wide) + 2 * RING, self._theme.px(24) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._view is None:
            return
        painter, theme, area = smooth(self), self._theme, inner(self)
        if self.isCheckable() and (self.underMouse() or self.isDown()):
            draw_box(painter, area, 8, theme.color("press" if self.isDown() else "hover"))
        off = self.isCheckable() and not self.isChecked()
        extent = theme.px(SYMBOL)
        sign = QRectF(area.left() + _PAD, area.center().y() - extent / 2, extent, extent)
        if off:
            theme.icons.draw(painter, "eye-off", sign.adjusted(2, 2, -2, -2), theme.color("text3"))
        else:
            draw_symbol(painter, theme, self._view, self.entry, sign)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text3" if off else "text2"))
        words = area.adjusted(_PAD + extent + _GAP, 0, 2, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            draw_ring(painter, self, theme, 8)


class Legend(QWidget):
    """All parts of a map that are there.

    Signals:
        switched: a layer was shown or hidden.
    """

    switched = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(self, gap=2, line_gap=-4)
        order: tuple[Entry, ...] = ("endings", "frontier", "path", "attempts", "says", "rewards")
        self.entries: dict[Entry, LegendEntry] = {entry: LegendEntry(theme, entry, self) for entry in order}
        for entry in self.entries.values():
            row.addWidget(entry)
            entry.toggled.connect(self.switched)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)

    @property
    def layers(self) -> frozenset[Layer]:
        """Those that are on."""
        return frozenset(layer for layer in LAYERS if self.entries[layer].isChecked())

    def show_map(self, view: MapView) -> None:
        """Explain this map."""
        there = entries(view)
        for name, entry in self.entries.items():
            entry.show_entry(view)
            entry.setVisible(name in there)
        self._dress()

    def set_layer(self, layer: Layer, on: bool) -> None:
        """Show a layer or hide it."""
        self.entries[layer].setChecked(on)

    def _dress(self) -> None:
        for entry in self.entries.values():
            entry.updateGeometry()
            entry.update()
        self.updateGeometry()
