"""Something laid over a window until it is done with: a popover beside a control, or a sheet on a scrim."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.below import below

_AIR = 12


class Overlay(QWidget):
    """Covers the window that its parent is in and holds the focus inside one piece of content.

    Esc and a press outside the content close it; the focus goes back to where it was.

    Signals:
        closed: it has gone from the screen.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, content: QWidget, *, scrim: bool = False) -> None:
        """Lay content over a window; on a scrim in its middle, else where `open_at` says."""
        super().__init__(parent)
        self._theme, self._content, self._scrim = theme, content, scrim
        self._before: QWidget | None = None
        self._corner: QPoint | None = None
        self._over: QWidget | None = None
        content.setParent(self)
        content.installEventFilter(self)
        theme.changed.connect(self._place)
        self.hide()

    def open(self) -> None:
        """Show the content in the middle."""
        self._show(None)

    def open_at(self, corner: QPoint) -> None:
        """Show the content with its lower left corner at a point of the window, kept inside the window."""
        self._show(corner)

    def close_up(self) -> None:
        """Take it from the screen."""
        if self.isVisible():
            self.hide()
            if self._before is not None:
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)
            self._before = None
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        grown = event.type() == (
            QEvent.Type.LayoutRequest if watched is self._content else QEvent.Type.Resize
        )
        if grown and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._content.geometry().contains(event.position().toPoint()):
            self.close_up()
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep Tab inside the content."""
        stops = self._stops()
        if not stops:
            return False
        here = QApplication.focusWidget()
        place = stops.index(here) if here in stops else -1 if next else 0
        stops[(place + (1 if next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._scrim:
            painter.fillRect(self.rect(), self._theme.scrim())
        else:
            self._paint_shadow(painter)

    def _show(self, corner: QPoint | None) -> None:
        self._before = QApplication.focusWidget()
        self._corner = corner
        self._cover_window()
        self.show()
        self.raise_()
        self._place()
        stops = self._stops()
        (stops[0] if stops else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def _cover_window(self) -> None:
        """Look the window up only now: pages are put into theirs after they are made."""
        top = self.window()
        if self.parentWidget() is not top or self._over is not top:
            self.setParent(top)
            top.installEventFilter(self)
            self._over = top

    def _stops(self) -> list[QWidget]:
        """Where Tab stops, in order; of a row of radio buttons only the one that is on."""
        return [part for part in below(self._content) if self._is_stop(part)]

    def _is_stop(self, part: QWidget) -> bool:
        if isinstance(part, QRadioButton) and not part.isChecked():
            group = part.group()
            if group is not None and group.checkedButton() is not None:
                return False
        takes_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return takes_tab and part.isEnabled() and part.isVisibleTo(self)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        self._content.ensurePolished()
        inside = self._content.layout()
        if inside is not None:
            inside.activate()
        size = self._wanted()
        self._content.resize(size)
        self._content.move(self._spot(size))
        if not self._scrim:  # the shadow goes with the content; what a scrim uncovers Qt paints itself
            self.update()

    def _spot(self, size: QSize) -> QPoint:
        """Where the content's upper left corner goes."""
        if self._corner is None:
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        else:
            left, top = self._corner.x(), self._corner.y() - size.height()
        return QPoint(
            max(_AIR, min(left, self.width() - size.width() - _AIR)),
            max(_AIR, min(top, self.height() - size.height() - _AIR)),
        )

    def _wanted(self) -> QSize:
        """The size that the content asks for, as high as its words are at that width, inside the window."""
        content, most = self._content, self.size() - QSize(2 * _AIR, 2 * _AIR)
        size = content.sizeHint().expandedTo(content.minimumSize()).boundedTo(content.maximumSize())
        size = size.boundedTo(most)
        if content.hasHeightForWidth():
            size.setHeight(min(content.heightForWidth(size.width()), most.height()))
        return size

    def _paint_shadow(self, painter: QPainter) -> None:
        """A soft shadow under a popover: rings that fade outwards, 8 pixels down."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = self._content.geometry()
        rings = 20
        for ring in range(rings, 0, -1):
            colour = self._theme.shadow()
            colour.setAlphaF(colour.alphaF() * 2 * (rings - ring + 1) / rings**2)
            painter.setBrush(colour)
            painter.drawRoundedRect(area.adjusted(-ring, -ring + 8, ring, ring + 8), 12 + ring, 12 + ring)
