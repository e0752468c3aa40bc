"""Many small attempts of several people, without playing them: for what only looks at lists and sums."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from simulator.history import AttemptRow, History, Metrics
from simulator.history.rows import NewAttempt, NewEvent, Results, Standing
from simulator.history.tables import REGIONS
from simulator.negotiation.content import Content, hash_of
from tests.history.material import new_attempt

PEOPLE = ("Анна", "Ben", "anna b", "")
TITLES = {"small-deal": "A small deal", "large-deal": "Большая сделка"}
DIRECTORS = {"plain-speaker": "Victor Hale", "straight": "Anna Reed"}
BEGIN = datetime(2026, 2, 27, 20, tzinfo=UTC)


class Clock:
    """A time that is set by hand."""

    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        return self.now


def new(rng: random.Random, variation_of: str | None = None) -> NewAttempt:
    """An attempt of somebody on one of two scenarios under one of two directors."""
    made = new_attempt(rng.choice(PEOPLE))
    scenario, director = rng.choice(list(TITLES)), rng.choice(list(DIRECTORS))
    name = f"{scenario} {director} {rng.randrange(2)}"
    content = Content(hash_of(name), name)
    words = replace(made.words, hash=name, title=TITLES[scenario], director_name=DIRECTORS[director])
    return replace(
        made,
        scenario=scenario,
        director=director,
        content=content,
        words=words,
        mode=rng.choice(["practice", "practice", "exam"]),
        variation_of=variation_of,
        variation_from=None if variation_of is None else 1,
    )


def end(history: History, row: AttemptRow, rng: random.Random, number: int = 1) -> AttemptRow:
    """The attempt comes to an end with a second event or later."""
    scores = rng.randrange(40, 44), rng.randrange(101)
    region = rng.choice([*REGIONS, None])
    results = Results("signed", "deal", region, False, *scores, *scores)
    return history.append(row, number, NewEvent("choice", "sign"), Standing(number, 0, False, results))


def metrics(rng: random.Random) -> Metrics:
    """What might be worked out about it."""

    def some(most: int) -> int | None:
        return None if rng.random() < 0.2 else rng.randrange(most)

    return Metrics(
        rng.choice([*REGIONS, None]), some(900), some(101), some(101), *(some(9) for _ in range(6))
    )


def gather(history: History, clock: Clock, seed: int, many: int) -> list[AttemptRow]:
    """So many attempts over some weeks; most of them have ended, and most of these are judged."""
    rng = random.Random(seed)
    rows: list[AttemptRow] = []
    for _ in range(many):
        clock.now += timedelta(hours=rng.choice([0, 1, 30, 90]))
        row = history.begin(new(rng, rows[0].id if rows and rng.random() < 0.1 else None))
        if rng.random() < 0.8:
            clock.now += timedelta(seconds=rng.randrange(3))
            row = end(history, row, rng)
            if rng.random() < 0.8:
                row = history.note(row, metrics(rng))
        rows.append(row)
    return rows
