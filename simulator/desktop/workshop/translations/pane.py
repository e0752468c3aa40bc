"""The translations of the open file, side by side with its text."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Banner, Placeholder, announce
from simulator.desktop.workshop.translations.head import Head
from simulator.desktop.workshop.translations.line_card import LineCard
from simulator.desktop.workshop.translations.lines import LineList
from simulator.desktop.workshop.translations.model import LineModel
from simulator.desktop.workshop.translations.words import context_words, state_word, translate
from simulator.desktop.workshop.work import Work
from simulator.scenario.files import File
from simulator.scenario.problem import Problem
from simulator.scenario.translation import Place
from simulator.scenario.translation_catalogue import CatalogueFault
from simulator.workshop.catalogues import Catalogues
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.reword import Words, reworded
from simulator.workshop.translating import Row, Translating

REST_MS = 1500
"""How long the keys must rest before what is typed is kept in the catalogue, to be looked at again."""


class TranslationsPane(QWidget):
    """Every line in two languages; one is worked on below the list.

    What is typed is kept in the catalogue after a moment, marked to be looked at again; leaving the line
    makes it done. A changed text goes into the editor, and its translations are to be looked at again.

    Attributes:
        head, list, card, banner, empty: its parts. lines: the model of the list. code: the language shown.
    """

    def __init__(self, desk: Desk, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work, self.code = desk, work, ""
        self._catalogues: Catalogues | None = None
        self._model: File | None = None
        self._words: Words | None = None
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
        self.retranslate()

    @property
    def catalogue(self) -> Translating | None:
        """The catalogue that is shown."""
        if self._catalogues is None or self.code not in self._catalogues.codes:
            return None
        try:
            return self._catalogues.of(self.code)
        except (CatalogueFault, WorkshopFault):
            return None

    def show_line(self, code: str, context: str = "") -> None:
        """Show a language, and the line of a context: where a problem leads."""
        self._leave()
        self.code = code or self.code
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
        model, catalogues = self._model, self._catalogues
        if model is not None and catalogues is not None:
            self._leave()
            self._try(lambda: catalogues.add(code, model))
            self.code = code
            self._refresh()
            self._work.check()
            self.list.setFocus()

    def bring_up_to_date(self) -> None:
        """Do what `translate update` does, for every language; an unsaved text is saved first."""
        self._leave()
        if self._work.modified:
            self._try(self._work.save)
            if self._work.modified:
                return
        model, catalogues = self._model, self._catalogues
        if model is None or catalogues is None:
            return
        for code in catalogues.codes:
            self._try(partial(self._update, catalogues, code, model))
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
        work.stood.connect(self._mend)
        work.edited.connect(self._tell_state)
        work.checked.connect(self._tell_state)
        head.language_chosen.connect(self._choose)
        head.language_added.connect(self.add_language)
        head.filtered.connect(self._filter)
        head.update_text.clicked.connect(self.bring_up_to_date)
        head.undo.clicked.connect(self.take_back)
        self.empty.action.clicked.connect(lambda: head.offer_more(self.empty.action))
        self.list.moved.connect(self._move)
        self.list.entered.connect(self._enter)
        card.typed.connect(self._type)
        card.done.connect(self._finish)
        card.look_again.connect(self._look_again)
        card.jump_wanted.connect(self._jump)
        for field in (card.source, card.target):
            field.undo_wanted.connect(self.take_back)
            field.redo_wanted.connect(self.make_again)
        self._rest.timeout.connect(self._keep)
        self._desk.language.changed.connect(self.retranslate)

    def _open(self) -> None:
        self._rest.stop()
        self._number, self._touched, self._model, self._words = -1, False, None, None
        path = self._work.path
        self._catalogues = None if path is None else Catalogues(path)
        self._mend()

    def _mend(self) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _look(self) -> None:
        """Take in what was changed elsewhere; while something is typed, that waits until it is kept."""
        catalogue = self.catalogue
        if catalogue is not None and catalogue.standing != "same" and not self._touched:
            if catalogue.standing == "changed":
                self._try(catalogue.read_again)
            elif self._catalogues is not None:
                self._catalogues.forget(self.code)
            self._stale = True
        if self._stale:
            self._refresh(anew=True)

    def _refresh(self, *, anew: bool = False) -> None:
        """Show the lines as they stand; what is being typed stays in its field."""
        self._stale = False
        good, catalogues, catalogue = self._work.good, self._catalogues, self.catalogue
        if catalogue is not None and not self._touched and catalogue.standing == "changed":
            self._try(catalogue.read_again)
        if self._touched and good is not None and good.value is not self._model:
            self._keep()
        self._model = None if good is None else good.value
        codes = () if catalogues is None else catalogues.codes
        if self._model is not None and self.code not in codes:
            self.code = codes[0] if codes else ""
        source = "" if self._model is None else self._model.language
        self.head.show_languages(codes, self.code, source, writable=self._work.writable)
        rows = self._rows()
        if rows is None or self._model is None:
            self._show_empty(codes)
            return
        self._stack.setCurrentWidget(self._inside)
        here = self.card.row.place if self._number >= 0 and self.card.row is not None else None
        if anew or rows != self.lines.rows:
            self._fill(rows, here)
        catalogue = self.catalogue
        self._behind = catalogue is not None and catalogue.behind(self._model)
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

    def _rows(self) -> tuple[Row, ...] | None:
        catalogue = self.catalogue
        return None if catalogue is None or self._model is None else catalogue.rows(self._model)

    def _show_empty(self, codes: tuple[str, ...]) -> None:
        self._stack.setCurrentWidget(self.empty)
        if self._work.path is None:
            self.empty.set_words(
                translate("Translations", "No file is open"),
                translate("Translations", "Its lines and their translations stand here side by side."),
            )
        elif self._model is None:
            self.empty.set_words(
                translate("Translations", "There are no lines yet"),
                translate("Translations", "They are shown as soon as the text has no errors."),
            )
        elif codes:
            self.empty.set_words(
                translate("Translations", "This catalogue cannot be read"),
                translate("Translations", "{file} is damaged. The problems say on which line.").format(
                    file=f"locale/{self.code}/{self._work.path.stem}.po"
                ),
            )
        else:
            add = translate("Translations", "Add a language…") if self._work.writable else ""
            self.empty.set_words(
                translate("Translations", "Not translated yet"),
                translate("Translations", "A language has a catalogue of its own beside the file."),
                add,
            )

    def _tell_state(self) -> None:
        """How far it is, and what the lines belong to."""
        if not self.isVisible() or self._stack.currentWidget() is not self._inside:
            return
        work, catalogue = self._work, self.catalogue
        remark = ""
        if not work.writable:
            remark = translate("Translations", "It ships with the program: duplicate it to change it.")
        elif not work.fresh and work.current:
            remark = translate(
                "Translations", "The text has errors: these are the lines of its last version without any."
            )
        elif work.modified:
            remark = translate(
                "Translations", "The text is not saved: translations belong to it as it stands here."
            )
        update = translate("Translations", "Update from the text")
        if work.modified:
            update = translate("Translations", "Save and update")
        can_undo = catalogue is not None and catalogue.can_undo
        self.head.show_state(self.lines.rows, remark, update, behind=self._behind, undo=can_undo)

    def _filter(self) -> None:
        self._leave()
        number = self._number
        self.lines.fill(self.lines.rows, self.head.only, self.head.search.text())
        if not self.list.go_to(number) and self.lines.rowCount():
            self.list.go_to(self.lines.number(0))

    def _choose(self, code: str) -> None:
        self._leave()
        self.code = code
        self._refresh(anew=True)

    def _move(self, number: int) -> None:
        if number >= 0 and number != self._number:
            self._leave()
            self._show(number)

    def _show(self, number: int) -> None:
        row, model = self.lines.rows[number], self._model
        if model is None:
            return
        self._number, self._touched = number, False
        line = self._line_of(row.place)
        jump = "" if line is None else translate("Translations", "Line {line}").format(line=line[0])
        words = context_words(row.place.context, model), jump, model.language, self.code
        self.card.show_row(row, words)
        writable = self._work.writable
        self.card.set_writable(writable, writable and line is not None)

    def _line_of(self, place: Place) -> tuple[int, int] | None:
        """Where a line stands in the text as it is now."""
        return self._text_words().line(place)

    def _text_words(self) -> Words:
        if self._words is None or self._words.text != self._work.text:
            self._words = Words(self._work.text)
        return self._words

    def _enter(self) -> None:
        self.card.target.setFocus()

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
        row = self.card.row
        if row is None or not self._work.writable:
            return
        self._touched = True
        self._leave()
        if not self.next_open():
            announce(self, self.head.status)
            if self.lines.place(self._number) + 1 < self.lines.rowCount():
                self.list.go_to(self.lines.number(self.lines.place(self._number) + 1))
        self.card.target.setFocus()

    def _look_again(self) -> None:
        row = self.card.row
        if row is not None:
            self._touched = False
            self._put(row, self.card.target.words, done=row.condition == "fuzzy")

    def _jump(self) -> None:
        row = self.card.row
        line = None if row is None else self._line_of(row.place)
        if line is not None:
            self._work.go_to(*line)

    def _put(self, row: Row, words: str, *, done: bool, over: bool = False) -> None:
        """Write a translation; what another program wrote meanwhile stays, but for this very line."""
        catalogue, catalogues, model = self.catalogue, self._catalogues, self._model
        if catalogue is None or catalogues is None or model is None:
            return
        on_disk = self._on_disk(catalogues)
        try:
            if catalogue.standing == "changed":
                catalogue.read_again()
                theirs = next((one for one in catalogue.rows(model) if one.place == row.place), row)
                if theirs.words not in (row.words, words.strip()) and not over:
                    self._ask(words, theirs)
                    return
            catalogue.put(row, words, done=done, on_disk=on_disk)
        except CatalogueFault:
            self._refresh(anew=True)
            return
        except WorkshopFault as fault:
            again = translate("Translations", "Try again"), partial(self._put, row, words, done=done)
            self.banner.tell(fault.message(self._desk.language.code), again)
            return
        self.banner.hide()
        self._take_in(row.place)
        if done:
            self._work.check()

    def _take_in(self, place: Place) -> None:
        """Show a line as the catalogue has it now."""
        rows = self._rows()
        if rows is None:
            return
        number = next((number for number, row in enumerate(rows) if row.place == place), -1)
        others = [one for one in rows if one.place != place]
        if number < 0 or others != [one for one in self.lines.rows if one.place != place]:
            self._refresh(anew=True)
            return
        self.lines.put(number, rows[number])
        if number == self._number:
            self.card.follow(rows[number])
        self._tell_state()

    def _ask(self, words: str, theirs: Row) -> None:
        sentence = translate("Translations", "Another program has changed this line meanwhile: “{words}”.")
        self.banner.tell(
            sentence.format(words=theirs.words),
            (translate("Translations", "Keep mine"), partial(self._put, theirs, words, done=True, over=True)),
            (translate("Translations", "Take theirs"), self._take_theirs),
        )

    def _take_theirs(self) -> None:
        self.banner.hide()
        self._touched = False
        self._refresh(anew=True)

    def _reword(self) -> None:
        """Put the changed text into the editor; its translations are to be looked at again."""
        row, model, catalogues = self.card.row, self._model, self._catalogues
        if row is None or model is None or catalogues is None:
            return
        new = "\n".join(line.rstrip() for line in self.card.source.words.strip().split("\n"))
        edits = reworded(self._text_words(), row.place, new)
        if not edits:
            self.card.source.show_words(row.place.text)
            if edits is None:
                self.banner.tell(
                    translate(
                        "Translations", "The text cannot take these words here: change it in the editor."
                    )
                )
            return
        on_disk = catalogues.on_disk(self._work.opened_as.text) if self._work.opened_as is not None else ()
        self._try(lambda: catalogues.reword(row.place, new, model, on_disk))
        place = Place(row.place.context, new)
        self._work.apply(edits)
        self._rename(row, place)
        self._work.check()

    def _rename(self, row: Row, place: Place) -> None:
        """The line has other words now; the model follows when the text has been checked."""
        number = next((n for n, one in enumerate(self.lines.rows) if one.place == row.place), -1)
        if number >= 0:
            condition = "fuzzy" if row.words else row.condition
            before = (row.before or row.place.text) if row.words else ""
            changed = Row(place, condition, row.words, before, row.note, row.hint)
            self.lines.put(number, changed)
            if number == self._number:
                self.card.follow(changed)
        self._tell_state()

    def _on_disk(self, catalogues: Catalogues) -> "frozenset[Place]":
        opened = self._work.opened_as
        if opened is None or not self._work.modified:
            return frozenset()
        return frozenset(catalogues.on_disk(opened.text))

    def _step(self, step: Callable[[Translating], None]) -> None:
        catalogue = self.catalogue
        if catalogue is None:
            return
        before = self.lines.rows
        self._touched = False
        self._try(lambda: step(catalogue))
        self._refresh(anew=True)
        changed = (
            n for n, pair in enumerate(zip(before, self.lines.rows, strict=False)) if pair[0] != pair[1]
        )
        if (number := next(changed, None)) is not None:
            self.list.go_to(number)
        self._work.check()

    def _update(self, catalogues: Catalogues, code: str, model: File) -> None:
        catalogues.of(code).bring_up_to_date(model)

    def _try(self, act: Callable[[], object]) -> None:
        """Do something with files; a fault is told."""
        try:
            act()
        except WorkshopFault as fault:
            self.banner.tell(fault.message(self._desk.language.code))
        except CatalogueFault:
            self._stale = True
        else:
            self.banner.hide()

    def _spoken(self, row: Row) -> str:
        return f"{state_word(row)}. {row.place.text}. {row.words}"
