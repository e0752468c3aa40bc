"""The field of everything that could be reached, on a table whose outcomes are known by heart."""

import pytest

from simulator.debrief.field import Dot, Gap, Gaps, Point, Ranges, RewardsZone, SaysZone
from simulator.debrief.lay_out import gaps_from
from simulator.director.persona import pleasure
from simulator.scenario.model import Scenario
from tests.analysis import small
from tests.debrief.played import SHIPPED, done, shipped, shipped_analysis, table, talks


def _field(*choices: str, day: str = "tuesday", **keys: object):  # type: ignore[no-untyped-def]
    found = table(*choices, day=day, **keys).study.field  # type: ignore[arg-type]
    assert found is not None
    return found


def test_every_distinct_outcome_is_a_dot() -> None:
    dots = [(dot.ending, dot.client, dot.company) for dot in _field("sign").dots or ()]
    assert dots == [
        ("signed", 50, 70),
        ("signed", 55, 65),
        ("signed", 56, 66),
        ("signed", 60, 58),
        ("signed", 60, 60),
        ("signed", 61, 40),
        ("left", 50, 70),
        ("lost", 50, 60),
    ]


def test_they_are_those_under_the_attempts_own_draws() -> None:
    monday = {dot.point for dot in _field("sign", day="monday").dots or ()}
    assert Point(60, 75) in monday
    assert Point(60, 75) not in {dot.point for dot in _field("sign").dots or ()}


def test_a_dot_says_whether_it_is_void_efficient_and_a_deal() -> None:
    dots = {(dot.ending, dot.point): dot for dot in _field("sign").dots or ()}
    void = dots["signed", Point(61, 40)]
    assert (void.void, void.efficient, void.kind) == (True, True, "deal")
    assert not dots["signed", Point(60, 60)].void
    left = dots["left", Point(50, 70)]
    assert (left.void, left.kind) == (False, "walk_away")
    assert not dots["signed", Point(55, 65)].efficient


def test_the_frontier_is_the_efficient_dots() -> None:
    field = _field("sign")
    assert field.frontier == (Point(50, 70), Point(56, 66), Point(60, 60), Point(61, 40))
    assert {dot.point for dot in field.dots or () if dot.efficient} == set(field.frontier)


def test_the_sound_frontier_leaves_out_what_is_void() -> None:
    assert _field("sign").sound == (Point(50, 70), Point(56, 66), Point(60, 60))


def test_gap_lines_go_to_the_best_of_each_side_with_the_other_not_worse_off() -> None:
    """From 55 to 65: the samples bring 56 to 66, which is the most of both."""
    to = Point(56, 66)
    assert _field("price_95").gaps == Gaps(client=Gap(1, to), company=Gap(1, to))


def test_a_gap_on_one_side_only() -> None:
    """From 60 to 58 the company could have had 60; the client 61 only void, with 40."""
    assert _field("price_90_bare").gaps == Gaps(client=None, company=Gap(2, Point(60, 60)))


def test_the_farthest_point_ends_a_gap_line() -> None:
    frontier = (Point(40, 90), Point(60, 70), Point(80, 50))
    gaps = gaps_from(Point(50, 40), frontier)
    assert gaps == Gaps(client=Gap(30, Point(80, 50)), company=Gap(30, Point(60, 70)))


def test_on_the_frontier_there_are_no_gap_lines() -> None:
    field = _field("price_90")
    assert field.gaps == Gaps(None, None)
    assert field.on_frontier


def test_the_says_zone_is_what_he_declared() -> None:
    assert _field("sign").says == SaysZone(60)


def test_without_a_declared_floor_nothing_is_said() -> None:
    declares = small.director().declares
    assert declares is not None
    quiet = small.director().model_copy(update={"declares": declares.model_copy(update={"floor": None})})
    silent = small.director().model_copy(update={"declares": None})
    assert _field("sign", by=quiet).says is None
    assert _field("sign", by=silent).says is None


def test_the_rewards_zone_is_every_point_that_pleases_him() -> None:
    """He rewards the company by 80: 56 to 66 brings 64, 60 to 60 brings 60, 60 to 58 under it."""
    rewards = _field("sign").rewards
    assert rewards == RewardsZone((Point(50, 70), Point(55, 65), Point(56, 66), Point(60, 60)), area=False)


def test_eight_points_and_more_are_an_area() -> None:
    by = small.director(rewards=50)
    few = _field("sign", by=by).rewards
    assert few is not None
    assert not few.area
    rewards = shipped("warm-up", "straight", 1).study.field.rewards  # type: ignore[union-attr]
    assert rewards is not None
    assert rewards.area == (len(rewards.points) >= 8)
    assert rewards.area


def test_hindsight_takes_from_what_an_outcome_is_worth_to_him() -> None:
    """The best sound deal brings the company 70: at 60 to 60 that is 10 more, half of which he holds
    against it.
    """
    by = small.director(hindsight=50)
    dots = {(dot.ending, dot.point): dot for dot in _field("sign", by=by).dots or ()}
    assert dots["signed", Point(60, 60)].pleasure == 60 - 5
    assert dots["signed", Point(50, 70)].pleasure == 66


@pytest.mark.parametrize(("scenario", "director"), SHIPPED)
def test_pleasure_is_that_of_the_director_at_every_outcome(scenario: str, director: str) -> None:
    played = shipped(scenario, director, 1)
    attempt, field = played.attempt, played.study.field
    best = shipped_analysis(scenario, director).world(attempt.talks.start.draws).best_deal
    assert field is not None
    assert best is not None
    assert field.dots
    for dot in field.dots[:: max(1, len(field.dots) // 50)]:
        assert dot.pleasure == pleasure(
            attempt.director,
            client=dot.client,
            company=dot.company,
            delight=dot.delight,
            headroom=max(0, best - dot.company),
        )
    assert field.dots.best.pleasure == max(dot.pleasure for dot in field.dots)


def _beaming(delight: object) -> Scenario:
    """The table, with another delight at a signature."""
    data = small.scenario().model_dump(mode="json", by_alias=True, exclude_none=True)
    data["endings"]["signed"]["delight"] = delight
    return Scenario.model_validate(data)


def test_delight_is_what_would_be_seen_at_the_outcome() -> None:
    field = done(talks("sign", by=small.director(), played=_beaming(85))).study.field
    assert field is not None
    assert {dot.delight for dot in field.dots or () if dot.ending == "signed"} == {85}
    assert {dot.delight for dot in field.dots or () if dot.ending == "left"} == {50}


@pytest.mark.parametrize("when", ["client >= 56", "price == 90", "rivals", "company <= 60"])
def test_delight_that_hangs_on_the_outcome_is_that_of_the_first_way_to_it(when: str) -> None:
    played = _beaming([{"when": when, "is": 77}, {"is": 33}])
    field = done(talks("sign", by=small.director(), played=played)).study.field
    assert field is not None
    for dot in field.dots or ():
        if dot.ending == "signed":
            again = talks(*field.way(dot.point, dot.ending), by=small.director(), played=played)
            assert again.ended is not None
            assert dot.delight == again.ended.delight


def test_every_dot_has_a_way_that_ends_there() -> None:
    field = _field("sign", asking=True)
    for dot in field.dots or ():
        again = small.play(*field.way(dot.point, dot.ending), asking=True)
        assert again.ended is not None
        assert (again.ended.ending, again.state.shown) == (dot.ending, (dot.client, dot.company))


def test_what_cannot_be_reached_has_no_way() -> None:
    with pytest.raises(KeyError):
        _field("sign").way(Point(1, 1))


def test_a_way_to_scores_alone_is_that_of_the_first_ending_that_has_them() -> None:
    assert _field("sign").way(Point(50, 70)) == ("sign",)


def test_ranges_and_thresholds() -> None:
    field = _field("sign")
    assert field.ranges == Ranges((50, 61), (40, 70))
    assert field.thresholds == Point(60, 60)


def test_few_points_have_no_density() -> None:
    assert _field("sign").density is None


def test_over_four_hundred_points_are_counted_in_squares() -> None:
    field = shipped("friday-renewal", "straight", 1).study.field
    assert field is not None
    points = {dot.point for dot in field.dots or ()}
    assert len(points) > 400
    assert field.density is not None
    assert sum(map(sum, field.density)) == len(points)
    inside = sum(60 <= point.client < 70 and 50 <= point.company < 60 for point in points)
    assert field.density[5][6] == inside


def test_a_scenario_in_which_all_ends_alike_says_so() -> None:
    only = {"opening": {"phase": "closing", "choices": [
        {"id": "sign", "say": "a", "move": "hold", "goto": "signed"},
        {"id": "nod", "say": "b", "move": "hold", "goto": "signed"},
    ]}}  # fmt: skip
    data = small.scenario().model_dump(mode="json", by_alias=True, exclude_none=True)
    data.update(first="opening", scenes=only, endings={"signed": {"kind": "deal"}})
    played = Scenario.model_validate(data)
    field = done(talks("sign", by=small.director(), played=played)).study.field
    assert field is not None
    assert field.one_ending
    assert [dot.point for dot in field.dots or ()] == [Point(50, 70)]
    assert not _field("sign").one_ending


def test_dots_are_values() -> None:
    first = next(iter(_field("sign").dots or ()))
    assert isinstance(first, Dot)
    assert first == next(iter(_field("price_90").dots or ()))
