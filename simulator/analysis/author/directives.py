"""Directives that no reachable deal satisfies."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.contradiction import Demand, demands, impossible
from simulator.analysis.explore import Explored, Group, Reached
from simulator.analysis.frontier import NONE, frontiers
from simulator.analysis.outcomes import Outcome
from simulator.analysis.world import World
from simulator.negotiation.attempt import Made, Talks
from simulator.negotiation.ledger import Address

SAMPLE = 200
"""Random deals that are tried before anything is searched."""


def impossible_directives(study: Study) -> Iterator[Finding]:
    """Directives of the scenario and of who directs it that no deal of any draw satisfies, even alone.

    Raises:
        TooManySums: there are too many outcomes to be sure.
    """
    if study.director is None:
        return
    wanted = demands(study.director, study.scenario, study.rules)
    some = list(_some_deals(study)) if wanted else []
    left = [one for one in wanted if not any(one.test(deal) for deal in some)]
    left = [one for one in left if not any(_met(world, one) for world in study.analysis.worlds)]
    own = {directive.id for directive in study.scenario.directives}
    for name in impossible(left, study.deals) if left and study.deals else ():
        address: Address = ("directives", name) if name in own else ("director",)
        yield Finding("directive-impossible", address, {"name": name, "director": study.director.id})


def _some_deals(study: Study) -> Iterator[Outcome]:
    kinds = study.rules.ending_of
    signed = [play for play in study.plays if play.ending and kinds[play.ending].kind == "deal"]
    # Plays come draw by draw; every so many of them stand for all.
    for play in signed[:: max(1, len(signed) // SAMPLE)]:
        state = Talks(study.rules, play.draws, map(Made, play.choices)).state
        yield _deal(state.terms, play.client, play.company)


def _met(world: World, demand: Demand) -> bool:
    """Whether the best deals on the levels that a demand allows satisfy it: then it can be satisfied.

    A demand may ask that a score be low, or one number: then it may be met although none of the best is.
    """
    explored = world.explored
    codes = {code for group in _deals(explored) for code in np.unique(group.to).tolist()}
    signed = {code: explored.layouts.unpack_signed(code)[0] for code in sorted(codes)}
    good = [code for code, levels in signed.items() if demand.test(_deal(levels, 100, 100))]
    if not good:
        return False
    scene, place = explored.start
    rows = frontiers(_only(explored, np.array(good, dtype=np.int64))).rows[scene]
    company, base = rows.company(place), world.base
    return any(
        demand.test(_deal(signed[good[0]], base[0] + rows.low + cell, base[1] + int(company[cell])))
        for cell in np.flatnonzero(company > NONE).tolist()
    )


def _deals(explored: Explored) -> Iterator[Group]:
    for here in explored.reached.values():
        for group in here.groups:
            ending = explored.scenario.ending_of.get(group.target)
            if ending is not None and ending.kind == "deal":
                yield group


def _only(explored: Explored, signed: NDArray[np.int64]) -> Explored:
    """The same states with no other ends than deals on these levels."""
    reached = {}
    for name, here in explored.reached.items():
        kept = [group for group in here.groups if group.target in explored.reached]
        for group in _deals(replace(explored, reached={name: here})):
            edges = np.flatnonzero(np.isin(group.to, signed))
            if len(edges):
                kept.append(group.take(edges))
        reached[name] = Reached(here.scene, here.codes, kept)
    return replace(explored, reached=reached)


def _deal(levels: tuple[int, ...], client: int, company: int) -> Outcome:
    """A deal as demands look at it: levels and scores."""
    return Outcome("", client, company, levels, False, False, 0, 0, 0, 0)
