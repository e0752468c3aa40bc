"""Works out what endings are worth, when the keys have rested for a while."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from simulator.desktop.workshop.graph.background import Background, GoingOn, Unwanted

if TYPE_CHECKING:
    from simulator.scenario.director_model import Director
    from simulator.scenario.model import Scenario
    from simulator.workshop.reach import Worth

WAIT_MS = 1200
"""How long the last version without errors must stand before its endings are valued."""


class Scores(QObject):
    """Values the endings of one scenario at a time.

    Signals:
        found: what each ending is worth, by id; one that talks cannot come to is left out.
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[Scenario, Director] | None = None
        self._background = Background(self)
        self._background.found.connect(self._take)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.begin)

    @property
    def busy(self) -> bool:
        """Whether something is waited for."""
        return self._wait.isActive() or self._background.busy

    def ask(self, scenario: "Scenario", director: "Director") -> None:
        """Value these endings after a while, in place of what was asked for before."""
        self._background.drop()
        self._wanted = scenario, director
        self._wait.start()

    @Slot()
    def begin(self) -> None:
        """Do not wait any longer."""
        self._wait.stop()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            scenario, director = wanted
            self._background.ask(lambda going_on: _worth(scenario, director, going_on))

    def drop(self) -> None:
        """Nothing is wanted now."""
        self._wait.stop()
        self._wanted = None
        self._background.drop()

    def stop(self) -> None:
        """Drop everything and wait until nothing is under way."""
        self.drop()
        self._background.stop()

    @Slot(object)
    def _take(self, worth: object) -> None:
        self.found.emit(worth)


def _worth(scenario: "Scenario", director: "Director", going_on: GoingOn) -> "Mapping[str, Worth]":
    # What calculates takes longer to load than a page takes to open: it is loaded here.
    from simulator.analysis.explore import Cancelled
    from simulator.workshop.reach import worth_of_endings

    try:
        return worth_of_endings(scenario, director, going_on=going_on)
    except Cancelled as stopped:
        raise Unwanted from stopped
