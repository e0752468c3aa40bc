"""Everything that a report is made from, collected once: values, words in the language in force, the map."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from simulator.debrief.debrief import Debrief
from simulator.debrief.study import Study
from simulator.desktop.practice.debrief.phrases import attempt_words
from simulator.desktop.practice.debrief.presenter import debrief_view
from simulator.desktop.practice.debrief.rows import DebriefView
from simulator.desktop.scoremap.builder import map_view
from simulator.desktop.scoremap.view import MapView
from simulator.desktop.text import Language

if TYPE_CHECKING:
    from simulator.history import AttemptRow, Session


@dataclass(frozen=True, slots=True)
class Told:
    """A finished attempt ready to be set on paper; `when` is the day and time of its end, in words."""

    session: "Session"
    debrief: Debrief
    view: DebriefView
    chart: MapView
    when: str

    @property
    def title(self) -> str:
        """The title of the scenario."""
        return self.view.title

    @property
    def attempt(self) -> str:
        """Which attempt it was, and when."""
        return attempt_words(self.view, self.when)

    @property
    def people(self) -> str:
        """Who negotiated with whom for whom."""
        client, director = self.session.scenario_words.client, self.session.director_words
        parts = [f"{client.name}, {client.company}", f"{director.name}, {director.role}"]
        return " · ".join([*([self.session.row.trainee] if self.session.row.trainee else []), *parts])


def told(
    session: "Session",
    debrief: Debrief,
    study: Study | None,
    rows: "Sequence[AttemptRow]",
    language: Language,
) -> Told:
    """Collect what a report needs."""
    return Told(
        session,
        debrief,
        debrief_view(session, debrief, study, rows),
        map_view(session, debrief, study, rows),
        _when(session.row.finished, language),
    )


def _when(moment: datetime | None, language: Language) -> str:
    """A day with its year: paper is read long after."""
    if moment is None:
        return ""
    local = moment.astimezone()
    day = language.locale().toString(QDate(local.year, local.month, local.day), "d MMMM yyyy")
    return f"{day}, {language.clock(moment)}"
