"""One run of an exercise: which of its deals are done, and which is to be played now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from simulator.history.rows import AttemptRow
from simulator.scenario.exercise_model import Deal, Exercise
from simulator.scenario.library import Library

State = Literal["done", "playing", "next", "later"]


@dataclass(frozen=True, slots=True)
class Part:
    """One deal of a run.

    Attributes:
        place: which deal of the exercise, from 0.
        scenario: its id.
        director: his id; empty where only a scenario that cannot be read would name him.
        row: the attempt that counts; None before it has begun.
        state: `done` when talks have ended, `playing` while they go on, `next` if it can begin now, `later`
            if another deal comes first. The deals of a comparison can be played in any order.
    """

    place: int
    scenario: str
    director: str
    row: AttemptRow | None
    state: State


@dataclass(frozen=True, slots=True)
class Run:
    """An exercise being played, from the first deal to the last.

    Attributes:
        id: names the run; None if it has not begun.
        exercise: the exercise's id.
        seed: of every deal of the run; None where each has its own.
        parts: the deals in their order.
    """

    id: str | None
    exercise: str
    seed: int | None
    parts: tuple[Part, ...]

    @property
    def next(self) -> Part | None:
        """The deal to be played now, or gone on with; None when all are done."""
        return next((part for part in self.parts if part.state in ("playing", "next")), None)

    @property
    def finished(self) -> bool:
        """Whether every deal is done."""
        return all(part.state == "done" for part in self.parts)

    @property
    def means(self) -> tuple[float, float] | None:
        """The client's and the company's mean score of the finished deals; None where there are none."""
        rows = [part.row for part in self.parts if part.state == "done" and part.row is not None]
        scores = [
            (row.client, row.company) for row in rows if row.client is not None and row.company is not None
        ]
        if not scores:
            return None
        client, company = zip(*scores, strict=True)
        return mean_score(client), mean_score(company)


def mean_score(scores: Sequence[int]) -> float:
    """The mean of scores of 0 to 100, with one decimal; a tie goes to the even digit.

    Raises:
        ZeroDivisionError: there are none.
    """
    return round(Fraction(10 * sum(scores), len(scores))) / 10


def run_from(exercise: Exercise, library: Library, id: str | None, rows: Sequence[AttemptRow]) -> Run:
    """A run by its name (None: it has not begun) and its attempts, the first one first."""
    seed = exercise.seed
    if seed is None and exercise.kind == "comparison" and rows:
        # Only with the same draws do the same replies say something about the directors.
        seed = rows[0].seed
    return Run(id, exercise.id, seed, tuple(_parts(exercise, library, rows)))


def _parts(exercise: Exercise, library: Library, rows: Sequence[AttemptRow]) -> Iterator[Part]:
    waiting = False
    for place, deal in enumerate(exercise.deals):
        director = _director(exercise, deal, library)
        mine = [row for row in rows if row.place == place and row.scenario == deal.scenario]
        if exercise.kind == "comparison":
            mine = [row for row in mine if row.director == director]
        row = _counting(exercise, mine)
        state: State = "next"
        if row is not None:
            state, director = "playing" if row.finished is None else "done", row.director
        elif waiting and exercise.kind != "comparison":
            state = "later"
        waiting = waiting or state != "done"
        yield Part(place, deal.scenario, director, row, state)


def _counting(exercise: Exercise, rows: Sequence[AttemptRow]) -> AttemptRow | None:
    """Of the attempts at one deal, the one that counts: the first that ended, or that is gone on with.

    What was given up can be begun anew, but not in an exam: who begins again knows what comes.
    """
    ended = [(row.finished, row.key, row) for row in rows if row.finished is not None]
    if ended:
        return min(ended)[2]
    if exercise.kind == "exam":
        return rows[0] if rows else None
    return next((row for row in reversed(rows) if not row.abandoned), None)


def _director(exercise: Exercise, deal: Deal, library: Library) -> str:
    named = deal.director or exercise.director
    if named is not None:
        return named
    story = library.scenario(deal.scenario)
    return "" if story is None or story.loaded.value is None else story.loaded.value.director
