"""A director whom nothing can satisfy."""

import pytest

from simulator.analysis.author.satisfied import never_satisfied
from tests.analysis.author.material import director, found, places, story

REWARDS = "rewards: {client: 20, company: 80}\n"


def test_a_director_whom_no_outcome_pleases_is_told() -> None:
    (finding,) = found(never_satisfied, story({"opening": ["give +10 -30 > signed"]}), director(REWARDS))
    assert (finding.code, finding.address) == ("director-never-satisfied", ("director",))
    assert finding.args == {"director": "example", "client": "20", "company": "80"}


RARE = {
    "opening": ["good > s1", "bad +0 -60 > signed"],
    **{f"s{n}": [f"good > s{n + 1}", "bad +0 -60 > signed"] for n in range(1, 12)},
    "s12": ["win > signed"],
}
"""One way in 4,096 satisfies him: random plays may well not come to it."""


@pytest.mark.parametrize("scenes", [{"opening": ["stand > signed"]}, RARE], ids=["always", "rarely"])
def test_one_outcome_that_pleases_is_enough(scenes: dict[str, list[str]]) -> None:
    assert found(never_satisfied, story(scenes), director(REWARDS)) == []


def test_what_he_holds_against_a_smile_counts() -> None:
    smile = "endings:\n  signed: {kind: deal, delight: 100}\n"
    scenario = story({"opening": ["stand > signed"]}, endings=smile)
    assert found(never_satisfied, scenario, director(REWARDS)) == []
    strict = director(REWARDS + "smile_penalty: 100\n")
    assert places(found(never_satisfied, scenario, strict)) == [("director-never-satisfied", "director")]


def test_nothing_is_told_where_nobody_is_known_to_direct() -> None:
    assert found(never_satisfied, story({"opening": ["give +10 -30 > signed"]})) == []
