"""The official voice: what the company prints, and what it measures."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Label, smooth
from simulator.desktop.widgets.prose import Prose
from simulator.scenario.model import Seller


class _Bullet(QLabel):
    """A small ink dot before a line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(8, theme.px(20))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter: QPainter = smooth(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("text2"))
        painter.drawEllipse(QPointF(4, self.height() / 2), 2, 2)


class OfficialPanel(Card):
    """The company paper and the official figures; hidden where a scenario has neither."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(20, 16, 20, 16), spacing=8, parent=parent)
        self._theme = theme
        self._title = Label(theme, "", "title3")
        self.paper = Prose(theme, "body")
        self._measured = Label(theme, "", "uiB")
        self._figures = QVBoxLayout()
        self._figures.setSpacing(4)
        self.column.addWidget(self._title)
        self.column.addWidget(self.paper)
        self.column.addWidget(self._measured)
        self.column.addLayout(self._figures)

    def show_voice(self, seller: Seller) -> None:
        """Show what the company of the seller prints and measures."""
        self._title.setText(self.tr("What the company prints"))
        self._measured.setText(self.tr("What it measures"))
        self.paper.set_words(seller.paper or "")
        self.paper.setVisible(bool(seller.paper))
        self._title.setVisible(bool(seller.paper))
        self._measured.setVisible(bool(seller.kpis))
        while (item := self._figures.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for figure in seller.kpis:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            row.addWidget(_Bullet(self._theme), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(self._theme, figure, "body", wrap=True), 1)
            self._figures.addWidget(line)
        self.setVisible(bool(seller.paper or seller.kpis))
