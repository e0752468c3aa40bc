"""The bar that finds words in the text, and replaces them."""

from itertools import pairwise

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Button, Label, announce
from simulator.desktop.workshop.editor.asking import Asking
from simulator.desktop.workshop.editor.code import CodeEdit
from simulator.desktop.workshop.editor.finding import Wanted, find, replaced
from simulator.desktop.workshop.positions import units
from simulator.desktop.workshop.work import Work
from simulator.workshop.edits import TextEdit

_WAIT_MS, _ONE_BY_ONE = 150, 1000


class FindBar(QFrame):
    """Finds as one types; Enter and Shift+Enter go on and back, Esc returns to the text.

    Attributes:
        field, put: what is looked for, and what is put in its place.
    """

    closed = Signal()

    def __init__(self, desk: Desk, work: Work, edit: CodeEdit, asking: Asking, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._work, self._edit, self._asking = desk, work, edit, asking
        theme = desk.theme
        self.field, self.put = QLineEdit(), QLineEdit()
        self.count = Label(theme, "", "small", "text2")
        self.case, self.whole = Button(theme, "Aa", "ghost", height=28), Button(theme, "", "ghost", height=28)
        self.before = Button(theme, "", "ghost", icon="up", height=28)
        self.after = Button(theme, "", "ghost", icon="down", height=28)
        self.done = Button(theme, "", "ghost", icon="cross", height=28)
        self.one, self.all = (Button(theme, "", "secondary", height=28) for _ in range(2))
        self._row = QWidget()
        self._found: tuple[tuple[int, int], ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT_MS)
        self._soon.timeout.connect(self._look_again)
        self._arrange()
        self._wire()
        self.retranslate()
        self.hide()

    @property
    def found(self) -> tuple[tuple[int, int], ...]:
        """What was found, as offsets in characters."""
        return self._found

    def open(self, *, replacing: bool) -> None:
        """Show the bar; what is selected is looked for."""
        chosen = self._edit.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self._row.setVisible(replacing and self._work.writable)
        if replacing and not self._work.writable:
            self._edit.refused.emit()
        self.show()
        self._look_again()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_up(self) -> None:
        """Put the bar away and go back to the text."""
        self.hide()
        self._show([], -1)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next place from the caret, or the one before, round and round."""
        self._look()
        if not self._found:
            announce(self.field, self.tr("Nothing found"))
            return
        places, cursor = self._places(), self._edit.textCursor()
        if by > 0:
            at = cursor.selectionEnd() if cursor.hasSelection() else cursor.position()
            number = next((n for n, place in enumerate(places) if place[0] >= at), 0)
        else:
            at = cursor.selectionStart()
            backwards = reversed(range(len(places)))
            number = next((n for n in backwards if places[n][1] <= at), len(places) - 1)
        self._go(places, number)
        announce(self.field, self.count.text())

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.field.setPlaceholderText(self.tr("Find"))
        self.put.setPlaceholderText(self.tr("Replace with"))
        for part, words, key in (
            (self.field, self.tr("Find in the text"), ""),
            (self.put, self.tr("Replace with"), ""),
            (self.case, self.tr("Capitals matter"), ""),
            (self.whole, self.tr("Whole words only"), ""),
            (self.before, self.tr("Place before"), "Shift+F3"),
            (self.after, self.tr("Next place"), "F3"),
            (self.done, self.tr("Close"), "Esc"),
        ):
            part.setAccessibleName(words)
            part.setToolTip(f"{words} ({key})" if key else words)
        self.whole.setText(self.tr("Word"))
        self.one.setText(self.tr("Replace"))
        self.all.setText(self.tr("All"))
        self.all.setAccessibleName(self.tr("Replace all"))
        self.all.setToolTip(self.tr("Replace all"))
        self._dress()
        if self.isVisible():
            self._look_again()

    def eventFilter(self, watched: QObject, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() == Qt.Key.Key_Escape:
                self.close_up()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if watched is self.put:
                    self._replace()
                else:
                    self.step(-1 if back else 1)
                return True
        return bool(super().eventFilter(watched, event))  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.theme.color("canvas"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._desk.theme.color("line"))

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 6, 6, 7)
        rows.setSpacing(4)
        first = QHBoxLayout()
        second = QHBoxLayout(self._row)
        second.setContentsMargins(0, 0, 0, 0)
        for row in (first, second):
            row.setSpacing(2)
        first.addWidget(self.field, 1)
        first.addSpacing(8)
        for part in (self.count, self.case, self.whole, self.before, self.after, self.done):
            first.addWidget(part)
        second.addWidget(self.put, 1)
        second.addSpacing(6)
        second.addWidget(self.one)
        second.addWidget(self.all)
        rows.addLayout(first)
        rows.addWidget(self._row)
        self.setTabOrder(self.field, self.put)

    def _wire(self) -> None:
        for part in (self.field, self.put):
            part.installEventFilter(self)
        for toggle in (self.case, self.whole):
            toggle.setCheckable(True)
            toggle.toggled.connect(self._look_again)
        self.field.textChanged.connect(self._search)
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._on)
        self.done.clicked.connect(self.close_up)
        self.one.clicked.connect(self._replace)
        self.all.clicked.connect(self._replace_all)
        self._work.edited.connect(self._later)
        self._work.opened.connect(self._later)
        self._edit.cursorPositionChanged.connect(self._follow)
        self._desk.theme.changed.connect(self._dress)
        self._desk.language.changed.connect(self.retranslate)

    def _dress(self) -> None:
        theme = self._desk.theme
        for part in (self.field, self.put):
            part.setFont(theme.font("ui"))
            part.setFixedHeight(theme.px(32))
        metrics = self.count.fontMetrics()
        most = self.tr("{number} of {count}").format(number=888, count=888)
        self.count.setMinimumWidth(metrics.horizontalAdvance(most) + 4)
        self.update()

    @Slot()
    def _on(self) -> None:
        self.step(1)

    @Slot()
    def _back(self) -> None:
        self.step(-1)

    @Slot()
    def _later(self) -> None:
        if self.isVisible():
            self._soon.start()

    @Slot()
    def _look_again(self) -> None:
        self._look()
        self._follow()

    @Slot(str)
    def _search(self, _words: str) -> None:
        """Go to the first place from where one was, as one types."""
        self._look()
        places = self._places()
        at = self._edit.textCursor().selectionStart()
        number = next((n for n, place in enumerate(places) if place[0] >= at), 0 if places else -1)
        if number >= 0:
            self._go(places, number)
        else:
            self._show(places, -1)

    def _look(self) -> None:
        wanted = Wanted(self.field.text(), self.case.isChecked(), self.whole.isChecked())
        self._found = find(wanted, self._work.text)

    def _places(self) -> list[tuple[int, int]]:
        """What was found, in positions of the document."""
        text = self._work.text
        if len(text) == self._work.document.characterCount() - 1:
            return list(self._found)
        edges = [0, *(edge for place in self._found for edge in place)]
        positions: list[int] = [0]
        for before, after in pairwise(edges):
            positions.append(positions[-1] + units(text[before:after]))
        return list(zip(positions[1::2], positions[2::2], strict=True))

    def _go(self, places: list[tuple[int, int]], number: int) -> None:
        cursor = QTextCursor(self._work.document)
        cursor.setPosition(places[number][0])
        cursor.setPosition(places[number][1], QTextCursor.MoveMode.KeepAnchor)
        self._edit.show_cursor(cursor)
        self._show(places, number)

    @Slot()
    def _follow(self) -> None:
        if self.isVisible():
            cursor = self._edit.textCursor()
            here = cursor.selectionStart(), cursor.selectionEnd()
            places = self._places()
            self._show(places, places.index(here) if here in places else -1)

    def _show(self, places: list[tuple[int, int]], here: int) -> None:
        self._edit.found_places, self._edit.here = places, here
        self._edit.viewport().update()
        number, language = len(places), self._desk.language
        if not self.field.text():
            words = ""
        elif not number:
            words = self.tr("None")
        elif here < 0:
            words = self.tr("{count} found").format(count=language.number(number))
        else:
            words = self.tr("{number} of {count}").format(
                number=language.number(here + 1), count=language.number(number)
            )
        self.count.setText(words)
        self.count.set_colour("bad" if self.field.text() and not number else "text2")

    @Slot()
    def _replace(self) -> None:
        """Put the other words in place of the place one is on, and go to the next."""
        if not self._edit.may_edit():
            return
        self._look()
        places, cursor = self._places(), self._edit.textCursor()
        here = cursor.selectionStart(), cursor.selectionEnd()
        if here in places:
            cursor.insertText(self.put.text())
            self._edit.setTextCursor(cursor)
        self.step(1)

    @Slot()
    def _replace_all(self) -> None:
        if not self._edit.may_edit():
            return
        self._look()
        found, words = self._found, self.put.text()
        if not found:
            announce(self.field, self.tr("Nothing found"))
            return
        page = self._asking.page
        edits = replaced(page, found, words)
        if len(found) > _ONE_BY_ONE:
            # So many places are quicker written anew than one by one.
            start, end = found[0][0], found[-1][1]
            between = [page.text[one[1] : other[0]] for one, other in pairwise(found)]
            edits = (TextEdit(page.span(start, end), words + "".join(part + words for part in between)),)
        self._work.apply(edits)
        self._look_again()
        told = self.tr("Replaced: {count}").format(count=self._desk.language.number(len(found)))
        self.count.setText(told)
        self.count.set_colour("text2")
        announce(self.field, told)
