"""The sheet on screen, as it will be on paper."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.paper.pages import HEIGHT, WIDTH, Page, paint_page
from simulator.desktop.paper.theme import PaperTheme
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_ring, smooth


class SheetView(QLabel):
    """A page of white paper, whatever the theme; a screen reader is told everything that stands on it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._paper = theme, PaperTheme()
        self._page: Page | None = None
        self._foot = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(round(WIDTH), round(HEIGHT)))
        theme.changed.connect(self.update)

    @property
    def paper(self) -> PaperTheme:
        """The look of what stands on it."""
        return self._paper

    def show_page(self, page: Page, foot: str, spoken: str) -> None:
        """Show a page with its foot; `spoken` is all of it in words."""
        self._page, self._foot = page, foot
        self.setAccessibleName(spoken)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.fillRect(self.rect(), self._paper.color("surface"))
        if self._page is not None:
            paint_page(painter, self._paper, self._page, self._foot, (1, 1))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.hasFocus():
            draw_ring(painter, self, self._paper, 2)
