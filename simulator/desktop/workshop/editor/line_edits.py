"""What keys do to whole lines: further in and out, into a comment and back, up and down; each one step."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor

from simulator.desktop.workshop.editor.indents import STEP, indent_of

_KEEP = QTextCursor.MoveMode.KeepAnchor


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[None]:
    """Everything inside is taken back at once."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def lines_of(cursor: QTextCursor) -> list[QTextBlock]:
    """The lines of a selection; a line that it only touches at its beginning does not count."""
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    if last.position() == cursor.selectionEnd() and last.position() > cursor.selectionStart():
        last = last.previous()
    found = [block]
    while block.isValid() and block != last:
        block = block.next()
        found.append(block)
    return found


def shift(cursor: QTextCursor, *, out: bool) -> None:
    """Put the lines of a selection one step further in, or out."""
    with one_step(cursor):
        for block in lines_of(cursor):
            text = block.text()
            edit = QTextCursor(block)
            if out:
                taken = min(STEP, indent_of(text))
                edit.setPosition(block.position() + taken, _KEEP)
                edit.removeSelectedText()
            elif text.strip():
                edit.insertText(" " * STEP)


def toggle_comment(cursor: QTextCursor) -> None:
    """Make comments of the lines of a selection, or lines of comments if all of them are."""
    blocks = [block for block in lines_of(cursor) if block.text().strip()]
    off = all(block.text().lstrip(" ").startswith("#") for block in blocks)
    column = min((indent_of(block.text()) for block in blocks), default=0)
    with one_step(cursor):
        for block in blocks:
            text = block.text()
            edit = QTextCursor(block)
            if off:
                at = indent_of(text)
                edit.setPosition(block.position() + at)
                edit.setPosition(block.position() + at + (2 if text[at + 1 : at + 2] == " " else 1), _KEEP)
                edit.removeSelectedText()
            else:
                edit.setPosition(block.position() + column)
                edit.insertText("# ")


def move_lines(cursor: QTextCursor, *, down: bool) -> QTextCursor | None:
    """Change the lines of a selection with the line below or above; the selection there, None at the edge."""
    blocks = lines_of(cursor)
    other = blocks[-1].next() if down else blocks[0].previous()
    if not other.isValid():
        return None
    anchor, position = cursor.anchor(), cursor.position()
    start = min(blocks[0].position(), other.position())
    last = max(blocks[-1], other, key=lambda block: block.position())
    mine, theirs = "\n".join(block.text() for block in blocks), other.text()
    by = other.length() if down else -other.length()
    with one_step(cursor):
        cursor.setPosition(start)
        cursor.setPosition(last.position() + last.length() - 1, _KEEP)
        cursor.insertText(f"{theirs}\n{mine}" if down else f"{mine}\n{theirs}")
    moved = QTextCursor(cursor.document())
    end = cursor.document().characterCount() - 1
    moved.setPosition(min(max(anchor + by, 0), end))
    moved.setPosition(min(max(position + by, 0), end), _KEEP)
    return moved
