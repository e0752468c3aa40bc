"""The file that a user means: a path, or an id of the library."""

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, TypeVar

from simulator import places
from simulator.commands.failure import Failure
from simulator.scenario.director_model import Director
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.library import Entry, Library
from simulator.scenario.loading import load_director, load_exercise, load_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.problem import Loaded

Kind = Literal["scenario", "director", "exercise"]
"""What a file may hold."""

_SNIFFED = 1_000_000
_DIRECTORS_KEY = re.compile(rb"^(declares|rewards|lines)[ \t]*:", re.MULTILINE)
_SCENARIOS_KEY = re.compile(rb"^(seller|scenes|endings)[ \t]*:", re.MULTILINE)
_EXERCISES_KEY = re.compile(rb"^deals[ \t]*:", re.MULTILINE)
_FOLDERS: Mapping[str, Kind] = {"directors": "director", "exercises": "exercise"}

T = TypeVar("T", Scenario, Director, Exercise)


def library(beside: str = "") -> Library:
    """What ships, the person's own scenarios, and what lies beside a file that was named by its path."""
    own = places.scenario_folder()
    if not _is_path(beside):
        return Library.shipped(own)
    folder = Path(beside).parent
    return Library.shipped(own, folder.parent if folder.absolute().name in _FOLDERS else folder)


def kind_of(path: Path) -> Kind:
    """What a file holds, by the folder it lies in, else by its keys; a scenario, if nothing tells."""
    below = _FOLDERS.get(path.absolute().parent.name)
    if below is not None:
        return below
    try:
        with path.open("rb") as stream:
            start = stream.read(_SNIFFED)
    except (OSError, ValueError):
        return "scenario"
    if _SCENARIOS_KEY.search(start) is not None:
        return "scenario"
    if _DIRECTORS_KEY.search(start) is not None:
        return "director"
    return "exercise" if _EXERCISES_KEY.search(start) is not None else "scenario"


def loaded(shelf: Library, path: Path) -> Loaded[Scenario] | Loaded[Director] | Loaded[Exercise]:
    """What a file holds, read as the kind of file that it is."""
    match kind_of(path):
        case "director":
            return load_director(path, shelf.surroundings(path))
        case "exercise":
            return load_exercise(path, shelf.around_exercise(path))
    return load_scenario(path, shelf.surroundings(path))


def scenario_entry(shelf: Library, name: str) -> Entry[Scenario]:
    """The scenario of a path or id.

    Raises:
        Failure: there is none; the sentence names the nearest.
    """
    if _is_path(name):
        path = Path(name)
        return Entry(path.stem, path, load_scenario(path, shelf.surroundings(path)))
    found = shelf.scenario(name)
    if found is None:
        raise Failure(_unknown("scenario", name, shelf.scenario_names()))
    return found


def director_entry(shelf: Library, name: str) -> Entry[Director]:
    """The director of a path or id.

    Raises:
        Failure: there is none; the sentence names the nearest.
    """
    if _is_path(name):
        path = Path(name)
        return Entry(path.stem, path, load_director(path, shelf.surroundings(path)))
    found = shelf.director(name)
    if found is None:
        raise Failure(_unknown("director", name, shelf.director_names()))
    return found


def exercise_entry(shelf: Library, name: str) -> Entry[Exercise]:
    """The exercise of a path or id.

    Raises:
        Failure: there is none; the sentence names the nearest.
    """
    if _is_path(name):
        path = Path(name)
        return Entry(path.stem, path, load_exercise(path, shelf.around_exercise(path)))
    found = shelf.exercise(name)
    if found is None:
        raise Failure(_unknown("exercise", name, shelf.exercise_names()))
    return found


def is_exercise(shelf: Library, name: str) -> bool:
    """Whether a path or id is an exercise's."""
    return kind_of(Path(name)) == "exercise" if _is_path(name) else name in shelf.exercise_names()


def any_entry(shelf: Library, name: str) -> Entry[Any]:
    """The scenario, director or exercise of a path or id.

    Raises:
        Failure: there is none; the sentence names the nearest.
    """
    path = path_of(shelf, name)
    match kind_of(path):
        case "director":
            return director_entry(shelf, str(path))
        case "exercise":
            return exercise_entry(shelf, str(path))
    return scenario_entry(shelf, str(path))


def path_of(shelf: Library, name: str) -> Path:
    """The file of a scenario, director or exercise, given by its path or id; it is not read.

    Raises:
        Failure: no file of the library has that id; the sentence names the nearest.
    """
    if _is_path(name):
        return Path(name)
    found = next((path for path in shelf.paths() if path.stem == name), None)
    if found is None:
        ids = shelf.scenario_names() | shelf.director_names() | shelf.exercise_names()
        raise Failure(_unknown("scenario, director or exercise", name, ids))
    return found


def sound(entry: Entry[T]) -> T:
    """The model of an entry.

    Raises:
        Failure: the file has errors; the sentence gives the first of them.
    """
    if entry.loaded.value is not None:
        return entry.loaded.value
    errors = [problem for problem in entry.loaded.problems if problem.severity == "error"]
    first = errors[0]
    where = f"{first.file}:{first.span.line}:{first.span.column}"
    more = f" ({len(errors)} errors in all: run check on it)" if len(errors) > 1 else ""
    raise Failure(f"{where}: {first.message()}{more}")


def _is_path(name: str) -> bool:
    return name.endswith((".yaml", ".yml")) or "/" in name or "\\" in name or Path(name).is_file()


def _unknown(kind: str, name: str, ids: Iterable[str]) -> str:
    known = sorted(ids)
    near = get_close_matches(name, known, n=1)
    if near:
        return f"There is no {kind} called {name}; did you mean {near[0]}?"
    return f"There is no {kind} called {name}; there are: {', '.join(known) or 'none'}."
