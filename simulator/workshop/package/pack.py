"""Making a package of a scenario, and opening one into a folder of the library."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from simulator.scenario.library import SHIPPED, Library
from simulator.scenario.loading import MAX_BYTES, load_scenario
from simulator.scenario.model import DirectorLine, Scenario
from simulator.scenario.portraits import portrait_files
from simulator.scenario.translation_catalogue import catalogue_path, languages
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.lines import page_of
from simulator.workshop.package.contents import look_into
from simulator.workshop.package.install import install, recover
from simulator.workshop.package.parcel import Parcel, packed
from simulator.workshop.package.piece import Kind, Piece
from simulator.workshop.portraits import portrait_at
from simulator.workshop.whole import write_whole

ENDING = ".zip"


def pack(path: Path, shelf: Library, target: Path) -> tuple[Piece, ...]:
    """Write the package of a scenario: its file, directors and portraits that do not ship, and translations.

    Args:
        path: the scenario's file.
        shelf: where its directors are.
        target: the package; a file that is there is replaced.

    Returns:
        What is in it, the scenario first.

    Raises:
        WorkshopFault: the scenario or a director has errors, or the package cannot be written.
    """
    contents = gather(path, shelf)
    data = packed(Parcel(path.stem, contents))
    try:
        write_whole(target, data)
    except OSError as error:
        raise WorkshopFault("pack-not-written", file=str(target)) from error
    return tuple(contents)


def gather(path: Path, shelf: Library) -> dict[Piece, bytes]:
    """What the package of a scenario would hold, the scenario first.

    Raises:
        WorkshopFault: the scenario or a director has errors, or a file cannot be read.
    """
    loaded = load_scenario(path, shelf.surroundings(path))
    if loaded.value is None:
        first = next(problem for problem in loaded.problems if problem.severity == "error")
        raise WorkshopFault("pack-errors", first, name=path.name)
    contents = dict(_files("scenario", path))
    for id in directors_of(loaded.value):
        entry = shelf.director(id)
        if entry is None:
            raise WorkshopFault("pack-director-missing", name=path.name, director=id)
        if entry.loaded.value is None:
            first = next(problem for problem in entry.loaded.problems if problem.severity == "error")
            raise WorkshopFault("pack-errors", first, name=entry.path.name)
        if not entry.path.is_relative_to(SHIPPED):
            contents |= _files("director", entry.path)
    for id, file in _portraits(contents, path, shelf).items():
        contents[_piece(file, "portrait", id)] = _bytes(file)
    return {piece: contents[piece] for piece in sorted(contents, key=lambda piece: piece.rank)}


def unpack(file: Path, folder: Path, shelf: Library, replace: Collection[str] = ()) -> tuple[Path, ...]:
    """Open a package into a folder of the library: everything in it, or nothing.

    Args:
        replace: names of files, as in `Contents.asks`, whose place it may take.

    Returns:
        The files that were written; what was the same already is not.

    Raises:
        WorkshopFault: it is not sound, would replace more than it may, or cannot be written.
    """
    try:
        recover(folder)
    except OSError as error:
        raise WorkshopFault("package-not-opened", folder=str(folder)) from error
    contents = look_into(file, folder, shelf)
    asked = [name for name in contents.asks if name not in replace]
    if asked:
        raise WorkshopFault("package-would-replace", file=file.name, names=", ".join(asked))
    wanted = {
        one.piece: contents.parcel.contents[one.piece] for one in contents.brought if one.state != "same"
    }
    return put_in(folder, wanted)


def put_in(folder: Path, wanted: Mapping[Piece, bytes]) -> tuple[Path, ...]:
    """Write files into a folder of the library, all of them or none; return them.

    Raises:
        WorkshopFault: one would lie elsewhere, by a link, or cannot be written.
    """
    for piece in wanted:
        above = (folder / piece.name).parent
        if not above.resolve().is_relative_to(folder.resolve()):
            raise WorkshopFault("package-outside", folder=str(above))
    if not wanted:
        return ()
    try:
        return install(folder, wanted)
    except OSError as error:
        raise WorkshopFault("package-not-opened", folder=str(folder)) from error


def directors_of(scenario: Scenario) -> tuple[str, ...]:
    """The ids of the directors that a scenario speaks of: its own first, each once."""
    named = [scenario.director]
    for line in _lines(scenario):
        named += line.by
    named += [row.director for row in scenario.expect if row.director is not None]
    return tuple(dict.fromkeys(named))


def _lines(scenario: Scenario) -> Iterator[DirectorLine]:
    yield from scenario.directives
    for scene in scenario.scenes.values():
        yield from scene.director
        for choice in scene.choices:
            yield from choice.director


def _files(kind: Kind, path: Path) -> Iterator[tuple[Piece, bytes]]:
    """The bytes of a file and of its catalogues.

    Raises:
        WorkshopFault: one cannot be read, or has a name that no package can hold.
    """
    yield _read(path, kind, path.stem, None)
    for language in languages(path):
        yield _read(catalogue_path(path, language), kind, path.stem, language)


def _portraits(contents: Mapping[Piece, bytes], path: Path, shelf: Library) -> dict[str, Path]:
    """The files of the portraits that the scenario and the directors name, as they were written."""
    named = set()
    for piece, data in contents.items():
        if piece.language is None:
            face = portrait_at(page_of(data.decode("utf-8", "replace")), piece.kind)
            named |= set() if face is None else {face.value}
    folders = (*shelf.folders, path.parent)
    return {id: file for folder in folders for id, file in portrait_files(folder).items() if id in named}


def _read(path: Path, kind: Kind, id: str, language: str | None) -> tuple[Piece, bytes]:
    return _piece(path, kind, id, language), _bytes(path)


def _piece(path: Path, kind: Kind, id: str, language: str | None = None) -> Piece:
    try:
        return Piece(kind, id, language)
    except ValueError as error:
        raise WorkshopFault("package-unreadable", file=str(path)) from error


def _bytes(path: Path) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise WorkshopFault("package-unreadable", file=str(path)) from error
    if len(data) > MAX_BYTES:
        raise WorkshopFault("package-too-large", file=path.name)
    return data
