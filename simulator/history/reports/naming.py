"""What people, scenarios and directors are called in a report."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.history.exchange.names import numbered
from simulator.history.exchange.words import Language
from simulator.scenario.model import Scenario

if TYPE_CHECKING:
    from simulator.scenario.library import Library


@dataclass(frozen=True, slots=True)
class Names:
    """Names in one language: as the library has them, else as they were played.

    Attributes:
        titles, directors: by their ids.
        words: a scenario in the language, by its id; None where the library has it no more.
    """

    titles: Mapping[str, str]
    directors: Mapping[str, str]
    words: Callable[[str], Scenario | None]

    def title(self, id: str, played: str) -> str:
        """A scenario's title; `played` is what it was called when it was played."""
        return self.titles.get(id, played)

    def director(self, id: str, played: str) -> str:
        """A director's name; `played` is what he was called then."""
        return self.directors.get(id, played)


def names_in(library: "Library | None", language: Language) -> Names:
    """The names that a library has in a language; without one everything is called as it was played."""
    if library is None:
        return Names({}, {}, lambda _id: None)

    def words(id: str) -> Scenario | None:
        entry = library.scenario(id)
        return None if entry is None or entry.loaded.value is None else entry.words(language)

    return Names(
        {one.id: one.title for one in library.covers(language) if one.problem is None},
        {one.id: one.called for one in library.director_covers(language) if one.called},
        words,
    )


def people_called(trainees: list[str], word: str, salt: str) -> dict[str, str]:
    """What everybody is called where names are left out: `word` with a number in place of `{number}`.

    The same people with the same salt have the same numbers, whatever the file; the order tells nothing.
    """
    return {
        name: word.format(number=number[1:]) for name, number in numbered(trainees, salt.encode()).items()
    }
