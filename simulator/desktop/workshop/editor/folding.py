"""Lines folded away under the line that they belong to; which are is kept by the document itself."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextBlock, QTextDocument

from simulator.workshop.folding import Fold


class FoldLines:
    """What can be folded, by lines from 1; goes along with lines that come and go until the next check."""

    def __init__(self, folds: Iterable[Fold] = ()) -> None:
        self._folds = tuple(folds)
        self._ends = {fold.line: fold.end_line for fold in self._folds}
        self._moves: list[tuple[int, int]] = []

    def moved(self, line: int, by: int) -> None:
        """So many lines came (or went, if negative) below a line."""
        if by:
            self._moves.append((line, by))

    def end(self, line: int) -> int | None:
        """The last line that folds away under a line; None where nothing does."""
        then: int = line
        for at, by in reversed(self._moves):
            if then > at + max(by, 0):
                then -= by
            elif then > at:
                return None
        found = self._ends.get(then)
        return None if found is None else self._now(found)

    def around(self, line: int) -> int | None:
        """The nearest line that a line folds away under, itself if something does under it."""
        if self.end(line) is not None:
            return line
        found = None
        for fold in self._folds:
            start = self._now(fold.line)
            if start > line:
                break
            if self._now(fold.end_line) >= line:
                found = start
        return found

    def entries(self) -> list[int]:
        """The lines that one folds to see a file at a glance: the entries of its sections."""
        found: list[int] = []
        open_: list[int] = []
        for fold in self._folds:
            while open_ and open_[-1] < fold.line:
                open_.pop()
            if len(open_) == 1:
                found.append(self._now(fold.line))
            open_.append(fold.end_line)
        return found

    def _now(self, line: int) -> int:
        for at, by in self._moves:
            if line > at - min(by, 0):
                line += by
        return line


def is_folded(block: QTextBlock) -> bool:
    """Whether the lines below one are folded away under it."""
    below = block.next()
    return block.isVisible() and below.isValid() and not below.isVisible()


def folded_below(block: QTextBlock) -> Iterator[QTextBlock]:
    """The lines that are folded away under one."""
    below = block.next()
    while below.isValid() and not below.isVisible():
        yield below
        below = below.next()


def hide(document: QTextDocument, pairs: Iterable[tuple[int, int]]) -> None:
    """Fold lines away: from the one after the first of each pair to the second."""
    for line, end in pairs:
        block = document.findBlockByNumber(line)
        while block.isValid() and block.blockNumber() < end:
            block.setVisible(False)
            block.setLineCount(0)
            block = block.next()


def reveal(blocks: Iterable[QTextBlock]) -> None:
    """Show lines again."""
    for block in list(blocks):
        block.setVisible(True)
        block.setLineCount(max(1, block.layout().lineCount()))


def head_of(block: QTextBlock) -> QTextBlock:
    """The line under which one is folded away."""
    while block.isValid() and not block.isVisible():
        block = block.previous()
    return block
