"""A history of very many attempts, by a seed: deals that were really played, sampled over three years.

Some thousands of plays of the shipped scenarios are played through the store itself. Every attempt is one of
them under another id, person and time, with pauses of its own between its decisions, and plays again as it is
told; what the analysis and the office would make of it is drawn from what people reach: analysing a million
deals would take days. What logs are deflated with was learnt from other plays than those that are sampled:
else each log would be found whole in what it is deflated with, and take next to nothing.
"""

import random
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select

from simulator.history import History, Session, dictionary, rollup, tables
from simulator.history.packing import pack, unpacked_log
from simulator.history.thin import NONE, Dictionary, Row, moments_of, row_of, squeezed
from simulator.office.forecast import Forecast
from simulator.scenario.library import Library

BEGIN = datetime(2023, 1, 2, tzinfo=UTC)
DAYS = 3 * 364
PEOPLE = 400
LEARNT = 260
"""As many plays as fill what logs are deflated with, as those of so large a history do."""
_FIRST = ("Анна", "Ben", "Мария", "Olga", "Пётр", "Elena", "Victor", "Ирина", "Tom", "Светлана")
_LAST = ("Ковалёва", "Hale", "Орлов", "Marsh", "Лебедева", "Novak", "Соколов", "Reed")
_DEMANDS = ("most_margin", "happy_client", "fast_money", "firm_price", "not_bending")


@dataclass(frozen=True, slots=True)
class Play:
    """A deal that was played.

    Attributes:
        row: as the store has it.
        events: how many things happened.
        last: which of these ended it.
        known: what its log is deflated with.
        rest: its log, without the moments that it begins with.
    """

    row: dict[str, Any]
    events: int
    last: int
    known: Dictionary
    rest: bytes


def fill(where: Path | str, attempts: int, seed: int = 1, plays: int = 24, learnt: int = LEARNT) -> None:
    """Write so many attempts into a new history, those that began first first.

    Args:
        plays: how often each scenario is really played.
        learnt: how many more plays of each what logs are deflated with is learnt from.
    """
    rng = random.Random(seed)
    history = History.open(where)
    with history.transaction(writes=True) as connection:
        played = _played(connection, rng, plays, learnt)
        people = _people(connection)
        rows = _rows(rng, played, people, attempts)
        while batch := [row for row, _ in zip(rows, range(5_000), strict=False)]:
            connection.execute(insert(tables.attempt), batch)
        rollup.recount(connection)
    history.close()


def _played(connection: Connection, rng: random.Random, plays: int, learnt: int) -> list[Play]:
    """Play the library into a store of its own, and take over content, words and phrases."""
    library = Library.shipped()
    with tempfile.TemporaryDirectory() as folder:
        history = History.open(Path(folder) / "plays.sqlite")
        with history.transaction() as small:
            plain = small.connection.driver_connection
        assert plain is not None
        plain.execute("PRAGMA synchronous = OFF")
        for entry in library.scenarios():
            scenario = entry.loaded.value
            assert scenario is not None
            boss = library.director(scenario.director)
            director = None if boss is None else boss.loaded.value
            assert director is not None
            for _ in range(learnt + plays):
                session = Session.start(history, scenario, director, (scenario, director))
                _play(session, rng)
        with history.transaction(writes=True) as small:
            for key in small.execute(select(tables.attempt.c.key)).scalars().all():
                assert pack(small, key)
            for table in (tables.content, tables.words, tables.phrase):
                connection.execute(
                    insert(table), [dict(row._mapping) for row in small.execute(select(table))]
                )
            found: list[Play] = []
            for key in small.execute(select(tables.content.c.key).order_by(tables.content.c.key)).scalars():
                query = select(tables.attempt).where(tables.attempt.c.content == key)
                rows = [dict(row._mapping) for row in small.execute(query.order_by(tables.attempt.c.key))]
                found += _deflated(connection, small, key, rows, learnt)
        history.close()
    return found


def _deflated(
    connection: Connection, small: Connection, content: int, rows: list[dict[str, Any]], learnt: int
) -> list[Play]:
    """The plays of a content, without those that logs are learnt from."""
    find = dictionary.finder(small)
    plain = [row_of(row["log"], row["started"], find) for row in rows]
    known = NONE
    if learnt:
        made = dictionary.made_of(content, learnt, [one.numbers for one in plain[:learnt]])
        connection.execute(insert(tables.dictionary), made)
        known = dictionary.current(connection, content)
    return [_as_play(small, row, one, known) for row, one in zip(rows[learnt:], plain[learnt:], strict=True)]


def _play(session: Session, rng: random.Random) -> None:
    """Play to the end, or a part of the way, with a forecast for every second."""
    if rng.random() < 0.6:
        chips = dict.fromkeys(_DEMANDS, 7) | {rng.choice(_DEMANDS): 72}
        session.seal(Forecast("demand", "briefing", tuple(chips.items()), None, 70))
    last = rng.randrange(1, 8) if rng.random() < 0.1 else 99
    while session.attempt.ended is None and len(session.attempt.turns) < last:
        offered = [offer.id for offer in session.attempt.offered() if offer.available]
        session.choose(rng.choice(offered), timed_out=rng.random() < 0.02)
    if session.attempt.ended is not None:
        session.leave_office(["Close the door behind you."])


def _as_play(small: Connection, row: dict[str, Any], one: Row, known: Dictionary) -> Play:
    kinds = [event.kind for event in unpacked_log(small, row["log"], row["started"])]
    last = max(place for place, kind in enumerate(kinds) if kind in ("start", "choice"))
    return Play(row, len(kinds), last, known, squeezed(one.numbers, known))


def _people(connection: Connection) -> list[int]:
    names = [f"{first} {last}" for first in _FIRST for last in _LAST]
    rows: list[dict[str, Any]] = [
        {"key": key + 1, "name": f"{names[key % len(names)]} {key // len(names) + 1}"}
        for key in range(PEOPLE)
    ]
    connection.execute(insert(tables.person), rows)
    return [key + 1 for key in range(PEOPLE)]


def _rows(
    rng: random.Random, played: list[Play], people: list[int], attempts: int
) -> Iterator[dict[str, Any]]:
    """The attempts in the order in which they began; some people play much more than others."""
    weights = [1 / (place + 5) for place in range(len(people))]
    step = timedelta(days=DAYS) / attempts
    skill = {person: rng.uniform(-1, 1) for person in people}
    for number in range(attempts):
        play, person = rng.choice(played), rng.choices(people, weights)[0]
        started = BEGIN + step * number
        started = started.replace(microsecond=started.microsecond // 1000 * 1000)
        yield _row(rng, play, person, skill[person] + number / attempts, started, number + 1)


def _row(
    rng: random.Random, play: Play, person: int, skill: float, started: datetime, key: int
) -> dict[str, Any]:
    later = (0, *(rng.randrange(3_000, 60_000) for _ in range(play.events - 1)))
    ended = play.row["finished"] is not None
    finished = started + timedelta(milliseconds=sum(later[: play.last + 1]))
    row = play.row | {
        "key": key,
        "id": f"{rng.getrandbits(64):016x}",
        "person": person,
        "mode": "exam" if rng.random() < 0.1 else "practice",
        "started": started,
        "changed": started + timedelta(milliseconds=sum(later)),
        "finished": finished if ended else None,
        "log": moments_of(later, play.known) + play.rest,
    }
    return row | (_metrics(rng, skill) if ended else {})


def _metrics(rng: random.Random, skill: float) -> dict[str, int | None]:
    regret = max(0, round(rng.gauss(420 - 120 * skill, 180)))
    pressed = rng.randrange(2, 7)
    share = rng.uniform(0.3, 0.7)
    return {
        "regret": regret,
        "forecast": max(-200, min(100, round(rng.gauss(40 + 20 * skill, 40))))
        if rng.random() < 0.6
        else None,
        "managing_up": rng.randrange(101),
        "claims": 3,
        "fair": rng.randrange(4),
        "pressed": pressed,
        "pressed_regret": round(regret * share),
        "calm": 10 - pressed,
        "calm_regret": regret - round(regret * share),
    }
