"""What comes after a deal of an exercise."""

from typing import TYPE_CHECKING

from simulator.desktop.desk import Desk
from simulator.desktop.practice.exercises.words import back_words, go_on_words
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.history import AttemptRow


def way_on(desk: Desk, row: "AttemptRow") -> str:
    """The words of the way on from an attempt's debrief; empty where it is no deal of an exercise."""
    if row.exercise is None or row.run is None:
        return ""
    entry = desk.library.exercise(row.exercise)
    exercise = None if entry is None else entry.loaded.value
    if exercise is None or exercise.kind == "comparison":
        return back_words()
    from simulator.exercise.runs import run_with

    try:
        part = run_with(desk.history, exercise, desk.library, row.run).next
    except HistoryFault:
        return back_words()
    return back_words() if part is None else go_on_words(part.place, len(exercise.deals))
