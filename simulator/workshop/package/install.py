"""Putting several files into a folder, all of them or none, even if the machine stops in between.

What is to be written and what stood there lie beside a journal until all is done. Whoever comes next and
finds a journal puts back what stood there.
"""

import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from simulator.workshop.package.piece import Piece
from simulator.workshop.whole import write_whole

_STAGING, _JOURNAL = ".package", "journal.json"


def install(folder: Path, contents: Mapping[Piece, bytes]) -> tuple[Path, ...]:
    """Write all pieces below a folder, scenarios last; return their files.

    Raises:
        OSError: one cannot be written; all is as it was.
    """
    recover(folder)
    order = sorted(contents, key=lambda piece: piece.rank, reverse=True)
    try:
        carry_out(folder, {piece: contents[piece] for piece in order})
    except BaseException:
        recover(folder)
        raise
    return tuple(folder / piece.name for piece in order)


def recover(folder: Path) -> None:
    """Put back what stood in a folder before an installation that did not come to its end.

    Raises:
        OSError: it cannot be put back now.
    """
    staging = folder / _STAGING
    if not staging.is_dir():
        return
    journal = _journal(staging)
    for number, entry in enumerate(journal.get("files", ())):
        piece = Piece.of(entry["name"])
        if piece is None:
            continue
        if entry["stood"]:
            write_whole(folder / piece.name, (staging / f"old-{number}").read_bytes())
        else:
            (folder / piece.name).unlink(missing_ok=True)
    _remove_empty(folder / name for name in journal.get("folders", ()))
    (staging / _JOURNAL).unlink(missing_ok=True)
    shutil.rmtree(staging)


def carry_out(folder: Path, contents: Mapping[Piece, bytes]) -> None:
    """The steps of an installation, each of which may be the last that is taken.

    Until the journal is there nothing outside the staging folder has changed, and once it is gone all has.
    """
    staging = folder / _STAGING
    staging.mkdir(parents=True)
    entries = []
    for number, (piece, data) in enumerate(contents.items()):
        target = folder / piece.name
        if target.exists():
            shutil.copyfile(target, staging / f"old-{number}")
        write_whole(staging / f"new-{number}", data)
        entries.append({"name": piece.name, "stood": target.exists()})
    folders = _folders(folder, contents)
    journal = {"files": entries, "folders": [path.relative_to(folder).as_posix() for path in folders]}
    write_whole(staging / _JOURNAL, json.dumps(journal).encode())
    for path in folders:
        path.mkdir(exist_ok=True)
    for number, piece in enumerate(contents):
        (staging / f"new-{number}").replace(folder / piece.name)
    (staging / _JOURNAL).unlink()
    shutil.rmtree(staging)


def _folders(folder: Path, contents: Iterable[Piece]) -> list[Path]:
    """The folders that are to be made, outer ones first."""
    above = {
        path for piece in contents for path in (folder / piece.name).parents if path.is_relative_to(folder)
    }
    return sorted(path for path in above - {folder} if not path.exists())


def _remove_empty(folders: Iterable[Path]) -> None:
    for path in sorted(folders, reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def _journal(staging: Path) -> dict[str, Any]:
    """What is to be put back; nothing where the journal was not begun."""
    try:
        found: dict[str, Any] = json.loads((staging / _JOURNAL).read_bytes())
    except FileNotFoundError:
        return {}
    return found
