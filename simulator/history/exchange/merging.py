"""Attempts of a file beside those of the history, and into them: merged by their ids."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from datetime import datetime
from itertools import islice
from typing import Any, Literal

from sqlalchemy import Connection, Row, insert, select, update

from simulator.history import reading, rollup, writing
from simulator.history.dialect import insert_missing
from simulator.history.exchange.names import in_full
from simulator.history.exchange.playable import canonical
from simulator.history.exchange.spool import Spool
from simulator.history.packing import all_events
from simulator.history.phrases import as_text, key_of
from simulator.history.rows import StoredEvent
from simulator.history.tables import METRICS, content, event, words
from simulator.history.tables import attempt as attempts_

State = Literal["added", "there", "longer_there", "longer_here", "parted", "another"]
"""What becomes of an attempt: it is new; it is there as it is; it went on in the file, and is gone on with;
it went on here, and stays; it went on differently, or another one has its id, and it is refused."""

_PAGE = 200
_RESULTS = ("ending", "kind", "region", "void", "client", "company", "client_uncapped", "company_uncapped")

Said = Callable[[str, State], None]
"""Is told what becomes of the attempt of an id."""


class Merging:
    """Brings attempts that were checked into a history, inside a transaction of the caller's.

    Args:
        file: what the file is called by, where names were left out in it; else None.
        writes: False only finds out what would become of each attempt.
        renews: what was worked out about an attempt takes the place of what is there, as where it was played
            it is worked out bit by bit; otherwise it only comes where there is none.
    """

    def __init__(
        self, connection: Connection, file: str | None, *, writes: bool, renews: bool = False
    ) -> None:
        self._connection, self._file, self._writes, self._renews = connection, file, writes, renews
        self._people: dict[str, int] = {}
        self._phrases: dict[str, int] = {}
        self._keys: dict[str, int] = {}
        self._spoken: dict[tuple[str, str], int] = {}
        self._contents: Mapping[str, int] = {}
        self._spool: Spool | None = None

    def take(self, contents: Spool, by_hash: Mapping[str, int], attempts: Iterable[str], said: Said) -> None:
        """Merge the attempts, and of the contents those that they need.

        Args:
            contents: their records as text.
            by_hash: the number of each in there.
        """
        self._spool, self._contents = contents, by_hash
        waiting = iter(attempts)
        while page := [json.loads(text) for text in islice(waiting, _PAGE)]:
            for id, state in self._page(page):
                said(id, state)

    def _page(self, records: Sequence[dict[str, Any]]) -> list[tuple[str, State]]:
        ids = [record["id"] for record in records]
        counted = rollup.moving(self._connection, attempts_.c.id.in_(ids)) if self._writes else nullcontext()
        with counted:
            return list(self._each(records, self._there(ids)))

    def _each(
        self, records: Sequence[dict[str, Any]], there: Mapping[str, Row[Any]]
    ) -> Iterator[tuple[str, State]]:
        events = all_events(self._connection, [row.key for row in there.values()])
        new: list[dict[str, Any]] = []
        for record in records:
            row = there.get(record["id"])
            if row is None:
                new.append(record)
                yield record["id"], "added"
                continue
            state = _compared(record, row, events[row.key])
            if self._writes:
                self._merge(record, row, state, len(events[row.key]))
            # What was deleted here and is brought again is wanted again.
            taken = state in ("there", "longer_there", "longer_here")
            yield record["id"], "added" if taken and row.deleted is not None else state
        if new and self._writes:
            self._add(new)

    def _there(self, ids: Sequence[str]) -> dict[str, Row[Any]]:
        query = select(attempts_, content.c.hash, reading.DRAWS.label("drawn"))
        query = query.join(content, attempts_.c.content == content.c.key)
        return {row.id: row for row in self._connection.execute(query.where(attempts_.c.id.in_(ids)))}

    def _add(self, records: Sequence[dict[str, Any]]) -> None:
        self._connection.execute(insert(attempts_), [self._row(record) for record in records])
        ids = [record["id"] for record in records]
        query = select(attempts_.c.id, attempts_.c.key).where(attempts_.c.id.in_(ids))
        keys = {row.id: row.key for row in self._connection.execute(query)}
        self._connection.execute(
            insert(event), [one for record in records for one in _events_of(record, keys[record["id"]])]
        )

    def _merge(self, record: dict[str, Any], row: Row[Any], state: State, count: int) -> None:
        if state in ("parted", "another"):
            return
        changes: dict[str, Any] = {"deleted": None} if row.deleted is not None else {}
        if row.blind and not record["blind"]:
            changes["blind"] = False
        if state == "longer_there":
            self._connection.execute(insert(event), _events_of(record, row.key)[count:])
            changes |= {name: value for name, value in self._row(record).items() if name in _GOES_ON}
        elif state == "there" and record["metrics"] is not None and (self._renews or _is_unjudged(row)):
            changes |= {name: value for name, value in record["metrics"].items() if value is not None}
        if row.ending is not None and row.region is None and record["results"] is not None:
            changes["region"] = record["results"]["region"]
        if changes:
            mine = attempts_.c.key == row.key
            self._connection.execute(update(attempts_).where(mine).values(changes))

    def _row(self, record: dict[str, Any]) -> dict[str, Any]:
        variation, series = record["variation"] or {}, record["series"] or {}
        results = record["results"] or dict.fromkeys(_RESULTS)
        metrics = record["metrics"] or dict.fromkeys(METRICS)
        key = self._content(record["content"])
        return {
            **{name: record[name] for name in _AS_THEY_ARE},
            **{name: _moment(record[name]) for name in ("started", "changed", "finished")},
            **{name: results[name] for name in _RESULTS},
            **{name: metrics[name] for name in METRICS},
            "time_factor": record.get("time_factor"),
            "draws": self._phrase(as_text(record["draws"])),
            "ending": None if results["ending"] is None else self._phrase(results["ending"]),
            "content": key,
            "words": self._words(record["content"], record["words"], key),
            "person": self._person(record["trainee"]),
            "events": len(record["events"]),
            "variation_of": variation.get("of"),
            "variation_from": variation.get("decision"),
            "run": series.get("run"),
            "exercise": series.get("exercise"),
            "place": series.get("place"),
        }

    def _phrase(self, text: str) -> int:
        if text not in self._phrases:
            self._phrases[text] = key_of(self._connection, text)
        return self._phrases[text]

    def _person(self, name: str) -> int:
        called = in_full(name, self._file) if self._file else name
        if called not in self._people:
            self._people[called] = writing.person_key(self._connection, called)
        return self._people[called]

    def _content(self, hash: str) -> int:
        if hash not in self._keys:
            query = select(content.c.key).where(content.c.hash == hash)
            # A document is large, and mostly there.
            key = self._connection.execute(query).scalar()
            if key is None:
                record = self._record(hash)
                values = {"hash": hash, "scenario": record["scenario"], "director": record["director"]}
                values["document"] = canonical(record["document"])
                insert_missing(self._connection, content, values)
                key = self._connection.execute(query).scalar_one()
            self._keys[hash] = key
        return self._keys[hash]

    def _words(self, hash: str, spoken: str, key: int) -> int:
        if (hash, spoken) not in self._spoken:
            query = select(words.c.key).where(words.c.content == key, words.c.hash == spoken)
            mine = self._connection.execute(query).scalar()
            if mine is None:
                found = next(one for one in self._record(hash)["words"] if one["hash"] == spoken)
                document = found["document"]
                values = {**found, "content": key, "document": document and canonical(document)}
                insert_missing(self._connection, words, values)
                mine = self._connection.execute(query).scalar_one()
            self._spoken[hash, spoken] = mine
        return self._spoken[hash, spoken]

    def _record(self, hash: str) -> dict[str, Any]:
        assert self._spool is not None
        record: dict[str, Any] = json.loads(self._spool.get(self._contents[hash]))
        return record


_AS_THEY_ARE = ("id", "mode", "seed", "rules", "decisions", "rewinds", "abandoned", "blind")
_GOES_ON = {
    "changed",
    "finished",
    "events",
    "decisions",
    "rewinds",
    "abandoned",
    "words",
    *_RESULTS,
    *METRICS,
}


def _compared(record: dict[str, Any], row: Row[Any], stored: Sequence[StoredEvent]) -> State:
    """What becomes of an attempt that is here already."""
    began = record["content"], record["mode"], record["seed"], record["draws"], record["rules"]
    if began != (row.hash, row.mode, row.seed, json.loads(row.drawn), row.rules):
        return "another"
    there = [
        (one["kind"], _moment(one["at"]), one["choice"], one["timed_out"], one["data"])
        for one in record["events"]
    ]
    here = [(one.kind, one.at, one.choice, one.timed_out, one.data) for one in stored]
    both = min(len(here), len(there))
    if here[0] != there[0]:
        return "another"
    if here[:both] != there[:both]:
        return "parted"
    if len(here) == len(there):
        return "there"
    return "longer_there" if len(there) > both else "longer_here"


def _is_unjudged(row: Row[Any]) -> bool:
    return all(row._mapping[name] is None for name in METRICS)


def _events_of(record: dict[str, Any], key: int) -> list[dict[str, Any]]:
    return [{**one, "attempt": key, "at": _moment(one["at"])} for one in record["events"]]


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text.replace("Z", "+00:00"))
