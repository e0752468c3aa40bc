"""Writes translations into the catalogues of the open file, and changed texts into its text."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from simulator.desktop.workshop.translations.words import translate
from simulator.desktop.workshop.work import Work
from simulator.scenario.files import File
from simulator.scenario.translation import Place
from simulator.scenario.translation_catalogue import CatalogueFault
from simulator.workshop.catalogues import Catalogues
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.reword import Words, reworded
from simulator.workshop.translating import Row, Translating


@dataclass(frozen=True, slots=True)
class Came:
    """What came of writing.

    Attributes:
        fault: why it was not done; None where it was.
        theirs: the line as another program has changed it meanwhile, where that has to be decided.
        unreadable: the catalogue is none any more.
    """

    fault: WorkshopFault | None = None
    theirs: Row | None = None
    unreadable: bool = False

    @property
    def done(self) -> bool:
        """Whether it was done."""
        return self.fault is None and self.theirs is None and not self.unreadable


class Writing:
    """The catalogues of the open file, one of which is shown.

    What cannot be written now is kept and tried again with the next line.

    Attributes:
        code: the language that is shown. model: the last version of the file without errors.
    """

    def __init__(self, work: Work) -> None:
        self._work, self.code = work, ""
        self.model: File | None = None
        self._catalogues: Catalogues | None = None
        self._words: Words | None = None
        self._saved: str | None = None
        self.pending: dict[Place, tuple[Row, str]] = {}
        """Translations that could not be written yet."""

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages that there are."""
        return () if self._catalogues is None else self._catalogues.codes

    @property
    def catalogue(self) -> Translating | None:
        """The catalogue that is shown; None where there is none that can be read."""
        if self._catalogues is None or self.code not in self._catalogues.codes:
            return None
        try:
            return self._catalogues.of(self.code)
        except (CatalogueFault, WorkshopFault):
            return None

    @property
    def rows(self) -> tuple[Row, ...] | None:
        """The lines as they stand; None where there is no catalogue."""
        catalogue = self.catalogue
        return None if catalogue is None or self.model is None else catalogue.rows(self.model)

    @property
    def behind(self) -> bool:
        """Whether bringing the catalogue up to date would change it."""
        catalogue = self.catalogue
        return catalogue is not None and self.model is not None and catalogue.behind(self.model)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        catalogue = self.catalogue
        return catalogue is not None and catalogue.can_undo

    def open(self) -> None:
        """Another file is open, or none."""
        path = self._work.path
        self._catalogues = None if path is None else Catalogues(path)
        self.model, self._words, self._saved = None, None, None
        self.pending.clear()

    def follow(self) -> None:
        """Take over what the text holds now, and a language that there is."""
        good, opened = self._work.good, self._work.opened_as
        self.model = None if good is None else good.value
        self._saved = opened.text if opened is not None and self._work.modified else None
        if self.model is not None and self.code not in self.codes:
            self.code = next(iter(self.codes), "")

    def look(self) -> bool:
        """Take in what another program wrote; whether anything is other."""
        catalogue = self.catalogue
        if catalogue is None or catalogue.standing == "same":
            return False
        if catalogue.standing == "gone" and self._catalogues is not None:
            self._catalogues.forget(self.code)
            return True
        self._tried(catalogue.read_again)
        return True

    def line_of(self, place: Place) -> tuple[int, int] | None:
        """Where a line stands in the text as it is now."""
        return self._text().line(place)

    def put(self, row: Row, words: str, *, done: bool, over: bool = False) -> Came:
        """Write a translation; what another program wrote meanwhile stays, this very line is asked about."""
        catalogue, model = self.catalogue, self.model
        if catalogue is None or model is None:
            return Came(unreadable=True)
        try:
            if catalogue.standing == "changed":
                catalogue.read_again()
                theirs = next((one for one in catalogue.rows(model) if one.place == row.place), row)
                if theirs.words not in (row.words, words.strip()) and not over:
                    self.pending[row.place] = theirs, words
                    return Came(theirs=theirs)
            catalogue.put(row, words, done=done, on_disk=self._on_disk())
        except CatalogueFault:
            return Came(unreadable=True)
        except WorkshopFault as fault:
            self.pending[row.place] = row, words
            return Came(fault)
        self.pending.pop(row.place, None)
        return Came()

    def put_pending(self) -> Came:
        """Write what could not be written before, over whatever stands there."""
        for row, words in tuple(self.pending.values()):
            came = self.put(row, words, done=True, over=True)
            if not came.done:
                return came
        return Came()

    def reword(self, row: Row, words: str, language: str) -> tuple[Row, str]:
        """Put a changed text into the editor; return the line as it is then, and why it could not be.

        `language` is that of the interface.
        """
        new = "\n".join(line.rstrip() for line in words.strip().split("\n"))
        edits, model, catalogues = reworded(self._text(), row.place, new), self.model, self._catalogues
        if edits is None or model is None or catalogues is None:
            return row, translate(
                "Translations", "The text cannot take these words here: change it in the editor."
            )
        if not edits:
            return row, ""
        opened = self._work.opened_as
        on_disk = () if opened is None else catalogues.on_disk(opened.text)
        came = self._tried(lambda: catalogues.reword(row.place, new, model, on_disk))
        self._work.apply(edits)
        place = Place(row.place.context, new)
        if not row.words:
            return Row(place, row.condition, note=row.note, hint=row.hint), ""
        before = row.before or row.place.text
        why = "" if came.fault is None else came.fault.message(language)
        return Row(place, "fuzzy", row.words, before, row.note, row.hint), why

    def add(self, code: str) -> Came:
        """Begin a language and show it."""
        model, catalogues = self.model, self._catalogues
        if model is None or catalogues is None:
            return Came(unreadable=True)
        self.code = code
        return self._tried(lambda: catalogues.add(code, model))

    def bring_up_to_date(self) -> Came:
        """Do what `translate update` does, in every language; an unsaved text is saved first."""
        if self._work.modified:
            came = self._tried(self._work.save)
            if not came.done:
                return came
        self.follow()
        for code in self.codes:
            came = self._tried(partial(self._update, code))
            if came.fault is not None:
                return came
        return Came()

    def step(self, step: Callable[[Translating], None]) -> Came:
        """Take a change of the catalogue back, or make it again."""
        catalogue = self.catalogue
        return Came(unreadable=True) if catalogue is None else self._tried(lambda: step(catalogue))

    def _update(self, code: str) -> None:
        if self._catalogues is not None and self.model is not None:
            self._catalogues.of(code).bring_up_to_date(self.model)

    def _tried(self, act: Callable[[], object]) -> Came:
        try:
            act()
        except WorkshopFault as fault:
            return Came(fault)
        except CatalogueFault:
            return Came(unreadable=True)
        return Came()

    def _text(self) -> Words:
        if self._words is None or self._words.text != self._work.text:
            self._words = Words(self._work.text)
        return self._words

    def _on_disk(self) -> Collection[Place]:
        """The lines of the saved text, while another one is typed."""
        if self._saved is None or self._catalogues is None:
            return ()
        return self._catalogues.on_disk(self._saved)
