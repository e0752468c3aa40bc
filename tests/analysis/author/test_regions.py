"""Regions that no deal lies in, and walk-aways that are no decision."""

import pytest

from simulator.analysis.author.regions import regions, walk_aways
from simulator.negotiation.attempt import Made, Talks
from tests.analysis import brute
from tests.analysis.author.material import found, places, story, study
from tests.analysis.generated import scenario as generated


def test_each_region_without_a_deal_is_named_in_the_language_of_the_reader() -> None:
    scenario = story({"opening": ["win +10 +0 > signed", "smile +20 -20 > signed", "lemon -5 +5 > signed"]})
    (finding,) = found(regions, scenario)
    assert finding.code == "region-not-reached"
    assert finding.args["region"].endswith("nobodys_deal")


def test_a_region_that_the_author_leaves_out_is_not_missed() -> None:
    scenes = {"opening": ["win +10 +0 > signed", "smile +20 -20 > signed", "lemon -5 +5 > signed"]}
    scenario = story(scenes, "expect:\n  - {unreached: [nobodys_deal]}\n")
    assert found(regions, scenario) == []


def test_a_region_left_out_under_some_draws_only_is_missed_all_the_same() -> None:
    scenes = {"opening": ["win +10 +0 > signed", "smile +20 -20 > signed", "lemon -5 +5 > signed"]}
    hidden = "facts:\n  day: {text: When, draw: [friday, monday]}\n"
    more = f"{hidden}expect:\n  - {{unreached: [nobodys_deal], draws: {{day: friday}}}}\n"
    (finding,) = found(regions, story(scenes, more))
    assert finding.args["region"].endswith("nobodys_deal")


def test_a_region_that_chance_hardly_finds_is_reached_all_the_same() -> None:
    rare = {f"s{number}": [f"on > s{number + 1}", "off +0 -40 > signed"] for number in range(14)}
    scenes = {
        "opening": ["win +10 +0 > signed", "smile +20 -20 > signed", "poor -5 -30 > signed", "far > s0"],
        **rare,
        "s14": ["lemon -20 +5 > signed"],
    }
    assert found(regions, story(scenes)) == []


def test_talks_that_cannot_end_in_a_deal_have_no_regions() -> None:
    assert found(regions, story({"opening": ["give_up > lost"]})) == []


def test_leaving_is_never_right_where_a_better_deal_can_still_be_signed() -> None:
    scenario = story({"opening": ["sign +1 +1 > signed", "leave > walked"]})
    assert places(found(walk_aways, scenario)) == [("walk-away-never-right", "endings.walked")]


def test_leaving_is_always_right_where_no_deal_is_better_for_both() -> None:
    scenario = story({"opening": ["sign +1 -1 > signed", "leave > walked"]})
    assert places(found(walk_aways, scenario)) == [("walk-away-always-right", "endings.walked")]


def test_leaving_that_is_right_in_one_scene_and_wrong_in_another_is_a_decision() -> None:
    scenario = story(
        {
            "opening": ["go_on > closing", "leave > walked", "sign +1 +1 > signed"],
            "closing": ["sign +1 -1 > signed", "leave > walked"],
        }
    )
    assert found(walk_aways, scenario) == []


def test_nothing_is_said_where_nobody_can_leave() -> None:
    assert found(walk_aways, story({"opening": ["sign > signed"]})) == []


HIDDEN = "facts:\n  day: {text: When, draw: [friday, monday]}\n"
GATE = (
    "goto: [{when: day == friday, to: signed, points: [{client: 9, because: In time.},"
    " {company: 9, because: In time.}]}, {to: lost}]"
)


def test_leaving_is_right_only_if_it_is_so_under_every_draw_not_told_apart() -> None:
    unknown = story({"opening": [f"hope > signed; {GATE}", "leave > walked"]}, HIDDEN)
    assert places(found(walk_aways, unknown)) == [("walk-away-never-right", "endings.walked")]
    asked = story(
        {"opening": ["ask > closing; learn: [day]"], "closing": [f"hope > signed; {GATE}", "leave > walked"]},
        HIDDEN,
    )
    assert found(walk_aways, asked) == []


@pytest.mark.parametrize("seed", range(60))
def test_walk_aways_are_judged_as_each_single_one_of_them_is(seed: int) -> None:
    checked = study(generated(seed))
    analysis = checked.analysis
    judged = set()
    for draws in analysis.draws:
        for way, steps in brute.plays(checked.rules, draws):
            if steps[-1].state.at == "left":
                judged.add(analysis.sound_walk_away(Talks(checked.rules, draws, map(Made, way))))
    wanted = {frozenset({True}): ["walk-away-always-right"], frozenset({False}): ["walk-away-never-right"]}
    said = [finding.code for finding in walk_aways(checked)]
    assert said == wanted.get(frozenset(judged), []), f"seed {seed}"


@pytest.mark.parametrize("points", ["+0 +5", "+5 +0", "+0 +0"])
def test_a_deal_that_is_higher_for_one_side_only_does_not_make_leaving_wrong(points: str) -> None:
    scenario = story({"opening": [f"sign {points} > signed", "leave > walked"]})
    assert places(found(walk_aways, scenario)) == [("walk-away-always-right", "endings.walked")]


def test_a_void_deal_does_not_make_leaving_wrong() -> None:
    terms = (
        "terms:\n  price:\n    label: Price\n    kind: price\n    limit: 100\n"
        "    levels: [{at: 100, client: 0, company: 0}, {at: 95, client: 30, company: -2}]\n"
    )
    scenario = story({"opening": ["sign +5 +20 > signed; terms: {price: 95}", "leave > walked"]}, terms)
    assert places(found(walk_aways, scenario)) == [("walk-away-always-right", "endings.walked")]
