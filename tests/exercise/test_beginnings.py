"""How campaigns make a scenario begin, and what the deep checks then hold against it."""

from typing import Any

from simulator.analysis.author.problems import deep_problems
from simulator.exercise.beginnings import MOST, beginnings
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.loading import read_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.source import Source
from tests.scenario.examples import talks, whole

GATED = """
facts:
  foreman: {text: The foreman knows your number, known: false}
scenes:
  opening:
    phase: opening
    choices:
      - {id: sign, say: Let us sign., move: hold, goto: signed}
      - {id: ask_him, say: Ask him., move: hold, when: foreman, terms: {price: 95}, goto: signed}
"""


def campaign(*rules: dict[str, Any], scenario: str = "second-talks") -> Exercise:
    deals = [{"scenario": "first-talks"}, {"scenario": scenario, "carries": list(rules)}]
    return Exercise.model_validate(
        {"format": 1, "id": "two", "kind": "campaign", "title": "t", "summary": "s", "deals": deals}
    )


def later() -> Scenario:
    found = talks("second-talks")
    assert found is not None
    return found


def test_a_scenario_that_no_campaign_plays_begins_as_written() -> None:
    assert beginnings(later(), [campaign({"text": "a"}, scenario="third-talks")]) == ()


def test_every_rule_makes_a_beginning_alone_and_with_another_where_something_differs() -> None:
    exercise = campaign(
        {"text": "a", "set": {"foreman": True}},
        {"text": "b", "open": {"price": 95}},
        {"text": "only told", "client": 5},
    )
    found = beginnings(later(), [exercise])
    assert [(one.facts != later().facts, one.terms != later().terms) for one in found] == [
        (True, False),
        (False, True),
        (True, True),
    ]


def test_there_are_never_many() -> None:
    rules = [{"text": "a", "set": {"trust": number}} for number in range(6)]
    more = [{"text": "b", "set": {"foreman": True}}, {"text": "c", "open": {"price": 95}}]
    assert len(beginnings(later(), [campaign(*rules, *more)])) == MOST


def test_a_condition_that_only_a_campaign_makes_true_is_not_held_against_a_scenario() -> None:
    text = whole(GATED, "scenario").replace("id: example", "id: second-talks")
    scenario = read_scenario(text, "second-talks.yaml").value
    assert scenario is not None

    def codes(*exercises: Exercise) -> list[str]:
        source = Source(text, "second-talks.yaml")
        found = deep_problems(scenario, source, lambda _: None, begun=beginnings(scenario, exercises))
        return [problem.code for problem in found]

    assert "condition-false-in-play" in codes()
    assert "condition-false-in-play" not in codes(campaign({"text": "a", "set": {"foreman": True}}))
    assert "condition-false-in-play" in codes(campaign({"text": "a", "set": {"foreman": False}}))
