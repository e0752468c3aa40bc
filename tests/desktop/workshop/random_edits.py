"""Somebody who spoils files: seeded edits to shipped files in the editor, and what must hold after each.

`python -m tests.desktop.workshop.random_edits --seed 1 --edits 5000` lets it work for long, by hand: lines
are deleted, halves cut, indents swapped, bytes pasted, names changed, fixes taken, everything undone.
Nothing may raise, nothing may take the window a second of the processor, no draft may be lost.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.workshop.editor.pane import EditorPane
from simulator.desktop.workshop.keeper import Keeper
from simulator.desktop.workshop.positions import position_of, spot_at
from simulator.desktop.workshop.work import Work
from simulator.workshop.drafts import Drafts

_KEEP = QTextCursor.MoveMode.KeepAnchor
_CONTROL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_NONE = Qt.KeyboardModifier.NoModifier
_TOLD = 500
_SIGNS = "abcкл😀🏥: -#{}[]\"'|>&*!%@`,\t\n\u00a0\u2028ё0123"
_SCRAPS = (
    "\x00", "\r\n", "\r", "\t\t", "a\ud83d", "\udc00b", "\ufeff", "\u2029", "\ufdd0", "\ufffc", "\u202e",
    "😀" * 30, "- " * 20, "{" * 70, "[" * 70, "a: " * 40, '"', "'", "|\n", ">-\n  x\n", "&a *a", "---\n",
    "!!python/object:os", "...\n", "# ", ": ", "scenes:\n", "  opening:\n", "goto: ", "when: known.", "{day",
    "e\u0301" * 20, "\x1b[0m",
)  # fmt: skip
_KEYS = (
    (Qt.Key.Key_Return, _NONE), (Qt.Key.Key_Backspace, _NONE), (Qt.Key.Key_Delete, _NONE),
    (Qt.Key.Key_Tab, _NONE), (Qt.Key.Key_Backtab, _SHIFT),
    (Qt.Key.Key_Home, _NONE), (Qt.Key.Key_End, _SHIFT), (Qt.Key.Key_Up, _NONE),
    (Qt.Key.Key_Down, _SHIFT), (Qt.Key.Key_PageDown, _NONE), (Qt.Key.Key_Up, _ALT), (Qt.Key.Key_Down, _ALT),
    (Qt.Key.Key_Left, _ALT), (Qt.Key.Key_Right, _ALT), (Qt.Key.Key_Left, _ALT | _SHIFT),
    (Qt.Key.Key_Right, _ALT | _SHIFT), (Qt.Key.Key_Slash, _CONTROL), (Qt.Key.Key_Space, _CONTROL),
    (Qt.Key.Key_Space, _CONTROL | _SHIFT), (Qt.Key.Key_Escape, _NONE), (Qt.Key.Key_F12, _NONE),
    (Qt.Key.Key_F12, _SHIFT), (Qt.Key.Key_F2, _NONE), (Qt.Key.Key_Return, _ALT), (Qt.Key.Key_Z, _CONTROL),
    (Qt.Key.Key_Z, _CONTROL), (Qt.Key.Key_Z, _CONTROL | _SHIFT), (Qt.Key.Key_Z, _ALT), (Qt.Key.Key_F3, _NONE),
)  # fmt: skip


class RandomEdits:
    """Spoils one file after another.

    Attributes:
        slowest: the most that the window's thread has worked on one edit, in seconds, and what it was.
    """

    def __init__(self, desk: Desk, folder: Path, seed: int) -> None:
        self._desk, self._folder = desk, folder
        self._random = random.Random(seed)
        self._drafts = folder / "drafts"
        self._library = folder / "library"
        self.page = QWidget()
        self.work = Work(desk.library.folders, self.page)
        self.keeper = Keeper(self.work, self._drafts, self.page)
        self.pane = EditorPane(desk, self.work, self.page)
        self.page.resize(700, 560)
        self.pane.resize(700, 560)
        self.page.show()
        self.slowest = (0.0, "")
        self._acts: tuple[Callable[[], None], ...] = (
            self._delete_lines, self._cut_half, self._swap_indents, self._paste, self._paste_raw, self._press,
            self._press, self._type, self._rename, self._replace, self._walk,
        )  # fmt: skip

    def run(self, edits: int, *, files: int = 40, checks: int = 15) -> None:
        """Make so many edits; after `files` of them another file, after `checks` a check of the whole."""
        for number in range(edits):
            if number % files == 0:
                self._open_another()
            self._stand_somewhere()
            act = self._random.choice(self._acts)
            begun = time.thread_time()
            act()
            QCoreApplication.processEvents()
            spent = time.thread_time() - begun
            self.slowest = max(self.slowest, (spent, f"edit {number}: {act.__name__}"))
            assert spent < 1.0, f"edit {number}, {act.__name__}, took {spent:.2f} s"
            self._look(number)
            if number % checks == checks - 1:
                self._check()

    def close(self) -> None:
        """Put everything away."""
        self.keeper.stop()
        self.work.stop()
        self.pane.toast.hide()
        self.pane.completing.close()
        self.pane.telling.close()
        self.page.close()

    def _open_another(self) -> None:
        shipped = self._random.choice(self._desk.library.paths())
        place = self._library
        if shipped.parent.name in ("directors", "exercises"):
            place /= shipped.parent.name
        place.mkdir(parents=True, exist_ok=True)
        path = place / shipped.name
        shutil.copyfile(shipped, path)
        self.keeper.keep()
        self.work.open(path)
        assert not self.pane.edit.isReadOnly()

    def _stand_somewhere(self) -> None:
        if self.pane.picker.isVisible():
            self.pane.picker.close_up()
        self.pane.renaming.card.hide()
        self._go(self._random.randrange(self.work.document.characterCount()))

    def _go(self, position: int, to: int | None = None) -> None:
        edit = self.pane.edit
        cursor = QTextCursor(self.work.document)
        cursor.setPosition(position)
        if to is not None:
            cursor.setPosition(min(to, self.work.document.characterCount() - 1), _KEEP)
        edit.show_cursor(cursor)

    def _delete_lines(self) -> None:
        block = self.pane.edit.textCursor().block()
        last = self.work.document.findBlockByNumber(block.blockNumber() + self._random.randint(0, 12))
        end = last.position() if last.isValid() else self.work.document.characterCount() - 1
        self._go(block.position(), end)
        self.pane.edit.textCursor().removeSelectedText()

    def _cut_half(self) -> None:
        if self._random.random() < 0.7:
            block = self.pane.edit.textCursor().block()
            self._go(self.pane.edit.textCursor().position(), block.position() + block.length() - 1)
        else:
            self._go(self.pane.edit.textCursor().position(), self.work.document.characterCount() - 1)
        self.pane.edit.textCursor().removeSelectedText()

    def _swap_indents(self) -> None:
        block = self.pane.edit.textCursor().block()
        other = block.next()
        if other.isValid():
            first, second = block.text(), other.text()
            one, two = first.lstrip(" "), second.lstrip(" ")
            swapped = f"{' ' * (len(second) - len(two))}{one}\n{' ' * (len(first) - len(one))}{two}"
            self._go(block.position(), other.position() + other.length() - 1)
            self.pane.edit.textCursor().insertText(swapped)

    def _scrap(self) -> str:
        kind = self._random.random()
        if kind < 0.6:
            return "".join(self._random.choice(_SCRAPS) for _ in range(self._random.randint(1, 4)))
        data = self._random.randbytes(self._random.randint(1, 60))
        return data.decode("utf-8", "surrogateescape") if kind < 0.8 else data.decode("latin-1")

    def _paste(self) -> None:
        data = QMimeData()
        data.setText(self._scrap())
        self.pane.edit.insertFromMimeData(data)

    def _paste_raw(self) -> None:
        """As if nobody had looked over what comes in."""
        self.pane.edit.textCursor().insertText(self._scrap())

    def _type(self) -> None:
        for _ in range(self._random.randint(1, 8)):
            event = QKeyEvent(QEvent.Type.KeyPress, 0, _NONE, self._random.choice(_SIGNS))
            QCoreApplication.sendEvent(self.pane.edit, event)
        if self._random.random() < 0.3:
            self.pane.completing.ask()
            if self.pane.completing.open:
                QTest.keyClick(self.pane.edit, Qt.Key.Key_Down)
                QTest.keyClick(self.pane.edit, Qt.Key.Key_Return)

    def _press(self) -> None:
        for _ in range(self._random.randint(1, 4)):
            key, held = self._random.choice(_KEYS)
            QTest.keyClick(self.pane.edit, key, held)

    def _rename(self) -> None:
        self.pane.renaming.ask()
        if self.pane.renaming.card.isVisible():
            name = self._random.choice(("another_name", "Плохое имя", "opening", "x", ""))
            self.pane.renaming._enter(name)

    def _replace(self) -> None:
        bar = self.pane.find_bar
        bar.open(replacing=True)
        bar.field.setText(self._random.choice(("a", "goto", "е", ": ", "\ud83d", "(", "client")))
        bar.put.setText(self._random.choice(("", "b", "🏥", ": ", "\\1")))
        if self._random.random() < 0.3:
            bar.all.click()
        else:
            bar.one.click()
        bar.close_up()

    def _walk(self) -> None:
        """Look at everything that can be looked at from here."""
        pane = self.pane
        pane.telling.tell_here()
        pane.go_to_node()
        pane.picker.field.setText(self._random.choice(("o", "ци", "1", "")))
        pane.picker.close_up()
        pane.go_to_line()
        pane.picker.field.setText(str(self._random.randint(0, 99999)))
        pane.picker._take()

    def _look(self, number: int) -> None:
        """What holds after every edit."""
        work, edit = self.work, self.pane.edit
        cursor = edit.textCursor()
        assert cursor.block().isVisible(), f"edit {number}: the caret is out of sight"
        line, column = spot_at(work.document, cursor.position())
        assert (work.line, work.column) == (line, column), f"edit {number}"
        assert 0 <= position_of(work.document, line, column) < work.document.characterCount()
        end = work.document.characterCount()
        assert all(0 <= m.start <= end for m in edit.marks.between(0, end)), f"edit {number}: a mark is lost"
        if number % 10 == 9:
            self.keeper.keep()
            kept = Drafts(self._drafts).find(work.path) if work.path is not None else None
            text = kept.text if kept is not None else work.opened_as.text if work.opened_as else ""
            wanted = work.text.encode("utf-8", "replace").decode("utf-8")
            assert text == wanted, f"edit {number}: the draft is lost"

    def _check(self) -> None:
        """The check of the whole text ends, whatever stands there."""
        self.work.check()
        end = time.monotonic() + 60
        while not self.work.current:
            QCoreApplication.processEvents()
            assert time.monotonic() < end, "a check did not end"
            time.sleep(0.001)
        QTest.keyClick(self.pane.edit, Qt.Key.Key_Return, _ALT)
        QCoreApplication.processEvents()


def main() -> None:
    """Let it work by hand."""
    parser = argparse.ArgumentParser(prog="python -m tests.desktop.workshop.random_edits")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--edits", type=int, default=5000)
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from simulator.desktop.preferences import Preferences
    from simulator.desktop.text import Language
    from simulator.desktop.theme import Look, Theme
    from simulator.scenario.library import Library

    raised: list[str] = []

    def hook(kind: type[BaseException], value: BaseException, trace: object) -> None:
        raised.append(repr(value))
        sys.__excepthook__(kind, value, trace)  # type: ignore[arg-type]

    sys.excepthook = hook
    app = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        theme = Theme(Look("light"))
        theme.install(app)
        preferences = Preferences.open(folder / "preferences.json")
        desk = Desk(theme, Language("en"), Library.shipped(), preferences, None)
        made = RandomEdits(desk, folder, chosen.seed)
        try:
            for done in range(0, chosen.edits, _TOLD):
                made.run(min(_TOLD, chosen.edits - done))
                told = f"seed {chosen.seed}, {min(done + _TOLD, chosen.edits)} edits, {len(raised)} raised"
                sys.stdout.write(f"{told}, slowest {made.slowest}\n")
                sys.stdout.flush()
        finally:
            made.close()
    sys.exit(1 if raised else 0)


if __name__ == "__main__":
    main()
