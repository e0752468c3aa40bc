"""Histories as several people make them: two languages, rewinds, forecasts, calls, the office, exercises."""

import random
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from simulator.history import History, Metrics, Series, Session, rollup
from simulator.history.exchange import export
from simulator.history.query import Query
from simulator.office.forecast import DEMANDS, by_hand, pick, skill, truth_of_demand
from simulator.office.talk import Answer
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from tests.history.material import director, russian, scenario

WRITTEN = datetime(2026, 4, 1, 8, 0, tzinfo=UTC)
SALT = b"the same"
PEOPLE = ("Olga Unforgettable", "Анна Неповторимая", "", "=cmd|' /C kalkul'!A0", 'O\'Brien, "Bo"; <b>')
"""Names, one of nobody's, and some that spreadsheets and pages would like to make more of."""


class Clock:
    """A time that goes on a little whenever it is asked for, and now and then does not."""

    def __init__(self) -> None:
        self._time, self._asked = datetime(2026, 3, 1, 9, 0, tzinfo=UTC), 0

    def __call__(self) -> datetime:
        self._asked += 1
        if self._asked % 5:
            self._time += timedelta(milliseconds=61_007)
        return self._time


@dataclass(frozen=True)
class Plan:
    """What somebody does in one attempt; each number is one thing, as far as it is possible then."""

    person: int = 0
    russian: bool = False
    other_content: bool = False
    exam: bool = False
    deal: int | None = None
    doings: tuple[int, ...] = ()


def plans(rng: random.Random, count: int) -> list[Plan]:
    """Plans at random."""
    return [
        Plan(
            person=rng.randrange(len(PEOPLE)),
            russian=rng.random() < 0.4,
            other_content=rng.random() < 0.3,
            exam=rng.random() < 0.2,
            deal=rng.choice([None, None, 0, 1]),
            doings=tuple(rng.randrange(1000) for _ in range(rng.randrange(14))),
        )
        for _ in range(count)
    ]


@cache
def contents() -> tuple[tuple[Scenario, Director], tuple[Scenario, Director]]:
    """Two versions of a deal, under a director who calls."""
    lines = {"concession": [{"says": "And what did we get?", "call": True}, "Again a present."],
             "claims": {"price": ["The price was too low."], "conceded": ["You gave too much."]}}  # fmt: skip
    boss = director(lines=lines)
    return (scenario(), boss), (scenario(rounds=6, out_of_rounds="left"), boss)


def started(history: History, plan: Plan, seed: int = 5) -> Session:
    """An attempt that begins as planned."""
    models = contents()[plan.other_content]
    words = models
    if plan.russian and not plan.other_content:
        spoken, boss = russian()
        words = (
            spoken.model_copy(update={"language": "ru"}),
            boss.model_copy(update={"language": "ru", "lines": models[1].lines}),
        )
    series = None if plan.deal is None else Series("5e71e5", "two-years", plan.deal)
    return Session.start(
        history, *models, words, seed=seed, mode="exam" if plan.exam else "practice",
        trainee=PEOPLE[plan.person], series=series,
    )  # fmt: skip


def do(session: Session, what: int) -> None:
    """One thing, as far as it is possible now."""
    attempt, kind = session.attempt, what % 10
    if attempt.ended is not None:
        _afterwards(session, what)
    elif kind == 0 and session.mode == "practice" and attempt.turns:
        session.rewind(what // 10 % len(attempt.turns))
    elif kind == 1:
        session.abandon()
    elif kind == 2:
        _forecast(session, what // 10)
    elif kind == 3 and any(message.call for message in attempt.messages):
        number = next(message.number for message in attempt.messages if message.call)
        session.take_call(number, bool(what // 10 % 2))
    else:
        offered = [offer.id for offer in attempt.offered() if offer.available]
        session.choose(offered[what // 10 % len(offered)], timed_out=what % 7 == 0)


def play(history: History, every: Sequence[Plan]) -> list[str]:
    """Play as planned; returns the ids."""
    made = []
    for number, plan in enumerate(every):
        session = started(history, plan, seed=number)
        for what in plan.doings:
            do(session, what)
        made.append(session.id)
        if session.attempt.ended is None and plan.doings[:1] == (999,):
            history.set_blind(session.row, True)
        elif len(plan.doings) % 5 == 3 and len(session.attempt.turns) > 1:
            made.append(Session.vary(history, session, 1).id)
    return made


def opened(folder: Path, name: str) -> History:
    """A new history; the tables are made once for all of a test's."""
    template = folder / "template.sqlite"
    if not template.exists():
        History.open(template).close()
    file = folder / f"{name}.sqlite"
    shutil.copy(template, file)
    return History.open(file, now=Clock())


def written(history: History, file: Path, query: Query | None = None, **more: Any) -> bytes:
    """The export of a history, as always at the same moment, so that equal histories have equal ones."""
    export(history, file, "json", query, now=lambda: WRITTEN, salt=SALT, **more)
    return file.read_bytes()


def all_of(history: History) -> dict[str, Any]:
    """Everything that is stored of every attempt, but for its key."""
    stored = [history.attempt(row.id) for row in history.attempts()]
    return {one.row.id: replace(one, row=replace(one.row, key=0)) for one in stored}


def is_counted(history: History) -> bool:
    """Whether the sums of the weeks are those of the attempts."""
    with history.transaction() as connection:
        return rollup.kept(connection) == rollup.counted(connection)


def _forecast(session: Session, what: int) -> None:
    moment = ("briefing", "bargaining", "office")[what % 3]
    if any((one.subject, one.moment) == ("demand", moment) for one in session.forecasts):
        return
    if what % 2:
        session.seal(pick("demand", moment, DEMANDS, DEMANDS[what % len(DEMANDS)], 70))  # type: ignore[arg-type]
    else:
        chips = dict.fromkeys(DEMANDS, 10) | {DEMANDS[0]: 100 - 10 * (len(DEMANDS) - 1)}
        session.seal(by_hand("demand", moment, chips))  # type: ignore[arg-type]


def _afterwards(session: Session, what: int) -> None:
    if session.office_left or what % 4 == 0:
        made = [one for one in session.forecasts if one.subject == "demand"]
        found = round(100 * skill(made[-1], truth_of_demand(session.attempt.director))) if made else None
        region = session.row.region or ("missed_deal", "sound_walk_away")[what % 2]
        session.note(Metrics(region, what % 90, found, 50, 2, 1, 1, 7, 3, what % 90))
    elif what % 4 == 1:
        session.answer(Answer("evidence", ("term.price",)), ["Hm. «Вот как»."])
    elif what % 4 == 2:
        session.answer(Answer("silence"))
    else:
        session.leave_office(["That will be all."])
