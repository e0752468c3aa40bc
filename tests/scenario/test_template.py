"""The scenario that an author starts from."""

from simulator.scenario.library import Library
from simulator.scenario.loading import read_scenario
from simulator.scenario.problem import Surroundings
from simulator.scenario.template import template


def test_it_is_a_scenario_without_a_single_problem() -> None:
    around = Surroundings(directors=Library.shipped().director_names())
    loaded = read_scenario(template("my-first"), "my-first.yaml", around)
    assert [problem.message() for problem in loaded.problems] == []
    assert loaded.value is not None
    assert loaded.value.id == "my-first"


def test_it_shows_what_the_format_can_do() -> None:
    value = read_scenario(template("my-first"), "my-first.yaml").value
    assert value is not None
    choices = [choice for scene in value.scenes.values() for choice in scene.choices]
    assert value.terms
    assert value.facts
    assert value.expect
    assert any(choice.locked for choice in choices)
    assert any(scene.timer for scene in value.scenes.values())
    assert {ending.kind for ending in value.endings.values()} == {"deal", "walk_away"}
