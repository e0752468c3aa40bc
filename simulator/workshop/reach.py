"""What each ending can be worth: both scores of every way that leads there, from the exact analysis."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from simulator.analysis.analyse import analyse
from simulator.analysis.analysis import Analysis
from simulator.analysis.block import ScoreFarm
from simulator.analysis.columns import TooWide
from simulator.analysis.ends import TooManySums
from simulator.analysis.explore import TooMany
from simulator.analysis.world import World
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

BUDGET = 150_000
"""States searched for each combination of the draws: what shipped scenarios need five times over."""
MOST_SCENES = 500
"""With more scenes nothing is searched: it would take longer than anybody waits beside an editor."""

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Worth:
    """The scores of the ways that end here, as shown, over all hidden draws.

    Attributes:
        client, company: the least and the most of each side.
        best: client and company of the way whose lower score is highest; of several the client's best.
        whole: whether every way was looked at; if not, there may be more than this.
    """

    client: Range
    company: Range
    best: tuple[int, int]
    whole: bool


def worth_of_endings(
    scenario: Scenario,
    director: Director,
    *,
    budget: int = BUDGET,
    going_on: Callable[[], bool] = lambda: True,
) -> Mapping[str, Worth]:
    """What each ending that talks can come to is worth, under a director's rule of approvals.

    Over the budget what was found is given, and said not to be whole. Nothing is given for a scenario that
    is too large, and where scores grow without end: the checks tell the author.

    Raises:
        Cancelled: `going_on` said no.
    """
    if len(scenario.scenes) > MOST_SCENES:
        return {}
    try:
        analysis = analyse(scenario, director, budget=budget, going_on=going_on)
        return _worth(*_worlds(analysis))
    except (TooWide, ScoreFarm, TooManySums):
        return {}


def _worlds(analysis: Analysis) -> tuple[tuple[World, ...], bool]:
    try:
        for world in analysis.worlds:
            _ = world.explored
    except TooMany:
        return analysis.glimpses, False
    return analysis.worlds, True


def _worth(worlds: Iterable[World], whole: bool) -> Mapping[str, Worth]:
    found: dict[str, Worth] = {}
    for world in worlds:
        endings = world.endings
        for place, name in enumerate(endings.ids):
            here = endings.ending == place
            if here.any():
                one = _of(endings.client[here], endings.company[here], whole)
                found[name] = _joined(found[name], one) if name in found else one
    return found


def _of(client: np.ndarray, company: np.ndarray, whole: bool) -> Worth:
    lower = np.minimum(client, company)
    place = max(np.flatnonzero(lower == lower.max()), key=lambda at: (client[at] + company[at], client[at]))
    return Worth(
        (int(client.min()), int(client.max())),
        (int(company.min()), int(company.max())),
        (int(client[place]), int(company[place])),
        whole,
    )


def _joined(one: Worth, other: Worth) -> Worth:
    client = min(one.client[0], other.client[0]), max(one.client[1], other.client[1])
    company = min(one.company[0], other.company[0]), max(one.company[1], other.company[1])
    best = max(one.best, other.best, key=lambda point: (min(point), sum(point), point))
    return Worth(client, company, best, one.whole and other.whole)
