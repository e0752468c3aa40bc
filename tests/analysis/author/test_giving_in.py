"""Giving in must not be the easy win."""

from simulator.analysis.author.giving_in import giving_in
from tests.analysis.author.material import found, story


def codes(scenes: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(one.code, one.args["share"]) for one in found(giving_in, story(scenes))]


def test_smiles_that_come_by_chance_are_bought_too_cheaply() -> None:
    ((code, share),) = codes({"opening": ["give +20 -20 > signed", "stand > signed"]})
    assert code == "giving-in-pays"
    assert 45 <= int(share) <= 55


def test_a_smile_in_three_is_no_fault() -> None:
    assert codes({"opening": ["give +20 -20 > signed", "stand > signed", "firm -5 +2 > signed"]}) == []


def test_giving_in_wherever_one_can_must_not_end_in_a_shared_win() -> None:
    scenes = {
        "opening": [f"r{number} -5 +0 > signed" for number in range(7)] + ["give > closing; move: concede"],
        "closing": ["give +12 -3 > signed; move: concede", "hold -3 +0 > signed"],
    }
    assert codes(scenes) == [("giving-in-pays", "100")]


def test_a_shared_win_by_chance_needs_no_skill() -> None:
    ((code, share),) = codes({"opening": ["a +12 +0 > signed", "b > signed", "c -1 +1 > signed"]})
    assert code == "win-by-chance"
    assert 28 <= int(share) <= 38


def test_plays_that_get_stuck_are_left_out() -> None:
    scenes = {"opening": ["give > closing; move: concede"], "closing": ["no > signed; when: price == 95"]}
    assert codes(scenes) == []
