"""Conditions that come out the same wherever they are read, in all states and under all draws."""

from collections.abc import Iterator

import numpy as np

from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.columns import Array
from simulator.analysis.thresholds import read_thresholds
from simulator.analysis.world import World
from simulator.negotiation.compiled import CompiledScenario, Reply
from simulator.negotiation.ledger import Address

Outcomes = dict[Address, set[bool]]
"""How each condition came out, by the address of its `when`."""


def constant_conditions(study: Study) -> Iterator[Finding]:
    """Conditions of replies, of branches, and of what a level is really worth.

    A reply's condition is read where the reply has not been used, a branch's where no branch above it held,
    an adjustment's in deals. What is only said is not asked: states do not keep what only words read.
    """
    seen: Outcomes = {}
    for world in study.analysis.worlds:
        for scene in study.rules.scenes:
            for reply in scene.replies:
                _of_reply(world, scene.id, reply, seen)
        _of_deals(world, study.rules, seen)
    for address, values in seen.items():
        if len(values) == 1:
            code = "condition-true-in-play" if True in values else "condition-false-in-play"
            yield Finding(code, address)


def _of_reply(world: World, scene: str, reply: Reply, seen: Outcomes) -> None:
    here = world.explored.reached.get(scene)
    if here is None or not len(here.codes) or (reply.when is None and len(reply.branches) < 2):
        return
    owner: Address = ("scenes", scene, "choices", reply.id)
    mover = world.explored.mover
    columns = world.explored.layouts.unpack(scene, here.codes)
    if reply.when is not None:
        fresh = columns
        if not reply.repeat:
            fresh = columns.take(np.flatnonzero(columns["used", reply.number] == 0))
        _note(seen, (*owner, "when"), mover.asker.holds(reply.when, fresh, world.draws))
    offered = mover.offered(reply, columns)
    if len(offered) and len(reply.branches) > 1:
        for place, holds in mover.branch_tests(reply, columns.take(offered)):
            _note(seen, (*owner, "goto", place, "when"), holds)


def _of_deals(world: World, rules: CompiledScenario, seen: Outcomes) -> None:
    """Adjustments, read on what is signed; those that read a score are left out: others have moved it."""
    cases = [
        (("terms", term.id, "adjust", place, "when"), case.when)
        for term in rules.terms
        for place, case in enumerate(term.adjust)
        if not any(read_thresholds(case.when, side) for side in (0, 1))
    ]
    if not cases:
        return
    for name, here in world.explored.reached.items():
        columns = world.explored.layouts.unpack(name, here.codes)
        for reply in here.scene.replies:
            if not any(_signs(rules, branch.to) for branch in reply.branches):
                continue
            for move in world.explored.mover.moves(reply, columns):
                if _signs(rules, move.target):
                    for address, when in cases:
                        _note(seen, address, world.explored.mover.asker.holds(when, move.after, world.draws))


def _signs(rules: CompiledScenario, target: str) -> bool:
    ends = {target, rules.out_of_rounds} & set(rules.ending_of)
    return any(rules.ending_of[end].kind == "deal" for end in ends if end is not None)


def _note(seen: Outcomes, address: Address, holds: Array) -> None:
    found = seen.setdefault(address, set())
    if holds.any():
        found.add(True)
    if not holds.all():
        found.add(False)
