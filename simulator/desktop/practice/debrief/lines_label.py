"""A text of a few lines at most, cut with an ellipsis; the whole of it stays in its name and tooltip."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Label
from simulator.desktop.widgets.text_lines import text_lines


class LinesLabel(Label):
    """Shows as much of a text as fits into so many lines of its width."""

    def __init__(
        self,
        theme: Theme,
        role: str = "ui",
        colour: str = "text",
        limit: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        self.whole = ""
        self._limit = limit
        super().__init__(theme, "", role, colour, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(limit > 1)
        self.setSizePolicy(policy)
        self.setWordWrap(limit > 1)

    def show_words(self, words: str) -> None:
        """Show a text."""
        self.whole = words
        self.setAccessibleName(words)
        self._cut()
        self.updateGeometry()

    def natural_width(self) -> int:
        """How wide the whole text is in one line."""
        return QFontMetrics(self.font()).horizontalAdvance(self.whole) + 2

    def hasHeightForWidth(self) -> bool:
        return self._limit > 1

    def heightForWidth(self, width: int) -> int:
        # Line heights are no whole pixels: their sum is what the text really takes.
        room, flags = QRect(0, 0, max(20, width), 10000), Qt.TextFlag.TextWordWrap.value
        text = "\n".join(self._broken(width)) or " "
        return QFontMetrics(self.font()).boundingRect(room, flags, text).height()

    def sizeHint(self) -> QSize:
        return QSize(self.natural_width(), self.heightForWidth(max(40, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, QFontMetrics(self.font()).lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _broken(self, width: int) -> list[str]:
        return text_lines(self.whole, self.font(), max(20, width), self._limit) if self.whole else []

    def _cut(self) -> None:
        lines = self._broken(self.width())
        self.setText("\n".join(lines))
        self.setToolTip(self.whole if any(line.endswith("…") for line in lines) else "")

    def _dress(self) -> None:
        super()._dress()
        self._cut()
        self.updateGeometry()
