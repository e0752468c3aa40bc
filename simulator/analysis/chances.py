"""How likely every outcome is when each reply that is offered is equally likely: exactly, no play made.

All ways are gone at once: who stands in the same state with the same points goes on together, with the
likelihood of all of them. Likelihoods are floating-point numbers, right to a dozen digits.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.explore import Cancelled, Explored, Group
from simulator.analysis.plays import LONGEST

Numbers = NDArray[np.int64]
Likely = NDArray[np.float64]

BUDGET = 8_000_000
"""How many pairs of a state and both sums are followed, over all draws, before it is called too much."""

_DENSE = 32
"""Up to so many cells for each that stands in one, cells are counted into rather than sorted."""


class TooManyPairs(Exception):
    """There are more pairs of states and sums than the budget, or they go round without end."""


@dataclass(frozen=True, slots=True)
class Chances:
    """Outcomes under one combination of the draws, each once.

    Attributes:
        ending: positions in the scenario's list of endings; client, company: scores as they are shown.
        likely: how likely each is, 0 to 1. stuck: how likely it is that nothing can be replied.
        pairs: how many were followed.
    """

    ending: Numbers
    client: Numbers
    company: Numbers
    likely: Likely
    stuck: float
    pairs: int


def chances(
    explored: Explored, *, budget: int = BUDGET, going_on: Callable[[], bool] = lambda: True
) -> Chances:
    """Go all ways of a scenario from its opening.

    Raises:
        TooManyPairs: the budget is used up, or a loop has no end.
        Cancelled: `going_on` said no.
    """
    return _Spread(explored, budget, going_on).gone()


@dataclass(slots=True)
class _Standing:
    """Who stands in a scene: in which of its states, with what sums, how likely."""

    state: Numbers
    client: Numbers
    company: Numbers
    likely: Likely

    def merged(self) -> "_Standing":
        """Those that stand alike together."""
        low = int(self.client.min(initial=0)), int(self.company.min(initial=0))
        size = (
            int(self.client.max(initial=0)) - low[0] + 1,
            int(self.company.max(initial=0)) - low[1] + 1,
        )
        key = (self.state * size[0] + (self.client - low[0])) * size[1] + (self.company - low[1])
        cells = (int(self.state.max(initial=0)) + 1) * size[0] * size[1]
        if cells <= _DENSE * len(key):
            # Counting into cells takes a fraction of the time of sorting, where few stay empty.
            every: Likely = np.bincount(key, self.likely, minlength=cells).astype(np.float64)
            found = np.flatnonzero(every)
            likely = every[found]
        else:
            found, place = np.unique(key, return_inverse=True)
            likely = np.bincount(place, self.likely, minlength=len(found)).astype(np.float64)
        sums, company = np.divmod(found, size[1])
        state, client = np.divmod(sums, size[0])
        return _Standing(state, client + low[0], company + low[1], likely)

    @classmethod
    def together(cls, parts: "list[_Standing]") -> "_Standing":
        """Some as one, those that stand alike together."""
        return cls(
            np.concatenate([one.state for one in parts]),
            np.concatenate([one.client for one in parts]),
            np.concatenate([one.company for one in parts]),
            np.concatenate([one.likely for one in parts]),
        ).merged()


class _Spread:
    def __init__(self, explored: Explored, budget: int, going_on: Callable[[], bool]) -> None:
        self._explored, self._budget, self._going_on = explored, budget, going_on
        self._pairs, self._stuck = 0, 0.0
        self._ended: dict[str, list[_Standing]] = {}
        scene, place = explored.start
        opening = _Standing(np.array([place]), np.array([0]), np.array([0]), np.array([1.0]))
        self._inbox: dict[str, list[_Standing]] = {scene: [opening]}

    def gone(self) -> Chances:
        """What comes of all ways."""
        for block in self._explored.order:
            for _ in range(LONGEST):
                waiting = [name for name in block if name in self._inbox]
                if not waiting:
                    break
                for name in waiting:
                    self._leave(name, _Standing.together(self._inbox.pop(name)))
            else:
                raise TooManyPairs("a loop has no end")
        return self._chances()

    def _leave(self, name: str, here: _Standing) -> None:
        """Send everybody who stands in a scene on by each reply that is offered to them."""
        if not self._going_on():
            raise Cancelled
        self._pairs += len(here.state)
        if self._pairs > self._budget:
            raise TooManyPairs("more pairs of states and sums than the budget")
        groups, states = self._explored.reached[name].groups, len(self._explored.reached[name].codes)
        offered = np.zeros(states, dtype=np.int64)
        for group in groups:
            offered[group.which] += 1
        mine = offered[here.state]
        self._stuck += float(here.likely[mine == 0].sum())
        share = here.likely / np.maximum(mine, 1)
        edge_of = np.empty(states, dtype=np.int64)
        for group in groups:
            edge_of[:] = -1
            edge_of[group.which] = np.arange(len(group.which))
            self._send(group, edge_of[here.state], here, share)

    def _send(self, group: Group, edge: Numbers, here: _Standing, share: Likely) -> None:
        some = np.flatnonzero(edge >= 0)
        if not len(some):
            return
        edge = edge[some]
        went = _Standing(
            group.to[edge].astype(np.int64),
            here.client[some] + group.client[edge],
            here.company[some] + group.company[edge],
            share[some],
        )
        goes_on = group.target in self._explored.reached
        (self._inbox if goes_on else self._ended).setdefault(group.target, []).append(went)

    def _chances(self) -> Chances:
        rules = self._explored.scenario
        place_of = {ending.id: place for place, ending in enumerate(rules.endings)}
        none = np.empty(0, dtype=np.int64)
        parts = [_Standing(none, none, none, np.empty(0))]
        for name, ended in self._ended.items():
            for one in ended:
                # What was signed is of no matter: the ending takes its place.
                ending = np.full(len(one.state), place_of[name])
                client, company = (
                    np.clip(start + sums, 0, 100)
                    for start, sums in zip(rules.start, (one.client, one.company), strict=True)
                )
                parts.append(_Standing(ending, client, company, one.likely))
        found = _Standing.together(parts)
        return Chances(found.state, found.client, found.company, found.likely, self._stuck, self._pairs)
