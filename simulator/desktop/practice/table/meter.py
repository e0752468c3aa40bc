"""A score as a bar: value, what the last decision changed, where it opened."""

from PySide6.QtCore import QCoreApplication, QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from simulator.desktop.practice.table.rows import Score
from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import smooth
from simulator.desktop.widgets.marks import Side, draw_side

_HEIGHT, _BAR, _TOP = 48, 9, 33


class ScoreMeter(QProgressBar):
    """One side's score, 0 to 100. The part lost by the last decision stays visible, hatched."""

    def __init__(self, theme: Theme, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._side = theme, side
        self._score = Score(0, 0, 0)
        self._label = self._other = ""
        self._drawn = 0.0
        self._room = 0
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._slide = QVariantAnimation(self)
        self._slide.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._slide.valueChanged.connect(self._slid)
        theme.changed.connect(self._dress)

    @property
    def score(self) -> Score:
        """What is shown."""
        return self._score

    def show_score(self, label: str, score: Score, moved: bool = True, *, other: str = "") -> None:
        """Show a score; the bar slides to it if it `moved` in front of the person's eyes.

        `other` is the label of the meter beside it: both have their numbers on a line of their own, or none.
        """
        self._label, self._other, self._score = label, other, score
        # Setting the value would paint at once, and everything that waits to be painted with it.
        self.setUpdatesEnabled(False)
        self.setValue(score.value)
        self.setUpdatesEnabled(True)
        self.setAccessibleName(meter_words(label, score))
        self._slide.stop()
        duration = self._theme.ms("meter") if moved and self.isVisible() else 0
        if duration and round(self._drawn) != score.value:
            self._slide.setStartValue(self._drawn)
            self._slide.setEndValue(float(score.value))
            self._slide.setDuration(duration)
            self._slide.start()
        else:
            self._drawn = float(score.value)
        self.update()

    def sizeHint(self) -> QSize:
        more = self._theme.px(20) if self._stacked() else 0
        return QSize(160, self._theme.px(_HEIGHT) + more)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def fit(self, width: int) -> None:
        """Be told how wide the meter will be, so that its height is right from the start."""
        self._room = width
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        self._paint_words(painter)
        self._paint_bar(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme, width = self._theme, self.width()
        line, top = theme.px(26), theme.px(20) if self._stacked() else 0
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        draw_side(painter, theme, self._side, QPointF(6, line / 2), 5)
        painter.setFont(theme.font("uiM"))
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(18, 0, width - 18, line), middle, self._label)
        painter.setFont(theme.font("meter"))
        painter.setPen(theme.color(self._side))
        value = str(self._score.value)
        painter.drawText(QRectF(0, top, width, line), middle | right, value)
        number = QFontMetricsF(theme.font("meter")).horizontalAdvance(value)
        painter.setFont(theme.font("smallB"))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRectF(0, top + 1, width - number - 8, line), middle | right, self._change())

    def _change(self) -> str:
        change = self._score.change
        return f"{'▲' if change > 0 else '▼'} {abs(change)}" if change else ""

    def _stacked(self) -> bool:
        """Whether the number needs a line of its own, under the name."""
        theme = self._theme
        words = QFontMetricsF(theme.font("uiM"))
        name = max(words.horizontalAdvance(label) for label in (self._label, self._other))
        value = str(max(88, self._score.value))
        number = QFontMetricsF(theme.font("meter")).horizontalAdvance(value)
        change = QFontMetricsF(theme.font("smallB")).horizontalAdvance("▲ 00")
        return 0 < self._room < 18 + name + 6 + change + 8 + number

    def _paint_bar(self, painter: QPainter) -> None:
        theme, width = self._theme, float(self.width())
        top = theme.px(_TOP) + (theme.px(20) if self._stacked() else 0)
        fill = theme.color(f"{self._side}Fill")
        radius = _BAR / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(0, top, width, _BAR), radius, radius)
        if self._score.change < 0:
            lost = min(-self._score.change, 100 - self._score.value) + 2
            left = max(0.0, width * self._score.value / 100 - radius)
            painter.setBrush(QBrush(fill, Qt.BrushStyle.BDiagPattern))
            painter.drawRect(QRectF(left, top, width * (lost - 2) / 100 + radius, _BAR))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(0, top, width * self._drawn / 100, _BAR), radius, radius)
        painter.setPen(QPen(theme.color("text"), 1.5))
        opened = max(1.0, min(width - 1, width * self._score.start / 100))
        painter.drawLine(QPointF(opened, top - 3), QPointF(opened, top + _BAR + 3))

    def _slid(self, value: object) -> None:
        self._drawn = float(value)  # type: ignore[arg-type]
        self.update()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


def meter_words(label: str, score: Score) -> str:
    """A score in words: "Client satisfaction, 64 of 100, up 6, opened at 55"."""
    translate = QCoreApplication.translate
    if score.change > 0:
        text = translate("ScoreMeter", "{label}, {value} of 100, up {change}, opened at {start}")
    elif score.change < 0:
        text = translate("ScoreMeter", "{label}, {value} of 100, down {change}, opened at {start}")
    else:
        text = translate("ScoreMeter", "{label}, {value} of 100, opened at {start}")
    return text.format(label=label, value=score.value, change=abs(score.change), start=score.start)
