"""What every test has: no real screen, no real home folder, seeds that are printed."""

import os

# Qt reads these when it is first imported, so they are set before any test module is.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings
from sqlalchemy import Connection

from simulator.history import schema

settings.register_profile("suite", deadline=None, print_blob=True)
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Nothing a test does reaches the data of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))
    # Words wrap alike whatever terminal the tests run in.
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture(scope="session", autouse=True)
def _new_stores_quickly() -> Iterator[None]:
    """What all migrations together make of an empty file is kept from the first time on.

    They take a tenth of a second, and thousands of tests begin with a store of their own. Stores of an older
    version, and databases on a server, are migrated as ever.
    """
    made: list[str] = []
    plain_migrate = schema.migrate

    def migrate(connection: Connection, version: str = "head") -> None:
        own: Any = connection.connection.driver_connection
        new = connection.dialect.name == "sqlite" and version == "head"
        if not new or own.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            plain_migrate(connection, version)
        elif made:
            for statement in made:
                own.execute(statement)
        else:
            plain_migrate(connection, version)
            made.extend(one for one in own.iterdump() if one not in ("BEGIN TRANSACTION;", "COMMIT;"))

    with pytest.MonkeyPatch.context() as patching:
        patching.setattr(schema, "migrate", migrate)
        yield
