"""Making a decision durable, against writing and syncing 4 KiB on the same disk."""

import os
import tempfile
import time
from pathlib import Path

from benchmarks.harness import Side, Target
from benchmarks.side import repeated


def raw() -> float:
    """The floor: overwrite 4 KiB and wait until the disk has them."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        handle = os.open(Path(folder) / "raw", os.O_RDWR | os.O_CREAT)
        block = b"x" * 4096
        sync = getattr(os, "fdatasync", os.fsync)

        def write() -> None:
            os.pwrite(handle, block, 0)
            sync(handle)

        seconds = repeated(write, 200, time.perf_counter)
        os.close(handle)
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
        session = Session.start(history, played, watched, (played, watched), seed=1)

        def choose() -> None:
            nonlocal session
            if session.attempt.ended is not None:
                session = Session.start(history, played, watched, (played, watched), seed=1)
            offers = session.attempt.offered()
            session.choose(next(offer.id for offer in offers if offer.available))

        seconds = repeated(choose, 200, time.perf_counter)
        history.close()
    return seconds


def targets(short: bool) -> list[Target]:
    """A decision against the disk itself."""
    del short
    return [Target("a decision made durable", Side("durable:decision"), Side("durable:raw"), 2.5)]
