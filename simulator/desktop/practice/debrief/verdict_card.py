"""How it ended: the region, the one sentence with its lever, the tiles."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.practice.debrief.rows import DebriefView
from simulator.desktop.practice.debrief.tiles import Tiles
from simulator.desktop.practice.debrief.verdict_words import sentence, title
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Icon, Label


class VerdictCard(Card):
    """The verdict; a sign stands beside the title of a void deal."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(16, 12, 16, 14), spacing=3, parent=parent)
        self._void = Icon(theme, "warning", "bad", 22)
        self.title = Label(theme, "", "title1")
        self.sentence = Label(theme, "", "body", "text2", wrap=True)
        self.tiles = Tiles(theme)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._void)
        head.addWidget(self.title, 1)
        self.column.addLayout(head)
        self.column.addWidget(self.sentence)
        self.column.addSpacing(7)
        self.column.addWidget(self.tiles)

    def show_view(self, view: DebriefView) -> None:
        """Show how an attempt ended."""
        self._void.setVisible(view.verdict.void)
        self.title.setText(title(view))
        self.sentence.setText(sentence(view))
        self.tiles.client.show_tile(view.client)
        self.tiles.company.show_tile(view.company)
        self.tiles.director.show_tile(view.director)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self.column.contentsMargins()
        self.tiles.fit(self.width() - margins.left() - margins.right())
