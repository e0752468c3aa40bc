"""The small map of both scores."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.practice.home.deals import HIGH, Deal
from simulator.desktop.text.vocabulary import region_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box, smooth

_AIR = 8


class DealsMap(QLabel):
    """Deals on two axes from 0 to 100: the client's to the right, the company's upwards; the newest filled.

    Nothing here shows what was attainable: different scenarios have different frontiers.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._deals: tuple[Deal, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_deals(self, deals: tuple[Deal, ...]) -> None:
        """Show these, the newest first."""
        self._deals = deals
        parts = [
            self.tr("client {client}, company {company}").format(client=deal.client, company=deal.company)
            for deal in deals
        ]
        self.setAccessibleName(
            self.tr("Map of your last deals, the newest first: {deals}").format(deals="; ".join(parts))
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, self._theme.px(186))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def place_of(self, deal: Deal) -> QPointF:
        """Where a deal lies in the widget."""
        area = self._area()
        return QPointF(
            area.left() + area.width() * deal.client / 100, area.bottom() - area.height() * deal.company / 100
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = smooth(self), self._theme
        draw_box(painter, QRectF(self.rect()), 6, theme.color("sunken" if theme.dark else "canvas"))
        area = self._area()
        painter.setPen(self._dotted())
        for end in (self._point(HIGH, 0), self._point(0, HIGH)):
            far = QPointF(end.x(), area.top()) if end.y() == area.bottom() else QPointF(area.right(), end.y())
            painter.drawLine(end, far)
        self._paint_regions(painter)
        for deal in reversed(self._deals):
            self._paint_deal(painter, deal, newest=deal is self._deals[0])

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_AIR, _AIR, -_AIR, -_AIR)

    def _point(self, client: int, company: int) -> QPointF:
        return self.place_of(Deal(client, company, True))

    def _dotted(self) -> QPen:
        pen = QPen(self._theme.color("lineStrong"), 1)
        pen.setDashPattern([2, 3])
        return pen

    def _paint_regions(self, painter: QPainter) -> None:
        """The names of the four regions in the corners, each inside its own region."""
        theme, area, split = self._theme, self._area(), self._point(HIGH, HIGH)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text3"))
        line = QFontMetricsF(theme.font("caption")).height()
        left, right = area.left() + 4, split.x() + 6
        top, bottom = area.top() + 2, area.bottom() - 2 * line - 2
        for name, x, y, edge, low in (
            ("squeezed_lemon", left, top, split.x(), False),
            ("shared_win", right, top, area.right(), False),
            ("nobodys_deal", left, bottom, split.x(), True),
            ("bought_smile", right, bottom, area.right(), True),
        ):
            room = QRectF(x, y, edge - x - 2, 2 * line)
            side = Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag.AlignTop
            flags = int(Qt.AlignmentFlag.AlignLeft | side) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room, flags, region_word(name))

    def _paint_deal(self, painter: QPainter, deal: Deal, *, newest: bool) -> None:
        theme, place = self._theme, self.place_of(deal)
        radius = 5.0 if newest else 3.6
        painter.setPen(QPen(theme.color("surface"), 1.5) if newest else QPen(theme.color("text2"), 1.3))
        painter.setBrush(theme.color("ink" if newest else "surface"))
        painter.drawEllipse(place, radius, radius)
        if not deal.signed:
            reach = radius + 2
            painter.setPen(QPen(theme.color("text"), 1.5))
            for slope in (1, -1):
                step = QPointF(reach, reach * slope)
                painter.drawLine(place - step, place + step)
