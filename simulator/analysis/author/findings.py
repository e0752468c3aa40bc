"""Every check of a scenario that needs the exact analysis, one after another."""

from collections.abc import Callable, Iterator, Sequence

from simulator.analysis.author.conditions import constant_conditions
from simulator.analysis.author.directives import impossible_directives
from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.author.giving_in import giving_in
from simulator.analysis.author.longest import longest_is_best
from simulator.analysis.author.regions import regions, walk_aways
from simulator.analysis.author.replies import on_the_ways, plain_replies
from simulator.analysis.author.satisfied import never_satisfied
from simulator.analysis.author.scores import out_of_range, single_point
from simulator.analysis.author.stuck import stuck
from simulator.analysis.author.winning import rules_of_thumb
from simulator.analysis.block import ScoreFarm
from simulator.analysis.ends import TooManySums
from simulator.analysis.explore import TooMany
from simulator.scenario.catalogue import word

Check = Callable[[Study], Iterator[Finding]]

OF_STATES: tuple[Check, ...] = (stuck, constant_conditions)
OF_FRONTIERS: tuple[Check, ...] = (
    plain_replies, on_the_ways, longest_is_best, single_point, walk_aways, out_of_range, giving_in,
    rules_of_thumb,
)  # fmt: skip
OF_OUTCOMES: tuple[Check, ...] = (regions, impossible_directives, never_satisfied)


_UNDER_ALL: tuple[Check, ...] = (constant_conditions, plain_replies)
"""Checks whose findings must hold under every rule of approvals, since other directors play the scenario too,
and in every beginning that a campaign gives it.
"""


def findings(study: Study, others: Sequence[Study] = ()) -> Iterator[Finding]:
    """All that the checks find, check by check; where a loop farms points, nothing beyond it.

    Args:
        others: the same scenario under the other rules of approvals, where they make a difference, and as
            it begins in campaigns; asked only where something was found.

    Raises:
        TooMany, Cancelled: see `World.explored`.
    """
    for world in study.analysis.worlds:
        world.explored  # noqa: B018
    for check in OF_STATES:
        yield from _found(check, study, others)
    try:
        for world in study.analysis.worlds:
            world.frontiers  # noqa: B018
    except ScoreFarm as farm:
        loop = " -> ".join((*farm.scenes, farm.scenes[0]))
        args = {"loop": loop, "side": word(f"score-of-{farm.side}")}
        yield Finding("score-farm", ("scenes", farm.scenes[0]), args)
        return
    for check in OF_FRONTIERS:
        yield from _found(check, study, others)
    try:
        for check in OF_OUTCOMES:
            yield from check(study)
    except TooManySums:
        yield Finding("outcomes-too-many", ("endings",))


def _found(check: Check, study: Study, others: Sequence[Study]) -> list[Finding]:
    found = list(check(study))
    for other in others if check in _UNDER_ALL else ():
        if not found:
            break
        try:
            same = {(one.code, one.address) for one in check(other)}
        except (ScoreFarm, TooMany):
            continue  # nothing is known under that rule, so nothing speaks against it
        found = [one for one in found if (one.code, one.address) in same]
    return found
