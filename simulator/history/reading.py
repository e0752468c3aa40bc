"""What is read, inside a transaction of the caller's."""

import json
from typing import Any

from sqlalchemy import Connection, Row, ScalarSelect, func, literal, select, tuple_

from simulator.history.packing import events_of, unpacked_log
from simulator.history.rollup import PERSON
from simulator.history.rows import AttemptRow, Pressure, Results, StoredAttempt
from simulator.history.tables import Instant, content, person, phrase, rollup, words
from simulator.history.tables import attempt as attempts_
from simulator.negotiation.content import hash_of

FEWEST = 20
"""Decisions from which on pressure is spoken of: fewer say nothing."""

THERE = attempts_.c.deleted.is_(None)
"""What holds for every attempt that was not deleted."""
_ENDING, _DRAWS = phrase.alias("ending"), phrase.alias("draws")
JOINED = (
    attempts_.join(content, attempts_.c.content == content.c.key)
    .join(words, attempts_.c.words == words.c.key)
    .join(person, attempts_.c.person == person.c.key)
    .outerjoin(_ENDING, attempts_.c.ending == _ENDING.c.key)
)
_FIELDS = tuple(AttemptRow.__dataclass_fields__)
_ELSEWHERE = {
    "scenario": content.c.scenario,
    "director": content.c.director,
    "title": words.c.title,
    "director_name": words.c.director_name,
    "language": words.c.language,
    "trainee": person.c.name.label("trainee"),
    "ending": _ENDING.c.text.label("ending"),
}
DRAWS = select(_DRAWS.c.text).where(_DRAWS.c.key == attempts_.c.draws).scalar_subquery().label("draws")
"""Each hidden draw's value of an attempt, as JSON."""
ROWS = select(
    *(_ELSEWHERE[name] if name in _ELSEWHERE else attempts_.c[name] for name in _FIELDS)
).select_from(JOINED)
"""Every attempt's row, deleted ones too; its fields come first and in their order."""


def attempts(
    connection: Connection,
    *,
    trainee: str | None = None,
    scenario: str | None = None,
    director: str | None = None,
    exercise: str | None = None,
    run: str | None = None,
    limit: int | None = None,
    after: AttemptRow | None = None,
) -> tuple[AttemptRow, ...]:
    """A page of attempts, newest first, found from the last row of the page before."""
    query = ROWS.where(THERE).order_by(attempts_.c.started.desc(), attempts_.c.key.desc())
    if trainee is not None:
        query = query.where(attempts_.c.person == who(trainee))
    if scenario is not None:
        query = query.where(content.c.scenario == scenario)
    if director is not None:
        query = query.where(content.c.director == director)
    if exercise is not None:
        query = query.where(attempts_.c.exercise == exercise)
    if run is not None:
        query = query.where(attempts_.c.run == run)
    if after is not None:
        last = tuple_(literal(after.started, Instant), literal(after.key))
        query = query.where(tuple_(attempts_.c.started, attempts_.c.key) < last)
    if limit is not None:
        query = query.limit(limit)
    return tuple(row(found) for found in connection.execute(query))


def who(name: str) -> ScalarSelect[int]:
    """The key of a person of that name."""
    return select(person.c.key).where(person.c.name == name).scalar_subquery()


def trainees(connection: Connection) -> dict[str, int]:
    """How many attempts each trainee has."""
    many = func.sum(rollup.c.attempts)
    query = (
        select(person.c.name, many)
        .join(rollup, (rollup.c.what == PERSON) & (rollup.c.of == person.c.key))
        .group_by(person.c.key, person.c.name)
        .having(many > 0)
        .order_by(person.c.name)
    )
    return {row[0]: int(row[1]) for row in connection.execute(query)}


def unfinished(connection: Connection) -> tuple[AttemptRow, ...]:
    """Attempts without an end that were not given up, the latest changed first."""
    query = ROWS.where(THERE, attempts_.c.finished.is_(None), attempts_.c.abandoned.is_(False)).order_by(
        attempts_.c.changed.desc(), attempts_.c.key.desc()
    )
    return tuple(row(found) for found in connection.execute(query))


def attempt(connection: Connection, id: str) -> StoredAttempt | None:
    """Everything about one attempt; None if there is none of that id.

    Raises:
        ValueError: what is stored is not what was written.
    """
    query = ROWS.where(attempts_.c.id == id, THERE)
    more = (attempts_.c.rules, DRAWS, attempts_.c.void, attempts_.c.client_uncapped)
    query = query.add_columns(*more, attempts_.c.company_uncapped, attempts_.c.log)
    query = query.add_columns(content.c.hash, content.c.document, words.c.document.label("words_document"))
    found = connection.execute(query).first()
    if found is None:
        return None
    if hash_of(found.document) != found.hash:
        raise ValueError(f"the content of attempt {id} is not what was stored")
    if found.draws is None:
        raise ValueError(f"the draws of attempt {id} are gone")
    mine = row(found)
    events = unpacked_log(connection, found.log, mine.started) + events_of(connection, mine.key)
    return StoredAttempt(
        row=mine,
        content_hash=found.hash,
        document=found.document,
        words=found.words_document or found.document,
        rules=found.rules,
        draws=json.loads(found.draws),
        events=events,
        results=_results(found),
    )


def pressure(connection: Connection, trainee: str) -> Pressure | None:
    """The sums over a trainee's finished attempts, variations left out; None under 20 decisions."""
    names = ("pressed", "pressed_regret", "calm", "calm_regret")
    sums = [func.coalesce(func.sum(rollup.c[name]), 0) for name in names]
    query = select(*sums).where(rollup.c.what == PERSON, rollup.c.of == who(trainee))
    pressed, pressed_regret, calm, calm_regret = (int(value) for value in connection.execute(query).one())
    if pressed + calm < FEWEST or not pressed or not calm:
        return None
    return Pressure(pressed, pressed_regret / pressed / 10, calm, calm_regret / calm / 10)


def row(found: Row[Any]) -> AttemptRow:
    """A row as it is handed out."""
    return AttemptRow(*found[: len(_FIELDS)])


def _results(found: Row[Any]) -> Results | None:
    if found.ending is None:
        return None
    fields = found._mapping
    return Results(**{name: fields[name] for name in Results.__dataclass_fields__})
