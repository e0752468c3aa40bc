"""Lines of code with air between them: Qt lays plain text out without."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout


class TextLayout(QPlainTextDocumentLayout):
    """The layout of plain text in which every line that is shown is so many pixels higher than its letters.

    Attributes:
        air: the pixels that are free below each line.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.air = 4

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        area = super().blockBoundingRect(block)
        if area.height() > 0:
            area.setHeight(area.height() + self.air)
        return area
