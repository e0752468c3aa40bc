"""Making a decision durable, against writing and syncing 4 KiB on the same disk.

Two floors, because disks differ: one overwrites the same 4 KiB, the other appends as a log does, which has to
make the file longer too. Beside them stands SQLite itself, which commits one row with the same settings.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.harness import Side, Target

_TIMES, _WARM = 200, 20


def _timed(work: Callable[[], object], before: Callable[[], None] = lambda: None) -> float:
    """Seconds of one call by the clock, the median of many; `before` each is not counted."""
    seconds = []
    for _ in range(_WARM + _TIMES):
        before()
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds[_WARM:])


def _written(place: Callable[[int], int]) -> float:
    """Write 4 KiB so many times, each at its place, and wait each time until the disk has them."""
    block, sync = b"x" * 4096, getattr(os, "fdatasync", os.fsync)
    written = 0
    with tempfile.TemporaryDirectory(dir=".") as folder:
        handle = os.open(Path(folder) / "raw", os.O_RDWR | os.O_CREAT)

        def write() -> None:
            nonlocal written
            os.pwrite(handle, block, place(written))
            written += 1
            sync(handle)

        seconds = _timed(write)
        os.close(handle)
    return seconds


def overwritten() -> float:
    """The floor: 4 KiB in place of 4 KiB."""
    return _written(lambda _: 0)


def appended() -> float:
    """The floor of a log: 4 KiB after 4 KiB."""
    return _written(lambda number: number * 4096)


def committed() -> float:
    """One row committed by SQLite with nothing around it."""
    import sqlite3

    with tempfile.TemporaryDirectory(dir=".") as folder:
        store = sqlite3.connect(Path(folder) / "raw.sqlite", isolation_level=None)
        store.execute("PRAGMA journal_mode = WAL")
        store.execute("PRAGMA synchronous = FULL")
        store.execute("CREATE TABLE decision (reply TEXT)")
        seconds = _timed(lambda: store.execute("INSERT INTO decision VALUES ('a reply')"))
        store.close()
    return seconds


def decision() -> float:
    """One decision of a session: rules, director, and the commit that makes it durable."""
    from simulator.history import History, Session
    from simulator.scenario.library import Library

    library = Library.shipped()
    scenario, director = library.scenario("warm-up"), library.director("straight")
    assert scenario is not None
    assert director is not None
    played, watched = scenario.loaded.value, director.loaded.value
    assert played is not None
    assert watched is not None
    with tempfile.TemporaryDirectory(dir=".") as folder:
        history = History.open(Path(folder) / "history.sqlite")

        def begin() -> Session:
            return Session.start(history, played, watched, (played, watched), seed=1)

        session, reply = begin(), ""

        def look() -> None:
            nonlocal session, reply
            if session.attempt.ended is not None:
                session = begin()
            reply = next(offer.id for offer in session.attempt.offered() if offer.available)

        def choose() -> None:
            session.choose(reply)

        seconds = _timed(choose, look)
        history.close()
    return seconds


def targets(short: bool) -> list[Target]:
    """A decision against the disk itself."""
    del short
    decided = Side("durable:decision")
    return [
        Target("a decision made durable, against overwriting", decided, Side("durable:overwritten"), 2.5),
        Target("a decision made durable, against appending", decided, Side("durable:appended"), 2.5),
        Target("a decision made durable, against a row in SQLite", decided, Side("durable:committed")),
    ]
