"""Attempts taken over one by one, each played again before it is believed."""

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection

from simulator.history import reading
from simulator.history.exchange.gathering import Gathered
from simulator.history.exchange.json_file import attempt_record
from simulator.history.exchange.merging import Merging
from simulator.history.exchange.playable import NotPlayable, Playable, prepared
from simulator.history.exchange.progress import Told
from simulator.history.exchange.records import AttemptRecord, EventRecord
from simulator.history.exchange.replaying import Refused, repaired, replay
from simulator.history.exchange.spool import Spool
from simulator.history.recovery.rebuilt import UNREADABLE, Rebuilt
from simulator.history.rows import Metrics, StoredAttempt
from simulator.history.tables import bytes_of
from simulator.negotiation.content import hash_of, thaw


class Taking:
    """Takes attempts over, one by one."""

    def __init__(self, rows: Rebuilt, told: Told) -> None:
        self._rows, self._told = rows, told
        self._playable: dict[str, Playable | None] = {}
        self.whole = self.shortened = 0

    def take(self, ids: list[str], merging: Merging) -> None:
        """Take over what can be read of these."""
        contents, by_hash, attempts = Spool(), dict[str, int](), Spool()
        words: dict[str, dict[str, Any]] = {}
        try:
            with self._rows.connected() as connection:
                for number, id in enumerate(ids):
                    self._told(number, len(ids))
                    with suppress(*UNREADABLE):
                        self._one(connection, id, words, attempts)
            for hash, record in words.items():
                by_hash[hash] = contents.put(json.dumps(record))
            merging.take(contents, by_hash, attempts, lambda _id, _state: None)
        finally:
            contents.close()
            attempts.close()

    def _one(
        self, connection: Connection, id: str, words: dict[str, dict[str, Any]], attempts: Spool
    ) -> None:
        stored = reading.attempt(connection, id)
        playable = None if stored is None else self._prepared(stored)
        if stored is None or playable is None:
            return
        spoken = _spoken(connection, stored)
        record = _record(stored, _metrics(connection, id), spoken)
        if record is None:
            return
        events = len(record.events)
        try:
            replay(record, playable)
        except Refused as refused:
            if refused.code != "other-rules":
                mended = repaired(record, playable)
                if mended is None or mended.decisions == 0 < record.decisions:
                    return
                record, events = mended, len(mended.events)
        whole = events == _count(connection, id)
        self.whole, self.shortened = self.whole + whole, self.shortened + (not whole)
        attempts.put(json.dumps(record.model_dump(mode="json", exclude_unset=True)))
        _add_content(words, stored, playable, spoken)

    def _prepared(self, stored: StoredAttempt) -> Playable | None:
        """The content of an attempt; its hash was compared when it was read."""
        if stored.content_hash not in self._playable:
            try:
                self._playable[stored.content_hash] = prepared(stored.document)
            except NotPlayable:
                self._playable[stored.content_hash] = None
        return self._playable[stored.content_hash]


def _count(connection: Connection, id: str) -> int:
    found = connection.exec_driver_sql(
        "SELECT events FROM attempt WHERE id = ?", (bytes_of(id),)
    ).scalar_one()
    return int(found)


def _metrics(connection: Connection, id: str) -> Metrics:
    names = [name for name in Metrics.__dataclass_fields__ if name != "region"]
    query = f"SELECT {', '.join(names)} FROM attempt WHERE id = ?"
    found = connection.exec_driver_sql(query, (bytes_of(id),)).one()
    return Metrics(**found._mapping)


def _spoken(connection: Connection, stored: StoredAttempt) -> str:
    """The hash of the words, or of the content's own where those are damaged."""
    query = "SELECT words.hash FROM attempt JOIN words ON attempt.words = words.key WHERE attempt.id = ?"
    said = connection.exec_driver_sql(query, (bytes_of(stored.row.id),)).scalar_one()
    return str(said) if hash_of(stored.words) == said else stored.content_hash


def _record(stored: StoredAttempt, metrics: Metrics, words: str) -> AttemptRecord | None:
    """The attempt as far as it is made of what one is made of."""
    events = stored.events
    gathered = Gathered(
        stored.row, stored.content_hash, words, stored.rules, stored.draws, stored.results, metrics, events
    )
    record = attempt_record(gathered, stored.row.trainee)
    record["events"] = list(_sound(record["events"]))
    for doubtful in ((), ("metrics",), ("metrics", "results"), ("metrics", "results", "variation", "series")):
        try:
            return AttemptRecord.model_validate(record | dict.fromkeys(doubtful))
        except ValidationError:
            continue
    return None


def _sound(events: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for event in events:
        for possible in (event, event | {"shown": None}):
            with suppress(ValidationError):
                EventRecord.model_validate(possible)
                yield possible
                break
        else:
            return


def _add_content(
    contents: dict[str, dict[str, Any]], stored: StoredAttempt, playable: Playable, spoken: str
) -> None:
    """Put down a content with the words of it that are needed; what they are called stands in themselves."""
    scenario, director = playable.scenario, playable.director
    record = contents.setdefault(
        stored.content_hash,
        {
            "hash": stored.content_hash,
            "scenario": scenario.id,
            "director": director.id,
            "document": json.loads(stored.document),
            "words": [],
        },
    )
    if any(one["hash"] == spoken for one in record["words"]):
        return
    own = spoken == stored.content_hash
    if not own:
        scenario, director = thaw(stored.words)
    record["words"].append(
        {
            "hash": spoken,
            "language": scenario.language,
            "title": scenario.title,
            "director_name": director.name,
            "document": None if own else json.loads(stored.words),
        }
    )
