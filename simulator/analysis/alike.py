"""Values that have the same future, although they differ: an approval that nobody needs any more, a fact
that only counts together with another one, a promise that has already been broken.

Variables that are read together form a cluster. At each scene the values of a cluster are alike if no
condition ahead, no deal and no question to the director can tell them apart, whatever the other variables
are; found backwards, scene by scene, by splitting what is not alike. States then keep one value for all
that are alike, and everything that the analysis finds stays exactly the same.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.columns import Array, Columns, domain, initial
from simulator.analysis.conditions import Asker
from simulator.analysis.order import blocks
from simulator.analysis.thresholds import read_thresholds
from simulator.analysis.variables import SCORES, Variable, Variables
from simulator.negotiation.compiled import Branch, Effects, Reply, Scene
from simulator.negotiation.condition import Condition

Ids = NDArray[np.int64]

_LARGEST = 512
"""The most values that a cluster may have."""
_WIDEST = 1 << 16
"""The most combinations for which a condition is tried out; beyond, all that it reads is told apart."""
_KINDS = ("term", "approved", "fact", "learnt")


class Alike:
    """For one compiled scenario the clusters, and at each scene which of their values are alike."""

    def __init__(self, variables: Variables, asker: Asker) -> None:
        self.clusters = tuple(_clusters(variables))
        made = [_Cluster(variables, asker, cluster) for cluster in self.clusters]
        self._classes = [cluster.classes() for cluster in made]

    def classes(self, scene: str) -> list[Ids]:
        """For each cluster a number per value; equal where values are alike.

        Values are counted through with the first variable of the cluster changing slowest.
        """
        return [classes[scene] for classes in self._classes]


def _clusters(variables: Variables) -> Iterator[tuple[Variable, ...]]:
    """Variables that are read together, as long as their values are not too many."""
    scenario = variables.scenario
    kept = {v for found in variables.kept.values() for v in found if v[0] in _KINDS}
    cluster: dict[Variable, frozenset[Variable]] = {v: frozenset([v]) for v in kept}
    for together in _read_together(variables):
        joined = frozenset[Variable]().union(*(cluster[v] for v in together if v in kept))
        if np.prod([len(domain(scenario, v)) for v in joined]) <= _LARGEST:
            cluster.update(dict.fromkeys(joined, joined))
    for one in dict.fromkeys(cluster[v] for v in sorted(kept)):
        if np.prod([len(domain(scenario, v)) for v in one]) <= _LARGEST:
            yield tuple(sorted(one))


def _read_together(variables: Variables) -> Iterator[Iterable[Variable]]:
    """What deals read comes first: it is alive the longest."""
    scenario = variables.scenario
    for place in range(len(scenario.terms)):
        yield ("term", place), ("approved", place)
    cases = [case.when for term in scenario.terms for case in term.adjust]
    yield from (variables.reads(when) for when in cases)
    for place, draw in enumerate(scenario.draws):
        reads = [variables.reads(when) for when in cases if draw.id in when.draws]
        yield frozenset({("learnt", place)}).union(*reads)
    for scene in scenario.scenes:
        for reply in scene.replies:
            yield variables.reads(reply.when)
            yield from (variables.reads(branch.when) for branch in reply.branches)


@dataclass(slots=True)
class _Future:
    """What can be told of a cluster's values at one scene, and where they go from there.

    `seen` numbers the values, equal where this scene's replies tell nothing apart; `ways` are (target,
    what each value becomes, which values can go there).
    """

    seen: Ids
    ways: list[tuple[str, Ids, Array]] = field(default_factory=list)

    def split(self, ids: Ids, where: Array | None = None) -> None:
        """Tell values apart by these numbers, but only where it matters."""
        if where is not None:
            ids = np.where(where, ids + 1, 0)
        self.seen = np.unique(self.seen * (int(ids.max()) + 1) + ids, return_inverse=True)[1]


class _Cluster:
    def __init__(self, variables: Variables, asker: Asker, cluster: tuple[Variable, ...]) -> None:
        self.variables, self.asker, self.scenario = variables, asker, variables.scenario
        self.cluster = cluster
        self.grid = _grid(cluster, variables)
        self.size = len(self.grid[cluster[0]])
        self.same = np.arange(self.size)
        self._tried: dict[Condition, tuple[Ids, Array, Array]] = {}

    def classes(self) -> dict[str, Ids]:
        """Split what is not alike, backwards until nothing more is found."""
        futures = {scene.id: self._future(scene) for scene in self.scenario.scenes}
        found = {name: np.zeros(self.size, dtype=np.int64) for name in futures}
        for block in reversed(blocks(self.variables, self.scenario.first)):
            moving = True
            while moving:
                moving = False
                for name in block:
                    here = _Future(futures[name].seen)
                    for target, after, may in futures[name].ways:
                        here.split(found[target][after], may)
                    moving = moving or here.seen.max() > found[name].max()
                    found[name] = here.seen
        return found

    def _future(self, scene: Scene) -> _Future:
        future = _Future(np.zeros(self.size, dtype=np.int64))
        for reply in scene.replies:
            ids, may, _ = self._tell(reply.when)
            future.split(ids)
            if may.any():
                self._reply(future, reply, may)
        return future

    def _reply(self, future: _Future, reply: Reply, may: Array) -> None:
        for place, _ in reply.terms:
            if ("term", place) in self.grid:
                future.split(self.grid["term", place], may)
        values = dict(self.grid)
        for place, level in reply.terms:
            self._put(values, ("term", place), np.full(self.size, level))
        self._apply(reply.effects, values)
        for after in self._answers(future, reply, values, may):
            self._relied(future, reply, after, may)
            free = may
            for branch in reply.branches:
                ids, holds, surely = (told[self._index(after)] for told in self._tell(branch.when))
                future.split(ids, free)
                self._branch(future, branch, after, free & holds)
                free = free & ~surely

    def _answers(
        self, future: _Future, reply: Reply, values: dict[Variable, Ids], may: Array
    ) -> Iterator[dict[Variable, Ids]]:
        """The values after the director was asked: as they are, and with what he may have approved."""
        asks, approves = reply.asks, self.scenario.approves
        if asks is None or not asks.approve or approves == "never":
            yield values
            return
        granted = dict(values)
        for place, level in asks.approve:
            if ("approved", place) in values:
                granted["approved", place] = np.maximum(values["approved", place], level)
        yield granted
        if approves == "when_backed":
            backing = [("fact", fact) for fact in asks.backed_by_flags]
            backing += [("learnt", draw) for draw in asks.backed_by_draws]
            backed = np.zeros(self.size, dtype=np.int64)
            for variable in backing:
                if variable in values:
                    backed |= values[variable] != 0
            future.split(backed, may)
            yield values

    def _relied(self, future: _Future, reply: Reply, values: dict[Variable, Ids], may: Array) -> None:
        """Whether a step relied on a draw, and what a seller sees of it, must stay the same."""
        for draw in reply.draws:
            if ("learnt", draw) in values:
                future.split(values["learnt", draw], may)
        if reply.draws:
            for branch in reply.branches:
                effects = branch.effects
                facts = {*effects.flags, *(f for f, _ in effects.add), *(f for f, _ in effects.assign)}
                shown = [("fact", fact) for fact in sorted(facts)]
                for variable in [*shown, *(("learnt", draw) for draw in effects.draws)]:
                    if variable in values:
                        future.split(values[variable] - values[variable].min(), may)

    def _branch(self, future: _Future, branch: Branch, values: dict[Variable, Ids], may: Array) -> None:
        values = dict(values)
        self._apply(branch.effects, values)
        index = self._index(values)
        for target in self.variables.targets(branch.to):
            if target in self.scenario.scene_of:
                future.ways.append((target, index, may))
            elif self.scenario.ending_of[target].kind == "deal":
                self._deal(future, values, index, may)

    def _deal(self, future: _Future, values: dict[Variable, Ids], index: Ids, may: Array) -> None:
        """Every level is read in a deal, what breaks the mandate, and what the terms are really worth."""
        for place, term in enumerate(self.scenario.terms):
            level, approved = values.get(("term", place)), values.get(("approved", place))
            if level is not None:
                future.split(level, may)
            if term.limit is not None and approved is not None:
                if level is None:
                    future.split(np.maximum(approved, term.limit), may)
                else:
                    future.split(((level > term.limit) & (approved < level)).astype(np.int64), may)
            for case in term.adjust:
                future.split(self._tell(case.when)[0][index], may)

    def _apply(self, effects: Effects, values: dict[Variable, Ids]) -> None:
        for fact in effects.flags:
            self._put(values, ("fact", fact), np.ones(self.size, dtype=np.int64))
        for draw in effects.draws:
            self._put(values, ("learnt", draw), np.ones(self.size, dtype=np.int64))
        for fact, by in effects.add:
            if ("fact", fact) in values:
                self._put(values, ("fact", fact), values["fact", fact] + by)
        for fact, value in effects.assign:
            self._put(values, ("fact", fact), np.full(self.size, value))

    def _put(self, values: dict[Variable, Ids], variable: Variable, value: Ids) -> None:
        if variable in values:
            allowed = domain(self.scenario, variable)
            values[variable] = np.clip(value, allowed[0], allowed[-1])

    def _index(self, values: dict[Variable, Ids]) -> Ids:
        """The positions of these values among the cluster's."""
        if all(values[variable] is self.grid[variable] for variable in self.cluster):
            return self.same
        index = np.zeros(self.size, dtype=np.int64)
        for variable in self.cluster:
            allowed = domain(self.scenario, variable)
            index = index * len(allowed) + values[variable] - allowed[0]
        return index

    def _tell(self, condition: Condition | None) -> tuple[Ids, Array, Array]:
        """How a condition tells the values apart, whatever else is; where it may hold, where it does."""
        if condition is None:
            return np.zeros(self.size, dtype=np.int64), np.ones(self.size, bool), np.ones(self.size, bool)
        if condition not in self._tried:
            self._tried[condition] = self._try(condition)
        return self._tried[condition]

    def _try(self, condition: Condition) -> tuple[Ids, Array, Array]:
        reads = self.variables.reads(condition)
        mine = tuple(variable for variable in self.cluster if variable in reads)
        rest = tuple(sorted(reads - set(mine)))
        if not mine:
            return np.zeros(self.size, dtype=np.int64), np.ones(self.size, bool), np.zeros(self.size, bool)
        place = self._place(mine)
        grid = _grid((*mine, *rest), self.variables, condition)
        size = len(grid[mine[0]])
        if size > _WIDEST:
            return place, np.ones(self.size, bool), np.zeros(self.size, bool)
        columns = Columns(size, dict(grid), initial(self.scenario))
        rows = int(place.max()) + 1
        asked = [self.asker.holds(condition, columns, d) for d in self.asker.combinations(condition)]
        told: Array = np.concatenate([holds.reshape(rows, -1) for holds in asked], axis=1)
        ids = np.unique(told, axis=0, return_inverse=True)[1].reshape(-1)
        may, surely = np.logical_or.reduce(told, axis=1), np.logical_and.reduce(told, axis=1)
        return ids[place], may[place], surely[place]

    def _place(self, mine: tuple[Variable, ...]) -> Ids:
        """For each of the cluster's values the position of what it says about some of the variables."""
        place = np.zeros(self.size, dtype=np.int64)
        for variable in mine:
            allowed = domain(self.scenario, variable)
            place = place * len(allowed) + self.grid[variable] - allowed[0]
        return place


def _grid(
    wanted: tuple[Variable, ...], variables: Variables, condition: Condition | None = None
) -> dict[Variable, Ids]:
    """Every combination of the values of some variables; of scores one between each two thresholds."""
    axes = []
    for variable in wanted:
        if variable in SCORES:
            thresholds = read_thresholds(condition, variable[1])
            axes.append(np.array([thresholds[0] - 1, *thresholds]))
        else:
            axes.append(np.array(domain(variables.scenario, variable)))
    grids = np.meshgrid(*axes, indexing="ij")
    return {variable: grid.reshape(-1) for variable, grid in zip(wanted, grids, strict=True)}
