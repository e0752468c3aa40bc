"""The key to a record store: from the environment or the system's keyring, never from a file of ours."""

from collections.abc import Mapping

from simulator.history.credentials import (
    Credentials,
    Keyring,
    NotKept,
    given,
    put,
    system_keyring,
    taken,
)
from simulator.history.records.fault import RecordFault

__all__ = ["Credentials", "Keyring", "find", "from_environment", "keep", "system_keyring"]

URL_VARIABLE = "MIXED_SIGNALS_LRS_URL"
KEY_VARIABLE = "MIXED_SIGNALS_LRS_KEY"
SECRET_VARIABLE = "MIXED_SIGNALS_LRS_SECRET"
SERVICE = "Mixed Signals learning records"
"""What the key is called in the keyring, beside the store's address."""


def from_environment(environment: Mapping[str, str] | None = None) -> Credentials | None:
    """The key of the environment variables, if both are set."""
    found = given(KEY_VARIABLE, SECRET_VARIABLE, environment)
    return found if found.key and found.secret else None


def find(address: str, keyring: Keyring | None = None) -> Credentials | None:
    """The key to a store: that of the environment, else that of the keyring.

    It may take as long as the system takes to unlock its keyring.
    """
    return from_environment() or taken(SERVICE, address, keyring or system_keyring())


def keep(address: str, credentials: Credentials | None, keyring: Keyring | None = None) -> None:
    """Put the key to a store into the system's keyring, or take it out.

    Raises:
        RecordFault: there is no keyring, or it does not take it.
    """
    try:
        put(SERVICE, address, credentials, keyring or system_keyring())
    except NotKept:
        raise RecordFault("no-keyring") from None
