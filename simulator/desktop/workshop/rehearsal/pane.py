"""The rehearsal beside a director's text: chosen a scenario, it follows every version without errors."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Button, Label, Picker, Segmented, announce
from simulator.desktop.workshop.graph.background import Background
from simulator.desktop.workshop.rehearsal.presenter import (
    Part,
    Shown,
    claims,
    endings,
    messages,
    occasions,
    silent,
)
from simulator.desktop.workshop.rehearsal.row import Row
from simulator.desktop.workshop.rehearsal.row_list import RowList
from simulator.desktop.workshop.rehearsal.stages import Asked, Stages
from simulator.desktop.workshop.work import Work
from simulator.scenario.director_model import Director
from simulator.scenario.translation import translated
from simulator.scenario.translation_catalogue import CatalogueFault, catalogue_path, read_words
from simulator.workshop.address import line_of

if TYPE_CHECKING:
    from simulator.workshop.rehearsal.rehearsal import Rehearsal

NOBODY = ""
VIEWS = ("endings", "messages", "claims", "silent")


class RehearsalPane(QWidget):
    """What the open director makes of a scenario; made anew with every version without errors.

    Attributes:
        scenario, beside, occasion: what is chosen. views: which part is read.
        list: the rows of the part.
        found: what is shown; empty before the first rehearsal.

    Signals:
        director_wanted: the file of another director is to be gone to: his id, an address in it.
    """

    director_wanted = Signal(str, object)

    def __init__(self, desk: Desk, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        self.found: tuple[Rehearsal, ...] = ()
        self._asked: Asked | None = None
        self._wanted: Asked | None = None
        self._stages = Stages()
        self._background = Background(self)
        self._background.found.connect(self._take)
        self._background.failed.connect(self._fail)
        theme = desk.theme
        self._labels = [Label(theme, "", "small", "text2") for _ in range(2)]
        self.scenario, self.beside, self.occasion = Picker(theme), Picker(theme), Picker(theme)
        self.views = Segmented(theme)
        self.list = RowList(theme)
        # What has nothing to show takes no room either.
        self._which, self._state = QWidget(), QWidget()
        self._told = Label(theme, "", "ui", "text2", wrap=True)
        self.stop_button = Button(theme)
        self._lay_out()
        self.scenario.chosen.connect(self.rehearse)
        self.beside.chosen.connect(self.rehearse)
        self.occasion.chosen.connect(self._show)
        self.views.chosen.connect(self._show)
        self.list.chosen.connect(self._jump)
        self.stop_button.clicked.connect(self._stop_or_go_on)
        work.opened.connect(self._begin)
        work.edited.connect(self._wait)
        work.checked.connect(self._checked)
        work.mended.connect(self.rehearse)
        desk.language.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def busy(self) -> bool:
        """Whether a rehearsal is under way."""
        return self._background.busy

    def rehearse(self, _why: object = None) -> None:
        """Rehearse the last version without errors, if the pane is seen; else when it is."""
        if not self.isVisible():
            return
        asked = self._question()
        if asked is None or asked == self._wanted:
            self._tell()
            return
        if self._asked is not None and self._asked.scenario is not asked.scenario:
            self.found = ()
            self._show()
        self._wanted = asked
        stages = self._stages
        self._background.ask(lambda going_on: stages.rehearse(asked, going_on))
        self._tell()

    def stop(self) -> None:
        """Wait until nothing is under way."""
        self._background.stop()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for label, field, text in zip(
            self._labels,
            (self.scenario, self.beside),
            (self.tr("Rehearsed on"), self.tr("Beside him")),
            strict=True,
        ):
            label.setText(text)
            field.setAccessibleName(text)
        self.occasion.setAccessibleName(self.tr("Occasion"))
        names = self.tr("Endings"), self.tr("Messages"), self.tr("Claims"), self.tr("Unsaid")
        self.views.set_options(list(zip(VIEWS, names, strict=True)))
        if self.views.value is None:
            self.views.choose("endings")
        self.list.setAccessibleName(self.tr("Rehearsal"))
        if self.scenario.count():
            self._offer()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.scenario.value is None:
            self._offer()
        self.rehearse()

    def _wait(self) -> None:
        """Somebody types: what is under way would only slow the keys down."""
        if self._background.busy:
            self._background.drop()
            self._wanted = None

    def _checked(self) -> None:
        """A text with errors brings no newer version: what was under way for the last one is gone on with."""
        if self._work.found is not None and self._work.found.value is None:
            self.rehearse()

    def _begin(self) -> None:
        """Another file is open: nothing that was found is of it."""
        self._background.drop()
        self.found, self._asked, self._wanted = (), None, None
        self.scenario.choose(None)
        if self.isVisible() and self._work.kind == "director":
            self._offer()
        self._show()

    def _offer(self) -> None:
        """The scenarios and the directors of the library, those without errors."""
        code = self._desk.language.code
        stories = [one for one in self._desk.library.scenarios() if one.loaded.value is not None]
        people = [one for one in self._desk.library.directors() if one.loaded.value is not None]
        self.scenario.set_options([(one.id, one.words(code).title) for one in stories])
        mine = "" if self._work.path is None else self._work.path.stem
        others = [(one.id, one.words(code).name) for one in people if one.id != mine]
        self.beside.set_options([(NOBODY, self.tr("Nobody")), *others])
        if self.beside.value is None:
            self.beside.choose(NOBODY)
        if self.scenario.value is None and stories:
            own = (one.id for one in stories if one.loaded.value and one.loaded.value.director == mine)
            self.scenario.choose(next(own, stories[0].id))

    def _question(self) -> Asked | None:
        good = self._work.good
        entry = None if self.scenario.value is None else self._desk.library.scenario(self.scenario.value)
        if good is None or not isinstance(good.value, Director) or entry is None:
            return None
        if entry.loaded.value is None:
            return None
        other = self._desk.library.director(self.beside.value) if self.beside.value else None
        beside = () if other is None or other.loaded.value is None else (other.loaded.value,)
        return Asked(entry.loaded.value, (good.value, *beside))

    def _take(self, found: object) -> None:
        self.found = tuple(found)  # type: ignore[arg-type]
        self._asked = self._wanted
        self._show()
        announce(self, self.tr("Rehearsed"))

    def _fail(self) -> None:
        self._wanted = None
        self._tell(failed=True)

    def _stop_or_go_on(self) -> None:
        if self._background.busy:
            self._background.drop()
            self._wanted = None
            self._tell(stopped=True)
        else:
            self.rehearse()

    def _tell(self, *, stopped: bool = False, failed: bool = False) -> None:
        """Say what is under way, or why there is nothing to see."""
        busy = self._background.busy
        words = ""
        if busy:
            words = self.tr("Working out what he makes of it…")
        elif stopped:
            words = (
                self.tr("Stopped. What is shown is of an earlier version.")
                if self.found
                else self.tr("Stopped.")
            )
        elif failed:
            words = self.tr("The rehearsal was not finished, because of an error in the program.")
        elif not self.found and self._work.kind == "director":
            words = self.tr("There is no version without errors to rehearse yet.")
        self._told.setText(words)
        self._state.setVisible(bool(words))
        self.stop_button.setText(self.tr("Stop") if busy else self.tr("Go on"))
        self.stop_button.setVisible(busy or stopped or failed)

    def _show(self, _why: object = None) -> None:
        shown = self._shown()
        self._which.setVisible(self.views.value == "messages" and bool(self.found))
        if shown is not None and self.views.value == "messages":
            self.occasion.set_options(occasions(shown))
            if self.occasion.value is None and self.occasion.count():
                self.occasion.choose(self.occasion.values[0])
        self.list.show_rows([] if shown is None else self._rows(shown))
        self._tell()

    def _rows(self, shown: Shown) -> list[Row]:
        match self.views.value:
            case "messages":
                return list(messages(shown, str(self.occasion.value)))
            case "claims":
                return list(claims(shown))
            case "silent":
                return list(silent(shown))
        return list(endings(shown))

    def _shown(self) -> Shown | None:
        """What was found, with everybody's words in the language in force."""
        if not self.found or self._asked is None:
            return None
        code = self._desk.language.code
        story = self._desk.library.scenario(self._asked.scenario.id)
        if story is None or story.loaded.value is None:
            return None
        parts = []
        for place, one in enumerate(self.found):
            other = None if place == 0 else self._desk.library.director(one.director.id)
            words = self._in_language(one.director) if other is None else other.words(code)
            parts.append(Part(one, words, open=place == 0))
        return Shown(story.words(code), parts)

    def _in_language(self, director: Director) -> Director:
        """The director who is written, with the words of his catalogue; what it lacks stays as written."""
        code, path = self._desk.language.code, self._work.path
        if path is None or code == director.language:
            return director
        catalogue = catalogue_path(path, code)
        try:
            words = read_words(catalogue) if catalogue.exists() else {}
        except CatalogueFault:
            words = {}
        made: Director = translated(director, words, code)
        return made

    def _jump(self, row: Row) -> None:
        assert row.address is not None
        if row.director:
            self.director_wanted.emit(row.director, row.address)
            return
        found = line_of(self._work.text, row.address)
        if found is not None:
            self._work.go_to(*found)

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setContentsMargins(11, 8, 11, 0)
        head.setHorizontalSpacing(6)
        head.setVerticalSpacing(0)
        for place, field in enumerate((self.scenario, self.beside)):
            self._labels[place].setContentsMargins(3, 0, 0, 0)
            head.addWidget(self._labels[place], 0, place)
            head.addWidget(field, 1, place)
            head.setColumnStretch(place, 3 - place)
        parts = QHBoxLayout()
        parts.setContentsMargins(11, 4, 11, 0)
        parts.addWidget(self.views)
        parts.addStretch(1)
        which = QHBoxLayout(self._which)
        which.setContentsMargins(11, 0, 11, 4)
        which.addWidget(self.occasion)
        state = QHBoxLayout(self._state)
        state.setContentsMargins(14, 2, 11, 4)
        state.addWidget(self._told, 1)
        state.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(parts)
        column.addWidget(self._which)
        column.addWidget(self._state)
        column.addWidget(self.list, 1)
