"""Puts together what the page of an exercise shows, from the library and the history."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from simulator.desktop.practice.exercises.view import DealLine, ExerciseView, RunLine, Stage

if TYPE_CHECKING:
    from simulator.exercise.runs import Part, Run
    from simulator.history import History
    from simulator.scenario.director_model import Director
    from simulator.scenario.exercise_model import Exercise
    from simulator.scenario.library import Entry, Library
    from simulator.scenario.model import Scenario


def exercise_view(
    library: "Library",
    history: "History | None",
    entry: "Entry[Exercise]",
    language: str,
    runs: "tuple[Run, ...]",
    shown: str | None,
) -> ExerciseView:
    """The view of an exercise without errors.

    Args:
        history: None while it is not open; then there are no runs.
        runs: the trainee's, newest first.
        shown: the id of the run to show; the newest where it is None or not among them.

    Raises:
        HistoryFault: an attempt cannot be read.
        LookupError: a scenario or a director of the exercise is not in the library, or has errors.
    """
    exercise, words = cast("Exercise", entry.loaded.value), entry.words(language)
    run = next((one for one in runs if one.id == shown), runs[0] if runs else None)
    lines = (
        _deal(library, words, language, place, None if run is None else run.parts[place])
        for place in range(len(exercise.deals))
    )
    deals = tuple(
        line
        if history is None or run is None
        else _with_carried(line, history, library, entry, run, language)
        for line in lines
    )
    ahead = next((line.place for line in deals if line.state in ("playing", "next")), None)
    finished = run is not None and run.finished
    stage: Stage = "new" if run is None else "done" if finished else "going"
    return ExerciseView(
        id=exercise.id,
        kind=exercise.kind,
        title=words.title,
        summary=words.summary,
        fixed=exercise.seed is not None,
        minutes=sum(_scenario(library, deal.scenario, language).minutes for deal in exercise.deals),
        deals=deals,
        # A run whose only deal was given up has nothing to show.
        runs=tuple(_run(one) for one in runs if any(part.row is not None for part in one.parts)),
        run=None if run is None else run.id,
        newest=run is None or run is runs[0],
        stage=stage,
        place=ahead,
        mean=None if run is None else run.means,
        compared=_compared(exercise, run),
    )


def deal_words(
    library: "Library", exercise: "Exercise", place: int, language: str
) -> "tuple[Scenario, Director]":
    """A deal's scenario as written and its director, in a language.

    Raises:
        LookupError: one of them is not in the library, or has errors.
    """
    deal = exercise.deals[place]
    scenario = _scenario(library, deal.scenario, language)
    id = deal.director or exercise.director or scenario.director
    entry = library.director(id)
    if entry is None or entry.loaded.value is None:
        raise LookupError(id)
    return scenario, entry.words(language)


def _scenario(library: "Library", id: str, language: str) -> "Scenario":
    entry = library.scenario(id)
    if entry is None or entry.loaded.value is None:
        raise LookupError(id)
    return entry.words(language)


def _deal(library: "Library", words: "Exercise", language: str, place: int, part: "Part | None") -> DealLine:
    scenario, director = deal_words(library, words, place, language)
    portrait = director.portrait if words.kind == "comparison" else scenario.client.portrait
    line = DealLine(
        place,
        scenario.id,
        scenario.title,
        f"{scenario.client.name}, {scenario.client.company}",
        director.id,
        director.name,
        director.role,
        cast("str", portrait),
        "later" if part is None else part.state,
    )
    if part is None or part.row is None:
        return line
    row = part.row
    return replace(
        line,
        attempt=row.id,
        decisions=row.decisions,
        client_score=row.client,
        company_score=row.company,
        region=row.region,
        kind=row.kind,
        regret=row.regret,
    )


def _with_carried(
    line: DealLine,
    history: "History",
    library: "Library",
    entry: "Entry[Exercise]",
    run: "Run",
    language: str,
) -> DealLine:
    """The deal with what earlier ones left for it; nothing where the files have changed since."""
    exercise = cast("Exercise", entry.loaded.value)
    if line.state == "later" or not exercise.deals[line.place].carries:
        return line
    from simulator.exercise.fault import ExerciseFault
    from simulator.exercise.runs import plan, planned_again

    row = run.parts[line.place].row
    try:
        planned = (
            plan(history, library, entry, run, language)
            if row is None
            else planned_again(history, library, row, language)
        )
    except (ExerciseFault, ValueError):
        return line
    return line if planned is None else replace(line, carried=tuple(item.text for item in planned.carried))


def _compared(exercise: "Exercise", run: "Run | None") -> str | None:
    """The attempt of a comparison that ended last."""
    if exercise.kind != "comparison" or run is None:
        return None
    rows = [part.row for part in run.parts if part.row is not None and part.state == "done"]
    return max(rows, key=lambda row: row.finished or row.changed).id if rows else None


def _run(run: "Run") -> RunLine:
    rows = [part.row for part in run.parts if part.row is not None]
    began = min(row.started for row in rows)
    done = sum(part.state == "done" for part in run.parts)
    return RunLine(run.id or "", began, done, run.finished)
