"""The runs of an exercise, and its deals as they would begin now: with what earlier ones left in them.

A run is not stored by itself: it is the attempts that carry its name. So it is always what was played, on
the exercise as its file is now.
"""

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from simulator.exercise.carrying import Carried, begin_with, carried_into
from simulator.exercise.fault import ExerciseFault
from simulator.exercise.parts import Part, Run, run_from
from simulator.history.rows import AttemptRow, Mode, Series
from simulator.negotiation.compile import compile_scenario
from simulator.scenario.director_model import Director
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.library import Entry, Library
from simulator.scenario.model import Scenario

if TYPE_CHECKING:
    from simulator.attempt import Attempt
    from simulator.history.session import Session
    from simulator.history.store import History

T = TypeVar("T", Scenario, Director, Exercise)

__all__ = ["Part", "Planned", "Run", "new_run", "plan", "planned_again", "run_with", "runs_of", "start"]


@dataclass(frozen=True, slots=True)
class Planned:
    """A deal that can begin.

    Attributes:
        exercise: its id.
        run: names the run; None where this deal begins one.
        place, count: which deal, from 0, and of how many.
        scenario: as its talks begin, with what was carried into it.
        scenario_words, director_words: the same in the language asked for.
        seed: None where a new one is drawn.
        carried: what earlier deals left, told in the language asked for.
    """

    exercise: str
    run: str | None
    place: int
    count: int
    scenario: Scenario
    director: Director
    scenario_words: Scenario
    director_words: Director
    seed: int | None
    mode: Mode
    carried: tuple[Carried, ...]


def runs_of(history: "History", exercise: Exercise, library: Library, trainee: str) -> tuple[Run, ...]:
    """A trainee's runs of an exercise, those that began last first; none if it was never begun.

    Raises:
        HistoryFault: the history cannot be read.
    """
    runs: dict[str, list[AttemptRow]] = {}
    for row in reversed(history.rows_with(exercise=exercise.id, trainee=trainee)):
        if row.run is not None:
            runs.setdefault(row.run, []).append(row)
    return tuple(run_from(exercise, library, id, rows) for id, rows in reversed(runs.items()))


def run_with(history: "History", exercise: Exercise, library: Library, id: str) -> Run:
    """The run of that name; without any attempt, where the history knows none.

    Raises:
        HistoryFault: the history cannot be read.
    """
    return run_from(exercise, library, id, history.rows_with(exercise=exercise.id, run=id)[::-1])


def new_run(exercise: Exercise, library: Library) -> Run:
    """A run that has not begun."""
    return run_from(exercise, library, None, ())


def plan(
    history: "History",
    library: Library,
    entry: Entry[Exercise],
    run: Run | None,
    language: str,
    place: int | None = None,
) -> Planned:
    """The next deal of a run, on the library as it is now.

    Args:
        run: None begins a new one.
        place: in a comparison, which deal.

    Raises:
        ExerciseFault: the exercise or what it needs of the library is not there or has errors.
        HistoryFault: an earlier deal cannot be read or replayed.
        ValueError: that deal cannot begin now: it has begun, another comes first, or none is left.
    """
    exercise = _sound_exercise(entry)
    run = run or new_run(exercise, library)
    part = run.next if place is None else run.parts[place]
    if part is None or part.state != "next":
        raise ValueError(f"no deal of {exercise.id} can begin here")
    return _planned(history, library, entry, run, part, language)


def planned_again(history: "History", library: Library, row: AttemptRow, language: str) -> Planned | None:
    """The deal of a run that an attempt has begun, as it would begin now; None if it has no place any more.

    What an attempt was played on can be compared with it: a deal of a campaign is never as in the library.

    Raises:
        ExerciseFault: the exercise or what it needs of the library is not there or has errors.
        HistoryFault: an earlier deal cannot be read or replayed.
    """
    entry = None if row.exercise is None else library.exercise(row.exercise)
    if entry is None or row.run is None or row.place is None:
        return None
    exercise = _sound_exercise(entry)
    if row.place >= len(exercise.deals) or exercise.deals[row.place].scenario != row.scenario:
        return None
    run = run_with(history, exercise, library, row.run)
    part = Part(row.place, row.scenario, row.director, row, "playing")
    return _planned(history, library, entry, run, part, language)


def start(history: "History", planned: Planned, trainee: str, *, time_factor: int | None = None) -> "Session":
    """Begin the deal, and the run with it where it is the first; for `time_factor` see `Session.start`.

    Raises:
        HistoryFault: it cannot be stored.
    """
    from simulator.history.session import Session

    return Session.start(
        history,
        planned.scenario,
        planned.director,
        (planned.scenario_words, planned.director_words),
        seed=planned.seed,
        mode=planned.mode,
        trainee=trainee,
        series=Series(planned.run or secrets.token_hex(8), planned.exercise, planned.place),
        time_factor=time_factor,
    )


def _planned(
    history: "History", library: Library, entry: Entry[Exercise], run: Run, part: Part, language: str
) -> Planned:
    exercise, words = _sound_exercise(entry), entry.words(language)
    story = library.scenario(part.scenario)
    if story is None:
        raise ExerciseFault("scenario-missing", exercise=exercise.title, scenario=part.scenario)
    scenario = _sound(story, "scenario-errors", exercise=exercise.title, scenario=part.scenario)
    who = part.director or scenario.director
    principal = library.director(who)
    if principal is None:
        raise ExerciseFault("director-missing", exercise=exercise.title, director=who)
    director = _sound(principal, "director-errors", exercise=exercise.title, director=who)
    place = part.place
    try:
        carried = carried_into(words, place, _earlier(history, run, part))
        begun = begin_with(exercise, place, scenario, carried, words=exercise)
        spoken = begin_with(exercise, place, story.words(language), carried, words=words)
        # What was carried is checked with the file; an entry read before the scenario changed is not.
        compile_scenario(begun, director.approves)
    except (KeyError, ValueError) as error:
        raise ExerciseFault("cannot-carry", exercise=exercise.title, scenario=part.scenario) from error
    return Planned(
        exercise=exercise.id,
        run=run.id,
        place=place,
        count=len(exercise.deals),
        scenario=begun,
        director=director,
        scenario_words=spoken,
        director_words=principal.words(language),
        seed=run.seed,
        mode="exam" if exercise.kind == "exam" else "practice",
        carried=carried,
    )


def _earlier(history: "History", run: Run, part: Part) -> "dict[str, Attempt]":
    """The finished attempts of the deals before one, by their scenarios, as far as any rule may ask."""
    from simulator.history.session import replayed

    done = [one for one in run.parts[: part.place] if one.state == "done" and one.row is not None]
    return {one.scenario: replayed(history.attempt(one.row.id))[0] for one in done if one.row is not None}


def _sound_exercise(entry: Entry[Exercise]) -> Exercise:
    return _sound(entry, "exercise-errors", exercise=entry.id)


def _sound(entry: Entry[T], code: str, **values: str) -> T:
    """What was read from a file.

    Raises:
        ExerciseFault: it has errors.
    """
    model = entry.loaded.value
    if model is None:
        first = next(problem for problem in entry.loaded.problems if problem.severity == "error")
        raise ExerciseFault(code, first, **values)
    return model
