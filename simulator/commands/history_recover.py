"""`history recover`: a damaged history is set aside; what is readable of it, or a backup, takes its place."""

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import click

from simulator import places
from simulator.commands.failure import Failure

if TYPE_CHECKING:
    from simulator.history.backup import Backup


@click.command()
@click.option("--backup", "day", metavar="DAY", help="Use the backup of that day instead, as 2026-03-09.")
def recover(day: str | None) -> None:
    """Recover what is readable of a damaged history.

    The damaged file is set aside under another name and never deleted. A sound history is left alone.
    """
    from simulator.history.backup import is_sound
    from simulator.history.fault import HistoryFault
    from simulator.history.recovery import recover as recover_file
    from simulator.history.recovery import restore
    from simulator.history.sqlite_file import version_of

    file = places.history_file()
    try:
        version = version_of(file)
        if version is None:
            raise Failure("There is nothing to recover: nothing has been played yet.")
        if is_sound(file):
            click.echo(f"The history file {file} is sound; nothing was done.")
            return
    except HistoryFault as fault:
        if fault.code not in ("damaged", "not-a-database"):
            raise Failure(fault.message()) from fault
    try:
        now = datetime.now(UTC)
        found = recover_file(file, now) if day is None else restore(file, _backup_of(day), now)
    except HistoryFault as fault:
        raise Failure(fault.message()) from fault
    click.echo(found.sentence())


def _backup_of(day: str) -> "Backup":
    from simulator.history.backup import backups

    there = {one.day: one for one in backups(places.history_file())}
    try:
        return there[date.fromisoformat(day)]
    except (KeyError, ValueError) as error:
        days = ", ".join(one.isoformat() for one in there) or "none"
        raise Failure(f"There is no backup of {day}; there are: {days}.") from error
