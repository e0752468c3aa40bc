"""What is to be exported, read page by page inside a transaction of the caller's, oldest attempts first."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, literal, or_, select

from simulator.history import reading, trends
from simulator.history.meaning import meaning_of
from simulator.history.packing import all_events
from simulator.history.query import Query
from simulator.history.rows import AttemptRow, Metrics, Results, StoredEvent
from simulator.history.tables import METRICS, Instant, content, person, words
from simulator.history.tables import attempt as attempts_

PAGE = 200


@dataclass(frozen=True, slots=True)
class Gathered:
    """An attempt with everything but its content, which is named by `content` and `words`, both hashes."""

    row: AttemptRow
    content: str
    words: str
    rules: int
    draws: dict[str, str]
    results: Results | None
    metrics: Metrics
    events: tuple[StoredEvent, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """The words of a content in a language; without a document they are its own."""

    hash: str
    language: str
    title: str
    director_name: str
    document: str | None


@dataclass(frozen=True, slots=True)
class Stored:
    """A content as it is stored, with those of its words that are wanted."""

    hash: str
    scenario: str
    director: str
    document: str
    words: tuple[Spoken, ...]


class Gathering:
    """Everything that a query means, as it stands at one moment."""

    def __init__(self, connection: Connection, query: Query) -> None:
        self._connection = connection
        self._meant = and_(*meaning_of(connection, query).where("started"))
        self.attempts = trends.count(connection, query).all
        used = select(attempts_.c.content, attempts_.c.words).select_from(reading.JOINED)
        self._words: dict[int, list[int]] = defaultdict(list)
        for key, spoken in connection.execute(used.where(self._meant).distinct()):
            self._words[key].append(spoken)
        self.contents = len(self._words)

    def trainees(self) -> list[str]:
        """Everyone who has an attempt here, once."""
        query = select(person.c.name).select_from(reading.JOINED).where(self._meant).distinct()
        return list(self._connection.execute(query).scalars())

    def each_content(self) -> Iterator[Stored]:
        """The contents in the order of their hashes, each read when it is asked for."""
        hashes = {
            key: self._connection.execute(select(content.c.hash).where(content.c.key == key)).scalar_one()
            for key in self._words
        }
        for key in sorted(self._words, key=lambda one: hashes[one]):
            yield self._stored(key)

    def each_attempt(self) -> Iterator[Gathered]:
        """The attempts in the order in which they began; those of one moment by their ids."""
        last: Gathered | None = None
        while page := self._page(last):
            yield from page
            last = page[-1]

    def content_of(self, gathered: Gathered) -> tuple[str, str]:
        """The documents of an attempt's content and of its words."""
        query = select(content.c.document, words.c.document.label("spoken"))
        query = query.join(words, words.c.content == content.c.key)
        mine = (content.c.hash == gathered.content, words.c.hash == gathered.words)
        document, spoken = self._connection.execute(query.where(*mine)).one()
        return document, spoken or document

    def _stored(self, key: int) -> Stored:
        own = self._connection.execute(select(content).where(content.c.key == key)).one()
        query = select(words).where(words.c.key.in_(self._words[key])).order_by(words.c.hash)
        spoken = tuple(
            Spoken(row.hash, row.language, row.title, row.director_name, row.document)
            for row in self._connection.execute(query)
        )
        return Stored(own.hash, own.scenario, own.director, own.document, spoken)

    def _page(self, last: Gathered | None) -> list[Gathered]:
        names = ("rules", "void", "client_uncapped", "company_uncapped", *METRICS)
        listed = set(AttemptRow.__dataclass_fields__)
        more = [attempts_.c[name] for name in names if name not in listed]
        query = reading.ROWS.add_columns(
            *more, reading.DRAWS, content.c.hash.label("content_hash"), words.c.hash.label("words_hash")
        )
        query = query.where(self._meant).order_by(attempts_.c.started, attempts_.c.id).limit(PAGE)
        if last is not None:
            began = literal(last.row.started, Instant)
            same = and_(attempts_.c.started == began, attempts_.c.id > last.row.id)
            query = query.where(attempts_.c.started >= began, or_(attempts_.c.started > began, same))
        found = [(reading.row(row), row._mapping) for row in self._connection.execute(query)]
        events = all_events(self._connection, [row.key for row, _ in found])
        return [
            Gathered(
                row=row,
                content=fields["content_hash"],
                words=fields["words_hash"],
                rules=fields["rules"],
                draws=json.loads(fields["draws"]),
                results=_part(Results, fields) if row.ending is not None else None,
                metrics=_part(Metrics, fields),
                events=events[row.key],
            )
            for row, fields in found
        ]


def _part(kind: Any, fields: Any) -> Any:
    return kind(**{name: fields[name] for name in kind.__dataclass_fields__})
