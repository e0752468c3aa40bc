"""What an ending is worth: the scores of exactly the ways that lead there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.analysis.explore import Cancelled
from simulator.negotiation.attempt import resolve_draws
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.ledger import shown
from simulator.negotiation.offer import offered
from simulator.negotiation.state import State
from simulator.negotiation.step import begin, step
from simulator.scenario.library import Library
from simulator.scenario.loading import load_scenario
from simulator.scenario.model import Scenario
from simulator.workshop.reach import MOST_SCENES, worth_of_endings
from simulator.workshop.templates import starter
from tests.history.material import director

BOSS = director()


@pytest.fixture
def small(tmp_path: Path) -> Scenario:
    path = tmp_path / "paper.yaml"
    path.write_text(starter("small", "paper"), encoding="utf-8")
    value = load_scenario(path).value
    assert value is not None
    return value


def every_end(rules: CompiledScenario, state: State) -> Iterator[tuple[str, int, int]]:
    """How talks can end from a state, found by giving every reply that is offered."""
    for choice in offered(rules, state):
        if choice.available:
            made = step(rules, state, choice.id)
            if made.ended is None:
                yield from every_end(rules, made.state)
            else:
                yield made.state.at, shown(made.state.client), shown(made.state.company)


def test_the_scores_of_an_ending_are_those_of_every_way_to_it(small: Scenario) -> None:
    rules = compile_scenario(small, BOSS.approves)
    ends = list(every_end(rules, begin(rules, resolve_draws(rules, 1, {}))[0]))
    worth = worth_of_endings(small, BOSS)
    assert set(worth) == {name for name, _, _ in ends} == {"signed", "parted"}
    for name, one in worth.items():
        here = [(client, company) for ending, client, company in ends if ending == name]
        assert one.client == (min(client for client, _ in here), max(client for client, _ in here))
        assert one.company == (min(company for _, company in here), max(company for _, company in here))
        assert one.best in here
        assert min(one.best) == max(min(point) for point in here)
        assert one.whole


def test_hidden_draws_are_taken_together_and_what_cannot_come_is_left_out() -> None:
    entry = Library.shipped().scenario("warm-up")
    assert entry is not None
    assert entry.loaded.value is not None
    deal = entry.loaded.value
    missed = deal.model_copy(update={"endings": {**deal.endings, "dream": deal.endings["good_cup"]}})
    worth = worth_of_endings(missed, BOSS)
    assert set(worth) == set(deal.endings)
    assert worth["good_cup"].client[0] <= worth["good_cup"].best[0] <= worth["good_cup"].client[1]


def test_what_is_too_large_is_given_in_part_or_not_at_all(small: Scenario) -> None:
    found = worth_of_endings(small, BOSS, budget=2)
    assert not any(one.whole for one in found.values())
    scenes = {f"s{number}": small.scenes["price"] for number in range(MOST_SCENES + 1)}
    assert worth_of_endings(small.model_copy(update={"scenes": scenes}), BOSS) == {}


def test_nobody_waits_for_what_is_not_wanted_any_more(small: Scenario) -> None:
    with pytest.raises(Cancelled):
        worth_of_endings(small, BOSS, going_on=lambda: False)
