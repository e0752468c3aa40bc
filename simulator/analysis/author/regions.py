"""Regions that no play reaches, and walk-aways that are never or always right."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.beliefs import BITS
from simulator.analysis.explore import TooMany
from simulator.analysis.frontier import Rows
from simulator.analysis.world import World
from simulator.negotiation.events import Region
from simulator.negotiation.ledger import shown
from simulator.negotiation.region import region_of
from simulator.scenario.catalogue import word
from simulator.scenario.vocabulary import DealRegion

Numbers = NDArray[np.int64]
Point = tuple[int, int]
"""Both scores, client first."""

REGIONS = get_args(DealRegion)


def regions(study: Study) -> Iterator[Finding]:
    """Regions of the map in which no deal lies, though the author does not say so (`unreached`).

    Raises:
        TooManySums: random play misses one, and there are too many outcomes to be sure.
    """
    rules = study.rules
    meant = {region for row in study.scenario.expect if not row.draws for region in row.unreached or ()}
    found = {
        region_of(rules.ending_of[play.ending].kind, (shown(play.client), shown(play.company)), rules.regions)
        for play in study.plays
        if play.ending is not None
    }
    if not found.issuperset(wanted := [region for region in REGIONS if region not in meant]):
        found |= set(_of_deals(study))
    if not found.isdisjoint(REGIONS):
        for region in wanted:
            if region not in found:
                yield Finding("region-not-reached", ("endings",), {"region": word(region)})


def _of_deals(study: Study) -> Iterator[Region | None]:
    """Where each distinct deal of any draws lies."""
    for world in study.analysis.worlds:
        yield from deals_by_region(world)


def deals_by_region(world: World) -> dict[Region | None, Point]:
    """The regions in which deals lie, each with the deal that is worth least to both, as shown.

    Raises:
        TooManySums: there are too many outcomes to list.
    """
    rules, endings = world.explored.scenario, world.endings
    deal = np.array([ending.kind == "deal" for ending in rules.endings])[endings.ending]
    scores = np.stack([endings.client[deal], endings.company[deal]], axis=1)
    found: dict[Region | None, Point] = {}
    for client, company in np.unique(scores, axis=0).tolist():
        point = shown(client), shown(company)
        found.setdefault(region_of("deal", point, rules.regions), point)
    return found


def walk_aways(study: Study) -> Iterator[Finding]:
    """Walking away that is right nowhere, or everywhere: then it is no decision.

    Right is what leaves no deal that is higher on both scores, under every draw not yet told apart. Where
    scores leave 0 to 100 they are compared uncapped. Nothing is said where there are too many states to
    follow what a seller knows of the draws.
    """
    left = sorted({ending.id for ending in study.rules.endings if ending.kind == "walk_away"})
    found = _of_states(study, frozenset(left))
    if not found.met or (found.missed and found.sound):
        return
    sound = bool(found.sound)
    if found.perhaps and not sound:
        try:
            sound = any(move.any() for move in _as_known(study, frozenset(left)))
        except TooMany:
            return
    if sound != found.missed:
        code = "walk-away-always-right" if sound else "walk-away-never-right"
        yield Finding(code, ("endings", left[0]), {"endings": ", ".join(left)})


@dataclass(slots=True)
class _Found:
    """What states alone tell of walking away: whether anybody can, whether it is somewhere missed, whether
    it is somewhere sound whatever is known of the draws, and whether it is perhaps sound for who knows them.
    """

    met: bool = False
    missed: bool = False
    sound: bool = False
    perhaps: bool = False


def _of_states(study: Study, away: frozenset[str]) -> _Found:
    found = _Found()
    good: dict[str, set[int]] = {}
    poor: dict[str, set[int]] = {}
    for world in study.analysis.worlds:
        for name, here in world.explored.reached.items():
            for group in here.groups:
                if group.target in away:
                    rows = world.deal_frontiers.rows[name]
                    sound = ~_higher(rows, group.which, group.client, group.company)
                    codes = here.codes[group.which]
                    good.setdefault(name, set()).update(codes[sound].tolist())
                    poor.setdefault(name, set()).update(codes[~sound].tolist())
    found.met = bool(good)
    found.missed = any(poor.values())
    found.perhaps = any(good.values())
    found.sound = any(good[name] - poor[name] for name in good)
    return found


def _as_known(study: Study, away: frozenset[str]) -> Iterator[NDArray[np.bool_]]:
    """Whether moves that walk away are sound under all draws that are believed possible then."""
    for name, believed in study.analysis.beliefs.reached.items():
        for part in believed.groups:
            if part.target not in away:
                continue
            before = believed.codes[part.which]
            sound = np.ones(len(before), dtype=bool)
            for bit, world in enumerate(study.analysis.worlds):
                edges = np.flatnonzero(before >> bit & 1)
                if len(edges):
                    states = np.searchsorted(world.explored.reached[name].codes, before[edges] >> BITS)
                    rows = world.deal_frontiers.rows[name]
                    sound[edges] &= ~_higher(rows, states, part.client[edges], part.company[edges])
            yield sound


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
