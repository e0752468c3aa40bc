"""Text on the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.theme import Theme


class Label(QLabel):
    """Plain text set in a font role and a colour token; wraps if asked."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: str = "ui",
        colour: str = "text",
        *,
        wrap: bool = False,
        italic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._role, self._colour, self._italic = theme, role, colour, italic
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._dress()
        theme.changed.connect(self._dress)

    def set_colour(self, token: str) -> None:
        """Show the text in another colour."""
        if token != self._colour:
            self._colour = token
            self._dress()

    def set_role(self, role: str) -> None:
        """Set the text in another font role."""
        if role != self._role:
            self._role = role
            self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        # Qt's style sheets bring an older palette back when a widget is first polished.
        if self.palette().color(QPalette.ColorRole.WindowText) != self._theme.color(self._colour):
            self._dress()
        super().showEvent(event)

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._role, self._italic))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._colour))
        self.setPalette(palette)
