"""`history send`: learning records to the record store that was chosen."""

import json
from typing import TYPE_CHECKING

import click

from simulator.commands.failure import Failure
from simulator.commands.history_statements import chosen
from simulator.commands.stored import opened

if TYPE_CHECKING:
    from simulator.history.records.outbox import State
    from simulator.history.records.sending import Sent


@click.command()
@click.option("--now", "at_once", is_flag=True, help="Also if it failed lately and should wait yet.")
@click.option("--earlier", is_flag=True, help="Also attempts from before the record store was chosen.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def send(at_once: bool, earlier: bool, form: str) -> None:
    """Send what waits to the record store.

    The store is the one of the settings, or that of the variables MIXED_SIGNALS_LRS_URL, _KEY and _SECRET.
    What it has acknowledged is never sent again.
    """
    from simulator.history.fault import HistoryFault
    from simulator.history.records.fault import RecordFault
    from simulator.history.records.post import Post
    from simulator.history.records.sending import Sent

    try:
        post = Post(chosen(earlier=earlier))
    except RecordFault as fault:
        raise Failure(fault.message()) from fault
    with opened() as store:
        done, state = Sent(), None
        if store is not None:
            try:
                done = post.send(store, at_once=at_once)
                state = post.state(store)
            except HistoryFault as fault:
                raise Failure(fault.message()) from fault
    if form == "json":
        click.echo(json.dumps(_record(done, state), ensure_ascii=False, indent=2))
    else:
        click.echo(_told(done, state))
    if done.fault is not None:
        raise Failure(done.fault.message())


def _record(done: "Sent", state: "State | None") -> dict[str, object]:
    fault = done.fault
    return {
        "sent": done.sent,
        "refused": done.refused,
        "unread": done.unread,
        "waiting": 0 if state is None else state.waiting,
        "fault": None if fault is None else {"code": fault.code, "status": fault.status},
        "not_before": None
        if state is None or state.not_before is None
        else state.not_before.isoformat(timespec="seconds").replace("+00:00", "Z"),
    }


def _told(done: "Sent", state: "State | None") -> str:
    lines = [f"{_count(done.sent)} sent."]
    if done.refused:
        lines.append(f"{_count(done.refused)} not taken by the store as they are, and not sent again.")
    if done.unread:
        lines.append(f"{done.unread} attempts could not be read.")
    if state is not None and state.waiting:
        lines.append(f"{_count(state.waiting)} waiting.")
        if state.not_before is not None:
            lines.append(f"Tried again from {state.not_before.astimezone():%Y-%m-%d %H:%M} on.")
    return "\n".join(lines)


def _count(number: int) -> str:
    return f"{number:,} statement{'' if number == 1 else 's'}"
