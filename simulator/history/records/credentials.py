"""The key to a record store: from the environment or the system's keyring, never from a file of ours."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Protocol

from simulator.history.records.fault import RecordFault

URL_VARIABLE = "MIXED_SIGNALS_LRS_URL"
KEY_VARIABLE = "MIXED_SIGNALS_LRS_KEY"
SECRET_VARIABLE = "MIXED_SIGNALS_LRS_SECRET"
SERVICE = "Mixed Signals learning records"
"""What the key is called in the keyring, beside the store's address."""

_PLAIN = "keyrings.alt"
"""Keyrings that are files with the keys in plain sight."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """A key with its secret; shown nowhere."""

    key: str = field(repr=False)
    secret: str = field(repr=False)


class Keyring(Protocol):
    """What of the `keyring` package is used."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def system_keyring() -> Keyring | None:
    """The system's keyring; None where the package is not installed or would keep keys in plain files."""
    try:
        package = import_module("keyring")
        backend = package.get_keyring()
    except Exception:
        # A keyring that cannot even be found raises whatever its system likes to.
        return None
    module = type(backend).__module__
    if module.startswith(_PLAIN) or module in ("keyring.backends.fail", "keyring.backends.null"):
        return None
    found: Keyring = package
    return found


def from_environment(environment: Mapping[str, str] | None = None) -> Credentials | None:
    """The key of the environment variables, if both are set."""
    given = os.environ if environment is None else environment
    key, secret = given.get(KEY_VARIABLE, ""), given.get(SECRET_VARIABLE, "")
    return Credentials(key, secret) if key and secret else None


def find(address: str, keyring: Keyring | None = None) -> Credentials | None:
    """The key to a store: that of the environment, else that of the keyring.

    It may take as long as the system takes to unlock its keyring.
    """
    given = from_environment()
    if given is not None:
        return given
    ring = keyring or system_keyring()
    if ring is None:
        return None
    try:
        kept = ring.get_password(SERVICE, address)
        read = json.loads(kept) if kept else None
    except Exception:
        # A locked or broken keyring raises errors of many kinds, with texts of their own.
        return None
    if not isinstance(read, list) or len(read) != 2 or not all(isinstance(one, str) for one in read):
        return None
    return Credentials(read[0], read[1])


def keep(address: str, credentials: Credentials | None, keyring: Keyring | None = None) -> None:
    """Put the key to a store into the system's keyring, or take it out.

    Raises:
        RecordFault: there is no keyring, or it does not take it.
    """
    ring = keyring or system_keyring()
    if ring is None:
        raise RecordFault("no-keyring")
    try:
        if credentials is not None:
            ring.set_password(SERVICE, address, json.dumps([credentials.key, credentials.secret]))
        elif ring.get_password(SERVICE, address) is not None:
            ring.delete_password(SERVICE, address)
    except Exception:
        raise RecordFault("no-keyring") from None
