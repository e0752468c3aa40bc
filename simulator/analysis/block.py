"""Scenes that lead back to one another, as one graph of states.

Replies that can be given once, and rounds, make that graph free of loops almost always; what loops remain
may cost points or nothing, but a loop that adds points every time round would have no best.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.explore import Explored

if TYPE_CHECKING:
    from simulator.analysis.beliefs import Beliefs

Mask = NDArray[np.bool_]
Numbers = NDArray[np.int64]

_WIDEST = 2048
"""The most points by which ways through a loop may differ before the worse ones are cut off."""


class ScoreFarm(Exception):
    """A loop adds points every time round: the best is without bound."""

    def __init__(self, scenes: tuple[str, ...], side: str) -> None:
        self.scenes, self.side = scenes, side
        super().__init__(f"{side}: {' -> '.join(scenes)}")


class Block:
    """The states of a few scenes and the moves between them, numbered through."""

    def __init__(self, explored: "Explored | Beliefs", scenes: tuple[str, ...]) -> None:
        self.explored, self.scenes = explored, scenes
        self.offset: dict[str, int] = {}
        self.size = 0
        for name in scenes:
            self.offset[name] = self.size
            self.size += len(explored.reached[name].codes)
        sources, targets, client, company = [], [], [], []
        for name in scenes:
            for group in explored.reached[name].groups:
                if group.target in self.offset:
                    sources.append(group.which + self.offset[name])
                    targets.append(group.to + self.offset[group.target])
                    client.append(group.client)
                    company.append(group.company)
        self.source, self.target = _joined(sources), _joined(targets)
        self.points = {"client": _joined(client), "company": _joined(company)}

    def part(self, states: Mask, scene: str) -> Mask:
        """The part of a mask over the block that belongs to one scene."""
        start = self.offset[scene]
        return states[start : start + len(self.explored.reached[scene].codes)]

    def peel(self) -> tuple[list[Mask], Mask]:
        """States in batches, each after all that it leads to inside the block; and those in real loops."""
        waits = np.bincount(self.source, minlength=self.size)
        done = np.zeros(self.size, dtype=bool)
        batches: list[Mask] = []
        while True:
            batch = (waits == 0) & ~done
            if not batch.any():
                return batches, ~done
            batches.append(batch)
            done |= batch
            into = batch[self.target]
            waits = waits - np.bincount(self.source[into], minlength=self.size)

    def refuse_farms(self, looping: Mask) -> None:
        """Raise ScoreFarm if a loop from which talks can still end adds to either score."""
        inside = self._ending_loops(looping)
        for side, points in self.points.items():
            rising = self._rising(looping, inside, points)
            if rising is not None:
                raise ScoreFarm(self._names(rising), side)

    def drifts(self, looping: Mask) -> bool:
        """Whether a loop from which talks can still end takes from either score, where none adds to it."""
        inside = self._ending_loops(looping)
        return any(self._rising(looping, inside, -points) is not None for points in self.points.values())

    def _ending_loops(self, looping: Mask) -> Mask:
        """The moves between states in loops from which talks can still end."""
        ends = self._can_end(looping)
        inside: Mask = looping[self.source] & looping[self.target] & ends[self.source] & ends[self.target]
        return inside

    def _rising(self, looping: Mask, inside: Mask, points: Numbers) -> Numbers | None:
        """The states whose best sum rises for ever along these moves; None where all settle."""
        source, target, points = self.source[inside], self.target[inside], points[inside]
        best = np.zeros(self.size, dtype=np.int64)
        for _ in range(int(looping.sum()) + 1):
            raised = best.copy()
            np.maximum.at(raised, source, best[target] + points)
            if (raised == best).all():
                return None
            best = raised
        return np.flatnonzero(raised > 0)

    def bounds(
        self, batches: list[Mask], looping: Mask, side: str, ahead: dict[str, tuple[int, int]]
    ) -> tuple[int, int]:
        """The least and most points of a side still to come from any state of the block."""
        low = np.full(self.size, 2**30, dtype=np.int64)
        high = np.full(self.size, -(2**30), dtype=np.int64)
        for name in self.scenes:
            for group in self.explored.reached[name].groups:
                if group.target not in self.offset:
                    near, far = ahead.get(group.target, (0, 0))
                    points, which = getattr(group, side), group.which + self.offset[name]
                    low[which] = np.minimum(low[which], points + near)
                    high[which] = np.maximum(high[which], points + far)
        for batch in batches:
            self._widen(low, high, batch, side)
        for _ in range(int(looping.sum())):
            # A loop that loses every time round would go on for ever; what it has lost by then is no use.
            if not self._widen(low, high, looping, side) or low.min() < high.max() - _WIDEST:
                break
        known = high > -(2**30)
        if not known.any():
            return 0, 0
        top = int(high[known].max())
        return max(int(low[known].min()), top - _WIDEST), top

    def _widen(self, low: Numbers, high: Numbers, states: Mask, side: str) -> bool:
        edges = np.flatnonzero(states[self.source] & (high[self.target] > -(2**30)))
        before = low.sum(), high.sum()
        points = self.points[side][edges]
        np.minimum.at(low, self.source[edges], low[self.target[edges]] + points)
        np.maximum.at(high, self.source[edges], high[self.target[edges]] + points)
        return bool(low.sum() != before[0] or high.sum() != before[1])

    def _can_end(self, looping: Mask) -> Mask:
        """States in loops from which some way leaves the loops."""
        ends = np.zeros(self.size, dtype=bool)
        for name in self.scenes:
            for group in self.explored.reached[name].groups:
                if group.target not in self.offset:
                    ends[group.which + self.offset[name]] = True
        ends |= ~looping
        while True:
            more = ends.copy()
            more[self.source[ends[self.target]]] = True
            if (more == ends).all():
                return ends
            ends = more

    def _names(self, states: Numbers) -> tuple[str, ...]:
        return tuple(
            name
            for name in self.scenes
            if ((states >= self.offset[name])
                & (states < self.offset[name] + len(self.explored.reached[name].codes))).any()
        )  # fmt: skip


def _joined(parts: list[Numbers]) -> Numbers:
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)
