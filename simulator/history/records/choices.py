"""What is chosen about learning records on this computer: one checked file, without any key."""

import json
import os
import secrets
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from simulator.history.records.actor import Actors
from simulator.history.records.address import Address
from simulator.history.records.credentials import URL_VARIABLE
from simulator.history.records.fault import RecordFault
from simulator.history.records.names import HOME_PAGE, is_address

_LONGEST = 2000


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
        chosen = cls()
        try:
            kept = json.loads(file.read_bytes())
            known = {one.name: kept[one.name] for one in fields(cls) if _fits(kept.get(one.name), one.type)}
            chosen = cls(**known)
        except (OSError, ValueError, AttributeError, TypeError, RecursionError):
            pass
        given = (os.environ if environment is None else environment).get(URL_VARIABLE, "")
        return replace(chosen, address=given) if given else chosen

    def write(self, file: Path) -> None:
        """Write the file, whole or not at all.

        Raises:
            OSError: it cannot be written.
        """
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as made:
                json.dump(asdict(self), made, ensure_ascii=False, indent=2)
                made.flush()
                os.fsync(made.fileno())
            Path(name).replace(file)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise

    def salted(self) -> "RecordChoices":
        """The same with something to make pseudonyms with; made once, and then kept."""
        return self if self.salt else replace(self, salt=secrets.token_hex(16))

    def sending_to(self, address: str, now: datetime) -> "RecordChoices":
        """The same with another store; sending begins with attempts from now on."""
        since = now.astimezone(UTC).isoformat(timespec="seconds")
        return replace(self, address=address, since=since if address else "").salted()

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
        if self.earlier or not self.since:
            return None
        try:
            return datetime.fromisoformat(self.since).astimezone(UTC)
        except ValueError:
            return None

    @property
    def actors(self) -> Actors:
        """How trainees are called."""
        home_page = self.home_page if is_address(self.home_page) else HOME_PAGE
        return Actors(home_page, self.names, self.salt)


def _fits(value: Any, kind: Any) -> bool:
    if kind is bool:
        return isinstance(value, bool)
    return isinstance(value, str) and len(value) <= _LONGEST
