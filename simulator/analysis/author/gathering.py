"""Puts the outcomes of an analysis, or of plays, into columns."""

import itertools
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.analysis import Analysis
from simulator.analysis.author.outcomes import Outcomes
from simulator.analysis.chances import Chances
from simulator.analysis.plays import Play
from simulator.analysis.pleasure import pleasing
from simulator.analysis.world import World
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.ledger import shown
from simulator.scenario.director_model import Director

Numbers = NDArray[np.int64]
Key = tuple[int, int, int]
"""An ending's position and both scores as shown."""


class _Making:
    """Outcomes as they are put down, one after another."""

    def __init__(self) -> None:
        self.made = Outcomes()
        self._names: dict[str, int] = {}

    def put(
        self, key: Key, likely: float, draws: int, way: Sequence[str], *, efficient: bool, pleases: bool
    ) -> None:
        """Put one down."""
        made, names = self.made, self._names
        made.ending.append(key[0])
        made.client.append(key[1])
        made.company.append(key[2])
        made.efficient.append(efficient)
        made.pleases.append(pleases)
        made.likely.append(likely)
        made.draws.append(draws)
        made.replies.extend(names.setdefault(name, len(names)) for name in way)
        made.starts.append(len(made.replies))

    def done(self) -> Outcomes:
        """All of them."""
        self.made.names = tuple(self._names)
        return self.made


def of_worlds(analysis: Analysis, director: Director, random: Sequence[Chances] | Sequence[Play]) -> Outcomes:
    """All that can be reached.

    Args:
        random: how likely each outcome is under each combination of draws, or random plays to tell it by.

    Raises:
        ScoreFarm, TooManySums: see `World.endings`.
    """
    worlds = analysis.worlds
    keys = [_keys(world) for world in worlds]
    every = np.unique(np.concatenate(keys))
    efficient, pleases = (np.zeros(len(every), dtype=bool) for _ in range(2))
    first, row_in = (np.full(len(every), -1) for _ in range(2))
    for number, world in enumerate(worlds):
        place = np.searchsorted(every, keys[number])
        best = np.array([(client << 8) | company for client, company in world.frontier], dtype=np.int64)
        efficient[place] |= np.isin(keys[number] & 0xFFFF, best)
        pleases[place] |= pleasing(analysis.compiled, world, director)
        new = first[place] < 0
        first[place[new]] = number
        row_in[place[new]] = np.flatnonzero(new)
    likely = _likely(analysis, every, random)
    ways = [world.endings.read() for world in worlds]
    making = _Making()
    columns = (every, likely, first, row_in, efficient, pleases)
    for key, share, draws, row, best_of, pleased in zip(*(one.tolist() for one in columns), strict=True):
        firsts, way = ways[draws]
        making.put(
            (key >> 16, key >> 8 & 255, key & 255),
            share, draws, firsts.way(int(way[row])), efficient=best_of, pleases=pleased,
        )  # fmt: skip
    return making.done()


def of_plays(rules: CompiledScenario, plays: Iterable[Play], worlds: Sequence[World] = ()) -> Outcomes:
    """What plays came to, and the frontier of worlds whose outcomes are too many to be listed."""
    place_of = {ending.id: place for place, ending in enumerate(rules.endings)}
    drawn = _numbers(rules)
    count = 0
    met: dict[Key, list[int]] = {}
    ways: dict[Key, tuple[int, tuple[str, ...]]] = {}
    efficient: set[tuple[int, int, int]] = set()
    for play in plays:
        count += 1
        if play.ending is not None:
            key = place_of[play.ending], shown(play.client), shown(play.company)
            met.setdefault(key, []).append(drawn[play.draws])
            ways.setdefault(key, (drawn[play.draws], play.choices))
    for number, world in enumerate(worlds):
        for client, company in world.frontier:
            efficient.add((number, client, company))
            ending, way = world.a_way_to(client, company)
            ways.setdefault((place_of[ending], client, company), (number, way))
    making = _Making()
    for key in sorted(ways):
        draws, way = ways[key]
        times = met.get(key, [])
        best = any((number, *key[1:]) in efficient for number in {draws, *times})
        making.put(key, len(times) / max(1, count), draws, way, efficient=best, pleases=False)
    return making.done()


def _keys(world: World) -> Numbers:
    """The endings of a world as numbers, rising: an ending's position and both scores."""
    endings = world.endings
    keys: Numbers = (endings.ending << 16) | (endings.client << 8) | endings.company
    return keys


def _likely(
    analysis: Analysis, every: Numbers, random: Sequence[Chances] | Sequence[Play]
) -> NDArray[np.float64]:
    likely = np.zeros(len(every))
    place_of = {ending.id: place for place, ending in enumerate(analysis.compiled.endings)}
    played: list[int] = []
    for one in random:
        if isinstance(one, Chances):
            keys = (one.ending << 16) | (one.client << 8) | one.company
            np.add.at(likely, np.searchsorted(every, keys), one.likely / len(random))
        elif one.ending is not None:
            played.append(place_of[one.ending] << 16 | shown(one.client) << 8 | shown(one.company))
    if played:
        np.add.at(likely, np.searchsorted(every, np.array(played)), 1 / len(random))
    return likely


def _numbers(rules: CompiledScenario) -> Mapping[tuple[int, ...], int]:
    """Every combination of the draws with its number."""
    values = (range(len(draw.values)) for draw in rules.draws)
    return {draws: number for number, draws in enumerate(itertools.product(*values))}
