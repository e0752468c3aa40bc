"""The variables of a state, and which of them still matter at a scene.

A variable is kept at a scene only if some way on reads it before setting it, and only if some way there
may have changed it; anything else is either dead or a constant. Scores are sums along the way and are
kept only where a condition ahead reads them, and then only as far as it matters (see thresholds). What
terms are worth telescopes, so it is counted once, at the end, and talks without a deal need no terms.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from simulator.analysis.order import blocks
from simulator.negotiation.compiled import CompiledScenario, Effects, Ending, Reply, Scene
from simulator.negotiation.condition import Condition
from simulator.scenario import expression as authored

Variable = tuple[str, int]
"""("term" | "fact" | "learnt" | "approved" | "used" | "score" | "decision", position)."""

DECISION: Variable = ("decision", 0)
SCORES: tuple[Variable, Variable] = (("score", 0), ("score", 1))
SIDES = ("client", "company")


@dataclass(frozen=True, slots=True)
class Way:
    """One way from a scene: what it reads, what it certainly sets, what it may change, where it may lead."""

    reads: frozenset[Variable]
    sets: frozenset[Variable]
    changes: frozenset[Variable]
    target: str


class Variables:
    """Which variables matter where, for one compiled scenario."""

    def __init__(self, scenario: CompiledScenario) -> None:
        self.scenario = scenario
        self._terms = {term.id: place for place, term in enumerate(scenario.terms)}
        self._facts = {fact.id: place for place, fact in enumerate(scenario.facts)}
        self._draws = {draw.id: place for place, draw in enumerate(scenario.draws)}

    @cached_property
    def ways(self) -> dict[str, tuple[Way, ...]]:
        """Every way on from every scene."""
        return {scene.id: tuple(self._ways(scene)) for scene in self.scenario.scenes}

    @cached_property
    def blocks(self) -> tuple[tuple[str, ...], ...]:
        """Scenes in the order in which talks come to them, those that lead back to one another together."""
        return blocks(self, self.scenario.first)

    def blocks_from(self, first: str) -> tuple[tuple[str, ...], ...]:
        """The same for talks that go on from another scene."""
        return self.blocks if first == self.scenario.first else blocks(self, first)

    @cached_property
    def kept(self) -> dict[str, tuple[Variable, ...]]:
        """The variables that a state needs at each scene."""
        return {
            scene.id: tuple(sorted(self._live[scene.id] & self._changed[scene.id]))
            for scene in self.scenario.scenes
        }

    def reads(self, condition: Condition | None) -> frozenset[Variable]:
        """What a condition reads."""
        if condition is None:
            return frozenset()
        found: set[Variable] = set()
        for atom in authored.atoms(condition.expression):
            match atom:
                case authored.Flag(name):
                    found.add(("fact", self._facts[name]))
                case authored.Known(draw):
                    found.add(("learnt", self._draws[draw]))
                case authored.Approved(term):
                    found.add(("approved", self._terms[term]))
        for operand in authored.operands(condition.expression):
            match operand:
                case authored.Counter(name):
                    found.add(("fact", self._facts[name]))
                case authored.Term(name):
                    found.add(("term", self._terms[name]))
                case authored.Shown(side):
                    found.add(SCORES[SIDES.index(side)])
        return frozenset(found)

    def _ways(self, scene: Scene) -> Iterator[Way]:
        for reply in scene.replies:
            reads = set(self.reads(reply.when)) | self._own_reads(reply)
            sets, changes = self._own_sets(reply)
            if reply.draws:
                # Whether a step relied on a draw hangs on what was known and on what its branches change.
                reads |= {("learnt", draw) for draw in reply.draws} - sets
                reads |= {v for branch in reply.branches for v in self.shown(branch.effects)} - sets
            for branch in reply.branches:
                reads |= self.reads(branch.when) - sets
                certain = sets | self._sets(branch.effects)
                touched = changes | self._changes(branch.effects)
                for target in self.targets(branch.to):
                    yield Way(
                        frozenset(reads) | (self._end_reads(target) - certain),
                        frozenset(certain),
                        frozenset(touched),
                        target,
                    )

    def touched(self, reply: Reply) -> frozenset[Variable]:
        """Everything that a reply reads or may change, its branches included."""
        touched = self._own_reads(reply) | self._own_sets(reply)[1] | self.reads(reply.when)
        touched |= {("learnt", draw) for draw in reply.draws}
        for branch in reply.branches:
            touched |= self.reads(branch.when) | self._changes(branch.effects)
        return frozenset(touched)

    def loops(self, block: tuple[str, ...]) -> bool:
        """Whether talks can go from a scene of the block to one of it again."""
        return any(way.target in block for name in block for way in self.ways[name])

    def targets(self, target: str) -> tuple[str, ...]:
        """Where a branch may lead: its own target, and what ends talks when the rounds are over."""
        out = self.scenario.out_of_rounds
        if self.scenario.rounds is None or out is None or target in self.scenario.ending_of:
            return (target,)
        return (target, out)

    def _own_reads(self, reply: Reply) -> set[Variable]:
        reads: set[Variable] = set() if reply.repeat else {("used", reply.number)}
        reads |= {("term", place) for place, _ in reply.terms}
        reads |= {("fact", fact) for fact, _ in reply.effects.add}
        if reply.asks is not None and reply.asks.approve:
            reads |= {("fact", fact) for fact in reply.asks.backed_by_flags}
            reads |= {("learnt", draw) for draw in reply.asks.backed_by_draws}
            reads |= {("approved", place) for place, _ in reply.asks.approve}
        return reads

    def _own_sets(self, reply: Reply) -> tuple[set[Variable], set[Variable]]:
        sets = {("term", place) for place, _ in reply.terms} | self._sets(reply.effects)
        changes = sets | self._changes(reply.effects) | {DECISION}
        if not reply.repeat:
            changes.add(("used", reply.number))
        if reply.asks is not None:
            changes |= {("approved", place) for place, _ in reply.asks.approve}
        if reply.acts or reply.terms:
            changes |= set(SCORES)
        return sets, changes

    def _sets(self, effects: Effects) -> set[Variable]:
        assigned = {("fact", fact) for fact in effects.flags} | {("fact", fact) for fact, _ in effects.assign}
        return assigned | {("learnt", draw) for draw in effects.draws}

    def _changes(self, effects: Effects) -> set[Variable]:
        scored = {SCORES[SIDES.index(points.side)] for points in effects.points}
        return self.shown(effects) | scored

    def shown(self, effects: Effects) -> set[Variable]:
        """The facts and draws that effects change."""
        return self._sets(effects) | {("fact", fact) for fact, _ in effects.add}

    def _end_reads(self, target: str) -> frozenset[Variable]:
        ending = self.scenario.ending_of.get(target)
        if ending is None or ending.kind != "deal":
            return frozenset()
        return self._deal_reads(ending)

    def _deal_reads(self, _ending: Ending) -> frozenset[Variable]:
        reads: set[Variable] = set()
        for place, term in enumerate(self.scenario.terms):
            reads.add(("term", place))
            if term.limit is not None:
                reads.add(("approved", place))
            for case in term.adjust:
                reads |= self.reads(case.when)
        return frozenset(reads)

    @cached_property
    def _live(self) -> dict[str, frozenset[Variable]]:
        """What may still be read at each scene: a backward fixpoint."""
        live: dict[str, set[Variable]] = {scene.id: set() for scene in self.scenario.scenes}
        for name in self._counted:
            live[name].add(DECISION)
        moving = True
        while moving:
            moving = False
            for scene in reversed(self.scenario.scenes):
                before = len(live[scene.id])
                for way in self.ways[scene.id]:
                    live[scene.id] |= way.reads
                    if way.target in live:
                        live[scene.id] |= live[way.target] - way.sets
                moving = moving or len(live[scene.id]) > before
        return {name: frozenset(found) for name, found in live.items()}

    @cached_property
    def _changed(self) -> dict[str, frozenset[Variable]]:
        """What may have been changed on the way to each scene: a forward fixpoint."""
        changed: dict[str, set[Variable]] = {scene.id: set() for scene in self.scenario.scenes}
        moving = True
        while moving:
            moving = False
            for scene in self.scenario.scenes:
                for way in self.ways[scene.id]:
                    if way.target in changed:
                        before = len(changed[way.target])
                        changed[way.target] |= changed[scene.id] | way.changes
                        moving = moving or len(changed[way.target]) > before
        return {name: frozenset(found) for name, found in changed.items()}

    @cached_property
    def spare(self) -> dict[str, int]:
        """For each scene how many decisions may have been made and the rounds still do not matter.

        Up to there no way on, however long, uses the rounds up, so fewer decisions come to the same.
        """
        rounds = self.scenario.rounds or 0
        return {name: max(0, rounds - longest) for name, longest in self._after.items()}

    @cached_property
    def _counted(self) -> frozenset[str]:
        """Scenes where the number of decisions matters: a way on may be longer than the rounds left."""
        rounds = self.scenario.rounds
        if rounds is None:
            return frozenset()
        return frozenset(
            name for name, longest in self._after.items() if self._before[name] + longest > rounds
        )

    @cached_property
    def _after(self) -> dict[str, int]:
        """The most decisions from each scene on that talks come to; cut off where they exceed the rounds."""
        longest: dict[str, int] = {}
        for block in reversed(self.blocks):
            onwards = (way.target for name in block for way in self.ways[name] if way.target not in block)
            most = self._inside(block) + 1 + max((longest.get(target, 0) for target in onwards), default=0)
            longest.update(dict.fromkeys(block, min(most, self._ceiling)))
        return longest

    @cached_property
    def _before(self) -> dict[str, int]:
        """The most decisions on the way to each scene."""
        longest = {self.scenario.first: 0}
        for block in self.blocks:
            most = max(longest[name] for name in block if name in longest) + self._inside(block)
            for name in block:
                longest[name] = min(most, self._ceiling)
                for way in self.ways[name]:
                    if way.target in self.ways and way.target not in block:
                        longest[way.target] = max(longest.get(way.target, 0), min(most + 1, self._ceiling))
        return longest

    @property
    def _ceiling(self) -> int:
        return (self.scenario.rounds or 0) + 1

    def _inside(self, block: tuple[str, ...]) -> int:
        """The most decisions that stay inside a block: each reply once, or without end."""
        replies = [reply for name in block for reply in self.scenario.scene_of[name].replies]
        inside = [r for r in replies if any(t in block for b in r.branches for t in self.targets(b.to))]
        return self._ceiling if any(reply.repeat for reply in inside) else len(inside)
