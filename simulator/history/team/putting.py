"""A batch of attempts put into a team's database, inside a transaction of the caller's."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select, update

from simulator.history import rollup, writing
from simulator.history.dialect import one_at_a_time
from simulator.history.exchange.merging import Merging, State
from simulator.history.exchange.spool import Spool
from simulator.history.tables import attempt, person
from simulator.history.team.outbox import Waiting
from simulator.history.team.parcel import Parcel


def put(connection: Connection, waiting: Sequence[Waiting], parcel: Parcel) -> dict[str, str | None]:
    """Bring attempts into the database; return for each, by its id, why it was not taken, or None.

    Laptops take turns, batch by batch, and tables cannot change meanwhile. What was deleted there stays
    deleted, also where it was deleted for good. A new name comes only to attempts that still have the one
    under which they were sent: somebody there may have given them another.
    """
    one_at_a_time(connection)
    there = _there(connection, [one.id for one in waiting])
    outcome = {one.id: "deleted" if _is_deleted(one, there.get(one.id)) else None for one in waiting}
    _rename(connection, [one for one in waiting if outcome[one.id] is None], there)
    _merge(connection, parcel, outcome)
    return outcome


def _there(connection: Connection, ids: Sequence[str]) -> Mapping[str, Any]:
    query = select(attempt.c.id, attempt.c.deleted, person.c.name)
    query = query.join(person, attempt.c.person == person.c.key).where(attempt.c.id.in_(ids))
    return {row.id: row for row in connection.execute(query)}


def _is_deleted(waiting: Waiting, there: Any) -> bool:
    if there is not None:
        return there.deleted is not None
    before = waiting.before
    return before is not None and before.refused in (None, "deleted")


def _rename(connection: Connection, waiting: Sequence[Waiting], there: Mapping[str, Any]) -> None:
    renamed: dict[str, list[str]] = {}
    for one in waiting:
        found, before = there.get(one.id), one.before
        if found is None or before is None or before.trainee == one.here.trainee:
            continue
        if found.name == before.trainee:
            renamed.setdefault(one.here.trainee, []).append(one.id)
    for name, ids in renamed.items():
        mine = attempt.c.id.in_(ids)
        with rollup.moving(connection, mine):
            key = writing.person_key(connection, name)
            connection.execute(update(attempt).where(mine).values(person=key))


def _merge(connection: Connection, parcel: Parcel, outcome: dict[str, str | None]) -> None:
    contents, by_hash = Spool(), dict[str, int]()

    def said(id: str, state: State) -> None:
        if state in ("parted", "another"):
            outcome[id] = state

    try:
        for hash, text in parcel.contents.items():
            by_hash[hash] = contents.put(text)
        taken = [parcel.attempts[id] for id in parcel.attempts if outcome[id] is None]
        Merging(connection, None, writes=True, renews=True).take(contents, by_hash, taken, said)
    finally:
        contents.close()
