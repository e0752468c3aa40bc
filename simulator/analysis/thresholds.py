"""Where a running score matters: only on which side of the thresholds ahead it stands.

Conditions read a score alone, against whole numbers. So at each scene a score need not be kept exactly:
any two values with no threshold between them have the same future. A threshold ahead counts here less
what the moves until there may add. One that running totals at a scene cannot be on both sides of does not
count there; so what stands for a total must lie within the bounds of running totals too.
"""

import itertools
import math
from collections.abc import Callable, Iterator

from simulator.analysis.running import FARTHEST, Bounds, acts_of, points_of, running
from simulator.analysis.variables import SCORES, SIDES, Variables
from simulator.negotiation.compiled import CompiledScenario, Reply
from simulator.negotiation.condition import Condition
from simulator.scenario import expression as authored

_ZERO = 2 * FARTHEST
"""Sets of whole numbers are kept as the bits of one integer; this bit stands for zero."""


Standing = tuple[int, ...]
"""Totals that stand for others, rising: each for all from itself up to the next, the first for all below."""


def standing(variables: Variables) -> dict[str, tuple[Standing, Standing]]:
    """For each scene the running totals that stand for all others, by side."""
    sides = [_standing(variables, side) for side in (0, 1)]
    return {scene.id: (sides[0][scene.id], sides[1][scene.id]) for scene in variables.scenario.scenes}


def _standing(variables: Variables, side: int) -> dict[str, Standing]:
    found: dict[str, Standing] = {scene.id: (0,) for scene in variables.scenario.scenes}
    if any(SCORES[side] in kept for kept in variables.kept.values()):
        bounds = running(variables, side)
        for name, thresholds in _cuts(variables, side, bounds).items():
            numbers = tuple(_numbers(thresholds))
            found[name] = (numbers[0] - 1 if numbers else bounds[name][0], *numbers)
    return found


def _cuts(variables: Variables, side: int, bounds: dict[str, Bounds]) -> dict[str, int]:
    """For each scene that talks come to the values at which a total starts to mean something else."""
    scenario = variables.scenario
    ahead = dict.fromkeys(bounds, 0)
    for ending in scenario.endings:
        ahead[ending.id] = _of_deal(scenario, side) if ending.kind == "deal" else 0
    for block in reversed(variables.blocks):
        loops = variables.loops(block)
        moving = True
        while moving:
            moving = False
            for name in block:
                made = 0
                for reply in scenario.scene_of[name].replies:
                    made |= _of_reply(variables, reply, side, ahead)
                made &= _between(bounds[name])
                moving = moving or (loops and made != ahead[name])
                ahead[name] = made
    return {name: ahead[name] for name in bounds}


def _between(bounds: Bounds) -> int:
    """The thresholds that tell totals within these bounds apart."""
    low, high = bounds
    return ((1 << (high - low)) - 1) << (low + 1 + _ZERO)


def _of_reply(variables: Variables, reply: Reply, side: int, ahead: dict[str, int]) -> int:
    made = _bits_read(reply.when, side)
    own = _own(variables.scenario, reply, side)
    for branch in reply.branches:
        read = _bits_read(branch.when, side)
        further = 0
        for target in variables.targets(branch.to):
            further |= ahead[target]
        more = points_of(branch.effects.points, side)
        for points in own:
            made |= _less(read, points) | _less(further, points + more)
    return made


def _of_deal(scenario: CompiledScenario, side: int) -> int:
    """Thresholds that adjustments read in a deal; earlier adjustments may have moved the score."""
    added = {0}
    made = 0
    for term in scenario.terms:
        for case in term.adjust:
            read = _bits_read(case.when, side)
            for points in added:
                made |= _less(read, points)
            added |= {one + (case.client, case.company)[side] for one in added}
    return made


def _own(scenario: CompiledScenario, reply: Reply, side: int) -> set[int]:
    """All that a reply's own effects may add to a score."""
    fixed = points_of(reply.effects.points, side) + acts_of(reply, side)
    moves = []
    for place, level in reply.terms:
        points = scenario.terms[place].points
        moves.append({points[level][side] - old[side] for old in points})
    sums = {fixed + sum(combination) for combination in itertools.product(*moves)}
    if side == 1 and reply.terms and not reply.in_return:
        sums |= {one - scenario.precedent for one in sums}
    return sums


def _bits_read(condition: Condition | None, side: int) -> int:
    return sum(1 << (value + _ZERO) for value in read_thresholds(condition, side))


def read_thresholds(condition: Condition | None, side: int) -> tuple[int, ...]:
    """The values, rising, from which on a condition's comparisons of a score come out otherwise."""
    if condition is None:
        return ()
    found: set[int] = set()
    for atom in authored.atoms(condition.expression):
        if not isinstance(atom, authored.Compare):
            continue
        for score, number, sign in (
            (atom.left, atom.right, atom.operator),
            (atom.right, atom.left, _MIRROR[atom.operator]),
        ):
            if isinstance(score, authored.Shown) and score.side == SIDES[side]:
                assert isinstance(number, authored.Number)
                found |= {cut(number.value) for cut in _CUTS[sign]}
    # A shown score is capped at 0 and 100: outside it nothing changes.
    return tuple(sorted(value for value in found if 0 < value <= 100))


def _less(thresholds: int, points: int) -> int:
    return thresholds >> points if points >= 0 else thresholds << -points


def _numbers(thresholds: int) -> Iterator[int]:
    while thresholds:
        lowest = thresholds & -thresholds
        yield lowest.bit_length() - 1 - _ZERO
        thresholds ^= lowest


def _after(value: float) -> int:
    """The least whole number above a value."""
    return math.floor(value) + 1


_MIRROR = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
_CUTS: dict[str, tuple[Callable[[float], int], ...]] = {
    "==": (math.ceil, _after), "!=": (math.ceil, _after),
    "<": (math.ceil,), ">=": (math.ceil,), ">": (_after,), "<=": (_after,),
}  # fmt: skip
