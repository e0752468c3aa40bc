"""Several laptops send their attempts to one team's database at once, each killed again and again.

    python3 tools/server.py .venv/bin/python -m tests.history.team.laptops --laptops 6 --kills 10

Every attempt of every laptop must be there afterwards, once, with everything in it. All laptops also have the
same few attempts, as if these had been carried round in a file. The moments come from the seed.
"""

import argparse
import multiprocessing
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from simulator.history import History, Query, Session
from simulator.history.team.choices import TeamChoices
from simulator.history.team.post import TeamPost
from simulator.history.team.preparing import prepare
from tests.history.material import director, scenario
from tests.history.servers import ADDRESS, emptied
from tests.history.team.material import assert_sound

CHOICES = (("give", "leave"), ("ask", "give", "sign"), ("wait", "leave"))

_SERVER: Any = multiprocessing.get_context("forkserver" if os.name != "nt" else "spawn")
if os.name != "nt":
    _SERVER.set_forkserver_preload(["tests.history.team.material", "psycopg"])


def play(history: History, rng: random.Random, attempts: int, trainee: str) -> None:
    """Play so many attempts to their ends."""
    deal, boss = scenario(), director()
    for _ in range(attempts):
        session = Session.start(history, deal, boss, (deal, boss), trainee=trainee)
        for choice in rng.choice(CHOICES):
            session.choose(choice)


def post(address: str) -> TeamPost:
    """The way to the team's database."""
    return TeamPost(TeamChoices(address=address, given=True))


def send(file: Path, address: str) -> None:
    """Send until nothing waits, as a program that is started again and again."""
    history = History.open(file)
    try:
        while True:
            done = post(address).send(history, at_once=True)
            if done.fault is None and not post(address).state(history).waiting:
                return
    finally:
        history.close()


def crowd(folder: Path, address: str, laptops: int, attempts: int, kills: int, seed: int) -> int:
    """Let laptops send at once; return how many attempts the team has.

    Raises:
        AssertionError: one is missing, or another than it was, or the database is not sound.
    """
    rng = random.Random(seed)
    files = _laptops(folder, rng, laptops, attempts)
    killed = {
        file: [rng.uniform(0.0, 0.4) for _ in range(kills // laptops + (number < kills % laptops))]
        for number, file in enumerate(files)
    }
    programs = {file: _begin(file, address) for file in files}
    for moments in zip(*killed.values(), strict=False):
        for file, moment in zip(files, moments, strict=True):
            programs[file].join(moment)
            if programs[file].is_alive():
                os.kill(programs[file].pid, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
                programs[file].join()
            programs[file] = _begin(file, address)
    for program in programs.values():
        program.join()
    return check(files, address)


def _laptops(folder: Path, rng: random.Random, laptops: int, attempts: int) -> list[Path]:
    """Histories of so many attempts each, and a few more that all of them have."""
    common = folder / "common.sqlite"
    history = History.open(common)
    play(history, rng, 5, "everybody")
    history.close()
    files = []
    for number in range(laptops):
        files.append(Path(shutil.copy(common, folder / f"laptop{number}.sqlite")))
        history = History.open(files[-1])
        play(history, rng, attempts, f"trainee {number % 3}")
        history.close()
    return files


def _begin(file: Path, address: str) -> Any:
    program = _SERVER.Process(target=send, args=(file, address), daemon=True)
    program.start()
    return program


def check(files: list[Path], address: str) -> int:
    """See that the team has every attempt of every laptop as it is there, and nothing else."""
    team = History.open(address)
    ids = set()
    for file in files:
        history = History.open(file)
        for row in history.attempts():
            ids.add(row.id)
            here, there = history.attempt(row.id), team.attempt(row.id)
            assert (here.row.trainee, here.events, here.results) == (
                there.row.trainee,
                there.events,
                there.results,
            ), row.id
        state = post(address).state(history)
        assert (state.waiting, state.refused, state.shared) == (0, 0, len(history.attempts()))
        history.close()
    found = team.count(Query()).all
    assert found == len(ids)
    assert_sound(team)
    team.close()
    return found


def main(arguments: list[str]) -> int:
    """Do it so often, and say what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.history.team.laptops", description=__doc__)
    for name, value in (("laptops", 6), ("attempts", 200), ("kills", 10), ("times", 1), ("seed", 20260309)):
        parser.add_argument(f"--{name}", type=int, default=value)
    given = parser.parse_args(arguments)
    if not ADDRESS:
        parser.error("MIXED_SIGNALS_POSTGRESQL names no database; see tools/server.py")
    for number in range(given.times):
        address = emptied(ADDRESS)
        prepare(post(address).address)
        with tempfile.TemporaryDirectory() as folder:
            began = time.monotonic()
            many = crowd(
                Path(folder), address, given.laptops, given.attempts, given.kills, given.seed + number
            )
            took = time.monotonic() - began
        told = f"{many} attempts of {given.laptops} laptops, each once; kills: {given.kills}; {took:.1f} s"
        print(f"seed {given.seed + number}: {told}", flush=True)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
