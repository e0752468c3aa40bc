import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.analysis import Analysis
from simulator.analysis.contradiction import Deal, Demand, contradictions, demands, impossible, told_apart
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.ledger import shown
from simulator.scenario.library import Library
from simulator.scenario.model import ScenarioDirective
from tests.analysis import brute
from tests.analysis.generated import scenario


def _deal(client: int, company: int, *levels: int) -> Deal:
    return Deal((client, company), levels)


def _at_least(name: str, client: int = 0, company: int = 0) -> Demand:
    return Demand(name, (lambda shown: shown[0] >= client and shown[1] >= company,), (), rising=True)


def _level(name: str, *allowed: int) -> Demand:
    return Demand(name, (), (lambda levels: levels[0] in allowed,), rising=True)


def test_three_can_be_impossible_although_every_pair_is_possible() -> None:
    deals = [_deal(70, 70, 2), _deal(70, 40, 0), _deal(40, 70, 0)]
    wanted = [_at_least("happy", client=60), _at_least("margin", company=60), _level("list_price", 0)]
    assert contradictions(wanted, deals) == [("happy", "margin", "list_price")]


def test_only_the_smallest_sets_are_named() -> None:
    deals = [_deal(70, 40, 0), _deal(40, 70, 0)]
    wanted = [_at_least("happy", client=60), _at_least("margin", company=60), _level("list_price", 0)]
    assert contradictions(wanted, deals) == [("happy", "margin")]


def test_what_no_deal_satisfies_alone_is_no_contradiction_but_the_authors_mistake() -> None:
    deals = [_deal(70, 40, 0)]
    wanted = [_at_least("happy", client=60), _at_least("moon", company=99)]
    assert contradictions(wanted, deals) == []
    assert impossible(wanted, deals) == ["moon"]


def test_without_a_deal_nothing_is_proved() -> None:
    assert contradictions([_at_least("happy", client=60)], []) == []


@given(st.integers(0, 10**9))
def test_the_smallest_sets_are_those_of_trying_every_set(seed: int) -> None:
    chance = random.Random(seed)
    deals = [_deal(chance.randint(0, 4), chance.randint(0, 4), chance.randint(0, 3)) for _ in range(6)]
    wanted = [
        _at_least(f"d{number}", client=chance.randint(0, 4), company=chance.randint(0, 4))
        if chance.random() < 0.6
        else _level(f"d{number}", *chance.sample(range(4), 2))
        for number in range(6)
    ]
    possible = [one for one in wanted if any(one.test(deal) for deal in deals)]
    tried: list[tuple[str, ...]] = []
    for size in range(2, len(possible) + 1):
        for some in itertools.combinations(possible, size):
            names = tuple(one.id for one in some)
            smaller = any(set(known) <= set(names) for known in tried)
            if not smaller and not any(all(one.test(deal) for one in some) for deal in deals):
                tried.append(names)
    assert contradictions(wanted, deals) == tried, f"seed {seed}"


@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("seed", range(60))
def test_the_deals_that_demands_tell_apart_contradict_what_all_deals_contradict(seed: int, low: bool) -> None:
    compiled, chance = compile_scenario(scenario(seed), "when_backed"), random.Random(seed)
    wanted = [
        *(_at_least(f"score{n}", chance.randint(40, 60), chance.randint(40, 60)) for n in range(3)),
        Demand("modest", (lambda shown: shown[0] <= 52,), (), rising=True),
        *([Demand("poor", (lambda shown: shown[1] <= 52,), ())] if low else []),
        *(_level(f"level{n}", *chance.sample(range(3), 2)) for n in range(3) if compiled.terms),
    ]
    worlds, played = Analysis(scenario(seed), compiled).worlds, []
    for world in worlds:
        for ending, client, company, levels, _ in brute.results(compiled, world.draws):
            if compiled.ending_of[ending].kind == "deal":
                played.append(Deal((shown(client), shown(company)), levels))
    assert contradictions(wanted, told_apart(worlds, wanted)) == contradictions(wanted, played), (
        f"seed {seed}"
    )
    for one in wanted:
        found = any(one.test(deal) for deal in told_apart(worlds, [one]))
        assert found == any(one.test(deal) for deal in played), f"seed {seed}"


@pytest.mark.parametrize("wanted", ["opening", "limit", "better"])
def test_a_scenarios_own_directive_may_ask_for_a_term_as_a_directors_may_for_a_kind(wanted: str) -> None:
    library = Library.shipped()
    story, boss = library.scenario("friday-renewal"), library.director("straight")
    assert story is not None and story.loaded.value is not None  # noqa: PT018
    assert boss is not None and boss.loaded.value is not None  # noqa: PT018
    told = ScenarioDirective(
        id="as_written", when="before", says="So.", about="price", leans="company", implies={"price": wanted}
    )
    scenario = story.loaded.value.model_copy(update={"directives": (told,)})
    rules = compile_scenario(scenario, "always")
    (asked,) = [one for one in demands(boss.loaded.value, scenario, rules) if one.id == "as_written"]
    price = rules.terms[0]
    met = {
        level
        for level in range(len(price.points))
        if asked.signed((level, *(t.opening for t in rules.terms[1:])))
    }
    limit = len(price.points) - 1 if price.limit is None else price.limit
    better = {
        level for level, (_, company) in enumerate(price.points) if company > price.points[price.opening][1]
    }
    assert met == {"opening": {price.opening}, "limit": set(range(limit + 1)), "better": better}[wanted]
