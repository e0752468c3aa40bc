"""What only the exact analysis can tell an author: stuck states, conditions that never change, replies that
are plainly right or wrong, regions that nobody reaches.

Each check is a small generator of findings: a code of the problem catalogue, where in the file it is, and
the words it needs. Where findings are shown, and how, is decided elsewhere.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from simulator.analysis.analysis import Analysis
from simulator.analysis.columns import Array, Columns
from simulator.analysis.kept import Keeps, dominated, keeps
from simulator.analysis.marked import frontier_replies
from simulator.analysis.ways import Ways
from simulator.analysis.world import World
from simulator.negotiation.compiled import Reply
from simulator.negotiation.ledger import Address
from simulator.negotiation.region import region_of

COMMON = 70
"""Per cent of frontier points that a reply may lie on the way to before it is too plainly right."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem of the whole scenario, at an address of the authored model."""

    code: str
    address: Address
    args: Mapping[str, str] = field(default_factory=dict)


def findings(analysis: Analysis) -> Iterator[Finding]:
    """Every finding of the deep checks, check by check."""
    yield from stuck(analysis)
    yield from constant_conditions(analysis)
    yield from plainly_wrong(analysis)
    yield from plainly_right(analysis)
    yield from longest_is_best(analysis)
    yield from off_the_frontier(analysis)
    yield from single_point(analysis)
    yield from regions(analysis)
    yield from out_of_range(analysis)


def stuck(analysis: Analysis) -> Iterator[Finding]:
    """States in which nothing can be replied, with the way that leads there."""
    found: dict[str, tuple[str, ...]] = {}
    for world in analysis.worlds:
        ways: Ways | None = None
        for name, here in world.explored.reached.items():
            free = np.ones(len(here.codes), dtype=bool)
            for group in here.groups:
                free[group.which] = False
            if free.any():
                ways = ways or Ways(world.explored)
                there = [ways.to(name, int(state)) for state in np.flatnonzero(free)]
                found.setdefault(name, min((len(way), way) for way in there)[1])
    for name, way in found.items():
        yield Finding("stuck-state", ("scenes", name), {"scene": name, "way": ", ".join(way)})


def constant_conditions(analysis: Analysis) -> Iterator[Finding]:
    """Conditions of replies and branches that come out the same in every state where they are read."""
    for scene in analysis.compiled.scenes:
        for reply in scene.replies:
            owner: Address = ("scenes", scene.id, "choices", reply.id)
            seen: dict[Address, set[bool]] = {}
            for world in analysis.worlds:
                _ask(world, scene.id, reply, owner, seen)
            for address, values in seen.items():
                if len(values) == 1:
                    code = "condition-always-true" if True in values else "condition-always-false"
                    yield Finding(code, address, {"scene": scene.id, "choice": reply.id})


def _ask(world: World, scene: str, reply: Reply, owner: Address, seen: dict[Address, set[bool]]) -> None:
    here = world.explored.reached.get(scene)
    if here is None or not len(here.codes):
        return
    mover = world.explored.mover
    columns = world.explored.layouts.unpack(scene, here.codes)
    if reply.when is not None:
        fresh = columns if reply.repeat else _unused(columns, reply)
        _note(seen, (*owner, "when"), mover.asker.holds(reply.when, fresh, world.draws))
    offered = mover.offered(reply, columns)
    if not len(offered) or len(reply.branches) < 2:
        return
    for place, holds in mover.branch_tests(reply, columns.take(offered)):
        _note(seen, (*owner, "goto", place, "when"), holds)


def _unused(columns: Columns, reply: Reply) -> Columns:
    return columns.take(np.flatnonzero(columns["used", reply.number] == 0))


def _note(seen: dict[Address, set[bool]], address: Address, holds: Array) -> None:
    seen.setdefault(address, set()).update(bool(value) for value in np.unique(holds))


def plainly_wrong(analysis: Analysis) -> Iterator[Finding]:
    """Replies that another one of the scene beats wherever both are offered."""
    for one in dominated([world.frontiers for world in analysis.worlds]):
        address: Address = ("scenes", one.scene, "choices", one.choice)
        yield Finding("reply-dominated", address, {"choice": one.choice, "by": one.by})


def plainly_right(analysis: Analysis) -> Iterator[Finding]:
    """Replies that keep all that any other reply keeps, wherever they are offered, and more somewhere."""
    for scene in analysis.compiled.scenes:
        kept = _kept(analysis, scene.id)
        ids = [reply.id for reply in scene.replies if any(reply.id in keep for keep in kept)]
        for choice in ids:
            if len(ids) > 1 and all(_never_worse(kept, choice, other) for other in ids if other != choice):
                address: Address = ("scenes", scene.id, "choices", choice)
                yield Finding("reply-obviously-right", address, {"choice": choice})
                break


def _kept(analysis: Analysis, scene: str) -> list[dict[str, Keeps]]:
    return [keeps(world.frontiers, scene) for world in analysis.worlds if scene in world.frontiers.rows]


def _never_worse(kept: Sequence[Mapping[str, Keeps]], choice: str, other: str) -> bool:
    """Wherever both are offered the choice keeps at least as much, and somewhere more."""
    more = False
    for keep in kept:
        if choice not in keep or other not in keep:
            continue
        mine, theirs = keep[choice], keep[other]
        both = mine.offered & theirs.offered
        here, there = mine.best[both], theirs.best[both]
        if (here < there).any():
            return False
        more = more or bool((here > there).any())
    return more


def longest_is_best(analysis: Analysis) -> Iterator[Finding]:
    """Every scene's longest reply is never worse than the others: length teaches the answer."""
    judged = 0
    for name, scene in analysis.scenario.scenes.items():
        kept = _kept(analysis, name)
        ids = [choice.id for choice in scene.choices if any(choice.id in keep for keep in kept)]
        if len(ids) < 2:
            continue
        judged += 1
        longest = max(ids, key=lambda id: len(next(c.say for c in scene.choices if c.id == id)))
        if not all(_not_worse(kept, longest, other) for other in ids if other != longest):
            return
    if judged >= 3:
        yield Finding("longest-reply-best", ("scenes",), {"scenes": str(judged)})


def _not_worse(kept: Sequence[Mapping[str, Keeps]], choice: str, other: str) -> bool:
    for keep in kept:
        if choice in keep and other in keep:
            both = keep[choice].offered & keep[other].offered
            if (keep[choice].best[both] < keep[other].best[both]).any():
                return False
    return True


def off_the_frontier(analysis: Analysis) -> Iterator[Finding]:
    """Replies on no way to any frontier point, and replies on the ways to most of them."""
    on: dict[tuple[str, str], int] = {}
    points = 0
    for world in analysis.worlds:
        for replies in frontier_replies(world):
            points += 1
            for scene, choice in replies:
                on[scene, choice] = on.get((scene, choice), 0) + 1
    for place in analysis.compiled.scenes:
        for reply in place.replies if points else ():
            share = 100 * on.get((place.id, reply.id), 0) // points
            address: Address = ("scenes", place.id, "choices", reply.id)
            if share == 0 and not _leaves(analysis, reply):
                yield Finding("reply-off-frontier", address, {"choice": reply.id})
            elif share > COMMON and points > 1 and len(place.replies) > 1:
                yield Finding("reply-on-most-ways", address, {"choice": reply.id, "share": str(share)})


def _leaves(analysis: Analysis, reply: Reply) -> bool:
    """A reply that walks away need not lead to the frontier: no deal may be right all the same."""
    endings = [analysis.compiled.ending_of.get(branch.to) for branch in reply.branches]
    return all(ending is not None and ending.kind == "walk_away" for ending in endings)


def single_point(analysis: Analysis) -> Iterator[Finding]:
    """Nothing to trade off: one ending beats all others on both scores."""
    if all(len(world.frontier) == 1 for world in analysis.worlds):
        client, company = analysis.worlds[0].frontier[0]
        yield Finding("frontier-single-point", ("endings",), {"client": str(client), "company": str(company)})


def regions(analysis: Analysis) -> Iterator[Finding]:
    """Regions of a deal that no play reaches."""
    reached = set()
    kinds = {ending.id: ending.kind for ending in analysis.compiled.endings}
    for world in analysis.worlds:
        for outcome in world.outcomes.all:
            reached.add(region_of(kinds[outcome.ending], outcome.shown, analysis.compiled.regions))
    for region in ("shared_win", "bought_smile", "squeezed_lemon", "nobodys_deal"):
        if region not in reached:
            yield Finding("region-not-reached", ("endings",), {"region": region})


def out_of_range(analysis: Analysis) -> Iterator[Finding]:
    """A final score outside 0 to 100 can be reached."""
    for side, (low, high) in zip(("client", "company"), analysis.ranges, strict=True):
        if low < 0 or high > 100:
            args = {"side": side, "low": str(low), "high": str(high)}
            yield Finding("score-out-of-range", ("start",), args)
