"""A file of the library with its catalogues under another name, or out of the way and back again."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from simulator.scenario.translation_catalogue import catalogue_path, languages
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.templates import copies_of, expect_id, write_copies


@dataclass(frozen=True, slots=True)
class PutAway:
    """Files that were put away: where each one was, and where it is now; the file itself first."""

    moved: tuple[tuple[Path, Path], ...]

    @property
    def path(self) -> Path:
        """Where the file itself was."""
        return self.moved[0][0]


def rename_file(path: Path, id: str, *, inside: bool = True) -> Path:
    """Give a file and its catalogues another name; return the file's new path.

    Args:
        inside: whether the id that stands in the file becomes the name too.

    Raises:
        WorkshopFault: the id is none, a file of that name is there, or something cannot be read or written.
    """
    expect_id(id)
    old = _with_catalogues(path)
    written = write_copies(copies_of(path, id, path.parent, inside=inside))
    for file in old:
        with suppress(OSError):
            file.unlink()
    return written[0]


def put_away(path: Path, trash: Path) -> PutAway:
    """Move a file and its catalogues into a folder of their own in the trash.

    Raises:
        WorkshopFault: one of them cannot be moved; all are where they were.
    """
    now = datetime.now(UTC).strftime("%Y-%m-%d %H-%M-%S")
    folder = _free(trash / f"{now} {path.stem}")
    moved: list[tuple[Path, Path]] = []
    try:
        folder.mkdir(parents=True)
        for file in _with_catalogues(path):
            target = folder / file.relative_to(path.parent)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(file, target)
            moved.append((file, target))
    except OSError as error:
        for was, target in moved:
            with suppress(OSError):
                shutil.move(target, was)
        raise WorkshopFault("file-not-put-away", file=str(path), folder=str(trash)) from error
    return PutAway(tuple(moved))


def put_back(away: PutAway) -> None:
    """Move files back to where they were.

    Raises:
        WorkshopFault: something else is there meanwhile, or one of them cannot be moved.
    """
    for was, _ in away.moved:
        if was.exists():
            raise WorkshopFault("file-exists", file=str(was))
    try:
        for was, target in reversed(away.moved):
            was.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(target, was)
    except OSError as error:
        raise WorkshopFault("file-not-written", file=str(away.path)) from error


def _with_catalogues(path: Path) -> tuple[Path, ...]:
    return (path, *_catalogues(path))


def _catalogues(path: Path) -> Iterator[Path]:
    return (catalogue_path(path, language) for language in languages(path))


def _free(folder: Path) -> Path:
    """The folder, or one beside it that is not there yet."""
    tries = (folder, *(folder.with_name(f"{folder.name} {number}") for number in range(2, 1000)))
    return next(one for one in tries if not one.exists())
