"""What a database has otherwise than the program says."""

import warnings
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Index, MetaData, Table

from simulator.history import tables

_BY_FORMULA = "attempt_by_duration"
"""An index that a database does not tell its columns of."""


def differences(connection: Connection) -> list[Any]:
    """The steps that would bring the tables to what the program says; another database's indexes left out."""
    wanted = MetaData()
    for table in tables.metadata.sorted_tables:
        mine = table.to_metadata(wanted)
        mine.indexes.clear()
        for index in _of(connection, table):
            columns = [mine.c[column.name] for column in index.columns]
            Index(index.name, *columns, **index.dialect_kwargs)
    context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": _compared})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found: list[Any] = compare_metadata(context, wanted)
    return found


def _of(connection: Connection, table: Table) -> list[Index]:
    name = connection.dialect.name
    mine = [index for index in table.indexes if index._ddl_if is None or index._ddl_if.dialect == name]
    return [index for index in mine if index.name != _BY_FORMULA]


def _compared(name: str | None, kind: str, parents: Any) -> bool:  # noqa: ARG001
    return name != _BY_FORMULA
