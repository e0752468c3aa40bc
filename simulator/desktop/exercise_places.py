"""The pages of the exercises in a window, and the ways between them and its other places."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from simulator.desktop.desk import Desk
from simulator.desktop.sessions import resume_session
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.desktop.practice.exercises.certificate.page import CertificatePage
    from simulator.desktop.practice.exercises.comparison.page import ComparisonPage
    from simulator.desktop.practice.exercises.page import ExercisePage
    from simulator.desktop.window import Window
    from simulator.history import Session

PLACES = ("exercise", "certificate", "comparison")


class ExercisePlaces(QObject):
    """Makes the pages when they are first gone to, and leads to and from them."""

    def __init__(self, desk: Desk, window: "Window") -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._before = "exercise"
        self._compared = self._detour = ""

    @cached_property
    def exercise(self) -> "ExercisePage":
        """The page of a campaign, an exam or a comparison."""
        from simulator.desktop.practice.exercises.page import ExercisePage

        page = ExercisePage(self._desk)
        page.planned.connect(self._window.show_planned)
        page.attempt_wanted.connect(self._window.open_attempt)
        page.certificate_wanted.connect(self.show_certificate)
        page.comparison_wanted.connect(self.show_comparison)
        page.left.connect(self._window.show_home)
        self._window.stack.addWidget(page)
        return page

    @cached_property
    def certificate(self) -> "CertificatePage":
        """The page of what a finished exam came to."""
        from simulator.desktop.practice.exercises.certificate.page import CertificatePage

        page = CertificatePage(self._desk)
        page.left.connect(self._back_to_exercise)
        self._window.stack.addWidget(page)
        return page

    @cached_property
    def comparison(self) -> "ComparisonPage":
        """The page of the same choices under every director."""
        from simulator.desktop.practice.exercises.comparison.page import ComparisonPage

        page = ComparisonPage(self._desk)
        page.left.connect(self._leave_comparison)
        page.attempt_wanted.connect(self._look_at)
        page.planned.connect(self._window.show_planned)
        page.play_wanted.connect(self._window.show_briefing)
        self._window.stack.addWidget(page)
        return page

    def show_exercise(self, id: str, run: str = "") -> None:
        """Go to an exercise, with one of its runs or the newest."""
        self.exercise.show_exercise(id, run)
        self._window.go(self.exercise, "exercise", "practice")

    def show_certificate(self, id: str, run: str) -> None:
        """Go to the certificate of a finished exam."""
        self.certificate.show_run(id, run)
        self._window.go(self.certificate, "certificate", "practice")

    def show_comparison(self, attempt: str) -> None:
        """Go to what every director makes of an attempt; the way back leads to where it was asked for."""
        try:
            session = resume_session(self._desk, attempt)
        except HistoryFault as fault:
            self._window.tell_fault(fault, lambda: self.show_comparison(attempt))
            return
        if self._detour:
            self._detour = ""
        elif self._window.place in ("exercise", "debrief"):
            self._before = self._window.place
        self._compared = attempt
        self.comparison.show_session(session)
        self._window.go(self.comparison, "comparison", "practice")

    def show_of(self, session: "Session") -> bool:
        """Go to the exercise that a session is a deal of; return whether it is one."""
        series = session.series
        if series is None:
            return False
        self.show_exercise(series.exercise, series.run)
        return True

    def come_back(self, session: "Session") -> bool:
        """Go back to the comparison if the session was opened there; return whether it was."""
        if session.id != self._detour:
            return False
        self.show_comparison(self._compared)
        return True

    def refresh(self, place: str) -> None:
        """Show a page again as the library and the history have it now."""
        if place == "exercise":
            self.exercise.refresh()
        elif place == "certificate":
            self.certificate.refresh()
        else:
            self.comparison.refresh()

    def title(self, place: str) -> str:
        """The name of one of the places."""
        return {
            "exercise": self.tr("Exercise"),
            "certificate": self.tr("Certificate"),
            "comparison": self.tr("Comparison"),
        }[place]

    def _back_to_exercise(self) -> None:
        self.show_exercise(self.certificate.exercise, self.certificate.run)

    def _look_at(self, attempt: str) -> None:
        self._detour = attempt
        self._window.open_attempt(attempt)

    def _leave_comparison(self) -> None:
        view = self.exercise.view if self._before == "exercise" else None
        if view is not None:
            self.show_exercise(view.id, view.run or "")
        else:
            self._window.open_attempt(self._compared)
