"""Whether leaving without a deal was right: only what could still have been signed can tell."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.desktop.workshop.graph.background import Background, GoingOn, Unwanted

if TYPE_CHECKING:
    from simulator.attempt import Attempt
    from simulator.negotiation.events import Region

STATES = 200_000
"""How much of a scenario is searched for it; of a larger one it is not told."""


def region_left(attempt: "Attempt", going_on: GoingOn) -> "Region | None":
    """The region of talks that the seller left; None where it cannot be told.

    Raises:
        Unwanted: nobody waits for it any more.
    """
    # What calculates takes longer to load than a reply may take: it is loaded here.
    from simulator.analysis.analysis import Analysis
    from simulator.analysis.block import ScoreFarm
    from simulator.analysis.columns import TooWide
    from simulator.analysis.explore import Cancelled, TooMany

    try:
        analysis = Analysis(attempt.scenario, attempt.rules, budget=STATES, going_on=going_on)
        sound = analysis.sound_walk_away(attempt.talks)
    except Cancelled as cancelled:
        raise Unwanted from cancelled
    except (ScoreFarm, TooWide, TooMany):
        return None
    return "sound_walk_away" if sound else "missed_deal"


class Leaving(QObject):
    """Works out the region of talks that were left, in the background.

    Signals:
        found: the region; None where it cannot be told.
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judged: Attempt | None = None
        self._background = Background(self)
        self._background.found.connect(self.found)

    @property
    def busy(self) -> bool:
        """Whether a region is waited for."""
        return self._background.busy

    def judge(self, attempt: "Attempt") -> None:
        """Begin, where only this tells the region; talks that were begun in the middle are not judged."""
        if attempt.ended is None or attempt.ended.region is not None or attempt.talks.begun is not None:
            self._background.drop()
            self._judged = None
        elif self._judged is not attempt:
            self._judged = attempt
            self._background.ask(partial(region_left, attempt))

    def stop(self) -> None:
        """Wait until nothing is under way."""
        self._background.stop()
