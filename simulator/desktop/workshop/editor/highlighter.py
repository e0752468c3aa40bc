"""Colours the text: what is on screen first, the rest in slices, so that a large file opens at once."""

import re
from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from simulator.desktop.theme import Theme
from simulator.desktop.workshop.positions import units
from simulator.workshop.highlight import Paint, highlight

_COLOURS: dict[Paint, str] = {
    "key": "synKey", "id": "text", "text": "synStr", "condition": "text2", "number": "synNum",
    "comment": "text3", "client": "client", "company": "company", "reference": "text",
    "placeholder": "synNum", "word": "text", "sign": "text3",
}  # fmt: skip
BURST = 250
"""So many lines are painted with a key; what is left follows in slices."""
_SLICE_SECONDS = 0.005
_STRETCH = 60
_TOP = re.compile(r"[^\s#\-}\]]")


class Highlighter(QSyntaxHighlighter):
    """Paints the lines of a document; every line keeps the state that the next one begins with."""

    def __init__(self, theme: Theme, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats: dict[Paint, QTextCharFormat] = {}
        self._left, self._last = BURST, -1
        self._from: int | None = None
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._slice)
        self._dress()
        # Before the highlighter itself hears of a change.
        document.contentsChange.connect(self._change)
        self.setDocument(document)
        theme.changed.connect(self._repaint)

    @property
    def done(self) -> bool:
        """Whether every line has its colours."""
        return self._from is None

    def finish(self) -> None:
        """Paint what is left now."""
        while self._from is not None:
            self._slice()

    def show_first(self, blocks: Sequence[QTextBlock]) -> None:
        """Paint lines that are on screen, if their turn has not come: as what stands around them suggests."""
        if self._from is None or not blocks or blocks[-1].blockNumber() < self._from:
            return
        at = self._from
        for block in blocks:
            before = block.previous()
            if block is blocks[0] or not before.isVisible():
                state = self._guess(block)
                if before.isValid():
                    before.setUserState(state)
            self._left = 1
            self.rehighlightBlock(block)
        self._left, self._from = 0, at

    def highlightBlock(self, text: str) -> None:
        if self._left <= 0:
            if self._from is None or self._last + 1 < self._from:
                self._from = self._last + 1
                self._slices.start()
            return
        self._left -= 1
        self._last = self.currentBlock().blockNumber()
        tokens, state = highlight(text, max(self.previousBlockState(), 0))
        plain = len(text) == self.currentBlock().length() - 1
        for token in tokens:
            start, end = token.column - 1, token.end_column - 1
            if not plain:
                start, end = units(text[:start]), units(text[:end])
            self.setFormat(start, end - start, self._formats[token.paint])
        self.setCurrentBlockState(state)

    def _guess(self, block: QTextBlock) -> int:
        """The state above a line: of its section and first entry, then of the lines from its scene on."""
        head = block.previous()
        while head.isValid() and not _TOP.match(head.text()):
            head = head.previous()
        if not head.isValid():
            return 0
        state = highlight(head.text())[1]
        child = head.next()
        state = highlight(child.text(), state)[1]
        indent = len(child.text()) - len(child.text().lstrip())
        start = block
        while start.previous().isValid() and start.previous() != child and not _begins(start, indent):
            start = start.previous()
        while start != block:
            state = highlight(start.text(), state)[1]
            start = start.next()
        return state

    def _dress(self) -> None:
        for paint, token in _COLOURS.items():
            form = QTextCharFormat()
            form.setForeground(QColor(self._theme.color(token)))
            self._formats[paint] = form

    @Slot()
    def _repaint(self) -> None:
        self._dress()
        self._from = 0
        self._slices.start()

    @Slot(int, int, int)
    def _change(self, at: int, _gone: int, _came: int) -> None:
        self._left = BURST
        number = self.document().findBlock(at).blockNumber()
        self._last = number - 1
        if self._from is not None:
            self._from = min(self._from, max(number, 0))

    @Slot()
    def _slice(self) -> None:
        end = perf_counter() + _SLICE_SECONDS
        at = self._from
        while at is not None:
            block = self.document().findBlockByNumber(at)
            if not block.isValid():
                self._from = None
                self._slices.stop()
                return
            self._left, self._from, self._last = _STRETCH, at, at - 1
            self.rehighlightBlock(block)
            at = max(self._last, at) + 1
            if perf_counter() > end:
                break
        self._from, self._left = at, 0


def _begins(block: QTextBlock, indent: int) -> bool:
    text = block.text()
    return len(text) > indent and not text[:indent].strip() and text[indent] not in " #"
