"""What is chosen about learning records on this computer: one checked file, without any key."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from simulator.history.kept_choices import begins_at, read_choices, since_for, write_choices
from simulator.history.records.actor import Actors
from simulator.history.records.address import Address
from simulator.history.records.credentials import URL_VARIABLE
from simulator.history.records.fault import RecordFault
from simulator.history.records.names import HOME_PAGE, is_address


@dataclass(frozen=True, slots=True)
class RecordChoices:
    """Which record store, and how people are called there. Without an address nothing is ever sent.

    Attributes:
        address: the store's, as written; empty: none.
        home_page: whose accounts the trainees' are.
        names: whether people are called by their names.
        plain_http: whether the store may be reached without encryption.
        earlier: whether attempts from before `since` are sent too.
        since: when sending was chosen, in UTC and ISO 8601; empty: never.
        salt: what pseudonyms are made with.
    """

    address: str = ""
    home_page: str = HOME_PAGE
    names: bool = False
    plain_http: bool = False
    earlier: bool = False
    since: str = ""
    salt: str = ""

    @classmethod
    def read(cls, file: Path, environment: Mapping[str, str] | None = None) -> "RecordChoices":
        """What the file says; an address in the environment goes before its own.

        What cannot be read is as at first.
        """
        chosen = read_choices(cls, file)
        given = (os.environ if environment is None else environment).get(URL_VARIABLE, "")
        return replace(chosen, address=given) if given else chosen

    def write(self, file: Path) -> None:
        """Write the file, whole or not at all.

        Raises:
            OSError: it cannot be written.
        """
        write_choices(self, file)

    def salted(self) -> "RecordChoices":
        """The same with something to make pseudonyms with; made once, and then kept."""
        return self if self.salt else replace(self, salt=secrets.token_hex(16))

    def sending_to(self, address: str, now: datetime) -> "RecordChoices":
        """The same with another store; sending begins with attempts from now on."""
        return replace(self, address=address, since=since_for(address, now)).salted()

    @property
    def on(self) -> bool:
        """Whether anything is to be sent."""
        return bool(self.address.strip())

    @property
    def store(self) -> Address:
        """The store's address.

        Raises:
            RecordFault: there is none, or it cannot be used.
        """
        if not self.on:
            raise RecordFault("not-chosen")
        return Address.read(self.address, plain_http=self.plain_http)

    @property
    def begins(self) -> datetime | None:
        """Attempts from then on are sent; None: all of them."""
        return begins_at(self.since, earlier=self.earlier)

    @property
    def actors(self) -> Actors:
        """How trainees are called."""
        home_page = self.home_page if is_address(self.home_page) else HOME_PAGE
        return Actors(home_page, self.names, self.salt)
