"""The author's summary of an analysis as plain data: the JSON of `analyse`."""

from collections.abc import Iterator
from typing import Any

import numpy as np

from simulator.analysis.analysis import Analysis
from simulator.analysis.contradiction import contradictions, demands, told_apart
from simulator.analysis.ends import TooManySums
from simulator.analysis.explore import TooMany
from simulator.analysis.kept import dominated
from simulator.analysis.left import Left
from simulator.analysis.ways import Ways
from simulator.analysis.world import World
from simulator.negotiation.collecting import nothing_to_collect
from simulator.negotiation.region import region_of
from simulator.scenario.director_model import Director

Plain = dict[str, Any]


def summary(analysis: Analysis, director: Director) -> Plain:
    """Everything that `analyse` reports; scores are those shown.

    Over the budget of states `complete` is false, with the reason, what was found for certain (all of it
    can be played) and `bound`: for each side the best score that is certain and the best that may be.

    Raises:
        ScoreFarm: a loop adds points every time round.
        Cancelled: somebody asked the work to stop.
    """
    try:
        return _whole(analysis, director)
    except TooMany as reason:
        return _partial(analysis, director, str(reason))


def _partial(analysis: Analysis, director: Director, reason: str) -> Plain:
    worlds, bound = analysis.glimpses, analysis.interval()
    return {
        "scenario": analysis.scenario.id,
        "director": director.id,
        "states": sum(world.explored.states for world in worlds),
        "complete": False,
        "reason": reason,
        "bound": {"client": list(bound.client), "company": list(bound.company)},
        "draws": [analysis.draw_names(world.draws) for world in worlds],
        "endings": [row for world in worlds for row in _endings(analysis, world, regions=False)],
        "frontier": [row for world in worlds for row in _frontier(analysis, world)],
    }


def _whole(analysis: Analysis, director: Director) -> Plain:
    worlds = analysis.worlds
    record: Plain = {
        "scenario": analysis.scenario.id,
        "director": director.id,
        "states": sum(world.explored.states for world in worlds),
        "complete": True,
        "draws": [analysis.draw_names(world.draws) for world in worlds],
    }
    try:
        with nothing_to_collect():
            record["endings"] = [row for world in worlds for row in _endings(analysis, world)]
        record["contradictions"] = _contradictions(analysis, director)
    except TooManySums as reason:
        record |= {"endings": None, "endings_reason": str(reason), "contradictions": None}
    record["frontier"] = [row for world in worlds for row in _frontier(analysis, world)]
    reached = {name for world in worlds for name, here in world.explored.reached.items() if len(here.codes)}
    scenes = [scene.id for scene in analysis.compiled.scenes]
    record["unreachable_scenes"] = [name for name in scenes if name not in reached]
    record["dead_ends"] = [row for world in worlds for row in _dead_ends(analysis, world)]
    record["dominated_choices"] = [
        {"scene": one.scene, "choice": one.choice, "by": one.by}
        for one in dominated([world.frontiers for world in worlds])
    ]
    client, company = analysis.ranges
    record["score_range"] = {"client": list(client), "company": list(company)}
    return {key: record[key] for key in _ORDER if key in record}


_ORDER = (
    "scenario", "director", "states", "complete", "draws", "endings", "endings_reason", "frontier",
    "unreachable_scenes", "dead_ends", "dominated_choices", "score_range", "contradictions",
)  # fmt: skip


def _contradictions(analysis: Analysis, director: Director) -> list[list[str]]:
    wanted = demands(director, analysis.scenario, analysis.compiled)
    if len(wanted) < 2:
        return []
    return [list(names) for names in contradictions(wanted, told_apart(analysis.worlds, wanted))]


def _endings(analysis: Analysis, world: World, *, regions: bool = True) -> Iterator[Plain]:
    """One row for every distinct (ending, client, company) that is shown, with its first way.

    Without `regions` a walk-away has none: whether it was sound takes the whole analysis.
    """
    frontier, draws = set(world.frontier), analysis.draw_names(world.draws)
    left = Left(analysis, world.draws)
    for row in world.endings.rows:
        kind, scores = analysis.compiled.ending_of[row.ending].kind, (row.client, row.company)
        region: str | None = region_of(kind, scores, analysis.compiled.regions)
        if region is None and regions:
            region = "sound_walk_away" if left.sound(row.choices) else "missed_deal"
        yield {
            "id": row.ending,
            "kind": kind,
            "client": row.client,
            "company": row.company,
            "region": region,
            "on_frontier": scores in frontier,
            "draws": draws,
            "choices": list(row.choices),
        }


def _frontier(analysis: Analysis, world: World) -> Iterator[Plain]:
    for client, company in world.frontier:
        ending, way = world.way_to(client, company)
        yield {
            "client": client,
            "company": company,
            "ending": ending,
            "draws": analysis.draw_names(world.draws),
            "choices": list(way),
        }


def _dead_ends(analysis: Analysis, world: World) -> Iterator[Plain]:
    """The first state of each scene in which nothing can be replied, with the way that leads there."""
    ways: Ways | None = None
    for name, here in world.explored.reached.items():
        stuck = np.ones(len(here.codes), dtype=bool)
        for group in here.groups:
            stuck[group.which] = False
        if stuck.any():
            ways = ways or Ways(world.explored)
            found = [ways.to(name, int(state)) for state in np.flatnonzero(stuck)]
            shortest = min((len(way), way) for way in found)[1]
            yield {
                "scene": name,
                "choices": list(shortest),
                "draws": analysis.draw_names(world.draws),
            }
