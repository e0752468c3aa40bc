"""Everything that is wrong with a text as it stands in the editor, its promises and its catalogues too."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.negotiation.promises import broken_promises, check_promises
from simulator.scenario.director_model import Director
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.files import File
from simulator.scenario.loading import read_director, read_exercise, read_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.problem import Loaded, Problem
from simulator.scenario.reading import Composed
from simulator.scenario.schema import Kind
from simulator.scenario.source import Source
from simulator.scenario.translation_check import check_translations
from simulator.scenario.vocabulary import Approves
from simulator.workshop.fixes import kind_of

if TYPE_CHECKING:
    from simulator.scenario.library import Library

_FOLDERS: dict[str, Kind] = {"directors": "director", "exercises": "exercise"}


@dataclass(frozen=True, slots=True)
class Checked:
    """What a text gave: the value, or None exactly if some problem is an error; problems in their order."""

    value: File | None
    problems: tuple[Problem, ...]


def kind_at(path: Path, text: str) -> Kind:
    """What a file holds: by the folder that it lies in, else by its keys."""
    return _FOLDERS.get(path.absolute().parent.name) or kind_of(text)


def check_text(
    shelf: "Library", path: Path, text: str, kind: Kind, composed: Composed | None = None
) -> Checked:
    """Read and check a text as if it stood in the file of that path.

    The library is asked for what the text refers to; see `Library.refresh` for what has changed meanwhile.

    Args:
        composed: what `reading.compose` made of a scenario's text, where it is at hand.
    """
    loaded = _read(shelf, path, text, kind, composed)
    if loaded.value is None:
        return Checked(None, loaded.problems)
    found = (*loaded.problems, *promises(shelf, loaded.value, path, text, composed))
    own = sorted(found, key=lambda problem: problem.span)
    return Checked(loaded.value, (*own, *check_translations(loaded.value, path)))


def promises(
    shelf: "Library", value: File, path: Path, text: str | None = None, composed: Composed | None = None
) -> tuple[Problem, ...]:
    """Which of the deals that a file expects go otherwise; `text` is what it was read from, if not it."""
    if isinstance(value, Scenario):
        rule = partial(_approves, shelf)
        if text is None:
            return check_promises(value, path, rule)
        return broken_promises(value, Source(text.removeprefix("\ufeff"), str(path)), rule, composed)
    if isinstance(value, Exercise):
        # Only here: a deal is played with its director, whom a scenario's own promises do not need.
        from simulator.exercise.promises import Cast, broken_plays, check_plays

        around = shelf.around_exercise(path)
        assert around.scenario is not None
        cast = Cast(around.scenario, partial(director_of, shelf))
        if text is None:
            return check_plays(value, path, cast)
        return broken_plays(value, Source(text, str(path)), cast)
    return ()


def director_of(shelf: "Library", id: str) -> Director | None:
    """A director of the library; None where there is none without errors."""
    entry = shelf.director(id)
    return None if entry is None else entry.loaded.value


def _approves(shelf: "Library", id: str) -> Approves | None:
    director = director_of(shelf, id)
    return None if director is None else director.approves


def _read(
    shelf: "Library", path: Path, text: str, kind: Kind, composed: Composed | None
) -> Loaded[Scenario] | Loaded[Director] | Loaded[Exercise]:
    if kind == "director":
        return read_director(text, str(path), shelf.surroundings(path))
    if kind == "exercise":
        return read_exercise(text, str(path), shelf.around_exercise(path))
    return read_scenario(text, str(path), shelf.surroundings(path), composed)
