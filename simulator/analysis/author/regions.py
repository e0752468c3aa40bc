"""Regions that no play reaches, and walk-aways that are never or always right."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.beliefs import BITS
from simulator.analysis.explore import TooMany
from simulator.analysis.frontier import Rows
from simulator.negotiation.ledger import shown
from simulator.negotiation.region import region_of
from simulator.scenario.catalogue import word

Numbers = NDArray[np.int64]

REGIONS = ("shared_win", "bought_smile", "squeezed_lemon", "nobodys_deal")
"""Where a deal may lie."""


def regions(study: Study) -> Iterator[Finding]:
    """Regions of the map in which no deal lies.

    Raises:
        TooManySums: random play misses one, and there are too many outcomes to be sure.
    """
    rules = study.rules
    found = {
        region_of(rules.ending_of[play.ending].kind, (shown(play.client), shown(play.company)), rules.regions)
        for play in study.plays
        if play.ending is not None
    }
    if not found.issuperset(REGIONS):
        found |= {region_of("deal", one.shown, rules.regions) for one in study.deals}
    if not found.isdisjoint(REGIONS):
        for region in REGIONS:
            if region not in found:
                yield Finding("region-not-reached", ("endings",), {"region": word(region)})


def walk_aways(study: Study) -> Iterator[Finding]:
    """Walking away that is right nowhere, or everywhere: then it is no decision.

    Right is what leaves no deal that is higher on both scores, under every draw not yet told apart. Where
    scores leave 0 to 100 they are compared uncapped.
    """
    left = sorted({ending.id for ending in study.rules.endings if ending.kind == "walk_away"})
    try:
        verdicts = [_sound(study, move) for move in _leaving(study)]
    except TooMany:
        return
    sound = {bool(one) for verdict in verdicts for one in np.unique(verdict)}
    if len(sound) == 1:
        code = "walk-away-always-right" if True in sound else "walk-away-never-right"
        yield Finding(code, ("endings", left[0]), {"endings": ", ".join(left)})


@dataclass(frozen=True, slots=True)
class _Leaving:
    """Moves to an ending that walks away: states by their packed code, what is believed, the points then."""

    scene: str
    codes: Numbers
    beliefs: Numbers
    client: Numbers
    company: Numbers


def _leaving(study: Study) -> Iterator[_Leaving]:
    away = {ending.id for ending in study.rules.endings if ending.kind == "walk_away"}
    worlds = study.analysis.worlds
    met = any(
        group.target in away
        for world in worlds
        for here in world.explored.reached.values()
        for group in here.groups
    )
    if not met:
        return
    if len(worlds) == 1:
        for name, here in worlds[0].explored.reached.items():
            for group in here.groups:
                if group.target in away:
                    alone = np.ones(len(group.which), dtype=np.int64)
                    yield _Leaving(name, here.codes[group.which], alone, group.client, group.company)
        return
    for name, believed in study.analysis.beliefs.reached.items():
        for part in believed.groups:
            if part.target in away:
                codes = believed.codes[part.which]
                before = codes & ((1 << BITS) - 1)
                yield _Leaving(name, codes >> BITS, before, part.client, part.company)


def _sound(study: Study, move: _Leaving) -> NDArray[np.bool_]:
    sound = np.ones(len(move.codes), dtype=bool)
    for bit, world in enumerate(study.analysis.worlds):
        edges = np.flatnonzero(move.beliefs >> bit & 1)
        if len(edges):
            states = np.searchsorted(world.explored.reached[move.scene].codes, move.codes[edges])
            rows = world.deal_frontiers.rows[move.scene]
            sound[edges] &= ~_higher(rows, states, move.client[edges], move.company[edges])
    return sound


def _higher(rows: Rows, states: Numbers, client: Numbers, company: Numbers) -> NDArray[np.bool_]:
    """Whether more of both can still come from these states than these points."""
    width = rows.packed.shape[1]
    if not width:
        return np.zeros(len(states), dtype=bool)
    at_least = np.maximum.accumulate(rows.company(states)[:, ::-1], axis=1)[:, ::-1]
    cell = np.maximum(client + 1 - rows.low, 0)
    most = at_least[np.arange(len(states)), np.minimum(cell, width - 1)]
    higher: NDArray[np.bool_] = (cell < width) & (most > company)
    return higher
