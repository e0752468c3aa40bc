"""The file that a user means: a path, or an id of the library."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from simulator import places
from simulator.commands.failure import Failure
from simulator.scenario.director_model import Director
from simulator.scenario.library import Entry, Library
from simulator.scenario.loading import load_director, load_scenario
from simulator.scenario.model import Scenario

_SNIFFED = 1_000_000
_DIRECTORS_KEY = re.compile(rb"^(declares|rewards|lines)[ \t]*:", re.MULTILINE)
_SCENARIOS_KEY = re.compile(rb"^(seller|scenes|endings)[ \t]*:", re.MULTILINE)

T = TypeVar("T", Scenario, Director)


def library(beside: str = "") -> Library:
    """What ships, the person's own scenarios, and what lies beside a file that was named by its path."""
    own = places.scenario_folder()
    return Library.shipped(own, Path(beside).parent) if _is_path(beside) else Library.shipped(own)


def is_director(path: Path) -> bool:
    """Whether a file is a director's: it lies in a folder `directors` or has a director's keys."""
    if path.absolute().parent.name == "directors":
        return True
    try:
        with path.open("rb") as stream:
            start = stream.read(_SNIFFED)
    except (OSError, ValueError):
        return False
    return _DIRECTORS_KEY.search(start) is not None and _SCENARIOS_KEY.search(start) is None


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


def any_entry(shelf: Library, name: str) -> Entry[Any]:
    """The scenario or director of a path or id.

    Raises:
        Failure: there is none; the sentence names the nearest.
    """
    path = path_of(shelf, name)
    return director_entry(shelf, str(path)) if is_director(path) else scenario_entry(shelf, str(path))


def path_of(shelf: Library, name: str) -> Path:
    """The file of a scenario or director, given by its path or id; it is not read.

    Raises:
        Failure: no file of the library has that id; the sentence names the nearest.
    """
    if _is_path(name):
        return Path(name)
    found = next((path for path in shelf.paths() if path.stem == name), None)
    if found is None:
        ids = shelf.scenario_names() | shelf.director_names()
        raise Failure(_unknown("scenario or director", name, ids))
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
