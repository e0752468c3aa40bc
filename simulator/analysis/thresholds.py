"""Where a running score matters: only on which side of the thresholds ahead it stands.

Conditions read a score alone, against whole numbers. So at each scene a score need not be kept exactly:
any two values with no threshold between them have the same future. A threshold ahead counts here less
what the moves until there may add.
"""

import itertools
from collections.abc import Iterable, Iterator

from simulator.analysis.variables import SIDES, Variables
from simulator.negotiation.compiled import CompiledScenario, Points, Reply
from simulator.negotiation.condition import Condition
from simulator.scenario import condition as authored

FARTHEST = 1000
"""Thresholds farther than this from the scale are those of a loop that no attempt goes round so often."""


def cuts(variables: Variables) -> dict[str, tuple[tuple[int, ...], tuple[int, ...]]]:
    """For each scene the values at which a running total starts to mean something else, by side."""
    scenario = variables.scenario
    found = {scene.id: (set[int](), set[int]()) for scene in scenario.scenes}
    moving = True
    while moving:
        moving = False
        for scene in reversed(scenario.scenes):
            for side in (0, 1):
                here = found[scene.id][side]
                before = len(here)
                for reply in scene.replies:
                    here.update(tuple(_of_reply(scenario, reply, side, found)))
                moving = moving or len(here) > before
    return {name: (tuple(sorted(pair[0])), tuple(sorted(pair[1]))) for name, pair in found.items()}


def _of_reply(
    scenario: CompiledScenario, reply: Reply, side: int, found: dict[str, tuple[set[int], set[int]]]
) -> Iterator[int]:
    yield from _read(reply.when, side)
    own = _own(scenario, reply, side)
    for branch in reply.branches:
        yield from _before(_read(branch.when, side), own)
        after = {one + _points(branch.effects.points, side) for one in own}
        targets = [branch.to]
        if scenario.out_of_rounds is not None and scenario.rounds is not None:
            targets.append(scenario.out_of_rounds)
        for target in targets:
            if target in found:
                yield from _before(found[target][side], after)
            elif scenario.ending_of[target].kind == "deal":
                yield from _before(_of_deal(scenario, side), after)


def _before(thresholds: Iterable[int], added: set[int]) -> Iterator[int]:
    for threshold in thresholds:
        for points in added:
            if abs(threshold - points) <= FARTHEST:
                yield threshold - points


def _of_deal(scenario: CompiledScenario, side: int) -> set[int]:
    """Thresholds that adjustments read in a deal; earlier adjustments may have moved the score."""
    added = {0}
    thresholds: set[int] = set()
    for term in scenario.terms:
        for case in term.adjust:
            thresholds.update(_before(_read(case.when, side), added))
            points = (case.client, case.company)[side]
            added |= {one + points for one in added}
    return thresholds


def _own(scenario: CompiledScenario, reply: Reply, side: int) -> set[int]:
    """All that a reply's own effects may add to a score."""
    fixed = _points(reply.effects.points, side)
    if side == 0:
        fixed += sum(value for _, points in reply.acts for _, value in points)
    moves = []
    for place, level in reply.terms:
        points = scenario.terms[place].points
        moves.append({points[level][side] - old[side] for old in points})
    sums = {fixed + sum(combination) for combination in itertools.product(*moves)}
    if side == 1 and reply.terms and not reply.in_return:
        sums |= {one - scenario.precedent for one in sums}
    return sums


def _points(points: Iterable[Points], side: int) -> int:
    return sum(item.points for item in points if item.side == SIDES[side])


def _read(condition: Condition | None, side: int) -> set[int]:
    """The values from which on a condition's comparisons of this score come out otherwise."""
    if condition is None:
        return set()
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
                found |= {int(number.value) + shift for shift in _CUTS[sign]}
    # A shown score is capped at 0 and 100: outside it nothing changes.
    return {value for value in found if 0 < value <= 100}


_MIRROR = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
_CUTS = {"==": (0, 1), "!=": (0, 1), "<": (0,), ">=": (0,), ">": (1,), "<=": (1,)}
