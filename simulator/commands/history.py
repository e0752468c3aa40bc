"""`history`: what was played on this computer."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from simulator import places
from simulator.commands.failure import Failure

if TYPE_CHECKING:
    from simulator.history.rows import AttemptRow, StoredAttempt
    from simulator.history.store import History

_FORMAT = click.option(
    "--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True
)


@click.group()
def history() -> None:
    """Every attempt on this computer, with every decision."""


@history.command("list")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many, the newest.")
@_FORMAT
def list_attempts(limit: int | None, form: str) -> None:
    """List attempts, the newest first."""
    rows: tuple[AttemptRow, ...] = ()
    with _opened() as store:
        if store is not None:
            rows = store.attempts(limit=limit)
    if form == "json":
        from simulator.history.report import row_record

        _print_json({"attempts": [row_record(row) for row in rows]})
    elif not rows:
        click.echo("Nothing has been played yet.")
    else:
        from simulator.commands.history_text import listed

        click.echo(listed(rows))


@history.command()
@click.argument("attempt")
@_FORMAT
def show(attempt: str, form: str) -> None:
    """Show one attempt whole: what was decided, what was said, how it ended.

    ATTEMPT is an id of the list, or enough of its beginning to be the only one.
    """
    with _opened() as store:
        if store is None:
            raise Failure(f"The history has no attempt {attempt}: nothing has been played yet.")
        stored = _found(store, attempt)
    if form == "json":
        from simulator.history.report import attempt_record

        _print_json(attempt_record(stored))
    else:
        from simulator.commands.history_text import told

        for line in told(stored):
            click.echo(line)


@contextmanager
def _opened() -> Iterator["History | None"]:
    """The history, or None where there is none yet: looking creates nothing."""
    from simulator.history.fault import HistoryFault
    from simulator.history.store import History

    file = places.history_file()
    if not file.exists():
        yield None
        return
    try:
        store = History.open(file)
        try:
            yield store
        finally:
            store.close()
    except HistoryFault as fault:
        raise Failure(fault.message()) from fault


def _found(store: "History", start: str) -> "StoredAttempt":
    """The attempt of an id, or of the only id that begins so."""
    from simulator.history.fault import HistoryFault

    try:
        return store.attempt(start)
    except HistoryFault as fault:
        if fault.code != "unknown-attempt":
            raise
        ids = [row.id for row in store.attempts() if row.id.startswith(start)]
        if len(ids) > 1:
            raise Failure(f"{len(ids)} attempts begin with {start}; give more of the id.") from fault
        if not ids:
            raise
        return store.attempt(ids[0])


def _print_json(record: object) -> None:
    click.echo(json.dumps(record, ensure_ascii=False, indent=2))
