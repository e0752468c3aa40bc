"""The catalogues of one file, in every language that it has, as they are worked on together."""

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from simulator.scenario.files import File
from simulator.scenario.translation import Place
from simulator.scenario.translation_catalogue import CatalogueFault, catalogue_path, languages
from simulator.scenario.translation_update import update_catalogue
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.reword import Words
from simulator.workshop.translating import Row, Translating


class Catalogues:
    """The catalogues beside a file; each is read when it is first asked for."""

    def __init__(self, path: Path) -> None:
        """Nothing is read yet."""
        self.path = path
        self._open: dict[str, Translating] = {}
        self._saved: tuple[str, frozenset[Place]] = ("", frozenset())

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages that there are."""
        return languages(self.path)

    def of(self, code: str) -> Translating:
        """The catalogue of a language.

        Raises:
            WorkshopFault: the file cannot be read. CatalogueFault: it is no catalogue.
        """
        if code not in self._open:
            self._open[code] = Translating(catalogue_path(self.path, code), code)
        return self._open[code]

    def forget(self, code: str) -> None:
        """Read a catalogue anew when it is next asked for."""
        self._open.pop(code, None)

    def add(self, code: str, model: File) -> Translating:
        """Begin a language: a catalogue with everything there is to translate. One that is there stays.

        Raises:
            WorkshopFault: it cannot be written. CatalogueFault: what is there is no catalogue.
        """
        file = catalogue_path(self.path, code)
        if not file.exists():
            try:
                update_catalogue(model, file, code)
            except OSError as error:
                raise WorkshopFault("file-not-written", file=str(file)) from error
        return self.of(code)

    def on_disk(self, text: str) -> Collection[Place]:
        """The lines of the file as it is saved, by its text."""
        if self._saved[0] != text:
            self._saved = text, frozenset(Words(text).count())
        return self._saved[1]

    def reword(self, place: Place, new: str, model: File, on_disk: Collection[Place]) -> None:
        """Follow a line whose text was changed, in every language.

        `model` is the file before the change. A catalogue that cannot be read is left as it is.

        Raises:
            WorkshopFault: one cannot be written; those before it are.
        """
        for code in self.codes:
            with suppress(CatalogueFault):
                catalogue = self.of(code)
                row = next((row for row in catalogue.rows(model) if row.place == place), None)
                if row is not None:
                    _follow(catalogue, row, Place(place.context, new), on_disk)


def _follow(catalogue: Translating, row: Row, new: Place, on_disk: Collection[Place]) -> None:
    """Where the catalogue was changed elsewhere meanwhile, what stands there now follows."""
    try:
        catalogue.reword(row, new, on_disk=on_disk)
    except WorkshopFault as fault:
        if fault.code != "file-changed":
            raise
        catalogue.read_again()
        catalogue.reword(row, new, on_disk=on_disk)
