"""A longer text as trainers write it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPalette,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from simulator.desktop.text.markup import to_html, to_plain
from simulator.desktop.theme import Theme


class Prose(QTextBrowser):
    """Paragraphs, emphasis and lists, as high as its words; it never scrolls by itself."""

    def __init__(
        self, theme: Theme, role: str = "body", colour: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._role, self._colour, self._words = theme, role, colour, ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for bar in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        theme.changed.connect(self._dress)

    @property
    def words(self) -> str:
        """The words without marks."""
        return to_plain(self._words)

    def set_words(self, words: str) -> None:
        """Show a text."""
        self._words = words
        self.setAccessibleName(to_plain(words))
        self._dress()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        copy = QTextDocument()
        copy.setDocumentMargin(0)
        self._fill(copy)
        copy.setTextWidth(max(40, width))
        return round(copy.size().height()) + 1

    def sizeHint(self) -> QSize:
        width = max(120, self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 0)

    def showEvent(self, event: QShowEvent) -> None:
        # Qt's style sheets bring an older palette back when a widget is first polished.
        if self.palette().color(QPalette.ColorRole.Text) != self._theme.color(self._colour):
            self._dress()
        super().showEvent(event)

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._theme.color(self._colour))
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self._fill(self.document())
        self.updateGeometry()

    def _fill(self, document: QTextDocument) -> None:
        font = QFont(self._theme.font(self._role))
        document.setDefaultFont(font)
        document.setDefaultStyleSheet("b { font-weight: 600; } ul, ol { margin-top: 0; margin-bottom: 8px; }")
        document.setHtml(to_html(self._words))
        frame = QTextFrameFormat(document.rootFrame().frameFormat())
        frame.setMargin(0)
        document.rootFrame().setFrameFormat(frame)
        block = document.begin()
        while block.isValid():
            form = QTextBlockFormat(block.blockFormat())
            form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setTopMargin(0)
            last = not block.next().isValid()
            form.setBottomMargin(0 if last else 3 if block.textList() else 8)
            cursor = QTextCursor(block)
            cursor.setBlockFormat(form)
            block = block.next()
