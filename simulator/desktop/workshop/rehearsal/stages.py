"""Rehearsals in the background: stages are kept, so that another text of the director is soon rehearsed."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

if TYPE_CHECKING:
    from simulator.workshop.rehearsal.rehearsal import Rehearsal
    from simulator.workshop.rehearsal.stage import Stage

KEPT = 3
"""How many stages are kept, the latest used: a large one holds a few hundred megabytes at worst."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is rehearsed: a scenario, the director who is written, and one beside him if any."""

    scenario: Scenario
    directors: tuple[Director, ...]


class Stages:
    """Makes rehearsals; only the background touches it."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, str], tuple[Scenario, Stage]] = OrderedDict()
        self._goes_on: Callable[[], bool] = lambda: True

    def rehearse(self, asked: Asked, going_on: Callable[[], bool]) -> "tuple[Rehearsal, ...]":
        """Rehearse every director on the scenario.

        Raises:
            Cancelled: `going_on` said no.
        """
        # What calculates takes longer to load than a page takes to open: it is loaded here.
        from simulator.workshop.rehearsal.rehearsal import rehearse

        self._goes_on = going_on
        directors: Sequence[Director] = asked.directors
        return tuple(rehearse(self._stage(asked.scenario, one), one, going_on) for one in directors)

    def _stage(self, scenario: Scenario, director: Director) -> "Stage":
        from simulator.workshop.rehearsal.stage import Stage

        key = scenario.id, director.approves
        known = self._kept.get(key)
        if known is None or known[0] is not scenario:
            self._kept[key] = scenario, Stage(scenario, director.approves, self._going_on)
        self._kept.move_to_end(key)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return self._kept[key][1]

    def _going_on(self) -> bool:
        """Asked by a stage that may have been set up for an earlier question."""
        return self._goes_on()
