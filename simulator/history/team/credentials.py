"""The name and password for a team's database: from the environment or the keyring, never a file of ours.

Where neither has them, PostgreSQL's own ways are left to it: PGUSER, PGPASSWORD and ~/.pgpass.
"""

from simulator.history.credentials import Credentials, Keyring, NotKept, given, put, system_keyring, taken
from simulator.history.team.address import Address
from simulator.history.team.fault import TeamFault

URL_VARIABLE = "MIXED_SIGNALS_TEAM_URL"
USER_VARIABLE = "MIXED_SIGNALS_TEAM_USER"
PASSWORD_VARIABLE = "MIXED_SIGNALS_TEAM_PASSWORD"
SERVICE = "Mixed Signals team database"
"""What the password is called in the keyring, beside the database's address."""


def find(address: Address, keyring: Keyring | None = None) -> Credentials | None:
    """Who comes to a database: as its address says, the environment, or else the keyring.

    It may take as long as the system takes to unlock its keyring. None leaves it to PostgreSQL's own ways; so
    does an empty password.
    """
    said, inside = given(USER_VARIABLE, PASSWORD_VARIABLE), address.inside
    if inside is not None:
        return Credentials(inside.key, inside.secret or said.secret)
    if said.key:
        return said
    return taken(SERVICE, address.text, keyring or system_keyring())


def keep(address: Address, credentials: Credentials | None, keyring: Keyring | None = None) -> None:
    """Put the name and password into the system's keyring, or take them out.

    Raises:
        TeamFault: there is no keyring, or it does not take them.
    """
    try:
        put(SERVICE, address.text, credentials, keyring or system_keyring())
    except NotKept:
        raise TeamFault("no-keyring") from None
