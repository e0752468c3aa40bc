"""The analysis as one call: a scenario under a director, ready to be asked."""

import math
from collections.abc import Callable

from simulator.analysis.analysis import Analysis
from simulator.analysis.explore import BUDGET
from simulator.negotiation.compile import compile_scenario
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario


def analyse(
    scenario: Scenario,
    director: Director,
    *,
    budget: int = BUDGET,
    progress: Callable[[int, int], None] | None = None,
    going_on: Callable[[], bool] | None = None,
) -> Analysis:
    """Everything that can happen in a scenario under a director's rule of approvals, exactly.

    Each part is worked out when it is first asked for, and kept.

    Args:
        budget: the most states to hold for each combination of the hidden draws.
        progress: told how many scenes have been searched and how many there are, over all draws; scenes
            that lead back to one another are searched more than once, so the first may stay at the second.
        going_on: asked before each scene; answering no ends the work with `explore.Cancelled`.

    Raises:
        TooWide: a scene keeps more variables than a packed state holds.
    """
    compiled = compile_scenario(scenario, director.approves)
    total = len(compiled.scenes) * math.prod(len(draw.values) for draw in compiled.draws)
    searched = 0

    def next_scene() -> bool:
        nonlocal searched
        searched += 1
        if progress is not None:
            progress(min(searched, total), total)
        return going_on is None or going_on()

    return Analysis(scenario, compiled, budget=budget, going_on=next_scene)
