"""Everything that a team's database is used for, put together from what was chosen."""

from collections.abc import Callable
from datetime import datetime

from simulator.history.credentials import Credentials, Keyring
from simulator.history.records.sending import utc_now
from simulator.history.store import History
from simulator.history.team.choices import TeamChoices
from simulator.history.team.credentials import find, keep
from simulator.history.team.fault import TeamFault
from simulator.history.team.looking import Looking
from simulator.history.team.outbox import NotTaken, Outbox, State
from simulator.history.team.sending import Sent, send
from simulator.history.team.server import Patience, Server, reading


class TeamPost:
    """Sends the attempts of one history to the team's database that was chosen, and opens it to be read.

    Used from one thread; only `stop` may be called from another.
    """

    def __init__(
        self,
        choices: TeamChoices,
        *,
        credentials: Credentials | None = None,
        patience: Patience | None = None,
    ) -> None:
        """Check what was chosen.

        Args:
            credentials: name and password; else they are looked for in the environment and the keyring.

        Raises:
            TeamFault: no database is chosen, or its address cannot be used.
        """
        self.choices, self._credentials, self._patience = choices, credentials, patience
        self.address = choices.database
        self._server: Server | None = None
        self._stopped = False

    def stop(self) -> None:
        """Break off what is under way; what was not acknowledged still waits."""
        self._stopped = True
        if self._server is not None:
            self._server.stop()

    def keep(self, credentials: Credentials | None, keyring: Keyring | None = None) -> None:
        """Put the name and password into the system's keyring, or take them out.

        Raises:
            TeamFault: there is no keyring, or it does not take them.
        """
        keep(self.address, credentials, keyring)

    def check(self, keyring: Keyring | None = None) -> bool:
        """See that the database is there and lets one in; False where one may only read.

        Raises:
            TeamFault: it is not, or does not.
        """
        server = self._reached(keyring)
        try:
            return server.check()
        finally:
            server.close()

    def state(self, history: History) -> State:
        """How it stands with the database."""
        return self._outbox(history).state()

    def not_taken(self, history: History) -> tuple[NotTaken, ...]:
        """Attempts that the database did not take."""
        return self._outbox(history).not_taken()

    def forget(self, history: History) -> None:
        """Everything is to be sent again."""
        self._outbox(history).forget()

    def send(
        self,
        history: History,
        *,
        at_once: bool = False,
        keyring: Keyring | None = None,
        now: Callable[[], datetime] = utc_now,
        told: Callable[[int], None] = lambda _: None,
    ) -> Sent:
        """Send what waits; see `sending.send`.

        Raises:
            HistoryFault: the history cannot be read or written.
        """
        try:
            server = self._reached(keyring)
        except TeamFault as fault:
            return Sent(fault=fault)
        try:
            return send(history, self._outbox(history), server, at_once=at_once, now=now, told=told)
        finally:
            server.close()

    def reading(self, keyring: Keyring | None = None) -> Looking:
        """The team's history, to be looked at.

        Raises:
            TeamFault: the database cannot be used.
        """
        return reading(self.address.url, self._who(keyring), patience=self._patience)

    def _outbox(self, history: History) -> Outbox:
        return Outbox(history, self.address.key, self.choices.begins)

    def _who(self, keyring: Keyring | None) -> Credentials | None:
        return self._credentials or find(self.address, keyring)

    def _reached(self, keyring: Keyring | None) -> Server:
        self._server = server = Server.at(self.address.url, self._who(keyring), self._patience)
        if self._stopped:
            server.stop()
        return server
