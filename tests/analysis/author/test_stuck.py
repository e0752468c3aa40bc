"""A state in which nothing can be replied is found, with the shortest way to it."""

from simulator.analysis.author.stuck import stuck
from tests.analysis.author.material import found, story

FACTS = "facts:\n  hurry: She has a train\n  day: {text: When, draw: [friday, monday]}\n"


def test_a_scene_whose_replies_all_have_conditions_is_stuck_where_none_holds() -> None:
    scenario = story(
        {
            "opening": ["ask > middle; learn: [hurry]", "skip > middle; acts: [respect]"],
            "middle": ["go_on > closing"],
            "closing": ["sign > signed; when: hurry"],
        },
        FACTS,
    )
    (finding,) = found(stuck, scenario)
    assert finding.address == ("scenes", "closing")
    assert finding.args["way"] == "skip, go_on"


def test_a_hub_that_runs_out_of_topics_is_stuck() -> None:
    scenario = story({"opening": ["one > opening", "two > opening", "sign > signed; when: price == 95"]})
    (finding,) = found(stuck, scenario)
    assert finding.args["way"] == "one, two"


def test_the_draws_of_the_way_are_named() -> None:
    branches = "goto: [{when: day == friday, to: closing}, {to: signed}]"
    scenario = story(
        {"opening": [f"wait > closing; {branches}"], "closing": ["sign > signed; when: hurry"]}, FACTS
    )
    (finding,) = found(stuck, scenario)
    assert finding.args["draws"] == "day: friday"


def test_what_looks_as_if_it_might_be_stuck_but_never_is_is_not_said_to_be() -> None:
    scenario = story(
        {"opening": ["ask > closing; learn: [hurry]"], "closing": ["sign > signed; when: hurry"]}, FACTS
    )
    assert found(stuck, scenario) == []
