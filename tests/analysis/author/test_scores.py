"""Scores that leave their range, and frontiers of one point."""

from simulator.analysis.author.scores import out_of_range, single_point
from tests.analysis.author.material import found, places, story


def test_a_score_that_can_pass_a_hundred_is_told_with_how_often_it_does_in_random_play() -> None:
    scenario = story({"opening": ["more +60 +0 > signed", "less > signed"]})
    (finding,) = found(out_of_range, scenario)
    assert finding.address == ("start", "client")
    assert (finding.args["low"], finding.args["high"]) == ("50", "110")
    assert 45 <= int(finding.args["share"]) <= 55


def test_a_score_that_seldom_falls_below_zero_is_told_too() -> None:
    scenes = {f"s{number}": [f"on > s{number + 1}", "off > signed"] for number in range(12)}
    scenes["s12"] = ["crash +0 -80 > signed"]
    (finding,) = found(out_of_range, story(scenes, "first: s0\n"))
    assert (finding.address[1], finding.args["low"], finding.args["share"]) == ("company", "-10", "<1")


def test_exactly_a_hundred_is_inside() -> None:
    assert found(out_of_range, story({"opening": ["more +50 -70 > signed"]})) == []


def test_a_frontier_of_one_point_leaves_nothing_to_trade_off() -> None:
    scenario = story({"opening": ["win +5 +5 > signed", "poor -5 -5 > signed"]})
    assert places(found(single_point, scenario)) == [("frontier-single-point", "endings")]
    assert found(single_point, story({"opening": ["a +5 -5 > signed", "b -5 +5 > signed"]})) == []
