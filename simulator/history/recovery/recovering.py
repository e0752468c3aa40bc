"""What becomes of a damaged file: it is read or replaced by a copy, and set aside.

An attempt is believed where its choices, played again on its own content, come to what it says. Where some of
it cannot be read, it is kept as far as it can.
"""

import errno
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path

import yaml

from simulator.history import schema
from simulator.history.backup import Backup, backups, is_sound
from simulator.history.exchange.merging import Merging
from simulator.history.exchange.progress import Told, silent
from simulator.history.fault import HistoryFault
from simulator.history.recovery import pages
from simulator.history.recovery.rebuilt import Rebuilt
from simulator.history.recovery.taking import Taking
from simulator.history.sqlite_file import code_of
from simulator.history.store import History

_SENTENCES = Path(__file__).with_name("sentences.yaml")


@dataclass(frozen=True, slots=True)
class Recovered:
    """What became of a damaged history.

    Attributes:
        whole: how many attempts are back whole.
        shortened: how many are back up to what could be read of them.
        lost: how many are known to have been there and could not be read.
        aside: where the damaged file lies now.
        day: of the backup that took its place; None if it was read itself.
    """

    whole: int
    shortened: int
    lost: int
    aside: Path
    day: date | None = None

    def sentence(self, language: str = "en") -> str:
        """All of it in one sentence."""
        written = yaml.safe_load(_SENTENCES.read_text(encoding="utf-8"))
        said: dict[str, str] = written["recovered" if self.day is None else "restored"]
        values = asdict(self) | {"aside": str(self.aside), "day": self.day and self.day.isoformat()}
        return said.get(language, said["en"]).format(**values)


def recover(file: Path, now: datetime, told: Told = silent) -> Recovered:
    """Read what can be read of a damaged history into a new one in its place.

    Args:
        told: is told how many attempts have been looked at, and of how many; may raise `Stopped`: nothing has
            changed then.

    Raises:
        HistoryFault: the new file cannot be written; the damaged one stays where it is.
    """
    with _workshop(file) as folder:
        working, made = folder / "damaged.sqlite", folder / "new.sqlite"
        _take_copy(file, working)
        copies = tuple(one.file for one in backups(file))
        found = _read_into(made, working, folder, copies, told)
        return Recovered(*found, aside=_put_in_place(made, file, now))


def restore(file: Path, backup: Backup, now: datetime) -> Recovered:
    """Put a copy of the backup in the place of a damaged history.

    Raises:
        HistoryFault: the backup is damaged too, or cannot be copied; the damaged file stays where it is.
    """
    if not is_sound(backup.file):
        raise HistoryFault("damaged", file=str(backup.file))
    with _workshop(file) as folder:
        made = folder / "new.sqlite"
        shutil.copyfile(backup.file, made)
        with closing(History.open(made)) as history:
            whole = len(history.attempts())
        return Recovered(whole, 0, 0, _put_in_place(made, file, now), backup.day)


@contextmanager
def _workshop(file: Path) -> Iterator[Path]:
    """A folder beside the file, so that what is made there can take its place in one step."""
    try:
        with tempfile.TemporaryDirectory(dir=file.parent, prefix=".recovering-") as folder:
            yield Path(folder)
    except sqlite3.Error as error:
        raise HistoryFault(code_of(error), file=str(file)) from error
    except OSError as error:
        code = "disk-full" if error.errno == errno.ENOSPC else "read-only"
        raise HistoryFault(code, file=str(file)) from error


def _take_copy(file: Path, working: Path) -> None:
    """What was written last may only stand in the log: it is brought into the copy if that is possible."""
    shutil.copyfile(file, working)
    log = _beside(file, "-wal")
    if not log.exists():
        return
    shutil.copyfile(log, _beside(working, "-wal"))
    with suppress(sqlite3.Error), closing(sqlite3.connect(working)) as connection:
        connection.execute("PRAGMA writable_schema = ON").close()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def _put_in_place(made: Path, file: Path, now: datetime) -> Path:
    """Set the damaged file aside, named for the moment, and put the new one in its place."""
    name, number = f"{file.stem}-damaged-{now.astimezone():%Y-%m-%d-%H%M%S}", 1
    aside = file.with_name(f"{name}{file.suffix}")
    while aside.exists():
        number += 1
        aside = file.with_name(f"{name}-{number}{file.suffix}")
    with made.open("rb+") as written:
        os.fsync(written.fileno())
    for end in ("-wal", "-shm"):
        if _beside(file, end).exists():
            _beside(file, end).rename(_beside(aside, end))
    file.rename(aside)
    made.rename(file)
    return aside


def _beside(file: Path, end: str) -> Path:
    return file.with_name(file.name + end)


def _read_into(
    made: Path, working: Path, folder: Path, copies: tuple[Path, ...], told: Told
) -> tuple[int, int, int]:
    """Make the new history; return how many attempts are whole, cut short, and lost."""
    said = [version for version in pages.versions(working) if not schema.is_newer(version)]
    empty = folder / "empty.sqlite"
    History.open(empty).close()
    shutil.copyfile(empty, made)
    with closing(History.open(made)) as history:
        for version in dict.fromkeys((*said, *reversed(schema.VERSIONS))):
            with closing(Rebuilt(folder / f"rows-{version}.sqlite", empty, version, working, copies)) as rows:
                ids = rows.ids()
                if not ids:
                    continue
                taking = Taking(rows, told)
                with history.transaction(writes=True) as connection:
                    taking.take(ids, Merging(connection, None, writes=True))
                taken = taking.whole + taking.shortened
                return taking.whole, taking.shortened, max(rows.known, len(ids)) - taken
    return 0, 0, 0
