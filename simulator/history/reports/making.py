"""A report made of the history."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from itertools import accumulate
from typing import TYPE_CHECKING

from simulator.history.exchange.progress import Told, silent
from simulator.history.query import Query, Week
from simulator.history.reports.asked import Asked
from simulator.history.reports.content import Halves, Report
from simulator.history.reports.hardest import hardest
from simulator.history.reports.naming import names_in, people_called
from simulator.history.reports.words import Words
from simulator.history.review import Line, changes, figures, lines
from simulator.history.rows import AttemptRow
from simulator.history.store import History

if TYPE_CHECKING:
    from simulator.scenario.library import Library

_PAGE = 50


def report_of(
    history: History,
    asked: Asked,
    library: "Library | None" = None,
    *,
    told: Told = silent,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Report:
    """Make a report.

    The hardest decisions take their time: the newest deals are judged anew for them.

    Args:
        library: has the titles, names and replies in the report's language; what it does not have is called
            as it was played.
        told: is told how many deals were judged, and of how many; may raise `Stopped`.
        now: when it is made.

    Raises:
        HistoryFault: the history cannot be read.
    """
    query, names, words = asked.deals, names_in(library, asked.language), Words(asked.language)
    first, last = _deal(history, query), _deal(history, replace(query, ascending=False))
    weeks = history.trends(query)
    called = _called(history, asked, first, words)
    scenarios = _named(lines(history, query, "scenario"), names.title)
    directors = _named(lines(history, query, "director"), names.director)
    people = lines(history, query, "trainee") if asked.group else ()
    return Report(
        asked=asked,
        made=now(),
        who="" if asked.query.trainee is None else called.get(asked.query.trainee, asked.query.trainee),
        scenario=_only(asked.query.scenario, scenarios, names.title),
        director=_only(asked.query.director, directors, names.director),
        attempts=history.count(query),
        first=None if first is None else first.started,
        last=None if last is None else last.started,
        all=figures(history, query),
        weeks=weeks,
        people=_named(people, lambda id, _name: called.get(id, id) or words("no-name")),
        scenarios=scenarios,
        directors=directors,
        halves=_halves(history, query, weeks),
        hard=hardest(history, query, scenarios, names, asked, told),
        called=called,
        titles={line.id: line.name for line in scenarios},
        directors_called={line.id: line.name for line in directors},
    )


def _deal(history: History, query: Query) -> AttemptRow | None:
    """The first deal in the order of a query."""
    ended, last = replace(query, ended=True), None
    while page := history.page(ended, _PAGE, last):
        for row in page:
            if row.variation_of is None:
                return row
        last = page[-1]
    return None


def _called(history: History, asked: Asked, first: AttemptRow | None, words: Words) -> dict[str, str]:
    """What people are called where names are left out; nothing where they are not."""
    if asked.names or first is None:
        return {}
    if asked.query.trainee is not None:
        return {asked.query.trainee: words("person-number").format(number=1)}
    trainees = [line.id for line in lines(history, asked.deals, "trainee")]
    # Whoever has the report does not know the id of its first deal, so cannot try names.
    return people_called(trainees, words("person-number"), first.id)


def _named(found: tuple[Line, ...], name: Callable[[str, str], str]) -> tuple[Line, ...]:
    """Lines with the names of the report, by name: "Person 2" before "Person 10"."""
    named = [replace(line, name=name(line.id, line.name)) for line in found]
    return tuple(sorted(named, key=lambda line: _in_order(line.name)))


def _in_order(name: str) -> tuple[str, int, str]:
    before, _, number = name.rpartition(" ")
    return (before.casefold(), int(number), name) if number.isdecimal() else (name.casefold(), 0, name)


def _only(id: str | None, found: tuple[Line, ...], name: Callable[[str, str], str]) -> str:
    if id is None:
        return ""
    return found[0].name if found else name(id, id)


def _halves(history: History, query: Query, weeks: tuple[Week, ...]) -> Halves | None:
    """The deals before the Monday that comes nearest to parting them in halves, and since."""
    if len(weeks) < 2:
        return None
    total = sum(week.deals for week in weeks)
    before = list(accumulate(week.deals for week in weeks))
    place = min(range(1, len(weeks)), key=lambda place: abs(2 * before[place - 1] - total))
    at = datetime.combine(weeks[place].first, time(), UTC)
    return Halves(at, changes(history, query, at))
