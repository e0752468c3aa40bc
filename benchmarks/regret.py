"""The experiment behind the marks: rational players must not be blamed, real errors must be found.

Players want something: a fixed priority between the two scores, the largest product, the largest smaller
share. They play generated deals and a shipped one, at each decision with some chance a
random reply instead of their best. What each decision cost them is known; what the review says is compared.
"""

import random
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from benchmarks.deals import deal
from simulator.analysis.ahead import ahead
from simulator.analysis.analysis import Analysis
from simulator.analysis.beliefs import BITS
from simulator.analysis.values import Values, values
from simulator.negotiation.attempt import Talks
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.state import State
from simulator.negotiation.step import step
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario

NOISE = (0, 10, 30, 60, 100)
"""Per cent of random replies."""
SHARES = (Fraction(1, 4), Fraction(2, 5), Fraction(1, 2), Fraction(3, 5), Fraction(3, 4))
ERROR = Fraction(2, 100)
"""A decision that cost its player more than this share of all that play was worth is a real error."""

Worth = dict[str, float]
Judge = Callable[[Talks], Worth]


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: what it cost the player (as a share), and the regret that the review gives it."""

    cost: float
    regret: float


@dataclass(frozen=True, slots=True)
class Player:
    """What a player wants: `worth` says of every offered reply how much of it can still be had."""

    name: str
    fixed: bool
    worth: Judge
    whole: float


class Deal:
    """A scenario with its analysis, and the players who can play it."""

    def __init__(self, authored: Scenario) -> None:
        self.compiled = compile_scenario(authored, "when_backed")
        self.analysis = Analysis(authored, self.compiled)
        self._values: dict[Fraction, Values] = {}

    @cached_property
    def players(self) -> tuple[Player, ...]:
        """Five fixed priorities; without hidden draws also two products and the smaller share."""
        made = [self._linear(share) for share in SHARES]
        if len(self.analysis.draws) == 1:
            made += [self._of(name, wants) for name, wants in _WANTS.items()]
        return tuple(made)

    def _linear(self, share: Fraction) -> Player:
        spans = self.analysis.spans
        found = self.valued(share)
        scene, place = self.analysis.beliefs.start
        random_play = self.analysis.random_play
        assert random_play is not None
        count = len(self.analysis.draws)
        best = Fraction(int(found.best[scene][place]), count)
        mean = found.weights.client * random_play[0] + found.weights.company * random_play[1]
        worth = lambda talks: self._best_replies(talks, share)  # noqa: E731
        return Player(f"{share}", True, worth, float((best - mean) / spans.unit(share)))

    def valued(self, share: Fraction) -> Values:
        """The values of play at a priority."""
        if share not in self._values:
            self._values[share] = values(self.analysis.beliefs, self.analysis.spans.weights(share))
        return self._values[share]

    def _best_replies(self, talks: Talks, share: Fraction) -> Worth:
        found, beliefs = self.valued(share), self.analysis.beliefs
        bit, belief = self.analysis.draws.index(talks.start.draws), beliefs.believed
        for made in talks.steps:
            belief = beliefs.after(made.scene, self._place(made.before, belief), made.choice, bit)
        place = self._place(talks.state, belief)
        replies = beliefs.reached[talks.state.at].scene.replies
        unit = belief.bit_count() * self.analysis.spans.unit(share)
        worth = found.replies(talks.state.at, place)
        return {replies[reply].id: value / unit for reply, value in sorted(worth.items()) if value > -(2**50)}

    def _place(self, state: State, belief: int) -> int:
        code = (self.analysis.beliefs.layouts.code(state) << BITS) | belief
        return int(self.analysis.beliefs.reached[state.at].codes.searchsorted(code))

    def _of(self, name: str, wants: "Wants") -> Player:
        world = self.analysis.worlds[0]
        (low, high), (least, most) = self.analysis.ranges

        def much(state: State) -> float:
            points = ahead(world, self.compiled, state)
            shares = [((c - low) / (high - low), (k - least) / (most - least)) for c, k in points]
            return max((wants(*pair) for pair in shares), default=-1.0)

        def worth(talks: Talks) -> Worth:
            offers = (offer.id for offer in talks.offered() if offer.available)
            found = {choice: much(step(self.compiled, talks.state, choice).state) for choice in offers}
            return {choice: value for choice, value in found.items() if value >= 0}

        return Player(name, False, worth, much(Talks(self.compiled, world.draws).state))


Wants = Callable[[float, float], float]
_WANTS: dict[str, Wants] = {
    "product": lambda client, company: client * company,
    "product that leans to the client": lambda client, company: client * client * company,
    # Of points with the same smaller share the one with the larger other share.
    "smaller share": lambda client, company: min(client, company) + (client + company) / 1000,
}


def play(deal: Deal, player: Player, noise: int, chance: random.Random) -> tuple[list[Decision], bool]:
    """One attempt: its decisions, and whether losses and lucks sum up exactly."""
    talks = Talks(deal.compiled, chance.choice(deal.analysis.draws))
    costs = []
    while talks.ended is None:
        worth = player.worth(talks)
        best = max(worth.values())
        choice = next(reply for reply, value in worth.items() if value == best)
        if chance.random() * 100 < noise:
            choice = chance.choice(list(worth))
        costs.append((best - worth[choice]) / player.whole)
        talks.choose(choice)
    review = deal.analysis.review(talks)
    regrets = [float(judged.regret or 0) / 100 for judged in review.decisions]
    made = [Decision(cost, regret) for cost, regret in zip(costs, regrets, strict=True)]
    return made, _adds_up(
        deal, talks, review.share, sum((d.loss - d.luck for d in review.decisions), Fraction(0))
    )


def _adds_up(deal: Deal, talks: Talks, share: Fraction, lost: Fraction) -> bool:
    found, spans = deal.valued(share), deal.analysis.spans
    scene, place = deal.analysis.beliefs.start
    start, end = deal.compiled.start, talks.state
    weights = spans.weights(share)
    gained = weights.client * (end.client - start[0]) + weights.company * (end.company - start[1])
    best = Fraction(int(found.best[scene][place]), len(deal.analysis.draws))
    return (best - gained) / spans.unit(share) == lost


def deals(count: int, seed: int) -> Iterator[tuple[str, Deal]]:
    """Generated deals, every second with a hidden draw, and the shipped warm-up."""
    for number in range(count):
        authored = Scenario.model_validate(deal(30, seed + number, hidden=number % 2 == 1))
        yield ("generated, hidden draw" if number % 2 else "generated"), Deal(authored)
    entry = Library.shipped().scenario("warm-up")
    assert entry is not None
    assert entry.loaded.value is not None
    yield "warm-up", Deal(entry.loaded.value)


def auc(decisions: list[Decision]) -> float | None:
    """The chance that a real error has a higher regret than another decision; ties count half."""
    errors = sorted(d.regret for d in decisions if d.cost > ERROR)
    others = sorted(d.regret for d in decisions if d.cost <= ERROR)
    if not errors or not others:
        return None
    above = sum(bisect_left(others, one) + bisect_right(others, one) for one in errors)
    return above / 2 / len(errors) / len(others)


def report(short: bool, seed: int) -> list[str]:
    """The experiment: lines of text."""
    chance = random.Random(seed)
    found: dict[tuple[str, bool, int], list[Decision]] = {}
    attempts = exact = 0
    for kind, played in deals(4 if short else 12, seed):
        for player in played.players:
            for noise in NOISE:
                for _ in range(1 if short else 3):
                    made, sums = play(played, player, noise, chance)
                    found.setdefault((kind, player.fixed, noise), []).extend(made)
                    attempts, exact = attempts + 1, exact + sums
    lines = [f"{attempts} attempts; losses and lucks sum up exactly in {exact}"]
    for (kind, fixed, noise), decisions in sorted(found.items()):
        if noise == 0:
            blamed = sum(decision.regret > ERROR for decision in decisions)
            share = 100 * blamed / len(decisions)
            who = "fixed priority" if fixed else "other rational"
            lines.append(
                f"{kind:24} {who:16} blamed over 2 %: {blamed:3} of {len(decisions):5} ({share:.1f} %)"
            )
    for noise in NOISE[1:]:
        area = auc([d for key, decisions in found.items() if key[2] == noise for d in decisions])
        lines.append(f"{noise:3} % random: AUC {'-' if area is None else f'{area:.3f}'}")
    return lines
