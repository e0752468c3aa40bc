"""Whom and what there is to choose from: directors near the file, languages that have a catalogue, draws."""

from collections.abc import Mapping
from pathlib import Path

from simulator.scenario.director_model import Director
from simulator.scenario.library import Entry, Library
from simulator.scenario.model import Draw, Scenario
from simulator.scenario.translation_catalogue import languages


class Cast:
    """The directors that a scenario of a folder may be played under.

    Those of the library, and those beside the file where its folder is none of the library's.
    """

    def __init__(self, library: Library, path: Path) -> None:
        beside = path.parent not in library.folders
        self._library = Library((*library.folders, path.parent)) if beside else library
        self._path = path

    def refresh(self) -> None:
        """Read anew what has changed on the disk."""
        self._library.refresh()

    def director(self, id: str) -> Entry[Director] | None:
        """A director without errors; None if there is none of that id."""
        entry = self._library.director(id)
        return entry if entry is not None and entry.loaded.value is not None else None

    def of(self, scenario: Scenario, picked: str | None) -> Entry[Director] | None:
        """Who directs: the one picked, else the scenario's own, else anybody; None where there is nobody."""
        for id in (picked, scenario.director):
            found = None if id is None else self.director(id)
            if found is not None:
                return found
        return next((entry for entry in self.all()), None)

    def all(self) -> tuple[Entry[Director], ...]:
        """Every director without errors, by id."""
        return tuple(entry for entry in self._library.directors() if entry.loaded.value is not None)

    def languages(self, scenario: Scenario) -> tuple[str, ...]:
        """The language of the file, and those it is translated into."""
        return tuple(dict.fromkeys((scenario.language, *languages(self._path))))


def draws_of(scenario: Scenario) -> Mapping[str, tuple[str, ...]]:
    """The hidden draws and their values."""
    return {name: fact.draw for name, fact in scenario.facts.items() if isinstance(fact, Draw)}
