"""Opens the search over the window and goes to what is picked."""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.desktop.desk import Desk
from simulator.desktop.keys.actions import BY_ID
from simulator.desktop.keys.words import action_word, translate
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from simulator.desktop.search.finding import Act, Entry, Finder
    from simulator.desktop.search.sheet import SearchSheet
    from simulator.desktop.text import Code
    from simulator.history import AttemptRow

Does = Mapping[str, Callable[[], object]]
OTHER_LANGUAGE: "Mapping[Code, Code]" = {"en": "ru", "ru": "en"}
_WARM_UP = "warm-up"


class Search(QObject):
    """The search of a window; its sheet is made when it is first opened.

    Signals:
        scenario_wanted, exercise_wanted, attempt_wanted: the person picked one; carries its id.
        language_wanted: the person wants the interface in another language; carries its code.
        file_wanted: a file is to be mended; carries its path and the line.
        closed: it has gone from the screen.
    """

    scenario_wanted = Signal(str)
    exercise_wanted = Signal(str)
    attempt_wanted = Signal(str)
    language_wanted = Signal(str)
    file_wanted = Signal(object, int)
    closed = Signal()

    def __init__(self, desk: Desk, window: "QWidget", does: Callable[[], Does]) -> None:
        """`does` tells what the keys that work everywhere do, by their names."""
        super().__init__(window)
        self._desk, self._window, self._does = desk, window, does
        self._broken: dict[str, tuple[Path, int]] = {}
        desk.language.changed.connect(self._renew)

    @cached_property
    def sheet(self) -> "SearchSheet":
        """The field and what is found."""
        from simulator.desktop.search.sheet import SearchSheet

        sheet = SearchSheet(self._desk, self._window)
        sheet.picked.connect(self._go)
        sheet.closed.connect(self.closed)
        return sheet

    @property
    def on_screen(self) -> bool:
        """Whether it is open."""
        return "sheet" in vars(self) and self.sheet.isVisible()

    def open(self) -> None:
        """Read what there is to be found, once, and open."""
        self.sheet.look_with(*self._read())

    def close_up(self) -> None:
        """Take it from the screen."""
        if self.on_screen:
            self.sheet.close_up()

    def _renew(self) -> None:
        """Read again: the words of the actions are others now."""
        if self.on_screen:
            self.sheet.go_on_with(*self._read())

    def _read(self) -> "tuple[Finder, str]":
        from simulator.desktop.search.finding import Finder

        rows, fault = self._rows()
        return Finder(self._desk.library, rows, self._acts()), fault

    def _rows(self) -> "tuple[tuple[AttemptRow, ...], str]":
        """The attempts of who plays now; none, and why, where they cannot be read."""
        if not self._desk.has_history:
            return (), ""
        try:
            return self._desk.history.attempts(trainee=self._desk.preferences.trainee), ""
        except HistoryFault as fault:
            return (), fault.message(self._desk.language.code)

    def _acts(self) -> "list[Act]":
        """Everything that can be done from everywhere, with its key."""
        from simulator.desktop.search.finding import Act

        keys = self._desk.keys
        acts = [Act(_WARM_UP, translate("Search", "Play the warm-up"))]
        for name in self._does():
            id = f"everywhere.{name}"
            if name != "search":
                acts.append(Act(name, action_word(BY_ID[id]), next(iter(keys.keys_of(id)), "")))
        other = OTHER_LANGUAGE[self._desk.language.code]
        named = {"en": "English", "ru": "Русский"}[other]
        acts.append(Act(other, translate("Search", "Language: {name}").format(name=named)))
        self._broken = self._read_broken()
        for file, (path, line) in self._broken.items():
            words = translate("Search", "Mend {file}, line {line}").format(file=path.name, line=line)
            acts.append(Act(file, words))
        return acts

    def _read_broken(self) -> dict[str, tuple[Path, int]]:
        """The scenarios and exercises that cannot be played, with the line of the first error of each."""
        library, language = self._desk.library, self._desk.language.code
        found = [cover.problem for cover in library.covers(language)]
        found += [cover.problem for cover in library.exercise_covers(language)]
        return {one.file: (Path(one.file), one.span.line) for one in found if one is not None}

    def _go(self, entry: "Entry") -> None:
        if entry.kind == "scenario" or entry.id == _WARM_UP:
            self.scenario_wanted.emit(entry.id)
        elif entry.kind == "exercise":
            self.exercise_wanted.emit(entry.id)
        elif entry.kind == "attempt":
            self.attempt_wanted.emit(entry.id)
        elif entry.id in OTHER_LANGUAGE:
            self.language_wanted.emit(entry.id)
        elif entry.id in self._broken:
            self.file_wanted.emit(*self._broken[entry.id])
        else:
            self._does()[entry.id]()
