"""What the director says, and how he stands, the moment talks have ended."""

from collections.abc import Mapping
from typing import Any

from simulator.attempt import Attempt
from tests.director.material import COLD_SMILE, EVEN, SCENARIO, director, play
from tests.director.variants import changed_scenario


def last_occasion(*choices: str, seed: int = 1, **changed: Any) -> str:
    return play(*choices, by=director(**changed), seed=seed).messages[-1].occasion


def test_a_delighted_client_is_the_first_thing_he_mentions() -> None:
    attempt = play("begin", "sign_beaming")
    assert (attempt.messages[-1].occasion, attempt.messages[-1].leans) == ("delighted", "company")


def test_who_gains_by_a_smile_favours_the_client_in_it() -> None:
    assert play("begin", "sign_beaming", by=director(smile_penalty=-20)).messages[-1].leans == "client"


def test_who_does_not_mind_smiles_favours_nobody_in_it() -> None:
    assert play("begin", "sign_beaming", by=director(EVEN)).messages[-1].leans is None


def test_after_a_deal_the_seed_decides_between_a_directive_and_a_word() -> None:
    assert {last_occasion("begin", "sign", seed=seed) for seed in range(20)} == {"after", "signed"}


def test_without_a_directive_it_is_a_word() -> None:
    assert last_occasion("begin", "sign", directives=[]) == "signed"


def test_without_words_it_is_the_directive() -> None:
    assert {last_occasion("begin", "sign", lines={}, seed=seed) for seed in range(5)} == {"after"}


def test_no_deal_has_words_of_its_own_and_no_directives() -> None:
    assert {last_occasion("begin", "leave", seed=seed) for seed in range(5)} == {"parted"}


def ended(base: Mapping[str, Any], ending: str) -> Attempt:
    return play("begin", ending, by=director(base))


def test_more_visible_delight_alone_makes_the_smile_detective_colder() -> None:
    """0.2 x 50 + 0.8 x 72 = 67.6 pleases him; thirty points of smile over sixty cost 10.5 of it."""
    assert ended(COLD_SMILE, "sign").watch.stance == "supportive"
    assert ended(COLD_SMILE, "sign_beaming").watch.stance == "neutral"


def test_and_leaves_the_consistent_one_unmoved() -> None:
    assert ended(EVEN, "sign").watch.stance == ended(EVEN, "sign_beaming").watch.stance == "supportive"


def test_an_outcome_under_forty_makes_him_one_step_worse() -> None:
    hard = director(rewards={"client": 100, "company": 0}, smile_penalty=100)
    attempt = play("begin", "sign_beaming", by=hard)
    assert attempt.watch.stance == "questioning"


def test_the_ending_lifts_a_withdrawal() -> None:
    attempt = play("begin", "name_it", "sign")
    assert attempt.turns[1].observation.stance == "withdrawn"
    assert attempt.watch.stance == "supportive"
    assert attempt.messages[-1].occasion in ("signed", "after")


def test_headroom_counts_against_the_deal_with_hindsight_only() -> None:
    for base, stance in ((COLD_SMILE, "neutral"), (EVEN, "supportive")):
        attempt = play("begin", by=director(base))
        step = attempt.talks.choose("sign")
        assert attempt.watch.observe(step, headroom=40).stance == stance


def test_a_smile_without_a_deal_is_no_delight() -> None:
    endings = {**SCENARIO["endings"], "left": {"kind": "walk_away", "delight": 90}}
    attempt = Attempt(changed_scenario(endings=endings), director(), choices=("begin", "leave"))
    assert attempt.messages[-1].occasion == "parted"
