"""`history delete`: attempts that are not wanted any more."""

import click

from simulator.commands.failure import Failure
from simulator.commands.stored import found, opened


@click.command()
@click.argument("attempts", metavar="ATTEMPT...", nargs=-1, required=True)
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete(attempts: tuple[str, ...], yes: bool) -> None:
    """Delete attempts.

    ATTEMPT is an id of the list, or enough of its beginning to be the only one. It asks first.
    """
    with opened() as store:
        if store is None:
            raise Failure(f"The history has no attempt {attempts[0]}: nothing has been played yet.")
        rows = {row.id: row for row in (found(store, attempt).row for attempt in attempts)}
        if not yes:
            for row in rows.values():
                who = f", {row.trainee}" if row.trainee else ""
                click.echo(f"{row.id}  {row.started.astimezone():%Y-%m-%d %H:%M}  {row.title}{who}")
            many = "this attempt" if len(rows) == 1 else f"these {len(rows)} attempts"
            if not click.confirm(f"Delete {many}?"):
                click.echo("Nothing was deleted.")
                return
        deleted = store.delete(list(rows))
    count = len(deleted.ids)
    click.echo(f"Deleted: {count} attempt{'' if count == 1 else 's'}")
