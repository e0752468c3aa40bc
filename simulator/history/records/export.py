"""Statements in a file: one array, or one to a line."""

import json
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Literal

from simulator.history.query import Query
from simulator.history.records.actor import Actors
from simulator.history.records.statements import statements
from simulator.history.rows import AttemptRow, Metrics
from simulator.history.store import History

Form = Literal["array", "lines"]

_PAGE = 200


def write_statements(
    history: History,
    target: Path,
    query: Query,
    actors: Actors,
    form: Form = "array",
    told: Callable[[int, int], None] = lambda _done, _all: None,
) -> int:
    """Write the statements of attempts, ended or not, the oldest first; return how many attempts these are.

    Args:
        query: which attempts; its order says nothing.
        form: a JSON array, or JSON lines.
        told: is told how many attempts have been written, and of how many.

    Raises:
        HistoryFault: an attempt cannot be read.
        OSError: the file cannot be written; one that stood there still stands.
    """
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    attempts = count = 0
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write("[\n" if form == "array" else "")
            whole = history.count(query).all
            for row in _rows(history, query):
                stored = history.attempt(row.id)
                for one in statements(stored, actors, figures_of(history, stored.row)):
                    file.write(",\n" if form == "array" and count else "")
                    json.dump(one.statement, file, ensure_ascii=False, separators=(",", ":"))
                    file.write("\n" if form == "lines" else "")
                    count += 1
                attempts += 1
                told(attempts, whole)
            file.write("\n]\n" if form == "array" else "")
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)
    return attempts


def _rows(history: History, query: Query) -> Iterator[AttemptRow]:
    oldest = replace(query, order="started", ascending=True)
    last: AttemptRow | None = None
    while page := history.page(oldest, _PAGE, last):
        yield from page
        last = page[-1]


def figures_of(history: History, row: AttemptRow) -> dict[str, Any] | None:
    """What the debrief has worked out about an attempt; None while it has not."""
    from sqlalchemy import select

    from simulator.history.tables import METRICS, attempt

    columns = [attempt.c[name] for name in ("region", *METRICS)]
    with history.transaction() as connection:
        found = connection.execute(select(*columns).where(attempt.c.id == row.id)).first()
    return None if found is None else asdict(Metrics(**found._mapping))
