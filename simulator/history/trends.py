"""Weekly sums and means of the attempts that a query means: is it getting better?

Whole weeks of everybody, of people or of contents are read from what is summed up; what is not, such as one
person's attempts on one scenario or the rest of a week that was cut, is counted.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any, Literal

from sqlalchemy import Connection, Subquery, func, select

from simulator.history import rollup
from simulator.history.meaning import Meaning, meaning_of
from simulator.history.query import Count, Facet, Query, Week
from simulator.history.tables import SUMMED, content, person, words
from simulator.history.tables import attempt as attempts_
from simulator.history.tables import rollup as sums_

_SCANNED = 4
"""Where more than one attempt in so many is summed up, all are read one after another: that is quicker than
to look for each."""
Sums = Mapping[str, int]
"""What is counted and summed up, by its name: see `tables.SUMMED`."""


def weeks(connection: Connection, query: Query) -> tuple[Week, ...]:
    """The weeks that have a deal that is meant, the earliest first."""
    if query.ended is False:
        return ()
    found = weekly(connection, meaning_of(connection, query))
    return tuple(week(number, found[number]) for number in sorted(found) if found[number]["deals"])


def count(connection: Connection, query: Query) -> Count:
    """How many attempts a query means."""
    meaning = meaning_of(connection, replace(query, ended=None))
    everything = ended = 0
    for sign, part in meaning.in_sums(connection):
        found = _count(connection, part)
        everything, ended = everything + sign * found.all, ended + sign * found.ended
    if query.ended is None:
        return Count(everything, ended)
    return Count(ended, ended) if query.ended else Count(everything - ended, 0)


def _count(connection: Connection, meaning: Meaning) -> Count:
    if meaning.summed_by("week") or meaning.nothing:
        found = together(weekly(connection, meaning))
        return Count(found["attempts"], found["ended"])
    by, many, _ = meaning.narrowest(connection)
    if by == "person" and meaning.contents is not None and meaning.is_counted_beside:
        # An entry of the index of contents costs a fraction of an attempt that has to be looked at.
        of_contents = replace(meaning, people=None).narrowest(connection)[1]
        by = "content" if of_contents < many * _ENTRIES else by
    query = select(func.count(), func.count(attempts_.c.finished)).where(*meaning.where(by))
    everything, ended = connection.execute(query.select_from(attempts_)).one()
    return Count(everything, ended)


_ENTRIES = 8
"""How many entries of an index are read in the time that one attempt takes."""


def facets(connection: Connection, what: str) -> tuple[Facet, ...]:
    """Every trainee, scenario or director that there are attempts of, by id."""
    found: dict[str, Facet] = {}
    if what == "trainee":
        many = _many_of(rollup.PERSON)
        query = select(person.c.name, many.c.attempts, many.c.ended).join(many, many.c.of == person.c.key)
        rows: list[tuple[str, str, int, int]] = [
            (name, name, int(everything), int(ended)) for name, everything, ended in connection.execute(query)
        ]
    else:
        ids = content.c[what]
        many = _many_of(rollup.CONTENT)
        sums = func.sum(many.c.attempts), func.sum(many.c.ended)
        query = select(ids, *sums).join(many, many.c.of == content.c.key).group_by(ids)
        names = names_of(connection, what)
        rows = [
            (id, names[id], int(everything), int(ended))
            for id, everything, ended in connection.execute(query)
        ]
    for id, name, everything, ended in sorted(rows):
        if everything:
            found[id] = Facet(id, name, everything, ended)
    return tuple(found.values())


def _many_of(what: int) -> Subquery:
    """How many attempts each person or content has."""
    many = [func.sum(sums_.c[name]).label(name) for name in ("attempts", "ended")]
    return select(sums_.c.of, *many).where(sums_.c.what == what).group_by(sums_.c.of).subquery()


def names_of(connection: Connection, what: str) -> dict[str, str]:
    """What each scenario or director is called in the words that came last."""
    called = words.c.title if what == "scenario" else words.c.director_name
    query = select(content.c[what], called).join(words, words.c.content == content.c.key)
    return {row[0]: row[1] for row in connection.execute(query.order_by(words.c.key))}


Group = Literal["week", "person", "content"]
"""What sums are told apart by: a week's number, a person's or a content's key."""


def weekly(connection: Connection, meaning: Meaning) -> dict[int, Sums]:
    """The sums of each week that has an attempt that is meant, by the week's number."""
    return grouped(connection, meaning, "week")


def grouped(connection: Connection, meaning: Meaning, by: Group) -> dict[int, Sums]:
    """The sums of the attempts that are meant, told apart."""
    if meaning.nothing:
        return {}
    parts = meaning.in_sums(connection)
    if len(parts) > 1:
        return _joined([(sign, grouped(connection, part, by)) for sign, part in parts])
    if not meaning.summed_by(by) or meaning.query.ended is not None:
        return _counted(connection, meaning, by)
    since, until = meaning.query.since, meaning.query.until
    first = None if since is None else rollup.week_of(since) + (since > _begin(rollup.week_of(since)))
    end = None if until is None else rollup.week_of(until)
    if first is not None and end is not None and first > end:
        return _counted(connection, meaning, by)
    found = _kept(connection, meaning, by, first, end)
    for part in _edges(meaning, first, end):
        for key, sums in _counted(connection, part, by).items():
            found[key] = together({0: sums, 1: found[key]}) if key in found else sums
    return found


def _joined(parts: Sequence[tuple[int, Mapping[int, Sums]]]) -> dict[int, Sums]:
    """Sums added up, or taken away; those of no attempt are left out."""
    total: dict[int, dict[str, int]] = {}
    for sign, found in parts:
        for key, sums in found.items():
            mine = total.setdefault(key, dict.fromkeys(SUMMED, 0))
            for name, value in sums.items():
                mine[name] += sign * value
    return {key: sums for key, sums in total.items() if sums["attempts"]}


def _edges(meaning: Meaning, first: int | None, end: int | None) -> list[Meaning]:
    """What is meant of the weeks that are cut at the beginning and at the end."""
    parts = []
    if first is not None and meaning.query.since != _begin(first):
        parts.append(replace(meaning, query=replace(meaning.query, until=_begin(first))))
    if end is not None and meaning.query.until != _begin(end):
        parts.append(replace(meaning, query=replace(meaning.query, since=_begin(end))))
    return parts


def _begin(week: int) -> datetime:
    return datetime.combine(rollup.monday(week), time(), UTC)


def _kept(
    connection: Connection, meaning: Meaning, by: Group, first: int | None, end: int | None
) -> dict[int, Sums]:
    key = sums_.c.week if by == "week" else sums_.c.of
    query = select(key, *(func.sum(sums_.c[name]) for name in SUMMED)).where(*meaning.sums(by))
    if first is not None:
        query = query.where(sums_.c.week >= first)
    if end is not None:
        query = query.where(sums_.c.week < end)
    return _sums(connection.execute(query.group_by(key)))


def _counted(connection: Connection, meaning: Meaning, by: Group) -> dict[int, Sums]:
    found, many, total = meaning.narrowest(connection)
    if many * _SCANNED > total:
        found = "value"
    key = rollup.WEEK if by == "week" else attempts_.c[by]
    query = select(key, *rollup.SUMS.values()).where(*meaning.where(found)).group_by(key)
    return _sums(connection.execute(query.select_from(attempts_)))


def _sums(rows: Any) -> dict[int, Sums]:
    found: dict[int, Sums] = {}
    for number, *values in rows:
        sums = {name: int(value) for name, value in zip(SUMMED, values, strict=True)}
        if sums["attempts"]:
            found[number] = sums
    return found


def week(number: int, sums: Sums) -> Week:
    """The means of a week."""
    deals, judged, forecasts = sums["deals"], sums["judged"], sums["forecasts"]
    return Week(
        first=rollup.monday(number),
        deals=deals,
        client=_mean(sums["client"], deals),
        company=_mean(sums["company"], deals),
        judged=judged,
        regret=_mean(sums["regret"], judged, 10),
        forecasts=forecasts,
        forecast=_mean(sums["forecast"], forecasts),
        pressed=sums["pressed"],
        pressed_regret=_mean(sums["pressed_regret"], sums["pressed"], 10),
        calm=sums["calm"],
        calm_regret=_mean(sums["calm_regret"], sums["calm"], 10),
        claims=sums["claims"],
        fair=sums["fair"],
    )


def _mean(total: int, count: int, scale: int = 1) -> float | None:
    return total / count / scale if count else None


def together(found: Mapping[int, Sums]) -> Sums:
    """The sums of several weeks together."""
    total: dict[str, int] = defaultdict(int)
    for sums in found.values():
        for name, value in sums.items():
            total[name] += value
    return {name: total[name] for name in SUMMED}
