"""The databases that a store is tried on: always a file, and a server where one is named."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet
from sqlalchemy import text

from simulator.history import History, tables

ADDRESS = os.environ.get("MIXED_SIGNALS_POSTGRESQL", "")
"""An empty database on a PostgreSQL server."""


def on_each() -> list[ParameterSet]:
    """Each database as a parameter of a fixture."""
    needed = pytest.mark.skipif(not ADDRESS, reason="MIXED_SIGNALS_POSTGRESQL names no database")
    return [pytest.param("", id="file"), pytest.param(ADDRESS, id="server", marks=needed)]


def opened(address: str, file: Path, now: Callable[[], datetime]) -> History:
    """An empty history: on the server of that address, emptied, or else the file."""
    if not address:
        return History.open(file, now=now)
    history = History.open(address)
    with history._engine.begin() as connection:
        tables.metadata.drop_all(connection)
        connection.execute(text("DROP TABLE alembic_version"))
    history.close()
    return History.open(address, now=now)
