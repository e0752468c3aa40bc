"""The score map as pages use it: the plot or its table, and the legend."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.scoremap.legend import Legend
from simulator.desktop.scoremap.plot import MapPlot
from simulator.desktop.scoremap.table import MapTable
from simulator.desktop.scoremap.view import Layer, MapView, Spot
from simulator.desktop.scoremap.words import map_name
from simulator.desktop.theme import Theme

_SWAP = (Qt.Key.Key_T, ord("Е"))
"""The key beside Ctrl, on a Latin and on a Russian keyboard."""


class ScoreMap(QWidget):
    """Both scores as a plane: what was reachable, what the director says and rewards, and where you went.

    Ctrl+T changes between the map and a table of the same.

    Attributes:
        plot, table, legend: its parts.

    Signals:
        picked: the person picked a point with Enter or the mouse; carries its `Spot`.
        decision_picked: the point is the end of a decision; carries its number.
    """

    picked = Signal(object)
    decision_picked = Signal(int)

    def __init__(self, theme: Theme, *, legend: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: MapView | None = None
        self.plot, self.table, self.legend = MapPlot(theme), MapTable(theme), Legend(theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.plot)
        self._pages.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._pages, 1)
        column.addWidget(self.legend)
        self._with_legend = legend
        self.legend.setVisible(legend)
        self.legend.switched.connect(self._switched)
        self.plot.picked.connect(self._picked)
        self.table.picked.connect(self._picked)

    @property
    def view(self) -> MapView | None:
        """What is shown."""
        return self._view

    @property
    def as_table(self) -> bool:
        """Whether the table stands in the map's place."""
        return self._pages.currentWidget() is self.table

    def show_map(self, view: MapView) -> None:
        """Show this map; a person who stands on a point stays there."""
        self._view = view
        name = view.name or map_name(view)
        self.legend.show_map(view)
        self.plot.show_map(view, name=name)
        self.table.show_map(view, name=name)

    def show_step(self, step: int) -> None:
        """Show how far the search for the frontier has come, from 0, while it is under way."""
        if self._view is not None and self._view.state == "thinking" and self._view.step != step:
            self.show_map(replace(self._view, step=step))

    def select_decision(self, number: int | None) -> None:
        """Pick out what a decision did; None picks out none."""
        self.plot.select_decision(number)

    def set_layer(self, layer: Layer, on: bool) -> None:
        """Show a layer or hide it."""
        self.legend.set_layer(layer, on)

    def swap(self) -> None:
        """Put the table in the map's place, or the map in the table's; the focus goes along."""
        before = self._pages.currentWidget()
        focused = before is not None and before.hasFocus()
        self._pages.setCurrentWidget(self.plot if self.as_table else self.table)
        self.legend.setVisible(self._with_legend and not self.as_table)
        if focused:
            (self.table if self.as_table else self.plot).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() in _SWAP:
            self.swap()
        else:
            super().keyPressEvent(event)

    def _switched(self) -> None:
        self.plot.show_layers(self.legend.layers)

    def _picked(self, spot: object) -> None:
        self.picked.emit(spot)
        view = self._view
        if isinstance(spot, Spot) and view is not None and spot.kind in ("you", "path"):
            number = len(view.path) if spot.kind == "you" else spot.number
            if number:
                self.decision_picked.emit(number)
