"""How pleased a director would be with every outcome that can be reached."""

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.delight import Delight
from simulator.analysis.world import World
from simulator.director.persona import DELIGHT, HIGH
from simulator.negotiation.compiled import CompiledScenario
from simulator.scenario.director_model import Director

Numbers = NDArray[np.int64]

PARTS = 100
"""Pleasure is counted in these parts of a point: his weights are per cents."""


def pleasures(
    director: Director, client: Numbers, company: Numbers, delight: Numbers, best: int | None
) -> Numbers:
    """What `persona.pleasure` gives for each outcome, in hundredths of a point.

    Args:
        client, company, delight: of the outcomes, as shown.
        best: the most company points of a deal that is not void; None without one.
    """
    rewards = director.rewards
    headroom = np.zeros_like(company) if best is None else np.maximum(0, best - company)
    pleased: Numbers = (
        rewards.company * company
        + rewards.client * client
        - director.smile_penalty * np.maximum(0, delight - DELIGHT)
        - director.hindsight * headroom
    )
    return pleased


def pleasing(rules: CompiledScenario, world: World, director: Director) -> NDArray[np.bool_]:
    """For each of the endings of a world whether it would please a director.

    Raises:
        ScoreFarm, TooManySums: see `World.endings`.
    """
    endings = world.endings
    delight = Delight(rules, world.draws).of_all(endings, *endings.read())
    pleased = pleasures(director, endings.client, endings.company, delight, world.best_deal)
    enough: NDArray[np.bool_] = pleased >= HIGH * PARTS
    return enough
