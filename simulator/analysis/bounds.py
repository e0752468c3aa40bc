"""What can be said where there are too many states: an interval that is true.

*Must*: outcomes found among as many states as the budget holds; each of them can be played. *May*: for a
priority between the scores, no way can be worth more than the best replies along the longest way of
scenes, with every term at its best level; conditions are ignored, so this is never too low.
"""

from dataclasses import dataclass
from fractions import Fraction

from simulator.analysis.order import blocks
from simulator.analysis.variables import SIDES, Variables
from simulator.negotiation.compiled import CompiledScenario, Ending, Points, Reply, Scene

Share = tuple[int, int]
"""How much one client point and one company point count."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The best score of each side: surely attained, and at most attainable (as shown, 0 to 100)."""

    client: tuple[int, int]
    company: tuple[int, int]


def at_most(variables: Variables, share: Share) -> int:
    """The most that `client * share[0] + company * share[1]` can be at an ending, over the start's."""
    return _Longest(variables, share).best()


class _Longest:
    def __init__(self, variables: Variables, share: Share) -> None:
        self.variables, self.share = variables, share
        self.scenario: CompiledScenario = variables.scenario

    def best(self) -> int:
        """Backwards over blocks of scenes; in a block a reply counts as often as it may be given."""
        ahead: dict[str, int | None] = {ending.id: self._ending(ending) for ending in self.scenario.endings}
        first = self.scenario.first
        for block in reversed(blocks(self.variables, first)):
            scenes = [self.scenario.scene_of[name] for name in block]
            loops = any(way.target in block for name in block for way in self.variables.ways[name])
            inside = sum(max(0, self._often(reply)) for scene in scenes for reply in scene.replies)
            exits = [self._exit(scene, reply, block, ahead) for scene in scenes for reply in scene.replies]
            possible = [value for value in exits if value is not None]
            best = max(possible) + (inside if loops else 0) if possible else None
            for name in block:
                ahead[name] = best
        best = ahead[first]
        return 0 if best is None else best

    def _exit(
        self, scene: Scene, reply: Reply, block: tuple[str, ...], ahead: dict[str, int | None]
    ) -> int | None:
        ways = [way for way in self.variables.ways[scene.id] if way.target not in block]
        targets = {way.target for way in ways} & self._targets(reply)
        values = [value for target in targets if (value := ahead[target]) is not None]
        return self._reply(reply) + max(values) if values else None

    def _targets(self, reply: Reply) -> set[str]:
        out = self.scenario.out_of_rounds if self.scenario.rounds is not None else None
        return {branch.to for branch in reply.branches} | ({out} if out else set())

    def _often(self, reply: Reply) -> int:
        rounds = self.scenario.rounds or 1
        return self._reply(reply) * (rounds if reply.repeat else 1)

    def _reply(self, reply: Reply) -> int:
        """The best that a reply can add, without what terms are worth."""
        acts = sum(value for _, points in reply.acts for _, value in points)
        own = acts * self.share[0] + self._points(reply.effects.points)
        return own + max(self._points(branch.effects.points) for branch in reply.branches)

    def _ending(self, ending: Ending) -> int:
        worth = self._points(ending.points)
        if ending.kind != "deal":
            return worth
        for term in self.scenario.terms:
            opening = term.points[term.opening]
            worth += max(self._weigh(c - opening[0], k - opening[1]) for c, k in term.points)
            worth += sum(max(0, self._weigh(case.client, case.company)) for case in term.adjust)
        return worth

    def _points(self, points: tuple[Points, ...]) -> int:
        return sum(item.points * self.share[SIDES.index(item.side)] for item in points)

    def _weigh(self, client: int, company: int) -> int:
        return client * self.share[0] + company * self.share[1]


def interval(variables: Variables, found: list[tuple[int, int]]) -> Interval:
    """The interval for each side's best score, given outcomes that were found, as shown."""
    start = variables.scenario.start
    best = [min(100, max(0, start[side] + at_most(variables, _ONLY[side]))) for side in (0, 1)]
    surely = [max((point[side] for point in found), default=0) for side in (0, 1)]
    return Interval((surely[0], best[0]), (surely[1], best[1]))


_ONLY: tuple[Share, Share] = ((1, 0), (0, 1))


def outer(variables: Variables, steps: int = 8) -> list[tuple[Fraction, Fraction]]:
    """For priorities from the company's alone to the client's: (share of the client, the most it can be).

    No reachable outcome (uncapped, over the start's) is worth more at that share.
    """
    made = []
    for client in range(steps + 1):
        share = client, steps - client
        made.append((Fraction(client, steps), Fraction(at_most(variables, share), steps)))
    return made
