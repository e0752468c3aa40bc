"""`history review`: what trainers ask of many deals."""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import click

from simulator.commands.layout import columns
from simulator.commands.stored import looked_at
from simulator.commands.words import LANGUAGES, Words

if TYPE_CHECKING:
    from simulator.history.query import Query
    from simulator.history.review import By, Change, Figures, Line
    from simulator.history.store import History

_DAY = click.DateTime(["%Y-%m-%d"])
_BY = ("trainee", "scenario", "director", "week")


@click.command()
@click.option("--by", type=click.Choice(_BY), default="trainee", show_default=True, help="What has a line.")
@click.option(
    "--before", type=_DAY, metavar="YYYY-MM-DD",
    help="Compare the deals before this day with those since; by default as many before as since.",
)  # fmt: skip
@click.option("--team", "of_team", is_flag=True, help="Of the team's database instead of this computer.")
@click.option("--trainee", metavar="NAME", help="Only deals of this person.")
@click.option("--scenario", metavar="ID", help="Only deals on this scenario.")
@click.option("--director", metavar="ID", help="Only deals under this director.")
@click.option("--since", type=_DAY, metavar="YYYY-MM-DD", help="Only deals begun on this day or later.")
@click.option("--until", type=_DAY, metavar="YYYY-MM-DD", help="Only deals begun on this day or earlier.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@click.option(
    "--language", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Of the text."
)
def review(
    by: "By",
    before: datetime | None,
    of_team: bool,
    trainee: str | None,
    scenario: str | None,
    director: str | None,
    since: datetime | None,
    until: datetime | None,
    form: str,
    language: str,
) -> None:
    """Review many deals: the figures of each person, scenario, director or week, and what has changed.

    A deal is an attempt that has come to an end; other ways that were tried do not count.
    """
    from simulator.history.query import Query

    query = Query(
        trainee=trainee,
        scenario=scenario,
        director=director,
        since=None if since is None else since.astimezone(UTC),
        until=None if until is None else (until + timedelta(days=1)).astimezone(UTC),
    )
    with looked_at(team=of_team) as store:
        found = None if store is None else _read(store, query, by, None if before is None else before.date())
    if form == "json":
        click.echo(json.dumps(_record(by, found), ensure_ascii=False, indent=2))
    elif found is None or not found[0].deals:
        click.echo(Words(language)("review.nothing"))
    else:
        click.echo("\n".join(_told(by, *found, Words(language))))


_Found = tuple["Figures", tuple["Line", ...], date | None, tuple["Change", ...]]


def _read(store: "History", query: "Query", by: "By", before: date | None) -> _Found:
    from simulator.history.newest import begin_of, middle
    from simulator.history.review import changes, figures, lines

    day = before or middle(store, query)
    changed = () if day is None else changes(store, query, begin_of(day).astimezone(UTC))
    return figures(store, query), lines(store, query, by), day, changed


def _record(by: "By", found: _Found | None) -> dict[str, Any]:
    """What is printed for programs; means are rounded to hundredths."""
    if found is None:
        return {"by": by, "figures": None, "lines": [], "before": None, "changes": []}
    all_of_them, lines, day, changes = found
    return {
        "by": by,
        "figures": _figures(all_of_them),
        "lines": [{"id": line.id, "name": line.name, **_figures(line.figures)} for line in lines],
        "before": None if day is None else day.isoformat(),
        "changes": [_rounded(asdict(change)) | {"clear": change.clear} for change in changes],
    }


def _figures(figures: "Figures") -> dict[str, Any]:
    return _rounded(asdict(figures) | {"pressure": figures.pressure})


def _rounded(record: dict[str, Any]) -> dict[str, Any]:
    return {name: round(value, 2) if isinstance(value, float) else value for name, value in record.items()}


def _told(
    by: "By",
    all_of_them: "Figures",
    lines: "tuple[Line, ...]",
    day: date | None,
    changes: "tuple[Change, ...]",
    words: Words,
) -> list[str]:
    heads = ("deals", "client", "company", "loss", "forecast", "pressure", "fair")
    rows = [(words(f"review.by.{by}"), *(words(f"review.{head}") for head in heads))]
    rows += [(line.name or words("review.unnamed"), *_cells(line.figures)) for line in lines]
    rows.append((words("review.all"), *_cells(all_of_them)))
    told = [columns(rows)]
    if day is not None:
        told += ["", words("review.since", day=day.isoformat())]
        told.append(columns([_change(change, words) for change in changes], indent="  "))
    return told


def _cells(figures: "Figures") -> tuple[str, ...]:
    fair = f"{figures.fair}/{figures.claims}" if figures.claims else "-"
    per_cents = (figures.regret, figures.forecast, figures.pressure)
    return (
        str(figures.deals),
        *("-" if value is None else f"{value:.0f}" for value in (figures.client, figures.company)),
        *("-" if value is None else f"{value:.1f} %" for value in per_cents),
        fair,
    )


def _change(change: "Change", words: Words) -> tuple[str, ...]:
    from simulator.history.review import FEWEST

    name = words({"client": "review.client", "company": "review.company", "regret": "review.loss"}.get(
        change.measure, f"review.{change.measure}"
    ))  # fmt: skip
    means = tuple("-" if mean is None else f"{mean:.1f}" for mean in (change.before, change.since))
    few = min(change.before_deals, change.deals)
    if change.low is None or change.high is None or change.difference is None:
        said = words("review.few", some=few, all=FEWEST)
        return name, *means, "-" if change.difference is None else f"{change.difference:+.1f}", said
    between = words("review.between", low=f"{change.low:+.1f}", high=f"{change.high:+.1f}")
    verdict = words("review.clear" if change.clear else "review.unclear")
    return name, *means, f"{change.difference:+.1f}", f"{between}: {verdict}"
