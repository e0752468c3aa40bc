"""`history team`: what the administrator of a team's database needs."""

import click

from simulator.commands.failure import Failure
from simulator.commands.words import LANGUAGES

_EN = {
    "made": "{address}: tables made, version {version}.",
    "updated": "{address}: tables brought from version {before} to {version}.",
    "current": "{address}: the tables are of version {version} already.",
    "packed": "Attempts made small: {count}",
}
_RU = {
    "made": "{address}: таблицы созданы, версия {version}.",
    "updated": "{address}: таблицы обновлены с версии {before} до {version}.",
    "current": "{address}: таблицы уже версии {version}.",
    "packed": "Сжато попыток: {count}",
}


@click.group()
def team() -> None:
    """The team's database, for its administrator."""


@team.command()
@click.argument("url")
@click.option(
    "--writers", metavar="ROLE", multiple=True, help="Give a role what laptops need; may be repeated."
)
@click.option("--reviewers", metavar="ROLE", multiple=True, help="Let a role read; may be repeated.")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
def prepare(url: str, writers: tuple[str, ...], reviewers: tuple[str, ...], language: str) -> None:
    """Make the tables of a team's database, or bring them up to date.

    URL is postgresql://OWNER@SERVER/DATABASE. The owner's password comes from MIXED_SIGNALS_TEAM_PASSWORD,
    PGPASSWORD or ~/.pgpass, never from the command line. It can be done again at any time.
    """
    from simulator.history.fault import HistoryFault
    from simulator.history.team.address import Address
    from simulator.history.team.fault import TeamFault
    from simulator.history.team.preparing import prepare as prepare_database

    words = _RU if language == "ru" else _EN
    try:
        address = Address.read(url, names=True)
        if address.inside is not None and address.inside.secret:
            raise TeamFault("name-in-address")
        done = prepare_database(address, writers=writers, reviewers=reviewers)
    except (TeamFault, HistoryFault) as fault:
        raise Failure(fault.message(language)) from fault
    how = "made" if done.before is None else "current" if done.before == done.version else "updated"
    click.echo(words[how].format(address=address.text, before=done.before, version=done.version))
    if done.packed:
        click.echo(words["packed"].format(count=done.packed))
