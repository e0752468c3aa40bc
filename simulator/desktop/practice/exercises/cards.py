"""What the cards of the exercises say: plain rows from the library and the history."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.scenario.problem import Problem

if TYPE_CHECKING:
    from simulator.history import History
    from simulator.scenario.cover import ExerciseCover
    from simulator.scenario.library import Library


@dataclass(frozen=True, slots=True)
class ExerciseCard:
    """One exercise as it is offered, with the newest run.

    Attributes:
        count: how many deals it has. done: how many of the run have ended.
        place: the deal that is played or comes next, from 0; None where nothing has begun or all is done.
        playing: whether that deal is under way.
        result: the mean scores of both sides, with one decimal, of a run that is done.
        problem: the first error of a file that cannot be played (then its words are those of the file).
    """

    id: str
    title: str
    kind: str = ""
    summary: str = ""
    count: int = 0
    done: int = 0
    place: int | None = None
    playing: bool = False
    begun: bool = False
    result: tuple[float, float] | None = None
    problem: Problem | None = None


def exercise_cards(
    library: "Library", language: str, history: "History | None", trainee: str
) -> tuple[ExerciseCard, ...]:
    """One card for each file, in the order of the library.

    Raises:
        HistoryFault: the runs cannot be read.
    """
    return tuple(_card(library, cover, history, trainee) for cover in library.exercise_covers(language))


def _card(
    library: "Library", cover: "ExerciseCover", history: "History | None", trainee: str
) -> ExerciseCard:
    if cover.problem is not None:
        return ExerciseCard(cover.id, cover.name, problem=cover.problem)
    card = ExerciseCard(cover.id, cover.title, cover.kind, cover.summary, cover.deals)
    return card if history is None else _with_run(card, history, library, trainee)


def _with_run(card: ExerciseCard, history: "History", library: "Library", trainee: str) -> ExerciseCard:
    if not history.rows_with(exercise=card.id, trainee=trainee):
        return card
    from simulator.exercise.runs import runs_of

    entry = library.exercise(card.id)
    exercise = None if entry is None else entry.loaded.value
    if exercise is None:
        return card
    runs = runs_of(history, exercise, library, trainee)
    if not runs:
        return card
    run = runs[0]
    playing = next((part.place for part in run.parts if part.state == "playing"), None)
    ahead = next((part.place for part in run.parts if part.state == "next"), None)
    return ExerciseCard(
        card.id,
        card.title,
        card.kind,
        card.summary,
        card.count,
        done=sum(part.state == "done" for part in run.parts),
        place=ahead if playing is None else playing,
        playing=playing is not None,
        begun=True,
        result=run.means if run.finished else None,
    )
