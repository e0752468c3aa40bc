"""Players without a mind: they go by a rule of thumb, whatever happens.

A scenario that a rule of thumb wins teaches that rule; one in which a pleaser does not please, or a squeezer
does not squeeze, has its points in the wrong places.
"""

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from simulator.analysis.analysis import Analysis
from simulator.attempt import Attempt
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.step import step
from simulator.scenario.acts import acts_of
from simulator.scenario.director_model import Director
from simulator.scenario.model import Choice, Scenario

Player = Callable[[Attempt, list[Choice]], Choice]

LONGEST = 200
"""Decisions after which a player that goes round in a loop is given up."""

_TOUGH = ("hold", "silence", "trade", "probe", "ask", "concede")


@dataclass(frozen=True, slots=True)
class End:
    """Where a player ended: the region (or the kind of ending where only the analysis could tell), scores.

    The region is "stuck" where he never ended.
    """

    region: str
    client: int
    company: int


def pleaser(attempt: Attempt, offered: list[Choice]) -> Choice:
    """Whatever pleases the client most at once; of equals, what costs us least."""
    return max(offered, key=lambda choice: _change(attempt, choice))


def squeezer(attempt: Attempt, offered: list[Choice]) -> Choice:
    """Whatever brings us most at once; of equals, what annoys least."""
    return max(offered, key=lambda choice: _change(attempt, choice)[::-1])


def first(_attempt: Attempt, offered: list[Choice]) -> Choice:
    """The first reply of the file."""
    return offered[0]


def longest(_attempt: Attempt, offered: list[Choice]) -> Choice:
    """The longest reply."""
    return max(offered, key=lambda choice: len(choice.say))


def politest(attempt: Attempt, offered: list[Choice]) -> Choice:
    """The reply whose acts please most."""
    acts = acts_of(attempt.scenario.acts)

    def pleasing(choice: Choice) -> int:
        return sum(acts[act].process + acts[act].relation + acts[act].face for act in choice.acts)

    return max(offered, key=pleasing)


def toughest(_attempt: Attempt, offered: list[Choice]) -> Choice:
    """Holding before trading, and conceding last."""
    return min(offered, key=lambda choice: _TOUGH.index(choice.move))


PLAYERS: Mapping[str, Player] = {
    "pleaser": pleaser,
    "squeezer": squeezer,
    "first": first,
    "longest": longest,
    "politest": politest,
    "toughest": toughest,
}
"""The rules of thumb that no scenario may be won by."""


def ends(scenario: Scenario, director: Director, player: Player) -> tuple[End, ...]:
    """Where a player ends under each combination of draws, in order."""
    return tuple(_end(_played(scenario, director, player, draws)) for draws in draws_of(scenario, director))


def best(scenario: Scenario, director: Director) -> tuple[End, ...]:
    """Where somebody who knows everything and wants both sides well off ends, under each combination."""
    analysis = Analysis(scenario, compile_scenario(scenario, director.approves))
    found = []
    for world in analysis.worlds:
        point = max(world.frontier, key=lambda one: (min(one), sum(one)))
        _, way = world.way_to(*point)
        found.append(_end(Attempt(scenario, director, draws=analysis.draw_names(world.draws), choices=way)))
    return tuple(found)


def draws_of(scenario: Scenario, director: Director) -> list[dict[str, str]]:
    """Every combination of the hidden draws."""
    rules = compile_scenario(scenario, director.approves)
    values = itertools.product(*([(draw.id, value) for value in draw.values] for draw in rules.draws))
    return [dict(combination) for combination in values]


def _played(scenario: Scenario, director: Director, player: Player, draws: Mapping[str, str]) -> Attempt:
    attempt = Attempt(scenario, director, draws=draws)
    for _ in range(LONGEST):
        if attempt.ended is not None:
            break
        known = {choice.id: choice for choice in scenario.scenes[attempt.state.at].choices}
        offered = [known[choice.id] for choice in attempt.offered() if choice.available]
        if not offered:
            break
        attempt.choose(player(attempt, offered).id)
    return attempt


def _change(attempt: Attempt, choice: Choice) -> tuple[int, int]:
    sums = {"client": 0, "company": 0}
    for entry in step(attempt.rules, attempt.state, choice.id).entries:
        sums[entry.side] += entry.points
    return sums["client"], sums["company"]


def _end(attempt: Attempt) -> End:
    ended = attempt.ended
    return End("stuck" if ended is None else ended.region or ended.kind, *attempt.state.shown)
