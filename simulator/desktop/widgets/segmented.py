"""A row of segments: one of a few short words."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import RING, draw_box, draw_ring, inner, smooth, tab_to_checked


class Segment(QRadioButton):
    """One part of a row of segments."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        advance = QFontMetricsF(self._theme.font("uiM")).horizontalAdvance(self.text())
        return QSize(round(advance) + 20 + 2 * RING, self._theme.px(32) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, theme = smooth(self), inner(self), self._theme
        if self.isChecked():
            draw_box(painter, area, 8, theme.color("ink"))
        else:
            fill = theme.color("hover") if self.underMouse() else None
            draw_box(painter, area, 8, fill, theme.color("lineStrong"))
        painter.setPen(theme.color("onInk" if self.isChecked() else "text"))
        painter.setFont(theme.font("uiM"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_ring(painter, self, theme, 8)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class Segmented(QWidget):
    """A row of segments of which one is on; arrows move along it.

    Signals:
        chosen: the person picked a segment; carries its value.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, options: Sequence[tuple[Any, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._values: list[Any] = []
        self.set_options(options)
        self._group.idClicked.connect(self._clicked)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The parts, in order."""
        found = (self._group.button(place) for place in range(len(self._values)))
        return tuple(part for part in found if isinstance(part, Segment))

    @property
    def value(self) -> Any:
        """The value of the segment that is on; None if none is."""
        place = self._group.checkedId()
        return self._values[place] if place >= 0 else None

    def choose(self, value: Any) -> None:
        """Switch a segment on without a signal."""
        self._group.button(self._values.index(value)).setChecked(True)
        tab_to_checked(self._group)

    def set_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Offer these values with their words; the chosen value stays if it is still there."""
        before = self.value if self._values else None
        values = [value for value, _ in options]
        if values == self._values:
            for part, (_, words) in zip(self.segments, options, strict=True):
                part.setText(words)
                part.updateGeometry()
            return
        for part in self.segments:
            self._group.removeButton(part)
            self._row.removeWidget(part)
            part.setParent(None)
            part.deleteLater()
        self._values = values
        for place, (_, words) in enumerate(options):
            made = Segment(self._theme, words, self)
            self._group.addButton(made, place)
            self._row.addWidget(made)
        if before in values:
            self.choose(before)

    def _clicked(self, place: int) -> None:
        self.chosen.emit(self._values[place])
