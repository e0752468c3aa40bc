"""The history as commands open it, and an attempt in it by as much of its id as is needed."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from simulator import places
from simulator.commands.failure import Failure

if TYPE_CHECKING:
    from simulator.history.rows import StoredAttempt
    from simulator.history.store import History


@contextmanager
def opened(*, create: bool = False) -> Iterator["History | None"]:
    """The history, or None where there is none yet: looking creates nothing, unless that is wanted."""
    from simulator.history.fault import HistoryFault
    from simulator.history.store import History

    file = places.history_file()
    if not create and not file.exists():
        yield None
        return
    try:
        store = History.open(file)
        try:
            _back_up(file)
            yield store
        finally:
            store.close()
    except HistoryFault as fault:
        raise Failure(fault.message()) from fault


@contextmanager
def looked_at(*, team: bool) -> Iterator["History | None"]:
    """The history of this computer, or that of the team's database; in the latter nothing can be changed."""
    if not team:
        with opened() as store:
            yield store
        return
    from simulator.commands.history_sync import chosen_team
    from simulator.history.fault import HistoryFault
    from simulator.history.team.fault import TeamFault

    try:
        there = chosen_team().reading()
        try:
            yield there
        finally:
            there.close()
    except (TeamFault, HistoryFault) as fault:
        raise Failure(fault.message()) from fault


def _back_up(file: Path) -> None:
    """Copy the history of the day; where that is impossible the command goes on, and `doctor` tells."""
    from simulator.history.backup import daily
    from simulator.history.fault import HistoryFault

    with suppress(HistoryFault):
        daily(file, datetime.now(UTC).astimezone().date())


def found(store: "History", start: str) -> "StoredAttempt":
    """The attempt of an id, or of the only id that begins so."""
    from simulator.history.fault import HistoryFault

    try:
        return store.attempt(start)
    except HistoryFault as fault:
        if fault.code != "unknown-attempt":
            raise
        ids = [row.id for row in store.attempts() if row.id.startswith(start)]
        if len(ids) > 1:
            raise Failure(f"{len(ids)} attempts begin with {start}; give more of the id.") from fault
        if not ids:
            raise
        return store.attempt(ids[0])
