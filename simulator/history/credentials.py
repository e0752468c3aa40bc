"""A name and a secret for a place in the network: from the environment or the keyring, not a file of ours."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Protocol

_PLAIN = "keyrings.alt"
"""Keyrings that are files with the keys in plain sight."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """A key or a name with its secret; shown nowhere."""

    key: str = field(repr=False)
    secret: str = field(repr=False)


class Keyring(Protocol):
    """What of the `keyring` package is used."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class NotKept(Exception):
    """There is no keyring, or it does not take what it is given."""


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


def given(key: str, secret: str, environment: Mapping[str, str] | None = None) -> Credentials:
    """What variables of these names hold; empty where they are not set."""
    found = os.environ if environment is None else environment
    return Credentials(found.get(key, ""), found.get(secret, ""))


def taken(service: str, address: str, ring: Keyring | None) -> Credentials | None:
    """What a keyring keeps for an address; None without one, and where it is locked or broken.

    It may take as long as the system takes to unlock its keyring.
    """
    if ring is None:
        return None
    try:
        kept = ring.get_password(service, address)
        read = json.loads(kept) if kept else None
    except Exception:
        # A locked or broken keyring raises errors of many kinds, with texts of their own.
        return None
    if not isinstance(read, list) or len(read) != 2 or not all(isinstance(one, str) for one in read):
        return None
    return Credentials(read[0], read[1])


def put(service: str, address: str, credentials: Credentials | None, ring: Keyring | None) -> None:
    """Put credentials for an address into a keyring, or take them out.

    Raises:
        NotKept: there is no keyring, or it does not take them.
    """
    if ring is None:
        raise NotKept
    try:
        if credentials is not None:
            ring.set_password(service, address, json.dumps([credentials.key, credentials.secret]))
        elif ring.get_password(service, address) is not None:
            ring.delete_password(service, address)
    except Exception:
        raise NotKept from None
