"""Seeded random play: how scores and regions fall when every reply offered is equally likely.

Plays go along the explored moves, all at once: a state has exactly one move for each reply that is offered
in it, so a move picked evenly is a reply picked evenly. Draws are picked evenly too.
"""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.analysis import Analysis
from simulator.analysis.explore import Explored, Group
from simulator.analysis.left import Left
from simulator.negotiation.ledger import shown
from simulator.negotiation.region import region_of

Draws = tuple[int, ...]
Numbers = NDArray[np.int64]

LONGEST = 500
"""Decisions after which a play that goes round in a loop is given up."""

QUANTILES = (0, 5, 25, 50, 75, 95, 100)
"""Per cent at which the distribution of a score is reported."""


@dataclass(frozen=True, slots=True)
class Play:
    """One play: its hidden draws, its replies and how it ended; `ending` is None where it never did."""

    draws: Draws
    choices: tuple[str, ...]
    ending: str | None
    client: int
    company: int


@dataclass(frozen=True, slots=True)
class Distribution:
    """What many random plays came to.

    Attributes:
        plays, seed: how many, and what decided them.
        client, company: final scores as shown, by QUANTILES; empty where no play ended.
        regions: how many plays ended in each, most first.
        stuck: plays that came where nothing can be replied, or went round and round.
        found, frontier: how many of the frontier points, over all draws, the plays came to.
    """

    plays: int
    seed: int
    client: tuple[int, ...]
    company: tuple[int, ...]
    regions: dict[str, int]
    stuck: int
    found: int
    frontier: int


def distribution(analysis: Analysis, count: int, seed: int) -> Distribution:
    """Play a scenario at random so many times.

    Raises:
        TooMany, ScoreFarm, Cancelled: see `World`.
    """
    played = random_plays(analysis, count, seed)
    ended = [play for play in played if play.ending is not None]
    points = np.array([(shown(play.client), shown(play.company)) for play in ended]).reshape(-1, 2)
    regions = Counter(_regions(analysis, ended))
    reached = {(play.draws, shown(play.client), shown(play.company)) for play in ended}
    frontier = {(world.draws, *point) for world in analysis.worlds for point in world.frontier}
    return Distribution(
        plays=count,
        seed=seed,
        client=_quantiles(points[:, 0]),
        company=_quantiles(points[:, 1]),
        regions=dict(sorted(regions.items(), key=lambda item: (-item[1], item[0]))),
        stuck=count - len(ended),
        found=len(frontier & reached),
        frontier=len(frontier),
    )


def random_plays(analysis: Analysis, count: int, seed: int) -> list[Play]:
    """The plays themselves, in no order that means anything; the same for a seed for ever."""
    chance = random.Random(seed)
    worlds = analysis.worlds
    drawn = (_even(chance, count) * len(worlds)).astype(np.int64)
    played: list[Play] = []
    for number, world in enumerate(worlds):
        played += _Players(world.explored, int((drawn == number).sum())).play(chance)
    return played


Standing = dict[str, tuple[Numbers, Numbers]]
"""Who stands in each scene, and in which of its states."""


class _Players:
    """Many who play the same scenario under the same draws at the same time."""

    def __init__(self, explored: Explored, count: int) -> None:
        self._explored = explored
        self._count = count
        self._totals = np.tile(np.array(explored.scenario.start, dtype=np.int64), (count, 1))
        self._choices: list[list[str]] = [[] for _ in range(count)]
        self._endings: list[str | None] = [None] * count
        self._moves = {name: _Moves(here.groups, len(here.codes)) for name, here in explored.reached.items()}

    def play(self, chance: random.Random) -> list[Play]:
        """Play to the end, decision by decision."""
        scene, place = self._explored.start
        at = {scene: (np.arange(self._count), np.full(self._count, place))}
        for _ in range(LONGEST):
            at = self._decide(at, chance)
            if not at:
                break
        return [
            Play(self._explored.draws, tuple(said), ending, int(client), int(company))
            for said, ending, (client, company) in zip(
                self._choices, self._endings, self._totals, strict=True
            )
        ]

    def _decide(self, at: Standing, chance: random.Random) -> Standing:
        """One decision of everybody who still plays: where they stand then."""
        arrived: dict[str, list[tuple[Numbers, Numbers]]] = {}
        for name, (who, states) in at.items():
            moves = self._moves[name]
            some = moves.offered[states] > 0
            who, states = who[some], states[some]
            for group, mine, edges in moves.pick(states, _even(chance, len(who))):
                players = who[mine]
                self._note(name, group, players, edges)
                here = self._explored.reached.get(group.target)
                if here is not None:
                    after = group.to[edges]
                    arrived.setdefault(group.target, []).append((players, after))
        return {
            name: (np.concatenate([who for who, _ in parts]), np.concatenate([to for _, to in parts]))
            for name, parts in arrived.items()
        }

    def _note(self, scene: str, group: Group, players: Numbers, edges: Numbers) -> None:
        self._totals[players, 0] += group.client[edges]
        self._totals[players, 1] += group.company[edges]
        said = self._explored.reached[scene].scene.replies[group.reply].id
        ends = group.target in self._explored.scenario.ending_of
        for player in players.tolist():
            self._choices[player].append(said)
            if ends:
                self._endings[player] = group.target


class _Moves:
    """The moves of one scene, to be picked evenly by state."""

    def __init__(self, groups: list[Group], states: int) -> None:
        self._groups = groups
        sizes = [len(group.which) for group in groups]
        which = np.concatenate([group.which for group in groups]) if groups else np.empty(0, dtype=np.int64)
        order = np.argsort(which, kind="stable")
        self._group = np.repeat(np.arange(len(groups)), sizes)[order]
        starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
        self._edge = order - starts[self._group]
        self.offered = np.bincount(which, minlength=states)
        self._first = np.concatenate([[0], np.cumsum(self.offered)])[:-1]

    def pick(self, states: Numbers, even: NDArray[np.float64]) -> Iterator[tuple[Group, Numbers, Numbers]]:
        """One move for each state: the group, the positions of the states that take it, and the edges."""
        picked = self._first[states] + (even * self.offered[states]).astype(np.int64)
        groups, edges = self._group[picked], self._edge[picked]
        for number in np.unique(groups):
            mine = np.flatnonzero(groups == number)
            yield self._groups[number], mine, edges[mine]


def _even(chance: random.Random, count: int) -> NDArray[np.float64]:
    """Numbers spread evenly from 0 up to 1, the same for a seed on every machine."""
    # Bytes are what Python promises never to change for a seed; 53 bits are what a float holds.
    drawn = np.frombuffer(chance.randbytes(8 * count), dtype="<u8")
    return (drawn >> np.uint64(11)) / float(1 << 53)


def _regions(analysis: Analysis, plays: list[Play]) -> Iterator[str]:
    rules, left = analysis.compiled, {draws: Left(analysis, draws) for draws in analysis.draws}
    for play in plays:
        assert play.ending is not None
        points = shown(play.client), shown(play.company)
        region = region_of(rules.ending_of[play.ending].kind, points, rules.regions)
        if region is None:
            region = "sound_walk_away" if left[play.draws].sound(play.choices) else "missed_deal"
        yield region


def _quantiles(points: Numbers) -> tuple[int, ...]:
    """Scores that were really reached: of the sorted plays the one at each of QUANTILES."""
    if not len(points):
        return ()
    ordered = np.sort(points)
    return tuple(int(ordered[(len(ordered) - 1) * share // 100]) for share in QUANTILES)
