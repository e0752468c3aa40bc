"""Play as a seller sees it: states together with what he cannot yet tell apart.

A belief is the set of combinations of the hidden draws under which the attempt so far would have shown
the same scenes, replies, facts and ledger. A reply splits it into the parts that then look different.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from simulator.analysis.columns import Array, Codes, Columns, Layouts
from simulator.analysis.explore import BUDGET, sweep
from simulator.analysis.moves import Mover
from simulator.analysis.variables import Variables
from simulator.negotiation.compiled import Reply, Scene

BITS = 8
"""At most eight combinations of draws."""


@dataclass(slots=True)
class Part:
    """One part of what a reply leads to, from many states with the same belief.

    `beliefs` are what is believed afterwards and `weight` counts their combinations of draws; `client`
    and `company` are the points of one of them. `to` are the positions of the states with their beliefs that
    they become, and while those are still being found these themselves; at an ending zeros.
    """

    reply: int
    which: Array
    target: str
    to: Array
    client: Array
    company: Array
    beliefs: Array
    weight: Array


@dataclass(slots=True)
class Believed:
    """The states of one scene with their beliefs, sorted, and the parts of every reply."""

    scene: Scene
    codes: Codes
    groups: list[Part] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Beliefs:
    """All that can be reached, as a seller sees it; `combinations` are the draws, in order of their bits."""

    combinations: tuple[tuple[int, ...], ...]
    reached: dict[str, Believed]
    order: tuple[tuple[str, ...], ...]
    states: int
    layouts: Layouts
    movers: tuple[Mover, ...]
    opening: int

    @property
    def believed(self) -> int:
        """The belief that everything started from: by default all combinations."""
        return self.opening & ((1 << BITS) - 1)

    @property
    def start(self) -> tuple[str, int]:
        """The scene and the position of the state that everything started from."""
        first = self.order[0][0]
        return first, int(self.reached[first].codes.searchsorted(self.opening))

    def after(self, scene: str, place: int, choice: str, bit: int) -> int:
        """What is believed after a reply, where the draws really are the combination of this bit."""
        part, edge = self.part(scene, place, choice, bit)
        return int(part.beliefs[edge])

    def part(self, scene: str, place: int, choice: str, bit: int) -> tuple[Part, int]:
        """The part of a reply that comes true, and the position in it of the state at this place.

        Raises:
            ValueError: the reply cannot be given there.
        """
        here = self.reached[scene]
        for part in here.groups:
            if here.scene.replies[part.reply].id == choice:
                for edge in np.flatnonzero(part.which == place):
                    if int(part.beliefs[edge]) >> bit & 1:
                        return part, int(edge)
        raise ValueError(f"the analysis does not know this step: {scene}.{choice}")


def believe(
    variables: Variables,
    layouts: Layouts,
    movers: tuple[Mover, ...],
    *,
    budget: int = BUDGET,
    start: tuple[str, int, int] | None = None,
    going_on: Callable[[], bool] = lambda: True,
) -> Beliefs:
    """Find every state and belief that can be reached from a start: a scene, a state, a belief.


    Raises:
        TooMany: the budget is used up.
        Cancelled: `going_on` said no.
    """
    scenario = variables.scenario
    first, code, belief = start or (scenario.first, layouts.opening(), (1 << len(movers)) - 1)
    opening = (code << BITS) | belief
    reached = {
        name: Believed(scenario.scene_of[name], codes, parts)
        for name, (codes, parts) in sweep(
            variables,
            first,
            np.array([opening], dtype=np.int64),
            lambda scene, states: list(_parts(layouts, movers, scene, states)),
            budget=budget,
            going_on=going_on,
        ).items()
    }
    states = sum(len(here.codes) for here in reached.values())
    combinations = tuple(mover.draws for mover in movers)
    order = variables.blocks_from(first)
    return Beliefs(combinations, reached, order, states, layouts, movers, opening)


def _parts(layouts: Layouts, movers: tuple[Mover, ...], scene: Scene, codes: Codes) -> Iterator[Part]:
    beliefs = codes & ((1 << BITS) - 1)
    for belief in np.unique(beliefs):
        rows = np.flatnonzero(beliefs == belief)
        columns = layouts.unpack(scene.id, codes[rows] >> BITS)
        members = [place for place in range(len(movers)) if int(belief) >> place & 1]
        for place, reply in enumerate(scene.replies):
            which = movers[members[0]].offered(reply, columns)
            if len(which):
                table = columns.take(which)
                yield from _split(layouts, movers, members, place, reply, table, rows[which])


def _split(
    layouts: Layouts, movers: tuple[Mover, ...], members: list[int], place: int, reply: Reply,
    table: Columns, rows: Array,
) -> Iterator[Part]:  # fmt: skip
    """The parts into which a reply splits the belief, state by state."""
    shown = {member: movers[member].consequence(reply, table.copy()) for member in members}
    leader = {member: np.full(table.size, member, dtype=np.int64) for member in members}
    for number, member in enumerate(members):
        for earlier in members[:number]:
            same = (shown[member].seen == shown[earlier].seen).all(axis=0)
            mine, theirs = shown[member], shown[earlier]
            same &= np.array(mine.names)[mine.targets] == np.array(theirs.names)[theirs.targets]
            first = same & (leader[member] == member)
            leader[member][first] = leader[earlier][first]
    for member in members:
        seen = shown[member]
        leads = leader[member] == member
        belief = np.zeros(table.size, dtype=np.int64)
        weight = np.zeros(table.size, dtype=np.int64)
        for other in members:
            with_me = leader[other] == member
            belief |= with_me.astype(np.int64) << other
            weight += with_me
        for target, which, after in seen.parts:
            chosen = np.flatnonzero(leads[which])
            if not len(chosen):
                continue
            these = which[chosen]
            if target in movers[member].scenario.ending_of:
                codes = np.zeros(len(these), dtype=np.int64)
            else:
                codes = (layouts.pack(target, after.take(chosen)) << BITS) | belief[these]
            yield Part(place, rows[these], target, codes, seen.client[these], seen.company[these],
                       belief[these], weight[these])  # fmt: skip
