"""The translations of the open file, side by side with its text."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Banner, Placeholder, announce
from simulator.desktop.workshop.translations.head import Head
from simulator.desktop.workshop.translations.line_card import LineCard
from simulator.desktop.workshop.translations.lines import LineList
from simulator.desktop.workshop.translations.model import LineModel
from simulator.desktop.workshop.translations.words import (
    context_words,
    empty_words,
    remark_words,
    state_word,
    translate,
)
from simulator.desktop.workshop.translations.writing import Came, Writing
from simulator.desktop.workshop.work import Work
from simulator.scenario.problem import Problem
from simulator.scenario.translation import Place
from simulator.workshop.translating import Row, Translating

REST_MS = 1500
"""How long the keys must rest before what is typed is kept in the catalogue, to be looked at again."""


class TranslationsPane(QWidget):
    """Every line in two languages; one is worked on below the list.

    What is typed is kept in the catalogue after a moment, marked to be looked at again; leaving the line
    makes it done. A changed text goes into the editor, and its translations are to be looked at again.

    Attributes:
        head, list, card, banner, empty: its parts. lines: the model of the list.
        writing: the catalogues.
    """

    def __init__(self, desk: Desk, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work, self.writing = desk, work, Writing(work)
        self._stale, self._touched, self._number, self._behind = True, False, -1, False
        theme = desk.theme
        self.head, self.banner, self.empty = Head(theme), Banner(theme), Placeholder(theme, "globe")
        self.lines = LineModel(self._spoken)
        self.lines.setParent(self)
        self.list, self.card = LineList(theme, self.lines), LineCard(theme)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        for part in (self.head, self.banner):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.card)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._inside)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._wire()
        self.writing.open()
        self.retranslate()

    @property
    def code(self) -> str:
        """The language that is shown."""
        return self.writing.code

    def show_line(self, code: str, context: str = "") -> None:
        """Show a language, and the line of a context: where a problem leads."""
        self._leave()
        self.writing.code = code or self.code
        self.head.show_all()
        self._refresh()
        wanted = (number for number, row in enumerate(self.lines.rows) if row.place.context == context)
        if (number := next(wanted, None)) is not None:
            self.list.go_to(number)
            self.card.target.setFocus()

    def show_problem(self, problem: Problem) -> None:
        """Show the line that a problem of a catalogue is about."""
        file = Path(problem.file)
        if file.suffix == ".po":
            self.show_line(file.parent.name, problem.args.get("context") or problem.args.get("first", ""))

    def next_open(self, step: int = 1) -> bool:
        """Go to the next line (before it: -1) where something is left to do; False where there is none."""
        rows = self.lines.rows
        for far in range(1, len(rows) + 1):
            number = (self._number + step * far) % len(rows)
            if rows[number].open and number != self._number:
                if self.lines.place(number) < 0:
                    self.head.show_all()
                self.list.go_to(number)
                return True
        return False

    def add_language(self, code: str) -> None:
        """Begin a language and show it."""
        self._leave()
        self._tell(self.writing.add(code))
        self._refresh()
        self._work.check()
        self.list.setFocus()

    def bring_up_to_date(self) -> None:
        """Do what `translate update` does, for every language; an unsaved text is saved first."""
        self._leave()
        self._tell(self.writing.bring_up_to_date())
        self._refresh()
        self._work.check()

    def take_back(self) -> None:
        """Take the last change of the catalogue back, and show its line."""
        self._step(Translating.undo)

    def make_again(self) -> None:
        """Make it again."""
        self._step(Translating.redo)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        if self.isVisible():
            self._refresh(anew=True)
        else:
            self._stale = True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.list.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        self._leave()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self._look()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._desk.keys.action(event, "workshop")
        if action in ("next_problem", "problem_before"):
            if not self.next_open(1 if action == "next_problem" else -1):
                announce(self, self.head.status)
            return
        if action == "find":
            self.head.search.setFocus()
            self.head.search.selectAll()
            return
        super().keyPressEvent(event)

    def _wire(self) -> None:
        work, head, card = self._work, self.head, self.card
        work.opened.connect(self._open)
        work.mended.connect(self._mend)
        work.stood.connect(self._stand)
        work.edited.connect(self._remark)
        work.checked.connect(self._remark)
        head.language_chosen.connect(self._choose)
        head.language_added.connect(self.add_language)
        head.filtered.connect(self._filter)
        head.update_text.clicked.connect(self.bring_up_to_date)
        head.undo.clicked.connect(self.take_back)
        self.empty.action.clicked.connect(lambda: head.offer_more(self.empty.action))
        self.list.moved.connect(self._move)
        self.list.entered.connect(card.target.setFocus)
        card.typed.connect(self._type)
        card.done.connect(self._finish)
        card.look_again.connect(self._look_again)
        card.jump_wanted.connect(self._jump)
        for field in (card.source, card.target):
            field.left.connect(self._leave)
            field.undo_wanted.connect(self.take_back)
            field.redo_wanted.connect(self.make_again)
        self._rest.timeout.connect(self._keep)
        self._desk.language.changed.connect(self.retranslate)

    def _open(self) -> None:
        # What is typed belongs to the file that was open until now; its catalogues are still at hand.
        self._keep()
        self.writing.open()
        self._number, self._touched = -1, False
        self.banner.hide()
        self._mend()

    def _mend(self) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _stand(self) -> None:
        """The file was saved: so is what is typed here."""
        self._keep()
        self._mend()

    def _look(self) -> None:
        """Take in what was changed elsewhere; while something is typed, that waits until it is kept."""
        if not self._touched and self.writing.look():
            self._stale = True
            self._work.check()
        if self._stale:
            self._refresh(anew=True)

    def _refresh(self, *, anew: bool = False) -> None:
        """Show the lines as they stand; what is being typed stays in its field."""
        self._stale = False
        writing, good = self.writing, self._work.good
        if not self._touched:
            writing.look()
        elif good is not None and good.value is not writing.model:
            self._keep()
        writing.follow()
        model, rows = writing.model, writing.rows
        source = "" if model is None else model.language
        self.head.show_languages(writing.codes, self.code, source, writable=self._work.writable)
        if rows is None or model is None:
            self._stack.setCurrentWidget(self.empty)
            self.empty.set_words(*empty_words(self._work, self.code, has_lines=model is not None))
            return
        self._stack.setCurrentWidget(self._inside)
        here = self.card.row.place if self._number >= 0 and self.card.row is not None else None
        if anew or rows != self.lines.rows:
            self._fill(rows, here)
        self._behind = writing.behind
        self._tell_state()

    def _fill(self, rows: tuple[Row, ...], here: Place | None) -> None:
        number = next((number for number, row in enumerate(rows) if row.place == here), -1)
        if number < 0 and rows:
            number = min(max(self._number, 0), len(rows) - 1)
        same = here is not None and rows and rows[number].place == here
        self._number = number
        self.list.selectionModel().blockSignals(True)
        self.lines.fill(rows, self.head.only, self.head.search.text(), number)
        self.list.go_to(number)
        self.list.selectionModel().blockSignals(False)
        if number >= 0 and same and self._touched:
            self.card.follow(rows[number])
        elif number >= 0:
            self._show(number)

    def _tell_state(self) -> None:
        """How far it is, and what the lines belong to."""
        if not self.isVisible() or self._stack.currentWidget() is not self._inside:
            return
        self.head.show_state(self.lines.rows, behind=self._behind, undo=self.writing.can_undo)
        self._remark()

    def _remark(self) -> None:
        """What the lines belong to; comes with every key, so it counts nothing."""
        if not self.isVisible():
            return
        update = translate("Translations", "Update from the text")
        if self._work.modified:
            update = translate("Translations", "Save and update")
        self.head.show_remark(remark_words(self._work), update)

    def _filter(self) -> None:
        self._leave()
        number = self._number
        self.lines.fill(self.lines.rows, self.head.only, self.head.search.text())
        if not self.list.go_to(number) and self.lines.rowCount():
            self.list.go_to(self.lines.number(0))

    def _choose(self, code: str) -> None:
        self._leave()
        self.writing.code = code
        self._refresh(anew=True)

    def _move(self, number: int) -> None:
        if number >= 0 and number != self._number:
            self._leave()
            self._show(number)

    def _show(self, number: int) -> None:
        row, model = self.lines.rows[number], self.writing.model
        if model is None:
            return
        self._number, self._touched = number, False
        line = self.writing.line_of(row.place)
        jump = "" if line is None else translate("Translations", "Line {line}").format(line=line[0])
        words = context_words(row.place.context, model), jump, model.language, self.code
        self.card.show_row(row, words)
        unwritten = self.writing.pending.get(row.place)
        if unwritten is not None:
            self.card.target.show_words(unwritten[1])
        writable = self._work.writable
        self.card.set_writable(writable, writable and line is not None)

    def _type(self) -> None:
        self._touched = True
        self._rest.start()

    def _keep(self) -> None:
        """Keep what is typed, to be looked at again."""
        self._rest.stop()
        row = self.card.row
        if row is not None and self._touched and self.card.changed:
            self._put(row, self.card.target.words, done=False)

    def _leave(self) -> None:
        """Be done with the line one is on, where something was changed in it."""
        self._rest.stop()
        row = self.card.row
        if row is None or self._number < 0 or not self._work.writable:
            return
        if self._touched:
            self._touched = False
            words = self.card.target.words
            if words.strip() != row.words or (row.condition == "fuzzy" and words.strip()):
                self._put(row, words, done=True)
        if self.card.source_changed:
            self._reword()

    def _finish(self) -> None:
        if self.card.row is None or not self._work.writable:
            return
        self._touched = True
        self._leave()
        if not self.next_open():
            announce(self, self.head.status)
            self.list.go_to(self.lines.number(self.lines.place(self._number) + 1))
        self.card.target.setFocus()

    def _look_again(self) -> None:
        row = self.card.row
        if row is not None:
            self._touched = False
            self._put(row, self.card.target.words, done=row.condition == "fuzzy")

    def _jump(self) -> None:
        row = self.card.row
        line = None if row is None else self.writing.line_of(row.place)
        if line is not None:
            self._work.go_to(*line)

    def _put(self, row: Row, words: str, *, done: bool) -> None:
        came = self.writing.put(row, words, done=done)
        self._tell(came)
        if came.unreadable:
            self._refresh(anew=True)
        elif came.done:
            self._take_in(row.place)
            if done:
                self._work.check()

    def _take_in(self, place: Place) -> None:
        """Show a line as the catalogue has it now."""
        rows = self.writing.rows
        if rows is None:
            return
        number = next((number for number, row in enumerate(rows) if row.place == place), -1)
        others = [one for one in rows if one.place != place]
        if number < 0 or others != [one for one in self.lines.rows if one.place != place]:
            self._refresh(anew=True)
            return
        self._put_row(number, rows[number])

    def _put_row(self, number: int, row: Row) -> None:
        self.lines.put(number, row)
        if number == self._number:
            self.card.follow(row)
        self._tell_state()

    def _reword(self) -> None:
        """Put the changed text into the editor; its translations are to be looked at again."""
        row = self.card.row
        if row is None:
            return
        changed, why = self.writing.reword(row, self.card.source.words, self._desk.language.code)
        if why:
            self.banner.tell(why)
        if changed is row:
            self.card.source.show_words(row.place.text)
            return
        number = next((n for n, one in enumerate(self.lines.rows) if one.place == row.place), -1)
        if number >= 0:
            # The model follows when the text has been checked.
            self._put_row(number, changed)
        self._work.check()

    def _step(self, step: Callable[[Translating], None]) -> None:
        before = self.lines.rows
        self._touched = False
        self._tell(self.writing.step(step))
        self._refresh(anew=True)
        pairs = enumerate(zip(before, self.lines.rows, strict=False))
        changed = (number for number, (was, now) in pairs if was != now)
        if (number := next(changed, None)) is not None:
            self.list.go_to(number)
        self._work.check()

    def _tell(self, came: Came) -> None:
        """Say why something could not be written, with the way out; it stays until all is written."""
        if came.theirs is not None:
            sentence = translate(
                "Translations", "Another program has changed this line meanwhile: “{words}”."
            )
            self.banner.tell(
                sentence.format(words=came.theirs.words),
                (translate("Translations", "Keep mine"), self._write_pending),
                (translate("Translations", "Take theirs"), partial(self._take_theirs, came.theirs.place)),
            )
        elif came.fault is not None:
            again = (translate("Translations", "Try again"), self._write_pending)
            sentence = came.fault.message(self._desk.language.code)
            self.banner.tell(sentence, *([again] if self.writing.pending else []))
        elif not self.writing.pending:
            self.banner.hide()

    def _write_pending(self) -> None:
        self._tell(self.writing.put_pending())
        self._refresh(anew=True)
        self._work.check()

    def _take_theirs(self, place: Place) -> None:
        self.writing.pending.pop(place, None)
        self._tell(Came())
        self._touched = False
        self._refresh(anew=True)

    def _spoken(self, row: Row) -> str:
        return f"{state_word(row)}. {row.place.text}. {row.words}"
