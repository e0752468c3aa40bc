"""The text of the open file as it is seen: its lines, problems, folds and what was found in it."""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.workshop.editor.folding import (
    FoldLines,
    folded_below,
    head_of,
    hide,
    is_folded,
    reveal,
)
from simulator.desktop.workshop.editor.gutter import Gutter
from simulator.desktop.workshop.editor.highlighter import Highlighter
from simulator.desktop.workshop.editor.marks import Mark, Marks, worst_first
from simulator.desktop.workshop.editor.squiggles import draw_squiggle
from simulator.desktop.workshop.positions import position_of, spot_at
from simulator.desktop.workshop.work import Work
from simulator.scenario.problem import Severity

_AIR = 4
_KEEP, _MOVE = QTextCursor.MoveMode.KeepAnchor, QTextCursor.MoveMode.MoveAnchor
_READS = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard

Line = tuple[QTextBlock, QRectF]
"""A line and its area on the viewport."""


class TextView(QPlainTextEdit):
    """Shows the text of the open file with its colours, problems and folds.

    Attributes:
        marks: the problems, where they stand now.
        folds: what can be folded away.
        found_places: places to be lit up, in positions of the document; `here` is the one of them looked at.

    Signals:
        left_rest: the text moved under the pointer.
    """

    left_rest = Signal()

    def __init__(self, desk: Desk, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._work = desk, desk.theme, work
        self.marks, self.folds = Marks(), FoldLines()
        self.found_places: list[tuple[int, int]] = []
        self.here = -1
        self.setDocument(work.document)
        self._lines = work.document.blockCount()
        self._caret_line = 0
        # Arrows pass over what is folded away; everything else that leads into it shows it.
        self._passing = False
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setCursorWidth(2)
        self.viewport().setMouseTracking(True)
        self.gutter = Gutter(self._theme, self)
        self.highlighter = Highlighter(self._theme, work.document, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._paint_first)
        work.document.contentsChange.connect(self._follow)
        work.opened.connect(self._open)
        work.checked.connect(self._take_found)
        work.place_wanted.connect(self._show_place)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.textChanged.connect(self._tell_caret)
        self.blockCountChanged.connect(self._fit)
        self.updateRequest.connect(self._scroll_gutter)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._theme.changed.connect(self._dress)
        self._dress()
        self._open()

    # What is where

    @property
    def letters_height(self) -> float:
        """The height of a line's letters, without the air."""
        return self._letters

    @property
    def lift(self) -> float:
        """By how much the ground of a line begins above its letters."""
        return self._work.layout.air / 2

    def shown_lines(self, bottom: float | None = None) -> Iterator[Line]:
        """The lines on screen and their areas on the viewport; only those down to `bottom`, if given."""
        bottom = self.viewport().height() if bottom is None else min(bottom, self.viewport().height())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        width = self.viewport().width()
        while block.isValid() and top <= bottom:
            if block.isVisible():
                height = self.blockBoundingRect(block).height()
                yield block, QRectF(0, top, width, height)
                top += height
            block = block.next()

    def lines_within(self, area: QRect) -> list[Line]:
        """Those of the lines on screen that a part of the viewport shows something of."""
        first, last = area.top() - self.lift, area.bottom() + self.lift + 1
        return [line for line in self.shown_lines(last) if line[1].bottom() >= first]

    def worst_by_line(self, lines: Sequence[Line] | None = None) -> Mapping[int, Severity]:
        """How bad it is on the lines on screen, by their numbers from 0; a fold counts what is in it."""
        found: dict[int, Severity] = {}
        for block, _ in lines if lines is not None else self.shown_lines():
            last = block
            if is_folded(block):
                last = deque(folded_below(block), 1)[0]
            end = last.position() + last.length() - 1
            marks = [mark for mark in self.marks.between(block.position(), end) if mark.start <= end]
            begun = [mark for mark in marks if mark.start >= block.position()]
            if begun:
                found[block.blockNumber()] = worst_first(begun)[0].problem.severity
        return found

    def marks_here(self) -> list[Mark]:
        """The problems at the caret, or else those that begin on its line; the worst first."""
        cursor = self.textCursor()
        at = self.marks.at(cursor.position())
        block = cursor.block()
        on_line = worst_first(self.marks.between(block.position(), block.position() + block.length() - 1))
        return at or on_line

    def place_of(self, position: int) -> QRectF:
        """Where a position of the document is on the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(0, min(position, self.document().characterCount() - 1)))
        return QRectF(self.cursorRect(cursor))

    # Going and folding

    def go_to(self, line: int, column: int = 1) -> None:
        """Put the caret on a place, in sight."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position_of(self.document(), line, column))
        self.show_cursor(cursor)

    def show_cursor(self, cursor: QTextCursor) -> None:
        """Take over a caret, with its selection, and see that it is in sight with lines around it."""
        self._uncover(cursor.block())
        self.setTextCursor(cursor)
        area = self.viewport().rect().adjusted(0, 2 * round(self._row), 0, -2 * round(self._row))
        if not area.contains(self.cursorRect().center()):
            self.centerCursor()
        self.ensureCursorVisible()

    def toggle_fold(self, line: int) -> None:
        """Fold away what belongs to a line (from 1), or show it again."""
        block = self.document().findBlockByNumber(line - 1)
        if is_folded(block):
            reveal(folded_below(block))
            self._folded()
        elif (end := self.folds.end(line)) is not None:
            hide(self.document(), [(line, end)])
            self._folded()

    def fold(self) -> None:
        """Fold away what the caret stands in."""
        line = self.folds.around(self.textCursor().blockNumber() + 1)
        block = self.textCursor().block() if line is None else self.document().findBlockByNumber(line - 1)
        if line is not None and not is_folded(block):
            column = self.textCursor().positionInBlock()
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + min(column, block.length() - 1))
            self.setTextCursor(cursor)
            self.toggle_fold(line)

    def unfold(self) -> None:
        """Show what is folded away under the caret's line."""
        if is_folded(self.textCursor().block()):
            self.toggle_fold(self.textCursor().blockNumber() + 1)

    def fold_all(self) -> None:
        """Fold away the entries of all sections."""
        hide(self.document(), [(line, end) for line in self.folds.entries() if (end := self.folds.end(line))])
        self.setTextCursor(QTextCursor(head_of(self.textCursor().block())))
        self._folded()

    def unfold_all(self) -> None:
        """Show everything."""
        block = self.document().firstBlock()
        while block.isValid():
            if not block.isVisible():
                reveal((block,))
            block = block.next()
        self._folded()
        self.ensureCursorVisible()

    def toggle_wrap(self) -> None:
        """Break long lines at the edge, or let them run on."""
        off = self.lineWrapMode() == QPlainTextEdit.LineWrapMode.NoWrap
        modes = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(modes.WidgetWidth if off else modes.NoWrap)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        lines = self.lines_within(event.rect())
        painter = QPainter(self.viewport())
        self._paint_below(painter, lines)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_above(painter, lines)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _paint_below(self, painter: QPainter, lines: Sequence[Line]) -> None:
        theme, caret = self._theme, self.textCursor().block()
        for block, area in lines:
            if block == caret:
                painter.fillRect(area.translated(0, -self.lift), theme.color("hover"))
        if lines and self.found_places:
            self._paint_found(painter, lines)

    def _paint_found(self, painter: QPainter, lines: Sequence[Line]) -> None:
        """Light up what was found; the place that is looked at has an outline."""
        theme, found = self._theme, self.found_places
        number = 0
        for block, area in lines:
            begin, end = block.position(), block.position() + block.length() - 1
            number = max(bisect_left(found, (begin,), number) - 1, number)
            while number < len(found) and found[number][0] <= end:
                first, last = found[number]
                here = number == self.here
                if last >= begin:
                    for place in self._rows(block, area, max(first - begin, 0), min(last, end) - begin):
                        painter.fillRect(place, theme.color("press" if here else "warnTint"))
                        if here or theme.contrast:
                            painter.setPen(theme.color("text"))
                            painter.drawRect(place.adjusted(0, 0, -1, -1))
                number += 1

    def _paint_above(self, painter: QPainter, lines: Sequence[Line]) -> None:
        for block, area in lines:
            end = block.position() + block.length() - 1
            for mark in reversed(worst_first(self.marks.between(block.position(), end))):
                first, last = max(mark.start, block.position()), min(mark.end, end)
                if first > last or (first == last and mark.end > end and mark.start < block.position()):
                    continue
                for place in self._rows(block, area, first - block.position(), last - block.position()):
                    draw_squiggle(
                        painter, self._theme, mark.problem.severity,
                        place.left(), place.right(), place.bottom() - 1.5,
                    )  # fmt: skip
            if is_folded(block):
                self._paint_fold(painter, block, area)

    def _paint_fold(self, painter: QPainter, block: QTextBlock, area: QRectF) -> None:
        count = sum(1 for _ in folded_below(block))
        words = f"\u22ef {self._desk.language.number(count)}"
        line = block.layout().lineAt(block.layout().lineCount() - 1)
        left = self.contentOffset().x() + line.x() + line.naturalTextWidth() + 10
        font = self._theme.font("caption")
        width = QFontMetricsF(font).horizontalAdvance(words) + 12
        box = QRectF(left, area.bottom() - self._work.layout.air - self._letters, width, self._letters)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(self._theme.color("text2"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _rows(self, block: QTextBlock, area: QRectF, start: int, end: int) -> Iterator[QRectF]:
        """Where a stretch of a line is on the viewport: an area for each row that it takes."""
        origin = QPointF(self.contentOffset().x(), area.y())
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begins, ends = line.textStart(), line.textStart() + line.textLength()
            if ends < start or begins > end:
                continue
            left, right = _x(line.cursorToX(max(start, begins))), _x(line.cursorToX(min(end, ends)))
            if right > left or start == end:
                yield QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height())

    # Following

    @Slot()
    def _open(self) -> None:
        self.setReadOnly(not self._work.writable)
        if self.isReadOnly():
            self.setTextInteractionFlags(_READS)
        self.marks, self.folds = Marks(), FoldLines()
        self.found_places, self.here = [], -1
        self._lines = self.document().blockCount()
        self.setTextCursor(QTextCursor(self.document()))
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._fit()
        self._take_found()
        self._soon.start()

    @Slot()
    def _take_found(self) -> None:
        found = self._work.found
        if found is not None and self._work.current:
            file = str(self._work.path)
            mine = (problem for problem in found.problems if problem.file == file)
            self.marks = Marks.of(self.document(), mine)
            self.folds = FoldLines(found.folds)
            self._refresh()

    @Slot(int, int)
    def _show_place(self, line: int, column: int) -> None:
        self.go_to(line, column)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int, int, int)
    def _follow(self, at: int, gone: int, came: int) -> None:
        self.marks = self.marks.moved(at, gone, came)
        count = self.document().blockCount()
        self.folds.moved(self.document().findBlock(at).blockNumber() + 1, count - self._lines)
        self._lines = count

    @Slot()
    def _caret_moved(self) -> None:
        cursor = self.textCursor()
        if not self._passing:
            self._uncover(cursor.block())
        if cursor.blockNumber() != self._caret_line:
            self._caret_line = cursor.blockNumber()
            self._refresh()
        self._tell_caret()

    @Slot()
    def _tell_caret(self) -> None:
        """Also when the text changes: the same position may be another column then."""
        self._work.set_caret(*spot_at(self.document(), self.textCursor().position()))

    @Slot()
    def _scrolled(self) -> None:
        self.left_rest.emit()
        # Begun anew with every slice that is painted, the timer would never come to its end.
        if not self.highlighter.done and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _paint_first(self) -> None:
        self.highlighter.show_first([block for block, _ in self.shown_lines()])

    @Slot(QRect, int)
    def _scroll_gutter(self, area: QRect, dy: int) -> None:
        """A key asks for its own line only."""
        if dy:
            self.gutter.scroll(0, dy)
        else:
            self.gutter.update(0, area.y(), self.gutter.width(), area.height())

    def _refresh(self) -> None:
        self.viewport().update()
        self.gutter.update()

    @Slot()
    def _fit(self) -> None:
        width = self.gutter.wanted_width()
        if self.viewportMargins().left() != width:
            self.setViewportMargins(width, 0, 0, 0)
        area = self.contentsRect()
        self.gutter.setGeometry(area.left(), area.top(), width, self.viewport().height())

    def _folded(self) -> None:
        if not self.textCursor().block().isVisible():
            self.setTextCursor(QTextCursor(head_of(self.textCursor().block())))
        self.document().markContentsDirty(0, self.document().characterCount())
        self._work.layout.documentSizeChanged.emit(self._work.layout.documentSize())
        self._refresh()

    def _leave_fold(self, *, down: bool) -> None:
        """The caret came into what is folded away: it goes on to the next line that is shown."""
        block = self.textCursor().block()
        there = head_of(block)
        if down:
            there = block
            while there.isValid() and not there.isVisible():
                there = there.next()
        if not there.isValid():
            there = head_of(block)
        cursor = self.textCursor()
        column = min(cursor.positionInBlock(), there.length() - 1)
        cursor.setPosition(there.position() + column, _KEEP if cursor.hasSelection() else _MOVE)
        self.setTextCursor(cursor)

    def _uncover(self, block: QTextBlock) -> None:
        """Show a line that is folded away, with what is folded away around it."""
        if not block.isVisible():
            reveal(folded_below(head_of(block)))
            self._folded()

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        font = theme.font("mono")
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._letters = QFontMetricsF(font).height()
        self._work.layout.air = theme.px(_AIR)
        self._row = self._letters + self._work.layout.air
        ground, ink = theme.color("surface").name(), theme.color("text").name()
        chosen, on = theme.color("ink").name(), theme.color("onInk").name()
        self.setStyleSheet(
            "QPlainTextEdit, QPlainTextEdit:focus { border: none; border-radius: 0; padding: 0;"
            f" background: {ground}; color: {ink};"
            f" selection-background-color: {chosen}; selection-color: {on}; }}"
        )
        self.document().markContentsDirty(0, self.document().characterCount())
        self._fit()
        self._soon.start()
        self._refresh()


def _x(found: object) -> float:
    """A place along a line, which Qt gives together with the position."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
