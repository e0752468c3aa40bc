"""How else a scenario may begin: as campaigns of a library make it.

A condition that always comes out the same where a scenario is played alone need not do so in a campaign.
"""

from collections.abc import Iterable
from itertools import combinations

from simulator.exercise.carrying import Carried, begin_with
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.model import Scenario

MOST = 12
"""So many beginnings are made at most: each is searched as a scenario of its own."""


def beginnings(scenario: Scenario, exercises: Iterable[Exercise]) -> tuple[Scenario, ...]:
    """The scenario as deals of these exercises begin with any one or two of their rules.

    Each differs from the others and from the scenario as written in its facts or its openings; start scores
    alone make no beginning of their own.
    """
    found: list[Scenario] = []
    for exercise in exercises:
        for place, deal in enumerate(exercise.deals):
            if deal.scenario != scenario.id:
                continue
            for rules in _few(range(len(deal.carries))):
                carried = [Carried("", rule, "", None, False) for rule in rules]
                begun = begin_with(exercise, place, scenario, carried, words=exercise)
                if all(not _same(begun, other) for other in (scenario, *found)):
                    found.append(begun)
    return tuple(found[:MOST])


def _few(rules: range) -> Iterable[tuple[int, ...]]:
    return (*((rule,) for rule in rules), *combinations(rules, 2))


def _same(one: Scenario, other: Scenario) -> bool:
    return one.facts == other.facts and one.terms == other.terms
