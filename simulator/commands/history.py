"""`history`: what was played on this computer."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from simulator import places
from simulator.commands.failure import Failure
from simulator.commands.words import Words

if TYPE_CHECKING:
    from simulator.history.rows import AttemptRow
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
        from simulator.commands.layout import columns

        click.echo(columns([_TITLES, *(_line(row) for row in rows)]))


@history.command()
@click.argument("attempt")
@_FORMAT
def show(attempt: str, form: str) -> None:
    """Show one attempt whole: what was decided, what was said, how it ended.

    ATTEMPT is an id of the list, or enough of its beginning to be the only one.
    """
    from simulator.history.report import attempt_record

    with _opened() as store:
        if store is None:
            raise Failure(f"The history has no attempt {attempt}: nothing has been played yet.")
        record = attempt_record(store.attempt(_whole_id(store, attempt)))
    if form == "json":
        _print_json(record)
    else:
        for line in _attempt(record):
            click.echo(line)


_TITLES = ("id", "started", "scenario", "director", "decisions", "ended", "client", "company")


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


def _whole_id(store: "History", start: str) -> str:
    found = [row.id for row in store.attempts() if row.id.startswith(start)]
    if len(found) > 1 and start not in found:
        raise Failure(f"{len(found)} attempts begin with {start}; give more of the id.")
    return found[0] if len(found) == 1 else start


def _line(row: "AttemptRow") -> tuple[str, ...]:
    return (
        row.id,
        _local(row.started),
        row.title,
        row.director_name,
        str(row.decisions),
        _ended(row.finished is not None, row.abandoned, row.region, row.kind),
        "" if row.client is None else str(row.client),
        "" if row.company is None else str(row.company),
    )


def _ended(finished: bool, abandoned: bool, region: str | None, kind: str | None) -> str:
    words = Words("en")
    if finished:
        return words(f"region.{region}") if region else words(f"kind.{kind}")
    return "abandoned" if abandoned else "unfinished"


def _attempt(record: Mapping[str, Any]) -> Iterator[str]:
    head, results = record["attempt"], record["results"]
    yield f"{head['title']}, under {head['director_name']} ({head['mode']})"
    yield f"{_local(datetime.fromisoformat(head['started']))}, seed {head['seed']}, attempt {head['id']}"
    yield ""
    for event in record["events"]:
        yield from _event(event)
    yield ""
    yield _ended(head["finished"] is not None, head["abandoned"], head["region"], head["kind"])
    if results is not None:
        words = Words("en")
        yield f"{words('client')} {results['client']}   {words('company')} {results['company']}"
        if results["void"]:
            yield words("void")
        for claim in record["events"][-1]["shown"].get("claims", ()):
            yield f"  {head['director_name']}: {claim['text']}"
    if record["rules_changed"]:
        yield "Played by earlier rules: the results are those of then."


def _event(event: Mapping[str, Any]) -> Iterator[str]:
    if event["kind"] == "choice":
        yield f"{event['choice']}{' (time ran out)' if event['timed_out'] else ''}"
    elif event["kind"] == "rewind":
        yield f"(taken back to decision {event['to']})"
    elif event["kind"] == "abandon":
        yield "(left)"
    for message in event["shown"].get("messages", ()):
        yield f"    [{message['time']}] {message['text']}"


def _local(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


def _print_json(record: object) -> None:
    click.echo(json.dumps(record, ensure_ascii=False, indent=2))
