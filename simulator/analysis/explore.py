"""Every state that can be reached, scene by scene, and every move between them.

Scenes are taken in the order in which talks come to them; scenes that lead back to one another are taken
together, in rounds, until nothing new appears. Exact; over the budget of states it stops and says so.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeVar

import numpy as np

from simulator.analysis.columns import Array, Codes, Layouts
from simulator.analysis.moves import Mover
from simulator.analysis.variables import Variables
from simulator.negotiation.compiled import CompiledScenario, Scene

BUDGET = 2_000_000
"""How many states an analysis may hold before it says that the scenario is too large."""


@dataclass(slots=True)
class Group:
    """Moves by one reply from states of one scene to one target.

    Attributes:
        reply: the reply's position in its scene.
        which: positions of the states that move, in the scene's codes.
        target: the scene or ending.
        to: where they arrive: positions in the target's codes; while those are still being found, the states
            as the target packs them. At an ending that is a deal what was signed, else zeros.
        client, company: points of each move.
        relied: whether each relied on a draw that had not been learnt.

    What all of the moves share takes no room: such a column is one number that is only looked at as many.
    """

    reply: int
    which: Array
    target: str
    to: Array
    client: Array
    company: Array
    relied: Array

    def take(self, edges: Array) -> "Group":
        """Some of the moves."""
        columns = (self.to, self.client, self.company, self.relied)
        return Group(self.reply, self.which[edges], self.target, *(column[edges] for column in columns))


@dataclass(slots=True)
class Reached:
    """The states of one scene, sorted, and the moves from them."""

    scene: Scene
    codes: Codes
    groups: list[Group] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Explored:
    """All that can be reached under one combination of the hidden draws.

    `order` lists scenes so that talks only move ahead in it, but for scenes of one block; `opening` is the
    packed state of the first of them that everything started from.
    """

    scenario: CompiledScenario
    draws: tuple[int, ...]
    reached: dict[str, Reached]
    order: tuple[tuple[str, ...], ...]
    states: int
    layouts: Layouts
    mover: Mover
    opening: int

    @property
    def start(self) -> tuple[str, int]:
        """The scene and the position of the state that everything started from."""
        first = self.order[0][0]
        return first, int(self.reached[first].codes.searchsorted(self.opening))


class TooMany(Exception):
    """There are more states than the budget."""

    def __init__(self, states: int) -> None:
        self.states = states
        super().__init__(f"more than {states:,} states")


def explore(
    variables: Variables,
    layouts: Layouts,
    mover: Mover,
    *,
    budget: int = BUDGET,
    start: tuple[str, int] | None = None,
    each: int | None = None,
    like: Explored | None = None,
    going_on: Callable[[], bool] = lambda: True,
    told: Callable[[int], None] = lambda states: None,  # noqa: ARG005
) -> Explored:
    """Find every state that can be reached from a start, by default the opening.

    With `each`, no more than so many states of a scene: what is found is true, but it is not all.
    `like` is the same under other draws: what does not hang on draws is taken from there. `told` is told how
    many states were found so far.

    Raises:
        TooMany: the budget is used up.
        Cancelled: `going_on` said no.
    """
    scenario = variables.scenario
    first, opening = start or (scenario.first, layouts.opening())
    elsewhere = _Elsewhere(like)
    reached = {
        name: Reached(scenario.scene_of[name], codes, groups)
        for name, (codes, groups) in sweep(
            variables,
            first,
            np.array([opening], dtype=np.int64),
            lambda scene, states: (
                elsewhere.moves(scene, states) or list(_groups(layouts, mover, scene, states))
            ),
            budget=budget,
            going_on=going_on,
            each=each,
            told=told,
        ).items()
    }
    elsewhere.share(reached)
    if each is not None:
        _drop_loose(reached)
    states = sum(len(here.codes) for here in reached.values())
    order = variables.blocks_from(first)
    return Explored(scenario, mover.draws, reached, order, states, layouts, mover, opening)


class _Elsewhere:
    """What was found under other draws and holds under any."""

    def __init__(self, like: Explored | None) -> None:
        self._reached = like.reached if like is not None else {}

    def moves(self, scene: Scene, states: Codes) -> list[Group]:
        """The moves from these states; none where they hang on draws, or other states were found there."""
        there = self._reached.get(scene.id)
        if there is None or not _same_for_all_draws(scene) or not np.array_equal(there.codes, states):
            return []
        return [replace(group, to=self._packed(group)) for group in there.groups]

    def _packed(self, group: Group) -> Codes:
        there = self._reached.get(group.target)
        return group.to if there is None else there.codes[group.to]

    def share(self, reached: dict[str, Reached]) -> None:
        """Keep states that are the same only once."""
        for name, here in reached.items():
            there = self._reached.get(name)
            if there is not None and np.array_equal(there.codes, here.codes):
                here.codes = there.codes


def _same_for_all_draws(scene: Scene) -> bool:
    return not any(reply.draws or (reply.when and reply.when.draws) for reply in scene.replies)


def _drop_loose(reached: dict[str, Reached]) -> None:
    """Take away the moves to states that were not taken."""
    for here in reached.values():
        kept = (group.take(np.flatnonzero(group.to >= 0)) for group in here.groups)
        here.groups = [group for group in kept if len(group.which)]


class Moves(Protocol):
    """Moves of states of one scene to one target; `to` as in `Group`."""

    to: Array

    @property
    def target(self) -> str: ...


M = TypeVar("M", bound=Moves)


def sweep(
    variables: Variables,
    first: str,
    opening: Codes,
    moves: Callable[[Scene, Codes], list[M]],
    *,
    budget: int,
    going_on: Callable[[], bool],
    each: int | None = None,
    told: Callable[[int], None] = lambda states: None,  # noqa: ARG005
) -> dict[str, tuple[Codes, list[M]]]:
    """Every state of every scene, sorted, with the moves from them, starting from these of the first scene.

    With `each`, no more than so many states are taken of a scene: not all, but all that is found is true.

    Raises:
        TooMany: the budget is used up.
        Cancelled: `going_on` said no.
    """
    scenes = variables.scenario.scene_of
    inbox: dict[str, list[Codes]] = {first: [opening]}
    found: dict[str, tuple[Codes, list[M]]] = {}
    arriving: dict[str, list[M]] = {}
    left = budget
    for block in variables.blocks_from(first):
        codes = {name: np.empty(0, dtype=np.int64) for name in block}
        returns = variables.loops(block)
        while any(name in inbox for name in block):
            for name in block:
                arrived = inbox.pop(name, None)
                if arrived is None:
                    continue
                if not going_on():
                    raise Cancelled
                fresh = distinct(np.concatenate(arrived))
                if len(codes[name]):
                    fresh = np.setdiff1d(fresh, codes[name], assume_unique=True)
                if each is not None:
                    fresh = fresh[: max(0, each - len(codes[name]))]
                left -= len(fresh)
                if left < 0:
                    raise TooMany(budget)
                told(budget - left)
                if not len(fresh):
                    continue
                codes[name] = np.sort(np.concatenate([codes[name], fresh]))
                made = moves(scenes[name], fresh)
                for move in made:
                    if move.target in scenes:
                        inbox.setdefault(move.target, []).append(move.to)
                if not returns:
                    found[name] = codes[name], made
        for name in block:
            if name not in found:
                found[name] = codes[name], moves(scenes[name], codes[name]) if len(codes[name]) else []
            for move in found[name][1]:
                if move.target in scenes:
                    arriving.setdefault(move.target, []).append(move)
        for name in block:
            for move in arriving.pop(name, ()):
                move.to = _positions(codes[name], move.to, all_there=each is None)
    return found


def _positions(codes: Codes, wanted: Codes, *, all_there: bool) -> Array:
    """Where states stand among those of a scene; -1 if one is not there."""
    found = np.searchsorted(codes, wanted).astype(np.int32)
    if all_there:
        return found
    there = np.append(codes, -1)[found] == wanted
    return np.where(there, found, np.int32(-1))


def distinct(codes: Codes) -> Codes:
    """Each of the codes once, sorted."""
    ordered = np.sort(codes)
    return ordered[np.append(True, ordered[1:] != ordered[:-1])] if len(ordered) else ordered


class Cancelled(Exception):
    """Somebody asked the work to stop."""


def _groups(layouts: Layouts, mover: Mover, scene: Scene, codes: Codes) -> Iterator[Group]:
    columns = layouts.unpack(scene.id, codes)
    for place, reply in enumerate(scene.replies):
        for move in mover.moves(reply, columns):
            ending = mover.scenario.ending_of.get(move.target)
            if ending is None:
                packed = layouts.pack(move.target, move.after)
            elif ending.kind == "deal":
                packed = layouts.pack_signed(move.after, mover.breaches(move.after))
            else:
                packed = _column(0, len(move.which), np.int64)
            size, which = len(move.which), move.which.astype(np.int32)
            client, company = (_column(points, size, np.int32) for points in (move.client, move.company))
            yield Group(place, which, move.target, packed, client, company, _column(move.relied, size, bool))


def _column(numbers: Array | int, size: int, kind: type) -> Array:
    """So many numbers; if all are the same, in no more room than one takes."""
    if isinstance(numbers, np.ndarray):
        if size < _MANY or (numbers != numbers[0]).any():
            return numbers.astype(kind)
        numbers = numbers[0]
    return np.ndarray((size,), kind, np.array([numbers], kind), strides=(0,))


def extent(numbers: Array) -> tuple[int, int]:
    """The least and the most of the numbers of a column."""
    if not numbers.strides[0]:
        return int(numbers[0]), int(numbers[0])
    return int(numbers.min()), int(numbers.max())


_MANY = 64
"""Fewer numbers than this are not worth being compared."""
