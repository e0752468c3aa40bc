"""What a package brings, looked at from the library into which it would go."""

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from simulator.scenario.director_model import Director
from simulator.scenario.library import Library
from simulator.scenario.loading import Surroundings, load_director, load_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.portraits import Features, own_portraits, portrait_names
from simulator.scenario.problem import Loaded, Problem
from simulator.scenario.translation_catalogue import CatalogueFault, read_catalogue
from simulator.scenario.translation_check import check_translations
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.package.parcel import Parcel, read_parcel
from simulator.workshop.package.piece import Piece

State = Literal["new", "same", "replaces", "shadows"]


@dataclass(frozen=True, slots=True)
class Brought:
    """A file that a package brings.

    Attributes:
        size: in bytes.
        state: `new`; `same` as in the library; `replaces` another one of the same name there; `shadows` one
            that ships with the program, for all scenarios.
    """

    piece: Piece
    size: int
    state: State

    @property
    def asks(self) -> bool:
        """Whether it is opened only where that is allowed by its name."""
        return self.state in ("replaces", "shadows")


@dataclass(frozen=True, slots=True)
class Contents:
    """A package that is sound, and what it brings.

    Attributes:
        scenario, directors: as they are written in it.
        brought: every file, the scenario first.
        problems: warnings and hints about the files; the names of files in them are those in the package.
    """

    parcel: Parcel
    scenario: Scenario
    directors: tuple[Director, ...]
    brought: tuple[Brought, ...]
    problems: tuple[Problem, ...]

    @property
    def asks(self) -> tuple[str, ...]:
        """The names of the files for which it must be asked."""
        return tuple(one.piece.name for one in self.brought if one.asks)


def look_into(file: Path, folder: Path, shelf: Library) -> Contents:
    """What a package brings; nothing outside the system's temporary folder is written.

    Args:
        folder: the folder of the library into which it would go.
        shelf: the whole library, what ships included.

    Raises:
        WorkshopFault: it is no package, or something in it has an error.
    """
    parcel = read_parcel(file)
    scenarios, directors, problems = read_all(parcel, shelf, file.name)
    brought = tuple(
        Brought(piece, len(data), _state(piece, data, folder, shelf))
        for piece, data in sorted(parcel.contents.items(), key=lambda item: item[0].rank)
    )
    return Contents(parcel, scenarios[0], tuple(directors), brought, tuple(problems))


def read_all(
    parcel: Parcel, shelf: Library, file: str
) -> tuple[list[Scenario], list[Director], list[Problem]]:
    """What the files of a package hold, and what is to be said of them; `file` is what faults call it.

    Raises:
        WorkshopFault: one has an error, or is a catalogue that cannot be read.
    """
    with tempfile.TemporaryDirectory() as name:
        staged = Path(name).resolve()
        for piece, data in parcel.contents.items():
            (staged / piece.name).parent.mkdir(parents=True, exist_ok=True)
            (staged / piece.name).write_bytes(data)
        return _loaded(parcel, staged, shelf, file)


def _loaded(
    parcel: Parcel, staged: Path, shelf: Library, file: str
) -> tuple[list[Scenario], list[Director], list[Problem]]:
    """What the files hold.

    Raises:
        WorkshopFault: one has an error, or is a catalogue that cannot be read.
    """
    own = frozenset(piece.id for piece in parcel.contents if piece.kind == "director")
    faces = {**shelf.portraits(), **_faces(parcel, staged, file)}
    around = Surroundings(
        directors=shelf.director_names() | own,
        portraits=(portrait_names() or frozenset()) | faces.keys(),
        faces=faces,
        folder=staged,
    )
    scenarios: list[Scenario] = []
    directors: list[Director] = []
    problems: list[Problem] = []
    for piece in sorted(parcel.contents, key=lambda piece: piece.rank):
        path = staged / piece.name
        if piece.language is not None:
            _read_catalogue(path, piece, file)
        if piece.language is not None or piece.kind == "portrait":
            continue
        loaded: Loaded[Scenario] | Loaded[Director]
        loaded = load_scenario(path, around) if piece.kind == "scenario" else load_director(path, around)
        value = loaded.value
        if value is None:
            first = next(problem for problem in loaded.problems if problem.severity == "error")
            raise WorkshopFault("package-errors", first, name=piece.name, file=file)
        found = (*loaded.problems, *check_translations(value, path))
        problems += [replace(problem, file=_inside(problem.file, staged)) for problem in found]
        if isinstance(value, Scenario):
            scenarios.append(value)
        else:
            directors.append(value)
    return scenarios, directors, problems


def _faces(parcel: Parcel, staged: Path, file: str) -> dict[str, Features]:
    """The portraits that it brings.

    Raises:
        WorkshopFault: one cannot be drawn, or has a name that ships.
    """
    own = own_portraits([staged])
    for piece in parcel.contents:
        if piece.kind == "portrait" and piece.id not in own:
            raise WorkshopFault("package-portrait", name=piece.name, file=file)
    return own


def _read_catalogue(path: Path, piece: Piece, file: str) -> None:
    try:
        read_catalogue(path)
    except CatalogueFault as error:
        raise WorkshopFault("package-catalogue", name=piece.name, file=file) from error


def _inside(name: str, staged: Path) -> str:
    return Path(name).relative_to(staged).as_posix()


def _state(piece: Piece, data: bytes, folder: Path, shelf: Library) -> State:
    there = folder / piece.name
    if there.exists():
        return "same" if there.is_file() and there.read_bytes() == data else "replaces"
    if there.with_suffix(".yml").exists() and piece.language is None:
        return "replaces"
    known = {
        "scenario": shelf.scenario_names, "director": shelf.director_names, "portrait": shelf.portraits,
    }[piece.kind]()  # fmt: skip
    # Words without their file change nothing of what ships: they lie beside a file of the package's own.
    return "shadows" if piece.language is None and piece.id in known else "new"
