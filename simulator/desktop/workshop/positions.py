"""The way between lines and columns in characters and the positions of a QTextDocument, which are UTF-16."""

from PySide6.QtGui import QTextCursor, QTextDocument

from simulator.scenario.problem import Span


def units(text: str) -> int:
    """How many UTF-16 units a text takes: two for a sign beyond the first 65,536."""
    if text.isascii():
        return len(text)
    return len(text) + sum(sign > "\uffff" for sign in text)


def position_of(document: QTextDocument, line: int, column: int) -> int:
    """The document's position of a line and column from 1; what is beyond them is held inside the text."""
    block = document.findBlockByNumber(min(max(line, 1), document.blockCount()) - 1)
    return min(
        block.position() + units(block.text()[: max(column, 1) - 1]), block.position() + block.length() - 1
    )


def spot_at(document: QTextDocument, position: int) -> tuple[int, int]:
    """Line and column, from 1 and in characters, of a document's position."""
    block = document.findBlock(min(max(position, 0), document.characterCount() - 1))
    text, offset, column = block.text(), position - block.position(), 1
    if len(text) == block.length() - 1:
        return block.blockNumber() + 1, min(max(offset, 0), len(text)) + 1
    for sign in text:
        offset -= 2 if sign > "\uffff" else 1
        if offset < 0:
            break
        column += 1
    return block.blockNumber() + 1, column


def cursor_over(document: QTextDocument, span: Span) -> QTextCursor:
    """A cursor that has selected a place."""
    cursor = QTextCursor(document)
    cursor.setPosition(position_of(document, span.line, span.column))
    end = position_of(document, span.end_line, span.end_column)
    cursor.setPosition(max(cursor.position(), end), QTextCursor.MoveMode.KeepAnchor)
    return cursor
