"""Which version the tables have, and how they become the current one."""

from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

VERSIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
"""Every version of the tables so far, oldest first; the last is current (a migration each)."""

MIGRATIONS = Path(__file__).with_name("migrations")


def is_newer(version: str) -> bool:
    """Whether a version is none of ours, so that a newer program must have written it."""
    return version not in VERSIONS


def is_current(version: str | None) -> bool:
    """Whether nothing is to be done."""
    return version == VERSIONS[-1]


def server_version(connection: Connection) -> str | None:
    """The version of the tables in a database on a server; None if it has none yet."""
    try:
        with connection.begin_nested():
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    except DBAPIError:
        return None
    return None if found is None else str(found)


def migrate(connection: Connection, version: str = "head") -> None:
    """Bring the tables to a version, the current one if none is named, inside the connection's transaction.

    Does nothing if another program has done it in the meantime.
    """
    # Alembic takes longer to import than everything else that opening a history needs.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, version)
