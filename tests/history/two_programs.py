"""Two programs write attempts into one store at once, and one of them is killed again and again.

    python -m tests.history.two_programs --attempts 1000 --kills 10 --times 1 --seed 20260301

Every decision that a program was told is stored must be there afterwards. The moments come from the seed.
"""

import argparse
import multiprocessing
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from simulator.history import History, HistoryFault, Session, rollup
from tests.history.material import director, scenario

KILL = signal.SIGTERM if os.name == "nt" else signal.SIGKILL
CHOICES = (("give", "leave"), ("ask", "give", "sign"), ("wait", "leave"))

_SERVER: Any = multiprocessing.get_context("spawn" if os.name == "nt" else "forkserver")
if os.name != "nt":
    _SERVER.set_forkserver_preload(
        ["tests.history.two_programs", "simulator.history.session", "alembic.command"]
    )


def write(file: Path, seed: int, attempts: int, told: Connection) -> None:
    """Play so many attempts, and say everything once the session's method has returned."""
    rng, deal, boss = random.Random(seed), scenario(), director()
    history = History.open(file)
    for _ in range(attempts):
        session = _patiently(lambda: Session.start(history, deal, boss, (deal, boss), trainee=str(seed % 5)))
        told.send((session.id, "start"))
        for choice in rng.choice(CHOICES):
            _patiently(lambda choice=choice, session=session: session.choose(choice))
            told.send((session.id, choice))
    told.send(None)
    told.close()


def _patiently(act: Any) -> Any:
    """Try again while the other one writes, as a person would."""
    for _ in range(20):
        try:
            return act()
        except HistoryFault as fault:
            if fault.code != "locked":
                raise
    raise RuntimeError("the store was locked all the time")


@dataclass
class Writer:
    """One program, started anew when it was killed, until all its attempts are begun and ended."""

    file: Path
    attempts: int
    rng: random.Random
    heard: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    ended: int = 0
    done: bool = False

    def start(self) -> None:
        """Go on with what is missing."""
        self._ear, theirs = _SERVER.Pipe(duplex=False)
        left = max(self.attempts - self.ended, 0)
        self._process = _SERVER.Process(
            target=write, args=(self.file, self.rng.getrandbits(31), left, theirs), daemon=True
        )
        self._process.start()
        theirs.close()

    def listen(self, seconds: float) -> None:
        """Hear what it has to say until then, or until it is done."""
        until = time.monotonic() + seconds
        while not self.done and self._ear.poll(max(until - time.monotonic(), 0)):
            self._hear()
            if time.monotonic() >= until:
                return

    def kill(self) -> None:
        """End it in the middle of whatever it does, and hear what it had said before."""
        if self.done:
            return
        os.kill(self._process.pid, KILL)
        self._process.join()
        while not self.done and self._ear.poll(0):
            self._hear()
        self.done = False
        self._process.close()

    def finish(self) -> None:
        """Hear everything."""
        while not self.done:
            self._hear()
        self._process.join()
        self._process.close()

    def _hear(self) -> None:
        try:
            said = self._ear.recv()
        except (EOFError, ConnectionResetError):
            self.done = True
            return
        if said is None:
            self.done = True
            return
        id, what = said
        self.heard[id].append(what)
        self.ended += what in ("leave", "sign")


def crowd(file: Path, attempts: int, kills: int, seed: int) -> int:
    """Let two programs write, one be killed so often; return how many decisions were acknowledged.

    Raises:
        AssertionError: something that was acknowledged is not there, or the store is not sound.
    """
    rng = random.Random(seed)
    History.open(file).close()
    steady, killed = (Writer(file, attempts, random.Random(rng.getrandbits(32))) for _ in range(2))
    steady.start()
    for number in range(kills):
        killed.start()
        goal = attempts * (number + 1) // (kills + 1)
        while not killed.done and killed.ended < goal:
            killed.listen(0.02)
            steady.listen(0)
        killed.listen(rng.uniform(0, 0.02))
        killed.kill()
    killed.done = False
    killed.start()
    killed.finish()
    steady.finish()
    return check(file, {**steady.heard, **killed.heard}, attempts, kills)


def check(file: Path, heard: dict[str, list[str]], attempts: int, kills: int) -> int:
    """See that everything heard is there in its order, and at most one event more for each kill."""
    with closing(History.open(file)) as history, history.transaction() as connection:
        stored = {
            row.id: [one.choice or "start" for one in history.attempt(row.id).events]
            for row in history.attempts()
        }
        assert rollup.kept(connection) == rollup.counted(connection)
    for id, events in heard.items():
        assert stored.get(id, [])[: len(events)] == events, id
    unheard = sum(len(events) - len(heard.get(id, ())) for id, events in stored.items())
    assert 0 <= unheard <= kills
    assert len(heard) >= 2 * attempts
    with closing(sqlite3.connect(file)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return sum(map(len, heard.values()))


def main(arguments: list[str]) -> int:
    """Do it so often, and say what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.history.two_programs", description=__doc__)
    for name, value in (("attempts", 1000), ("kills", 10), ("times", 1), ("seed", 20260301)):
        parser.add_argument(f"--{name}", type=int, default=value)
    given = parser.parse_args(arguments)
    for number in range(given.times):
        with tempfile.TemporaryDirectory() as folder:
            began = time.monotonic()
            many = crowd(Path(folder) / "history.sqlite", given.attempts, given.kills, given.seed + number)
            took = time.monotonic() - began
        told = f"{many} acknowledged, all there; kills: {given.kills}; {took:.1f} s"
        print(f"seed {given.seed + number}: {told}", flush=True)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
