"""What an author promises of all that can happen."""

import pytest

from simulator.analysis.author.promises import broken, points_apart
from tests.analysis.author.material import story, study

HIDDEN = "facts:\n  day: {text: When, draw: [friday, monday]}\n"
SCENES = {
    "opening": [
        "give +12 -12 > signed",
        "stand > signed",
        "hope > lost; goto: [{when: day == friday, to: walked}, {to: lost}]",
    ]
}


def differences(row: str) -> list[tuple[str, str, str]]:
    scenario = story(SCENES, f"{HIDDEN}expect:\n  - {row}\n")
    made = study(scenario)
    found = broken(made.analysis, scenario.expect[0], 0, "straight")
    return [(".".join(map(str, one.address)), one.args["happened"], one.args["draws"]) for one in found]


@pytest.mark.parametrize(
    "row",
    [
        "{reachable: [signed]}",
        "{reachable: [signed, walked], draws: {day: friday}}",
        "{reachable: [lost], draws: {day: monday}, frontier: 2}",
        "{frontier: 1..3}",
        "{choices: [stand], ending: signed}",
    ],
)
def test_a_promise_that_is_kept(row: str) -> None:
    assert differences(row) == []


def test_an_ending_must_be_within_reach_under_every_draw_that_is_left_open() -> None:
    assert differences("{reachable: [signed, walked]}") == [
        ("expect.0.reachable.1", "reachable: signed, lost", "day: monday")
    ]


def test_a_region_that_is_meant_to_be_empty_is_empty() -> None:
    assert differences("{unreached: [shared_win, nobodys_deal]}") == []


def test_a_region_that_is_reached_after_all_is_shown_by_a_deal_in_it() -> None:
    assert differences("{unreached: [shared_win, squeezed_lemon, bought_smile]}") == [
        ("expect.0.unreached.1", "squeezed_lemon: 50 : 70", "day: friday"),
        ("expect.0.unreached.2", "bought_smile: 62 : 58", "day: friday"),
    ]


def test_the_frontier_is_counted_under_every_draw() -> None:
    assert differences("{frontier: '>= 3'}") == [("expect.0.frontier", "frontier: 2", "day: friday")]


@pytest.mark.parametrize(
    ("frontier", "count"),
    [
        ((), 0),
        (((50, 70),), 1),
        (((50, 70), (53, 67)), 2),
        (((50, 70), (53, 68)), 1),
        (((50, 70), (52, 60)), 1),
        (((40, 80), (45, 76), (47, 75), (50, 70)), 3),
        (((44, 79), (46, 73), (48, 72), (50, 70)), 2),
    ],
)
def test_points_count_that_are_three_apart_on_both_scores(
    frontier: tuple[tuple[int, int], ...], count: int
) -> None:
    assert points_apart(frontier) == count
