"""Directives that no reachable deal satisfies."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.contradiction import Deal, Demand, demands, impossible, told_apart
from simulator.analysis.ends import deals as deal_endings
from simulator.analysis.explore import Explored, Reached
from simulator.analysis.frontier import NONE, frontiers
from simulator.analysis.world import World
from simulator.negotiation.attempt import Made, Talks
from simulator.negotiation.ledger import Address, shown

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
    deals = list(told_apart(study.analysis.worlds, left)) if left else []
    for name in impossible(left, deals) if deals else ():
        address: Address = ("directives", name) if name in own else ("director",)
        yield Finding("directive-impossible", address, {"name": name, "director": study.director.id})


def _some_deals(study: Study) -> Iterator[Deal]:
    kinds = study.rules.ending_of
    signed = [play for play in study.plays if play.ending and kinds[play.ending].kind == "deal"]
    # Plays come draw by draw; every so many of them stand for all.
    for play in signed[:: max(1, len(signed) // SAMPLE)]:
        state = Talks(study.rules, play.draws, map(Made, play.choices)).state
        yield Deal(state.shown, state.terms)


def _met(world: World, demand: Demand) -> bool:
    """Whether the best deals on the levels that a demand allows satisfy it: then it can be satisfied.

    A demand may ask that a score be low, or one number: then it may be met although none of the best is.
    """
    explored, signed = world.explored, world.signed
    good = [code for code, levels in signed.items() if demand.test(Deal((100, 100), levels))]
    if not good:
        return False
    scene, place = explored.start
    rows = frontiers(_only(explored, np.array(good, dtype=np.int64))).rows[scene]
    company, base = rows.company(place), world.base
    return any(
        demand.test(
            Deal((shown(base[0] + rows.low + cell), shown(base[1] + int(company[cell]))), signed[good[0]])
        )
        for cell in np.flatnonzero(company > NONE).tolist()
    )


def _only(explored: Explored, signed: NDArray[np.int64]) -> Explored:
    """The same states with no other ends than deals on these levels."""
    reached, ends = {}, deal_endings(explored)
    for name, here in explored.reached.items():
        kept = [group for group in here.groups if group.target in explored.reached]
        for group in here.groups:
            edges = np.flatnonzero(np.isin(group.to, signed)) if group.target in ends else ()
            if len(edges):
                kept.append(group.take(np.asarray(edges)))
        reached[name] = Reached(here.scene, here.codes, kept)
    return replace(explored, reached=reached)
