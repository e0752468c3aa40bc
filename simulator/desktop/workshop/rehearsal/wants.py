"""What a director says he wants over what he rewards: two bars of shares, the client's and the company's."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from simulator.desktop.scoremap.ground import hatch
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_side
from simulator.desktop.workshop.rehearsal.row import Wants

_BAR, _GAP = 22, 6


def wants_height(theme: Theme, wants: Wants) -> float:
    """How high both bars are."""
    bars = 1 if wants.says is None else 2
    return bars * (theme.px(_BAR) + _GAP) + 2


def draw_wants(painter: QPainter, theme: Theme, wants: Wants, area: QRectF) -> None:
    """Draw the bars under one another: what he says dashed, what he rewards hatched, as everywhere."""
    metrics = QFontMetricsF(theme.font("small"))
    words = max(metrics.horizontalAdvance(word) for word in (wants.says_word, wants.rewards_word)) + 10
    top, tall = area.top() + 2, theme.px(_BAR)
    rows = [(wants.rewards_word, wants.rewards, True)]
    if wants.says is not None:
        rows.insert(0, (wants.says_word, wants.says, False))
    for word, shares, rewarded in rows:
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRectF(area.left(), top, words, tall), Qt.AlignmentFlag.AlignVCenter, word)
        bar = QRectF(area.left() + words, top, area.width() - words, tall)
        _draw_bar(painter, theme, shares, bar, rewarded=rewarded)
        top += tall + _GAP


def _draw_bar(
    painter: QPainter, theme: Theme, shares: tuple[int, int], bar: QRectF, *, rewarded: bool
) -> None:
    whole = sum(shares) or 1
    split = bar.left() + bar.width() * shares[0] / whole
    client = QRectF(bar.left(), bar.top(), split - bar.left(), bar.height())
    company = QRectF(split, bar.top(), bar.right() - split, bar.height())
    for side, share, part in (("client", shares[0], client), ("company", shares[1], company)):
        painter.fillRect(part, theme.color(f"{side}Tint"))
        if rewarded:
            shape = QPainterPath()
            shape.addRect(part)
            hatch(
                painter, shape, theme.color("directorFill", theme.hatch_alpha(0.34 if theme.dark else 0.26))
            )
        _draw_share(painter, theme, side, share, part)
    pen = QPen(theme.color("directorFill"), 1.5, Qt.PenStyle.SolidLine if rewarded else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar.adjusted(0.75, 0.75, -0.75, -0.75))
    painter.drawLine(QPointF(split, bar.top() + 1), QPointF(split, bar.bottom() - 1))


def _draw_share(painter: QPainter, theme: Theme, side: str, share: int, part: QRectF) -> None:
    """The shape of the side and its share, where there is room for them."""
    words = f"{share} %"
    wide = QFontMetricsF(theme.font("smallB")).horizontalAdvance(words)
    if part.width() < wide + 26:
        return
    plate = QRectF(part.left() + 5, part.top() + 3, wide + 19, part.height() - 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{side}Tint"))
    painter.drawRoundedRect(plate, 4, 4)
    middle = part.center().y()
    draw_side(painter, theme, side, QPointF(part.left() + 12, middle), 3.6)  # type: ignore[arg-type]
    painter.setFont(theme.font("smallB"))
    painter.setPen(theme.color(side))
    place = QRectF(part.left() + 20, part.top(), wide + 4, part.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
