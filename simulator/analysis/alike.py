"""Values that have the same future, although they differ: an approval that nobody needs any more, a fact
that only counts together with another one, a promise that has already been broken.

Variables that are read together form a cluster. At each scene the values of a cluster are alike if no
condition ahead, no deal and no question to the director can tell them apart, whatever the other variables
are; found backwards, scene by scene, by splitting what is not alike. States then keep one value for all
that are alike, and everything that the analysis finds stays exactly the same.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.columns import Array, Columns, domain, initial
from simulator.analysis.conditions import Asker
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
        touched = {
            reply.number: variables.touched(reply)
            for scene in variables.scenario.scenes for reply in scene.replies
        }  # fmt: skip
        made = [_Cluster(variables, asker, cluster, touched) for cluster in self.clusters]
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
        if math.prod(len(domain(scenario, v)) for v in joined) <= _LARGEST:
            cluster.update(dict.fromkeys(joined, joined))
    for one in dict.fromkeys(cluster[v] for v in sorted(kept)):
        # A flag that stands alone is either read ahead or not kept at all.
        if 2 < math.prod(len(domain(scenario, v)) for v in one) <= _LARGEST:
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


class _Split:
    """Values told apart so far: `ids`, under `count`, are equal where nothing has told them apart."""

    def __init__(self, size: int) -> None:
        self.ids, self.count = np.zeros(size, dtype=np.int64), 1

    def by(self, ids: Ids, count: int, where: Array | None = None) -> None:
        """Tell values apart by numbers under `count`, but only where it matters."""
        if where is not None:
            ids, count = np.where(where, ids + 1, 0), count + 1
        if self.count * count > 2**40:
            self.settle()
        self.ids, self.count = self.ids * count + ids, self.count * count

    def settle(self) -> "_Split":
        """Number what is told apart anew, without gaps."""
        if self.count > 1:
            self.ids = np.unique(self.ids, return_inverse=True)[1]
            self.count = int(self.ids.max()) + 1
        return self


@dataclass(slots=True)
class _Future:
    """What can be told of a cluster's values at one scene, and where they go from there.

    `ways` are (target, what each value becomes, which values can go there); the scenes `ahead` are come to
    with the values as they are.
    """

    seen: _Split
    ways: list[tuple[str, Ids, Array]] = field(default_factory=list)
    ahead: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Told:
    """How a condition tells a cluster's values apart, whatever else is; where it may hold, where it does."""

    ids: Ids
    count: int
    may: Array
    surely: Array


class _Cluster:
    def __init__(
        self, variables: Variables, asker: Asker, cluster: tuple[Variable, ...],
        touched: dict[int, frozenset[Variable]],
    ) -> None:  # fmt: skip
        self.variables, self.asker, self.scenario = variables, asker, variables.scenario
        self.cluster, self.members, self.touched = cluster, frozenset(cluster), touched
        self.grid = _grid(cluster, variables)
        self.size = len(self.grid[cluster[0]])
        self.same = np.arange(self.size)
        self.everywhere = np.ones(self.size, dtype=bool)
        self._tried: dict[int, _Told | None] = {}
        self.signed = self._signed()

    def classes(self) -> dict[str, Ids]:
        """Split what is not alike, backwards until nothing more is found."""
        kept = {name for name, kept in self.variables.kept.items() if self.members.intersection(kept)}
        futures = {name: self._future(self.scenario.scene_of[name]) for name in kept}
        found = {scene.id: _Split(self.size) for scene in self.scenario.scenes}
        for block in reversed(self.variables.blocks):
            moving = True
            while moving:
                moving = False
                for name in kept.intersection(block):
                    here = self._looked_at(futures[name], found)
                    moving = moving or (self.variables.loops(block) and here.count > found[name].count)
                    found[name] = here
        return {name: split.ids for name, split in found.items()}

    def _looked_at(self, future: _Future, found: dict[str, _Split]) -> _Split:
        here = _Split(self.size)
        here.by(future.seen.ids, future.seen.count)
        for target in future.ahead:
            here.by(found[target].ids, found[target].count)
        for target, after, may in future.ways:
            if found[target].count > 1 or not may.all():
                here.by(found[target].ids[after], found[target].count, may)
        return here.settle()

    def _future(self, scene: Scene) -> _Future:
        future = _Future(_Split(self.size))
        signed = False
        for reply in scene.replies:
            if self.touched[reply.number] & self.members:
                told = self._tell(reply.when)
                if told is not None:
                    future.seen.by(told.ids, told.count)
                may = told.may if told is not None else self.everywhere
                if may.any():
                    self._reply(future, reply, may)
                continue
            for branch in reply.branches:
                for target in self.variables.targets(branch.to):
                    if target in self.scenario.scene_of:
                        future.ahead.add(target)
                    else:
                        signed = signed or self.scenario.ending_of[target].kind == "deal"
        if signed:
            future.seen.by(self.signed.ids, self.signed.count)
        future.seen.settle()
        return future

    def _reply(self, future: _Future, reply: Reply, may: Array) -> None:
        for place, _ in reply.terms:
            self._tell_value(future, self.grid, ("term", place), may)
        values = dict(self.grid)
        for place, level in reply.terms:
            self._put(values, ("term", place), np.full(self.size, level))
        self._apply(reply.effects, values)
        for after in self._answers(future, reply, values, may):
            self._relied(future, reply, after, may)
            index, free = self._index(after), may
            for branch in reply.branches:
                told = self._tell(branch.when)
                if told is not None:
                    future.seen.by(told.ids[index], told.count, free)
                self._branch(future, branch, after, free if told is None else free & told.may[index])
                if told is not None:
                    free = free & ~told.surely[index]

    def _tell_value(
        self, future: _Future, values: dict[Variable, Ids], variable: Variable, may: Array
    ) -> None:
        """Tell all values of one variable apart."""
        if variable in self.members:
            allowed = domain(self.scenario, variable)
            future.seen.by(values[variable] - allowed[0], len(allowed), may)

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
            future.seen.by(backed, 2, may)
            yield values

    def _relied(self, future: _Future, reply: Reply, values: dict[Variable, Ids], may: Array) -> None:
        """Whether a step relied on a draw, and what a seller sees of it, must stay the same."""
        for draw in reply.draws:
            self._tell_value(future, values, ("learnt", draw), may)
        for branch in reply.branches if reply.draws else ():
            for variable in self.variables.shown(branch.effects):
                self._tell_value(future, values, variable, may)

    def _branch(self, future: _Future, branch: Branch, values: dict[Variable, Ids], may: Array) -> None:
        values = dict(values)
        self._apply(branch.effects, values)
        index = self._index(values)
        for target in self.variables.targets(branch.to):
            if target in self.scenario.scene_of:
                future.ways.append((target, index, may))
            elif self.scenario.ending_of[target].kind == "deal":
                future.seen.by(self.signed.ids[index], self.signed.count, may)

    def _signed(self) -> _Split:
        """Every level is read in a deal, what breaks the mandate, and what the terms are really worth."""
        told = _Split(self.size)
        for place, term in enumerate(self.scenario.terms):
            level, approved = self.grid.get(("term", place)), self.grid.get(("approved", place))
            if level is not None:
                told.by(level, len(term.points))
            if term.limit is not None and approved is not None:
                if level is None:
                    told.by(np.maximum(approved, term.limit), len(term.points))
                else:
                    told.by(((level > term.limit) & (approved < level)).astype(np.int64), 2)
            for case in term.adjust:
                counts = self._tell(case.when)
                if counts is not None:
                    told.by(counts.ids, counts.count)
        return told.settle()

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

    def _tell(self, condition: Condition | None) -> _Told | None:
        """How a condition tells the values apart; None if it does not read them."""
        if condition is None:
            return None
        if id(condition) not in self._tried:
            self._tried[id(condition)] = self._try(condition)
        return self._tried[id(condition)]

    def _try(self, condition: Condition) -> _Told | None:
        reads = self.variables.reads(condition)
        mine = tuple(variable for variable in self.cluster if variable in reads)
        if not mine:
            return None
        place = self._place(mine)
        rows = int(place.max()) + 1
        grid = _grid((*mine, *sorted(reads - set(mine))), self.variables, condition)
        size = len(grid[mine[0]])
        if size > _WIDEST:
            return _Told(place, rows, self.everywhere, ~self.everywhere)
        columns = Columns(size, dict(grid), initial(self.scenario))
        asked = [self.asker.holds(condition, columns, d) for d in self.asker.combinations(condition)]
        told: Array = np.concatenate([holds.reshape(rows, -1) for holds in asked], axis=1)
        ids = np.unique(told, axis=0, return_inverse=True)[1].reshape(-1)
        may, surely = np.logical_or.reduce(told, axis=1), np.logical_and.reduce(told, axis=1)
        return _Told(ids[place], int(ids.max()) + 1, may[place], surely[place])

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
