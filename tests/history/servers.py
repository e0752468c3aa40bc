"""The databases that a store is tried on: always a file, and a server where one is named."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet
from sqlalchemy import create_engine, make_url, text

from simulator.history import History

ADDRESS = os.environ.get("MIXED_SIGNALS_POSTGRESQL", "")
"""A database on a PostgreSQL server, where more may be made."""


def on_each() -> list[ParameterSet]:
    """Each database as a parameter of a fixture."""
    needed = pytest.mark.skipif(not ADDRESS, reason="MIXED_SIGNALS_POSTGRESQL names no database")
    return [pytest.param("", id="file"), pytest.param(ADDRESS, id="server", marks=needed)]


def opened(address: str, file: Path, now: Callable[[], datetime]) -> History:
    """An empty history: on the server of that address, emptied, or else the file."""
    if not address:
        return History.open(file, now=now)
    return History.open(emptied(address), now=now)


def emptied(address: str) -> str:
    """The address of an empty database on that server: one for every process of the tests."""
    url, worker = make_url(address), os.environ.get("PYTEST_XDIST_WORKER", "alone")
    name = f"{url.database}_{worker}"
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        if not connection.execute(
            text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": name}
        ).scalar():
            connection.execute(text(f'CREATE DATABASE "{name}"'))
    engine.dispose()
    mine = url.set(database=name)
    engine = create_engine(mine)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return mine.render_as_string(hide_password=False)
