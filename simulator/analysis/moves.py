"""What a reply does to many states at once: the rules' `step`, in columns.

`step` decides what a choice does; this says the same of whole sets of states, and is held to it by tests
that compare the two on every reachable state of generated scenarios.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from simulator.analysis.columns import Array, Columns
from simulator.analysis.conditions import Asker
from simulator.analysis.variables import DECISION, SCORES, SIDES
from simulator.negotiation.compiled import CompiledScenario, Effects, Ending, Reply


@dataclass(frozen=True, slots=True)
class Move:
    """Where a reply leads for some of the states.

    Attributes:
        which: the positions of the states among those asked.
        target: the scene or ending that they come to.
        after: their variables then.
        client, company: points of this decision without what terms are worth while talks go on; at an
            ending everything that is left.
        relied: whether the step relied on a draw that had not been learnt.

    A number that all of the states share is one number.
    """

    which: Array
    target: str
    after: Columns
    client: Array | int
    company: Array | int
    relied: Array | bool


@dataclass(frozen=True, slots=True)
class Consequence:
    """What one reply leads to from many states.

    Attributes:
        targets: positions in `names`, the scenes and endings that are come to.
        parts: (target, positions of states, their variables then).
        client, company: points, as in `Move`.
        seen: rows of what a seller can tell apart, equal where he sees the same.
    """

    targets: Array
    names: tuple[str, ...]
    parts: list[tuple[str, Array, Columns]]
    client: Array
    company: Array
    seen: Array


class Mover:
    """Makes moves under one combination of the hidden draws."""

    def __init__(self, scenario: CompiledScenario, asker: Asker, draws: tuple[int, ...]) -> None:
        self.scenario, self.asker, self.draws = scenario, asker, draws

    def offered(self, reply: Reply, columns: Columns) -> Array:
        """The positions of the states in which a reply can be given."""
        used = 0 if reply.repeat else columns.held(("used", reply.number))
        if reply.when is None and isinstance(used, int):
            return np.arange(0 if used else columns.size)
        return np.flatnonzero(self.asker.holds(reply.when, columns, self.draws) & np.equal(used, 0))

    def moves(self, reply: Reply, columns: Columns) -> Iterator[Move]:
        """Every way a reply goes for these states."""
        which = self.offered(reply, columns)
        if not len(which):
            return
        table = columns.take(which)
        client, company = self._own_effects(reply, table)
        if len(reply.branches) == 1 and not reply.draws and self.scenario.rounds is None:
            yield self._move(reply, 0, False, which, table, client, company, False)
            return
        ways = self._ways(reply, table, self.draws)
        relied = self._relied(reply, table, ways)
        for number in _numbers(ways):
            place, out = divmod(number, 2)
            here = np.flatnonzero(ways == number)
            yield self._move(reply, place, bool(out), which[here], table.take(here), _some(client, here),
                             _some(company, here), _some(relied, here))  # fmt: skip

    def consequence(self, reply: Reply, table: Columns) -> "Consequence":
        """What a reply leads to, state by state, and what can be seen of it.

        The states must be those in which it is offered; the table is changed.
        """
        own = self._own_effects(reply, table)
        ways = self._ways(reply, table, self.draws)
        size = table.size
        targets = np.zeros(size, dtype=np.int64)
        names: list[str] = []
        seen = [np.full(size, -1, dtype=np.int64) for _ in range(1 + self._sights())]
        parts: list[tuple[str, Array, Columns]] = []
        client, company = np.full(size, own[0]), np.full(size, own[1])
        for number in _numbers(ways):
            which = np.flatnonzero(ways == number)
            place, out = divmod(number, 2)
            move = self._move(reply, place, bool(out), which, table.take(which), client[which],
                              company[which], False)  # fmt: skip
            client[which], company[which] = move.client, move.company
            if move.target not in names:
                names.append(move.target)
            targets[which] = names.index(move.target)
            parts.append((move.target, which, move.after))
            spoken = any(item.points for item in reply.branches[place].effects.points)
            seen[0][which] = number if spoken else -1
            for sight, value in zip(seen[1:], self._seen(move), strict=True):
                sight[which] = value
        return Consequence(targets, tuple(names), parts, client, company, np.stack(seen))

    def _sights(self) -> int:
        scenario = self.scenario
        return len(scenario.facts) + len(scenario.draws) + sum(len(term.adjust) for term in scenario.terms)

    def _seen(self, move: Move) -> list[Array]:
        """What facts a seller sees after a move, what draws he has learnt, and what adjusted the terms."""
        scenario = self.scenario
        seen = [move.after["fact", place] for place in range(len(scenario.facts))]
        for place, value in enumerate(self.draws):
            seen.append(move.after["learnt", place] * (value + 1))
        ending = scenario.ending_of.get(move.target)
        deal = ending is not None and ending.kind == "deal"
        for term in scenario.terms:
            for case in term.adjust:
                counts = deal and bool(case.client or case.company)
                seen.append(
                    self.asker.holds(case.when, move.after, self.draws).astype(np.int64)
                    if counts
                    else np.zeros(move.after.size, dtype=np.int64)
                )
        return seen

    def _move(
        self, reply: Reply, place: int, out: bool, which: Array, table: Columns, client: Array | int,
        company: Array | int, relied: Array | bool,
    ) -> Move:  # fmt: skip
        branch = reply.branches[place]
        scored = self._apply(branch.effects, table)
        client, company = client + scored[0], company + scored[1]
        target = branch.to
        if out:
            assert self.scenario.out_of_rounds is not None
            target = self.scenario.out_of_rounds
        ending = self.scenario.ending_of.get(target)
        if ending is not None:
            settled = self._settle(ending, table)
            client, company = client + settled[0], company + settled[1]
        return Move(which, target, table, client, company, relied)

    def _own_effects(self, reply: Reply, table: Columns) -> tuple[int, Array | int]:
        """The reply's own effects, up to what the director is asked; changes the table."""
        company = self._precedent(reply, table)
        if self.scenario.rounds is not None:
            table[DECISION] = table.held(DECISION) + 1
        if not reply.repeat:
            table.put(("used", reply.number), 1)
        client = sum(value for _, points in reply.acts for _, value in points)
        for side, added in enumerate((client, company)) if self.asker.reads_scores else ():
            total = table.held(SCORES[side]) + added
            for place, level in reply.terms:
                points = self.asker.points[place][side]
                total = total + points[level] - points[table.held(("term", place))]
            table[SCORES[side]] = total
        for place, level in reply.terms:
            table.put(("term", place), level)
        scored = self._apply(reply.effects, table)
        self._ask(reply, table)
        return client + scored[0], company + scored[1]

    def _precedent(self, reply: Reply, table: Columns) -> Array | int:
        """Company points lost by conceding with nothing in return; reads the levels before the move."""
        if reply.in_return or not reply.terms or not self.scenario.precedent:
            return 0
        lost = np.zeros(table.size, dtype=np.int64)
        conceded = np.zeros(table.size, dtype=bool)
        gained = np.zeros(table.size, dtype=bool)
        for place, level in reply.terms:
            points = np.array(self.scenario.terms[place].points)
            before, after = points[table["term", place]], points[level]
            conceded |= (after[0] > before[:, 0]) & (after[1] < before[:, 1])
            gained |= after[1] > before[:, 1]
        lost[conceded & ~gained] = -self.scenario.precedent
        return lost

    def _apply(self, effects: Effects, table: Columns) -> tuple[int, int]:
        scored = [0, 0]
        for item in effects.points:
            side = SIDES.index(item.side)
            scored[side] += item.points
            if self.asker.reads_scores:
                table[SCORES[side]] = table.held(SCORES[side]) + item.points
        for fact in effects.flags:
            table.put(("fact", fact), 1)
        for draw in effects.draws:
            table.put(("learnt", draw), 1)
        for fact, by in effects.add:
            kept = self.scenario.facts[fact]
            added = table.held(("fact", fact)) + by
            table["fact", fact] = np.minimum(np.maximum(added, kept.low), kept.high)
        for fact, value in effects.assign:
            kept = self.scenario.facts[fact]
            table.put(("fact", fact), max(kept.low, min(kept.high, value)))
        return scored[0], scored[1]

    def _ask(self, reply: Reply, table: Columns) -> None:
        asks = reply.asks
        if asks is None or not asks.approve or self.scenario.approves == "never":
            return
        granted = np.ones(table.size, dtype=bool)
        if self.scenario.approves == "when_backed":
            granted[:] = False
            for fact in asks.backed_by_flags:
                granted |= table["fact", fact] != 0
            for draw in asks.backed_by_draws:
                granted |= table["learnt", draw] != 0
        for place, level in asks.approve:
            before = table["approved", place]
            table["approved", place] = np.where(granted, np.maximum(before, level), before)

    def _ways(self, reply: Reply, table: Columns, draws: tuple[int, ...]) -> Array:
        """The branch taken, doubled, plus one where the rounds are over."""
        taken = np.full(table.size, -1, dtype=np.int64)
        if len(reply.branches) == 1:
            taken[:] = 0
        for place, branch in enumerate(reply.branches):
            free = taken < 0
            if not free.any():
                break
            taken[free & self.asker.holds(branch.when, table, draws)] = place
        rounds = self.scenario.rounds
        if rounds is None or self.scenario.out_of_rounds is None:
            return taken * 2
        goes_on = np.array([branch.to in self.scenario.scene_of for branch in reply.branches])
        over = goes_on[taken] & (table[DECISION] >= rounds)
        return taken * 2 + over

    def branch_tests(self, reply: Reply, columns: Columns) -> Iterator[tuple[int, Array]]:
        """For each branch with a condition whether it holds where it is read, after the reply's own effects.

        The states must be those in which the reply is offered.
        """
        table = columns.copy()
        self._own_effects(reply, table)
        free = np.ones(table.size, dtype=bool)
        for place, branch in enumerate(reply.branches):
            holds = self.asker.holds(branch.when, table, self.draws)
            if branch.when is not None and free.any():
                yield place, holds[free]
            free &= ~holds

    def _settle(self, ending: Ending, table: Columns) -> tuple[Array | int, Array | int]:
        """What an ending adds: the terms' worth and adjustments, the mandate, its own points."""
        said = [sum(p.points for p in ending.points if p.side == side) for side in SIDES]
        if ending.kind != "deal":
            return said[0], said[1]
        client = said[0] + self.asker.term_points(table, 0)
        company = said[1] + self.asker.term_points(table, 1)
        for term in self.scenario.terms:
            for case in term.adjust:
                holds = self.asker.holds(case.when, table, self.draws)
                # A later adjustment may read the scores that this one has changed.
                for side, points in enumerate((case.client, case.company)) if self.asker.reads_scores else ():
                    table[SCORES[side]] = table[SCORES[side]] + holds * points
                client = client + holds * case.client
                company = company + holds * case.company
        breaches = self.breaches(table)
        first, further = self.scenario.breach
        company = company - np.where(breaches > 0, first + (breaches - 1) * further, 0)
        return client, company

    def breaches(self, table: Columns) -> Array:
        """How many terms stand beyond their limit without approval; a deal with any is void."""
        count = np.zeros(table.size, dtype=np.int64)
        for place, term in enumerate(self.scenario.terms):
            if term.limit is not None:
                level = table["term", place]
                count += (level > term.limit) & (table["approved", place] < level)
        return count

    def _relied(self, reply: Reply, table: Columns, ways: Array) -> Array | bool:
        """Whether another value of a draw that is not learnt would give another scene, entry or fact."""
        if not reply.draws:
            return False
        relied = np.zeros(table.size, dtype=bool)
        for draw in reply.draws:
            hidden = table["learnt", draw] == 0
            if not hidden.any():
                continue
            for value in range(len(self.scenario.draws[draw].values)):
                if value != self.draws[draw]:
                    other = (*self.draws[:draw], value, *self.draws[draw + 1 :])
                    relied |= hidden & self._differs(reply, table, ways, other)
        return relied

    def _differs(self, reply: Reply, table: Columns, ways: Array, draws: tuple[int, ...]) -> Array:
        others = self._ways(reply, table, draws)
        differs = np.zeros(table.size, dtype=bool)
        count = 2 * len(reply.branches)
        pairs = ways * count + others
        for pair in _numbers(pairs):
            which = np.flatnonzero(pairs == pair)
            here, there = divmod(pair, count)
            differs[which] = self._consequences_differ(reply, here, there, table.take(which), draws)
        return differs

    def _consequences_differ(
        self, reply: Reply, here: int, there: int, table: Columns, draws: tuple[int, ...]
    ) -> Array:
        """State by state; the branch taken here and there is the same for all of them."""
        one, other = reply.branches[here // 2], reply.branches[there // 2]
        target = self._target(reply, here)
        if target != self._target(reply, there):
            return np.ones(table.size, dtype=bool)
        differ = np.zeros(table.size, dtype=bool)
        first, second = table.copy(), table.copy()
        self._apply(one.effects, first)
        self._apply(other.effects, second)
        if here != there:
            said = (
                tuple(p for p in one.effects.points if p.points),
                tuple(p for p in other.effects.points if p.points),
            )
            if said[0] != said[1]:
                return np.ones(table.size, dtype=bool)
            for kind, count in (("fact", len(self.scenario.facts)), ("learnt", len(self.scenario.draws))):
                for place in range(count):
                    differ |= first[kind, place] != second[kind, place]
        ending = self.scenario.ending_of.get(target)
        if ending is not None and ending.kind == "deal":
            for term in self.scenario.terms:
                for case in term.adjust:
                    if case.client or case.company:
                        differ |= self.asker.holds(case.when, first, self.draws) != self.asker.holds(
                            case.when, second, draws
                        )
        return differ

    def _target(self, reply: Reply, way: int) -> str:
        place, out = divmod(way, 2)
        if out:
            assert self.scenario.out_of_rounds is not None
            return self.scenario.out_of_rounds
        return reply.branches[place].to


Column = TypeVar("Column", int, bool)


def _some(column: Array | Column, which: Array) -> Array | Column:
    return column[which] if isinstance(column, np.ndarray) else column


def _numbers(small: Array) -> list[int]:
    """The distinct ones of many small numbers."""
    return [int(number) for number in np.flatnonzero(np.bincount(small))]
