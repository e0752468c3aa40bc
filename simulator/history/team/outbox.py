"""Which attempts wait for a team's database and what it has of each: kept in the history, so that a restart
forgets nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, case, delete, func, insert, literal, or_, select

from simulator.history.records.outbox import MARK
from simulator.history.store import History
from simulator.history.tables import attempt, person, shared, team
from simulator.history.team.fault import TeamFault, sentence


@dataclass(frozen=True, slots=True)
class Had:
    """What a database was given of an attempt.

    Attributes:
        events: how many of its events.
        mark: what was worked out about it, in one line.
        trainee: under which name.
        refused: why it did not take that; None if it did.
    """

    key: int
    events: int
    mark: str
    trainee: str
    refused: str | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """An attempt of which a database has not everything: how it stands here, and what was given before."""

    id: str
    here: Had
    before: Had | None

    @property
    def is_only_renamed(self) -> bool:
        """Whether nothing but the name of whose it is has changed."""
        before, here = self.before, self.here
        return (
            before is not None
            and before.refused is None
            and (before.events, before.mark) == (here.events, here.mark)
        )


@dataclass(frozen=True, slots=True)
class NotTaken:
    """An attempt that a database did not take."""

    id: str
    code: str

    def why(self, language: str = "en") -> str:
        """Why, in a few words."""
        return sentence(f"not-taken-{self.code}", language)


@dataclass(frozen=True, slots=True)
class State:
    """How it stands with a database.

    Attributes:
        waiting: how many attempts wait.
        shared: how many it has.
        refused: how many it did not take.
        fault: why sending failed the last time; None if it did not.
        failures: how often in a row.
        not_before: until when the database is left alone.
        sent: when it last took something.
        reasons: why it did not take some, in codes, each once.
    """

    waiting: int
    shared: int
    refused: int
    fault: TeamFault | None = None
    failures: int = 0
    not_before: datetime | None = None
    sent: datetime | None = None
    reasons: tuple[str, ...] = ()

    def why_refused(self, language: str = "en") -> str:
        """Why it did not take some, in a few words."""
        return ", ".join(sentence(f"not-taken-{code}", language) for code in self.reasons)


class Outbox:
    """What waits for one database, of attempts that are over or were given up."""

    def __init__(self, history: History, key: str, begins: datetime | None) -> None:
        """Look at a history.

        Args:
            key: names the database: `Address.key`.
            begins: only attempts begun then or later; None: all of them.
        """
        self._history, self._key = history, key
        mine = and_(shared.c.attempt == attempt.c.key, shared.c.team == key)
        self._joined = attempt.join(person, attempt.c.person == person.c.key).outerjoin(shared, mine)
        over = or_(attempt.c.finished.is_not(None), attempt.c.abandoned)
        self._over = and_(over, attempt.c.deleted.is_(None))
        if begins is not None:
            self._over = and_(self._over, attempt.c.started >= begins)

    def waiting(self, after: int, limit: int) -> tuple[Waiting, ...]:
        """At most `limit` attempts of which something waits, those whose key is above `after`."""
        query = (
            select(attempt.c.key, attempt.c.id, attempt.c.events, _MARK.label("mark"), person.c.name)
            .add_columns(shared.c.attempt, shared.c.events.label("had"), shared.c.mark.label("marked"))
            .add_columns(shared.c.trainee, shared.c.refused)
            .select_from(self._joined)
            .where(self._over, _NEWS, attempt.c.key > after)
            .order_by(attempt.c.key)
            .limit(limit)
        )
        with self._history.transaction() as connection:
            rows = connection.execute(query).all()
        return tuple(
            Waiting(
                row.id,
                Had(row.key, row.events, row.mark, row.name),
                None if row.attempt is None else Had(row.key, row.had, row.marked, row.trainee, row.refused),
            )
            for row in rows
        )

    def acknowledge(self, had: Sequence[Had], now: datetime) -> None:
        """Write down what the database has been given now, and that it answers; all of it or nothing."""
        keys = [one.key for one in had]
        with self._history.transaction(writes=True) as connection:
            connection.execute(delete(shared).where(shared.c.attempt.in_(keys), shared.c.team == self._key))
            there = set(
                connection.execute(select(attempt.c.key).where(attempt.c.key.in_(keys))).scalars().all()
            )
            rows = [
                {
                    "attempt": one.key,
                    "team": self._key,
                    "events": one.events,
                    "mark": one.mark,
                    "trainee": one.trainee,
                    "refused": one.refused,
                }
                for one in had
                if one.key in there
            ]
            if rows:
                connection.execute(insert(shared), rows)
            self._note(connection, failures=0, fault=None, version=None, not_before=None, sent=now)

    def failed(self, fault: TeamFault, not_before: Callable[[int], datetime]) -> None:
        """Write down why sending failed; `not_before` says until when to wait after so many failures."""
        with self._history.transaction(writes=True) as connection:
            before = self._found(connection)
            failures = 1 + (before.failures if before else 0)
            self._note(
                connection,
                failures=failures,
                fault=fault.code,
                version=fault.version,
                not_before=not_before(failures),
                sent=before.sent if before else None,
            )

    def reached(self) -> None:
        """Write down that the database answers, with nothing to be sent."""
        with self._history.transaction(writes=True) as connection:
            before = self._found(connection)
            if before is not None and before.failures:
                self._note(
                    connection, failures=0, fault=None, version=None, not_before=None, sent=before.sent
                )

    def forget(self) -> None:
        """Everything is to be sent again, as after the database has come back from an older backup."""
        with self._history.transaction(writes=True) as connection:
            connection.execute(delete(shared).where(shared.c.team == self._key))

    def not_taken(self, limit: int = 100) -> tuple[NotTaken, ...]:
        """At most `limit` attempts that the database did not take, the newest first."""
        query = (
            select(attempt.c.id, shared.c.refused)
            .select_from(self._joined)
            .where(shared.c.refused.is_not(None), attempt.c.deleted.is_(None))
            .order_by(attempt.c.key.desc())
            .limit(limit)
        )
        with self._history.transaction() as connection:
            return tuple(NotTaken(*row) for row in connection.execute(query))

    def rest(self) -> tuple[TeamFault, datetime] | None:
        """Until when the database is to be left alone, and why; None where it is not."""
        with self._history.transaction() as connection:
            found = self._found(connection)
        if found is None or found.fault is None or found.not_before is None:
            return None
        return TeamFault(found.fault, found.version), found.not_before

    def state(self) -> State:
        """How it stands with the database."""
        counts = (
            _count(and_(self._over, _NEWS)),
            _count(and_(shared.c.attempt.is_not(None), shared.c.refused.is_(None))),
            _count(and_(shared.c.refused.is_not(None), attempt.c.deleted.is_(None))),
        )
        codes = select(shared.c.refused).distinct().select_from(self._joined).order_by(shared.c.refused)
        codes = codes.where(shared.c.refused.is_not(None), attempt.c.deleted.is_(None))
        with self._history.transaction() as connection:
            numbers = connection.execute(select(*counts).select_from(self._joined)).one()
            found = self._found(connection)
            reasons = tuple(connection.execute(codes).scalars()) if numbers[2] else ()
        if found is None:
            return State(numbers[0], numbers[1], numbers[2], reasons=reasons)
        fault = None if found.fault is None else TeamFault(found.fault, found.version)
        return State(
            numbers[0],
            numbers[1],
            numbers[2],
            fault,
            found.failures,
            found.not_before,
            found.sent,
            reasons,
        )

    def _found(self, connection: Connection) -> Any:
        return connection.execute(select(team).where(team.c.team == self._key)).first()

    def _note(self, connection: Connection, **values: Any) -> None:
        connection.execute(delete(team).where(team.c.team == self._key))
        connection.execute(insert(team).values({"team": self._key, **values}))


def _count(condition: Any) -> Any:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


_MARK = MARK + literal(",") + case((attempt.c.blind, "1"), else_="0")
"""What was worked out about an attempt, and whether its scores were hidden throughout, in one line."""
_NEWS = or_(
    shared.c.attempt.is_(None),
    shared.c.events != attempt.c.events,
    shared.c.mark != _MARK,
    shared.c.trainee != person.c.name,
)
