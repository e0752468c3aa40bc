"""Killed at a random moment of a deal, fifty times and more: no decision that was seen done is lost."""

import multiprocessing
import os
import random
import signal
from collections import defaultdict
from contextlib import suppress
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

import pytest

from simulator.history import History, Session, StoredAttempt
from tests.history.player import Said, play

SEED = int(os.environ.get("KILL_SEED", "20260301"))
KILLS_A_STORE, STORES = 10, 5
KILL = signal.SIGTERM if os.name == "nt" else signal.SIGKILL

# A server that has imported everything forks the players, so that fifty of them start in no time.
_SERVER: Any = multiprocessing.get_context("spawn" if os.name == "nt" else "forkserver")
if os.name != "nt":
    _SERVER.set_forkserver_preload(["tests.history.player", "simulator.history.session", "alembic.command"])


class Player:
    """One process at play, and everything it has said."""

    def __init__(self, file: Path, seed: int, *, alone: bool = True) -> None:
        self.heard: list[Said] = []
        self._talk, theirs = _SERVER.Pipe()
        # A daemon does not outlive the tests, whatever fails in them.
        self._process: SpawnProcess = _SERVER.Process(
            target=play, args=(file, seed, theirs, alone), daemon=True
        )
        self._process.start()
        theirs.close()

    def go_on(self, times: int) -> None:
        """Have him do so many more things."""
        for _ in range(times):
            self._talk.send(True)
            self.heard.append(self._talk.recv())

    def kill(self, within: float) -> None:
        """Have him do one thing more, kill him in the middle of it or just after, and hear what he said."""
        self._talk.send(True)
        self._talk.poll(within)
        assert self._process.pid is not None
        os.kill(self._process.pid, KILL)
        self._process.join()
        with suppress(EOFError, ConnectionResetError):
            self.heard.append(self._talk.recv())
        self._talk.close()
        assert self._process.exitcode == -KILL or os.name == "nt"
        self._process.close()


def told_of(stored: StoredAttempt) -> list[tuple[str, str | int]]:
    """A stored attempt's events as a player would have said them."""
    return [(event.kind, event.data["to"] if event.data else event.choice or "") for event in stored.events]


def check(file: Path, heard: dict[str, list[tuple[str, str | int]]], players: int = 1) -> None:
    """Everything heard is stored in its order, at most one event more each, and talks go on from there."""
    history = History.open(file)
    stored = {row.id: history.attempt(row.id) for row in history.attempts()}
    unheard = {id: told_of(one)[len(heard[id]) :] for id, one in stored.items()}
    assert sum(len(events) for events in unheard.values()) <= players
    for id, events in heard.items():
        assert told_of(stored[id])[: len(events)] == events
    for id, one in stored.items():
        session = Session.resume(history, id)
        assert session.attempt.talks.made == one.made
        assert (session.row.decisions, session.row.finished is None) == (
            len(one.made),
            session.attempt.ended is None,
        )
        heard[id] = told_of(one)
    history.close()


def remember(heard: dict[str, list[tuple[str, str | int]]], player: Player) -> None:
    for id, kind, what in player.heard:
        heard[id].append((kind, what))


@pytest.mark.parametrize("store", range(STORES))
def test_a_player_killed_at_any_moment_goes_on_where_he_stood(file: Path, store: int) -> None:
    seed = SEED + store
    print(f"KILL_SEED={SEED}, store {store}")  # noqa: T201
    rng = random.Random(seed)
    heard: dict[str, list[tuple[str, str | int]]] = defaultdict(list)
    for _ in range(KILLS_A_STORE):
        player = Player(file, rng.getrandbits(32))
        player.go_on(rng.choice([0, 1, 2, 5, 12]))
        player.kill(within=rng.uniform(0.0, 0.004))
        remember(heard, player)
        check(file, heard)
    assert sum(len(events) for events in heard.values()) > KILLS_A_STORE


def test_two_players_on_one_store_do_not_disturb_each_other_even_if_one_is_killed(file: Path) -> None:
    print(f"KILL_SEED={SEED}")  # noqa: T201
    rng = random.Random(SEED)
    History.open(file).close()
    heard: dict[str, list[tuple[str, str | int]]] = defaultdict(list)
    for _ in range(5):
        players = [Player(file, rng.getrandbits(32), alone=False) for _ in range(2)]
        for player in players:
            player.go_on(rng.randrange(3, 10))
        for player in players:
            player.kill(within=rng.uniform(0.0, 0.004))
            remember(heard, player)
        check(file, heard, players=2)
