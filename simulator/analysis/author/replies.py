"""Replies that give themselves away: plainly wrong, plainly right, the longest, on no way or on most ways."""

from collections.abc import Iterator
from functools import partial

from simulator.analysis.author.finding import Finding, Study, per_cent
from simulator.analysis.kept import Comparison
from simulator.analysis.marked import frontier_replies
from simulator.negotiation.compiled import CompiledScenario, Reply
from simulator.negotiation.ledger import Address

COMMON = 70
"""Per cent of frontier points that a reply may lie on the ways to before it is too plainly right."""


def plain_replies(study: Study) -> Iterator[Finding]:
    """Replies that are plainly right; and those that another one dominates, in scenes that have no such.

    Left out are replies that walk away (no deal may be right although the scores are lower) and questions
    for a criterion (they are worth something that no score counts).
    """
    rules = study.rules
    for scene in study.comparisons.values():
        replies = [_reply(rules, scene.scene, choice) for choice in scene.replies]
        judged = [place for place, reply in enumerate(replies) if not _apart(rules, reply)]
        right = next(filter(partial(_right, scene, judged), judged), None)
        for choice in judged if right is None else ():
            by = next((one for one in judged if scene.dominates(one, choice)), None)
            if by is not None:
                yield _finding("reply-dominated", scene, choice, by=scene.replies[by])
        if right is not None:
            yield _finding("reply-plainly-right", scene, right)


def _finding(code: str, scene: Comparison, choice: int, **args: str) -> Finding:
    address: Address = ("scenes", scene.scene, "choices", scene.replies[choice])
    return Finding(code, address, {"choice": scene.replies[choice], **args})


def _right(scene: Comparison, judged: list[int], choice: int) -> bool:
    """Whether every other reply offered beside it keeps less, and never more."""
    others = [other for other in judged if other != choice and scene.together[choice, other]]
    return bool(others) and all(
        scene.never_worse[choice, other] and scene.better[choice, other] for other in others
    )


def _apart(rules: CompiledScenario, reply: Reply) -> bool:
    """Whether a reply is not to be judged by what it keeps of the scores."""
    return _leaves(rules, reply) or (reply.asks is not None and reply.asks.criterion is not None)


def _leaves(rules: CompiledScenario, reply: Reply) -> bool:
    ends = [rules.ending_of.get(branch.to) for branch in reply.branches]
    return all(end is not None and end.kind == "walk_away" for end in ends)


def _reply(rules: CompiledScenario, scene: str, choice: str) -> Reply:
    found = rules.scene_of[scene].reply(choice)
    assert found is not None
    return found


def on_the_ways(study: Study) -> Iterator[Finding]:
    """Replies on no way to any frontier point, and replies on ways to most of them.

    Every frontier point of every draw counts once. A reply that is dominated is on no way for that reason.
    """
    rules = study.rules
    ways = [replies for world in study.analysis.worlds for replies in frontier_replies(world)]
    for scene in study.comparisons.values():
        beaten = {
            choice
            for other, choice in enumerate(scene.replies)
            if any(scene.dominates(one, other) for one in range(len(scene.replies)))
        }
        for place, choice in enumerate(scene.replies):
            on = sum((scene.scene, choice) in replies for replies in ways)
            apart = _apart(rules, _reply(rules, scene.scene, choice))
            if not on and not apart and choice not in beaten:
                yield _finding("reply-off-frontier", scene, place)
            elif len(ways) > 1 and 100 * on > COMMON * len(ways):
                yield _finding("reply-on-most-ways", scene, place, share=str(per_cent(on, len(ways))))
