"""Every check of a scenario that needs the exact analysis, one after another."""

from collections.abc import Callable, Iterator

from simulator.analysis.author.conditions import constant_conditions
from simulator.analysis.author.directives import impossible_directives
from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.author.giving_in import giving_in
from simulator.analysis.author.longest import longest_is_best
from simulator.analysis.author.regions import regions, walk_aways
from simulator.analysis.author.replies import on_the_ways, plain_replies
from simulator.analysis.author.scores import out_of_range, single_point
from simulator.analysis.author.stuck import stuck
from simulator.analysis.block import ScoreFarm
from simulator.analysis.outcomes import TooManySums
from simulator.scenario.catalogue import word

Check = Callable[[Study], Iterator[Finding]]

OF_STATES: tuple[Check, ...] = (stuck, constant_conditions)
OF_FRONTIERS: tuple[Check, ...] = (
    plain_replies, on_the_ways, longest_is_best, single_point, walk_aways, out_of_range, giving_in,
)  # fmt: skip
OF_OUTCOMES: tuple[Check, ...] = (regions, impossible_directives)


def findings(study: Study) -> Iterator[Finding]:
    """All that the checks find, check by check; where a loop farms points, nothing beyond it.

    Raises:
        TooMany, Cancelled: see `World.explored`.
    """
    for world in study.analysis.worlds:
        world.explored  # noqa: B018
    for check in OF_STATES:
        yield from check(study)
    try:
        for world in study.analysis.worlds:
            world.frontiers  # noqa: B018
    except ScoreFarm as farm:
        loop = " -> ".join((*farm.scenes, farm.scenes[0]))
        args = {"loop": loop, "side": word(f"score-of-{farm.side}")}
        yield Finding("score-farm", ("scenes", farm.scenes[0]), args)
        return
    for check in OF_FRONTIERS:
        yield from check(study)
    try:
        for check in OF_OUTCOMES:
            yield from check(study)
    except TooManySums:
        yield Finding("outcomes-too-many", ("endings",))
