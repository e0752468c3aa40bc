"""`history sync`: attempts to the team's database that was chosen, and how it stands with it."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import click

from simulator import places
from simulator.commands.failure import Failure
from simulator.commands.stored import opened
from simulator.commands.words import LANGUAGES

if TYPE_CHECKING:
    from simulator.history.team.fault import TeamFault
    from simulator.history.team.outbox import NotTaken, State
    from simulator.history.team.post import TeamPost
    from simulator.history.team.sending import Sent

_EN = {
    "team": "Team's database: {address}",
    "sent": "Sent: {count}",
    "unread": "Could not be read here: {count}",
    "waiting": "Waiting: {count}",
    "shared": "The team has: {count}",
    "refused": "Not taken: {count}",
    "again": "Tried again from {moment} on.",
    "last": "Last sent: {moment}",
    "never": "Nothing has been sent yet.",
    "empty": "Nothing has been played yet.",
}
_RU = {
    "team": "База команды: {address}",
    "sent": "Отправлено: {count}",
    "unread": "Не удалось прочитать здесь: {count}",
    "waiting": "Ждут отправки: {count}",
    "shared": "У команды: {count}",
    "refused": "Не приняты: {count}",
    "again": "Следующая попытка не раньше {moment}.",
    "last": "Последняя отправка: {moment}",
    "never": "Пока ничего не отправлено.",
    "empty": "Пока ничего не сыграно.",
}


@click.command()
@click.option("--status", is_flag=True, help="Only say how it stands; send nothing.")
@click.option("--now", "at_once", is_flag=True, help="Also if it failed lately and should wait yet.")
@click.option("--earlier", is_flag=True, help="Also attempts from before the database was chosen.")
@click.option(
    "--again", is_flag=True, help="Send everything again, as after an older backup came back there."
)
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def sync(status: bool, at_once: bool, earlier: bool, again: bool, language: str, form: str) -> None:
    """Send what waits to the team's database.

    The database is the one of the settings, or that of the variables MIXED_SIGNALS_TEAM_URL, _USER and
    _PASSWORD. What it has taken is not sent again.
    """
    from simulator.history.fault import HistoryFault
    from simulator.history.team.fault import TeamFault
    from simulator.history.team.sending import Sent

    try:
        post = chosen_team(earlier=earlier)
    except TeamFault as fault:
        raise Failure(fault.message(language)) from fault
    done, state = Sent(), None
    refused: Sequence[NotTaken] = ()
    with opened() as store:
        if store is not None:
            try:
                if again:
                    post.forget(store)
                if not status:
                    done = post.send(store, at_once=at_once)
                state, refused = post.state(store), post.not_taken(store)
            except HistoryFault as fault:
                raise Failure(fault.message(language)) from fault
    why = state.fault if status and state is not None else done.fault
    if form == "json":
        record = _record(post, done, state, refused, why)
        click.echo(json.dumps(record, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_told(post, done, state, refused, status=status, language=language)))
    if why is not None:
        raise Failure(why.message(language))


def chosen_team(*, earlier: bool = False) -> "TeamPost":
    """The way to the team's database that was chosen.

    Args:
        earlier: also attempts from before it was chosen.

    Raises:
        TeamFault: none is chosen, or its address cannot be used.
    """
    from dataclasses import replace

    from simulator.history.team.choices import TeamChoices
    from simulator.history.team.post import TeamPost

    chosen = TeamChoices.read(places.team_file())
    return TeamPost(replace(chosen, earlier=chosen.earlier or earlier))


def _record(
    post: "TeamPost",
    done: "Sent",
    state: "State | None",
    refused: "Sequence[NotTaken]",
    fault: "TeamFault | None",
) -> dict[str, object]:
    return {
        "team": post.address.text,
        "sent": done.sent,
        "unread": done.unread,
        "waiting": 0 if state is None else state.waiting,
        "shared": 0 if state is None else state.shared,
        "refused": [{"id": one.id, "code": one.code} for one in refused],
        "fault": None if fault is None else {"code": fault.code, "version": fault.version},
        "last": None if state is None else _iso(state.sent),
        "not_before": None if state is None else _iso(state.not_before),
    }


def _told(
    post: "TeamPost",
    done: "Sent",
    state: "State | None",
    refused: "Sequence[NotTaken]",
    *,
    status: bool,
    language: str,
) -> list[str]:
    words = _RU if language == "ru" else _EN
    lines = [words["team"].format(address=post.address.text)]
    if state is None:
        return [*lines, words["empty"]]
    if not status:
        lines.append(words["sent"].format(count=done.sent))
    if done.unread:
        lines.append(words["unread"].format(count=done.unread))
    lines += [words[name].format(count=getattr(state, name)) for name in ("waiting", "shared")]
    if state.refused:
        lines.append(words["refused"].format(count=state.refused))
        lines += [f"  {one.id}: {one.why(language)}" for one in refused]
    lines.append(words["never"] if state.sent is None else words["last"].format(moment=_local(state.sent)))
    if state.not_before is not None:
        lines.append(words["again"].format(moment=_local(state.not_before)))
    return lines


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _local(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
