"""What each reply keeps attainable, and which replies another one dominates.

A reply is dominated by another if, wherever it is offered, the other is offered too and every frontier
point that it keeps is at most equalled on both scores by one that the other keeps, strictly somewhere.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.explore import Group
from simulator.analysis.frontier import Frontiers, Packed, Room

Mask = NDArray[np.bool_]

_FIRST, _MOST = 256, 16_384
"""States looked at together: few at first, since most comparisons are settled by few of them."""


@dataclass(frozen=True, slots=True)
class Dominated:
    """A reply that another one of its scene is never worse than, and somewhere better."""

    scene: str
    choice: str
    by: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the replies of one scene compare, over all draws; `[one, other]` are positions in `replies`.

    Attributes:
        scene, replies: the scene, and the ids of the replies that are offered at all, in file order.
        beside: whether the one is offered wherever the other is.
        together: whether both are offered in some state.
        never_worse: whether the one keeps at least as much on both scores wherever both are offered.
        better: whether it also keeps more somewhere; only known where it is never worse.
    """

    scene: str
    replies: tuple[str, ...]
    beside: Mask
    together: Mask
    never_worse: Mask
    better: Mask

    def dominates(self, one: int, other: int) -> bool:
        """Whether a reply dominates another."""
        return one != other and bool(
            self.beside[one, other] and self.never_worse[one, other] and self.better[one, other]
        )


def compare(worlds: Iterable[Frontiers]) -> list[Comparison]:
    """The comparisons of every scene that offers a choice, in file order."""
    every = list(worlds)
    scenes = every[0].explored.scenario.scenes
    made = (_Scene([world for world in every if scene.id in world.rows], scene.id) for scene in scenes)
    return [scene.compared() for scene in made if len(scene.replies) > 1]


def dominated(worlds: Iterable[Frontiers]) -> list[Dominated]:
    """The dominated replies of a scenario, over all its draws, in file order."""
    found = []
    for scene in compare(worlds):
        for other, choice in enumerate(scene.replies):
            by = next((one for one in range(len(scene.replies)) if scene.dominates(one, other)), None)
            if by is not None:
                found.append(Dominated(scene.scene, choice, scene.replies[by]))
    return found


class _Scene:
    """One scene under every combination of the draws."""

    def __init__(self, worlds: Sequence[Frontiers], scene: str) -> None:
        self._worlds, self._scene = worlds, scene
        given = {group.reply for world in worlds for group in world.explored.reached[scene].groups}
        self._places = sorted(given)
        replies = worlds[0].explored.reached[scene].scene.replies if worlds else ()
        self.replies = tuple(replies[place].id for place in self._places)

    def compared(self) -> Comparison:
        """Compare its replies."""
        count = len(self.replies)
        none, every = np.zeros((count, count), dtype=bool), np.ones((count, count), dtype=bool)
        made = Comparison(self._scene, self.replies, every.copy(), none.copy(), every.copy(), none.copy())
        for world in self._worlds:
            offered = self._offered(world)
            counts = offered.astype(np.float64)
            together = counts @ counts.T
            made.together[:] |= together > 0
            made.beside[:] &= together == np.diagonal(together)
            for states in _chunks(offered.shape[1]):
                alive = made.never_worse & made.together & ~np.eye(count, dtype=bool)
                if not alive.any():
                    break
                self._weigh(world, offered, states, alive, made)
        return made

    def _offered(self, world: Frontiers) -> Mask:
        here = world.explored.reached[self._scene]
        offered = np.zeros((len(self._places), len(here.codes)), dtype=bool)
        for group in here.groups:
            offered[self._places.index(group.reply), group.which] = True
        return offered

    def _weigh(self, world: Frontiers, offered: Mask, states: range, alive: Mask, made: Comparison) -> None:
        """Settle what some of the states settle, for pairs that are still open."""
        wanted = np.flatnonzero(alive.any(axis=0) | alive.any(axis=1)).tolist()
        kept = _keeps(world, self._scene, [self._places[reply] for reply in wanted], states)
        best = dict(zip(wanted, kept, strict=True))
        here = offered[:, states.start : states.stop]
        for one, other in np.argwhere(np.triu(alive | alive.T)).tolist():
            mine, theirs = best[one], best[other]
            both = here[one] & here[other]
            if not both.all():
                mine, theirs = mine[both], theirs[both]
            less, more = bool((mine < theirs).any()), bool((mine > theirs).any())
            for pair, worse, better in (((one, other), less, more), ((other, one), more, less)):
                if alive[pair]:
                    made.never_worse[pair] = not worse
                    made.better[pair] |= better


def _chunks(states: int) -> Iterator[range]:
    start, size = 0, _FIRST
    while start < states:
        yield range(start, min(start + size, states))
        start, size = start + size, min(size * 2, _MOST)


def _keeps(frontiers: Frontiers, scene: str, replies: Sequence[int], states: range) -> list[Packed]:
    """What replies keep from some states of their scene, packed on one scale.

    In each row stands, for rising client points, the most company points that can come with at least so many.
    """
    groups = [group for group in frontiers.explored.reached[scene].groups if group.reply in replies]
    room = Room.of(groups, frontiers.rows)
    made = []
    for reply in replies:
        best = room.empty(len(states))
        for group in groups:
            if group.reply == reply:
                room.put(best, _from(group, states), frontiers.rows)
        made.append(np.maximum.accumulate(best[:, ::-1], axis=1)[:, ::-1])
    return made


def _from(group: Group, states: range) -> Group:
    """The moves from some states, which are counted from the first."""
    inside = (group.which >= states.start) & (group.which < states.stop)
    some = group if inside.all() else group.take(np.flatnonzero(inside))
    return replace(some, which=some.which - states.start)
