"""Story time: the clock on the director's messages. Minutes since midnight inside, HH:MM outside."""

from simulator.negotiation import picks
from simulator.scenario.model import Clock, Scenario

STARTS, STEP = "10:00", 5
"""Where a scenario has no clock of its own."""

_MORNING = 8 * 60 + 50
_DAY = 24 * 60


class StoryClock:
    """When something was said, by the decision after which it was said."""

    def __init__(self, scenario: Scenario, seed: int) -> None:
        clock = scenario.clock or Clock(starts=STARTS, step=STEP)
        hours, minutes = clock.starts.split(":")
        self._starts = int(hours) * 60 + int(minutes)
        self._step = clock.step
        self._seed = seed

    def after(self, decision: int) -> str:
        """The time after so many decisions."""
        return _shown(self._starts + decision * self._step)

    def declared(self) -> str:
        """When the director said what he stands for: that morning, or an hour before early talks."""
        some = picks.number(self._seed, "director:declared")
        return _shown(min(_MORNING + some % 50, self._starts - 45 - some % 15))

    def before(self) -> str:
        """When he sent the seller off: the last half hour before talks."""
        return _shown(self._starts - 8 - picks.number(self._seed, "director:before") % 25)


def _shown(minutes: int) -> str:
    hours, rest = divmod(minutes % _DAY, 60)
    return f"{hours:02}:{rest:02}"
