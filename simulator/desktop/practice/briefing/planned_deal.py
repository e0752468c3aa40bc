"""A deal of an exercise before it begins: planned anew for another language or library, then started."""

from typing import TYPE_CHECKING

from simulator.desktop.desk import Desk

if TYPE_CHECKING:
    from simulator.exercise.fault import ExerciseFault
    from simulator.exercise.runs import Planned
    from simulator.history import Session


class PlannedDeal:
    """What the briefing shows of a deal, and how it begins.

    Attributes:
        planned: the deal as it would begin now, in the language in force; None if it cannot any more.
        exercise, run, place: which deal it is; `run` is None where it begins one.
        title: of the exercise.
        fault: what keeps it from beginning, where that is the library's.
    """

    def __init__(self, desk: Desk, planned: "Planned") -> None:
        self._desk = desk
        self.planned: Planned | None = planned
        self.exercise, self.run, self.place = planned.exercise, planned.run, planned.place
        self.count, self.mode, self.seed = planned.count, planned.mode, planned.seed
        self.title = ""
        self.fault: ExerciseFault | None = None
        self.refresh()

    def refresh(self) -> None:
        """Plan it again with the library and the language as they are now.

        Raises:
            HistoryFault: the run cannot be read.
        """
        from simulator.exercise.fault import ExerciseFault
        from simulator.exercise.runs import plan, run_with

        desk, language, self.fault = self._desk, self._desk.language.code, None
        entry = desk.library.exercise(self.exercise)
        if entry is None or entry.loaded.value is None:
            self.planned = None
            return
        exercise = entry.loaded.value
        self.title = entry.words(language).title
        place = self.place if exercise.kind == "comparison" else None
        run = None if self.run is None else run_with(desk.history, exercise, desk.library, self.run)
        try:
            planned = plan(desk.history, desk.library, entry, run, language, place=place)
        except ExerciseFault as fault:
            self.planned, self.fault = None, fault
        except ValueError:
            self.planned = None
        else:
            self.planned = planned if planned.place == self.place else None

    def start(self) -> "Session":
        """Begin it.

        Raises:
            HistoryFault: it cannot be stored.
            LookupError: it cannot begin any more.
        """
        from simulator.exercise.runs import start

        if self.planned is None:
            raise LookupError(self.exercise)
        preferences = self._desk.preferences
        return start(
            self._desk.history, self.planned, preferences.trainee, time_factor=preferences.time_tenths
        )
