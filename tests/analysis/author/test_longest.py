"""Whether length teaches the answer."""

from simulator.analysis.author.longest import longest_is_best
from tests.analysis.author.material import found, places, story

LONG = "say: A good long reply that says why"


def scenes(last: str) -> dict[str, list[str]]:
    return {
        "opening": [f"good +5 +1 > middle; {LONG}", "bad -5 -1 > middle"],
        "middle": [f"good +5 -1 > closing; {LONG}", "bad -1 +1 > closing"],
        "closing": [f"good {last} > signed; {LONG}", "bad -5 -1 > signed"],
    }


def test_the_longest_reply_is_best_in_every_scene() -> None:
    assert places(found(longest_is_best, story(scenes("+1 +1")))) == [("longest-reply-best", "scenes")]


def test_one_long_reply_that_is_worse_breaks_the_habit() -> None:
    assert found(longest_is_best, story(scenes("-9 -9"))) == []


def test_two_scenes_are_no_habit() -> None:
    both = scenes("+1 +1")
    both["middle"] = ["a +0 +0 > closing", f"b +0 +0 > closing; {LONG}"]
    assert found(longest_is_best, story(both)) == []


def test_what_the_longest_reply_makes_possible_later_counts_on_both_scores() -> None:
    scenes_ = {
        "opening": [f"good > warm; {LONG}", "bad > cold"],
        "warm": [f"good +9 -3 > middle; {LONG}", "bad +0 +1 > middle"],
        "cold": [f"good +0 +4 > middle; {LONG}", "bad +0 +0 > middle"],
        "middle": ["a +0 +0 > signed", f"b +0 +0 > signed; {LONG}"],
    }
    assert places(found(longest_is_best, story(scenes_))) == [("longest-reply-best", "scenes")]
    scenes_["cold"][0] = f"good +0 +7 > middle; {LONG}"
    assert found(longest_is_best, story(scenes_)) == []
