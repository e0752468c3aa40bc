"""What is chosen about the team's database on this computer: one checked file, without any password."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from simulator.history.kept_choices import begins_at, read_choices, since_for, write_choices
from simulator.history.team.address import Address
from simulator.history.team.credentials import URL_VARIABLE
from simulator.history.team.fault import TeamFault


@dataclass(frozen=True, slots=True)
class TeamChoices:
    """Which database. Without an address nothing is ever sent.

    Attributes:
        address: as written; empty: none.
        earlier: whether attempts from before `since` are sent too.
        since: when sending was chosen, in UTC and ISO 8601; empty: never.
        given: whether the address comes from the environment, where a name may stand in it.
    """

    address: str = ""
    earlier: bool = False
    since: str = ""
    given: bool = False

    @classmethod
    def read(cls, file: Path, environment: Mapping[str, str] | None = None) -> "TeamChoices":
        """What the file says; an address in the environment goes before its own, and then all are sent.

        What cannot be read is as at first.
        """
        chosen = replace(read_choices(cls, file), given=False)
        return chosen.given_by((os.environ if environment is None else environment).get(URL_VARIABLE, ""))

    def given_by(self, address: str) -> "TeamChoices":
        """The same with an address of the environment's, if there is one."""
        return replace(self, address=address, given=True) if address else self

    def write(self, file: Path) -> None:
        """Write the file, whole or not at all.

        Raises:
            OSError: it cannot be written.
        """
        write_choices(self, file)

    def sending_to(self, address: str, now: datetime) -> "TeamChoices":
        """The same with another database; sending begins with attempts from now on."""
        return replace(self, address=address, since=since_for(address, now))

    @property
    def on(self) -> bool:
        """Whether anything is to be sent."""
        return bool(self.address.strip())

    @property
    def database(self) -> Address:
        """The database's address.

        Raises:
            TeamFault: there is none, or it cannot be used.
        """
        if not self.on:
            raise TeamFault("not-chosen")
        return Address.read(self.address, names=self.given)

    @property
    def begins(self) -> datetime | None:
        """Attempts from then on are sent; None: all of them."""
        return begins_at(self.since, earlier=self.earlier)
