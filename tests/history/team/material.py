"""Laptops with histories of their own, and a team's database: a file in a test's folder, or a real server."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from simulator.history import History, Session, rollup
from simulator.history.dialect import make_engine
from simulator.history.records.sending import utc_now
from simulator.history.store import _address
from simulator.history.team.outbox import Outbox, State
from simulator.history.team.sending import Sent, send
from simulator.history.team.server import Server
from tests.history.material import director, scenario

TEAM = "t" * 32


class Laptop:
    """A history of one computer's, and the way from it to the team's database."""

    def __init__(self, file: Path, team: Callable[[], Server]) -> None:
        self.file, self._team = file, team
        self.history = History.open(file)

    def restart(self) -> None:
        """End the program and begin it anew."""
        self.history.close()
        self.history = History.open(self.file)

    def play(self, *choices: str, trainee: str = "Анна") -> Session:
        """Play an attempt, to its end unless other choices are named."""
        deal, boss = scenario(), director()
        session = Session.start(self.history, deal, boss, (deal, boss), trainee=trainee, seed=5)
        for choice in choices or ("ask", "sign"):
            session.choose(choice)
        return session

    def outbox(self, begins: datetime | None = None) -> Outbox:
        """What waits here."""
        return Outbox(self.history, TEAM, begins)

    def state(self) -> State:
        """How it stands with the team's database."""
        return self.outbox().state()

    def send(self, *, now: Callable[[], datetime] = utc_now, **how: Any) -> Sent:
        """Send what waits."""
        server = self._team()
        try:
            return send(self.history, self.outbox(), server, now=now, **how)
        finally:
            server.close()


def file_server(file: Path) -> Server:
    """A team's database in a file, for tests that need none of what only a server can do."""
    return Server(make_engine(_address(file)))


def assert_sound(history: History) -> None:
    """See that every sum is that of the attempts that are there."""
    with history.transaction() as connection:
        assert rollup.kept(connection) == rollup.counted(connection)
