"""Which statements wait for a record store and which it has: kept in the history, so that a restart forgets
nothing. What was acknowledged is written down before more is sent."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    String,
    and_,
    case,
    cast,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    type_coerce,
)

from simulator.history.records.fault import RecordFault
from simulator.history.store import History
from simulator.history.tables import METRICS, attempt, record, record_store

_FIGURES = ("region", *METRICS)
_PAGE = 100


@dataclass(frozen=True, slots=True)
class Waiting:
    """An attempt of which a store has not everything.

    Attributes:
        events, completed: it has the events below this number, and that of the end.
        figures: what the debrief worked out, by name; None if the store has it, or there is none.
        mark: the same in one line, to be written down once the store has it.
    """

    key: int
    id: str
    events: int
    completed: bool
    figures: dict[str, Any] | None
    mark: str


@dataclass(frozen=True, slots=True)
class Had:
    """What a store has of an attempt now."""

    key: int
    events: int
    completed: bool
    figures: str | None
    refused: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """How it stands with a store.

    Attributes:
        waiting: how many statements wait.
        refused: how many it did not take for good.
        fault: why sending failed the last time; None if it did not.
        failures: how often in a row.
        not_before: until when the store is left alone.
        sent: when it last took something.
    """

    waiting: int
    refused: int
    fault: RecordFault | None = None
    failures: int = 0
    not_before: datetime | None = None
    sent: datetime | None = None


class Outbox:
    """What waits for one store, of attempts that are over or were given up."""

    def __init__(self, history: History, store: str, begins: datetime | None) -> None:
        """Look at a history.

        Args:
            store: names the record store: `Address.key`.
            begins: only attempts begun then or later; None: all of them.
        """
        self._history, self._store = history, store
        self._joined = attempt.outerjoin(
            record, and_(record.c.attempt == attempt.c.key, record.c.store == store)
        )
        over = or_(attempt.c.finished.is_not(None), attempt.c.abandoned)
        self._over = and_(over, attempt.c.deleted.is_(None))
        if begins is not None:
            self._over = and_(self._over, attempt.c.started >= begins)

    def waiting(self) -> Iterator[Waiting]:
        """Every attempt of which something waits, by the order in which they were stored."""
        last = -1
        columns = [attempt.c[name] for name in _FIGURES]
        query = (
            select(attempt.c.key, attempt.c.id, MARK.label("mark"), *columns)
            .add_columns(record.c.events, record.c.completed, record.c.figures.label("had"))
            .select_from(self._joined)
            .where(self._over, or_(_EVENTS > 0, _ENDED, _EVALUATED))
            .order_by(attempt.c.key)
            .limit(_PAGE)
        )
        while True:
            with self._history.transaction() as connection:
                rows = connection.execute(query.where(attempt.c.key > last)).all()
            for row in rows:
                figures = {name: row._mapping[name] for name in _FIGURES}
                judged = any(figures[name] is not None for name in METRICS) and row.had != row.mark
                yield Waiting(
                    key=row.key,
                    id=row.id,
                    events=row.events or 0,
                    completed=bool(row.completed),
                    figures=figures if judged else None,
                    mark=row.mark,
                )
            if len(rows) < _PAGE:
                return
            last = rows[-1].key

    def acknowledge(self, had: Sequence[Had], now: datetime) -> None:
        """Write down what the store has now, and that it can be reached; all of it or nothing."""
        with self._history.transaction(writes=True) as connection:
            for one in had:
                mine = (record.c.attempt == one.key, record.c.store == self._store)
                before = connection.execute(select(record).where(*mine)).first()
                connection.execute(delete(record).where(*mine))
                there = connection.execute(select(attempt.c.key).where(attempt.c.key == one.key)).first()
                if there is None:
                    continue
                values = {
                    "attempt": one.key,
                    "store": self._store,
                    "events": max(one.events, before.events if before else 0),
                    "completed": one.completed or bool(before and before.completed),
                    "figures": one.figures or (before.figures if before else None),
                    "refused": one.refused + (before.refused if before else 0),
                }
                connection.execute(insert(record).values(values))
            self._note(connection, failures=0, fault=None, status=None, not_before=None, sent=now)

    def failed(self, fault: RecordFault, not_before: Callable[[int], datetime]) -> None:
        """Write down why sending failed; `not_before` says until when to wait after so many failures."""
        with self._history.transaction(writes=True) as connection:
            before = self._found(connection)
            failures = 1 + (before.failures if before else 0)
            self._note(
                connection,
                failures=failures,
                fault=fault.code,
                status=fault.status,
                not_before=not_before(failures),
                sent=before.sent if before else None,
            )

    def state(self) -> State:
        """How it stands with the store."""
        count = func.sum(_EVENTS + case((_ENDED, 1), else_=0) + case((_EVALUATED, 1), else_=0))
        counted = select(func.coalesce(count, 0)).select_from(self._joined).where(self._over)
        refused = select(func.coalesce(func.sum(record.c.refused), 0)).where(record.c.store == self._store)
        with self._history.transaction() as connection:
            waiting = int(connection.execute(counted).scalar_one())
            kept, found = int(connection.execute(refused).scalar_one()), self._found(connection)
        if found is None:
            return State(waiting, kept)
        fault = None if found.fault is None else RecordFault(found.fault, found.status)
        return State(waiting, kept, fault, found.failures, found.not_before, found.sent)

    def _found(self, connection: Connection) -> Any:
        return connection.execute(select(record_store).where(record_store.c.store == self._store)).first()

    def _note(self, connection: Connection, **values: Any) -> None:
        connection.execute(delete(record_store).where(record_store.c.store == self._store))
        connection.execute(insert(record_store).values({"store": self._store, **values}))


def _text(name: str) -> ColumnElement[str]:
    column = attempt.c[name]
    return func.coalesce(cast(type_coerce(column, Integer), String(12)), "")


def _line() -> ColumnElement[str]:
    made = _text(_FIGURES[0])
    for name in _FIGURES[1:]:
        made = made + literal(",") + _text(name)
    return made


MARK = _line()
"""What the debrief worked out, in one line."""
_EVENTS = attempt.c.events - func.coalesce(record.c.events, 0)
_ENDED = and_(attempt.c.finished.is_not(None), func.coalesce(record.c.completed, False).is_(False))
_EVALUATED = and_(
    or_(*(attempt.c[name].is_not(None) for name in METRICS)),
    func.coalesce(record.c.figures, "") != MARK,
)
