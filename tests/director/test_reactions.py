"""What the director says of what he sees at the table."""

from simulator.attempt import Attempt
from simulator.director.message import Message
from tests.director.material import COLD_SMILE, EVEN, SCENARIO, director, levels, play, reply, scenario
from tests.director.variants import changed_scenario, changed_terms, with_replies

PLAIN = director(EVEN)
"""No directives: only lines."""


def message(*choices: str) -> Message | None:
    return play(*choices, by=PLAIN).turns[-1].observation.message


def occasion(*choices: str) -> str | None:
    said = message(*choices)
    return None if said is None else said.occasion


def occasions(attempt: Attempt) -> list[str]:
    return [said.occasion for said in attempt.messages if said.decision]


def test_a_concession_for_nothing() -> None:
    said = message("begin", "price_415")
    assert said is not None
    assert (said.occasion, said.about, said.leans, said.values.term) == (
        "concession",
        "price",
        "company",
        "price",
    )


def test_a_concession_with_a_return_is_passed_over() -> None:
    assert occasion("begin", "price_415_this_week") is None


def test_what_came_back_is_noticed() -> None:
    said = message("begin", "price_415_for_length")
    assert said is not None
    assert (said.occasion, said.about, said.values.term) == ("gain", "commitment", "length")


def test_a_limit_reached_in_silence_comes_before_the_middle_and_the_concession() -> None:
    assert occasion("begin", "days_60") == "limit"


def test_the_middle_comes_before_the_concession() -> None:
    assert occasion("begin", "price_410") == "past_middle"


def test_the_same_kind_again_comes_before_the_middle() -> None:
    assert occasion("begin", "price_415", "price_410") == "second_concession"


def test_the_term_spoken_about_is_the_one_that_cost_most() -> None:
    said = message("begin", "price_395")
    assert said is not None
    assert (said.values.term, said.values.level) == ("price", 4)


def test_a_face_turned_cold_is_noticed_once() -> None:
    attempt = play("begin", "press", "wait", "wait", by=PLAIN)
    assert occasions(attempt) == ["cooling"]


def test_a_face_that_warms_up_and_turns_cold_again_is_noticed_again() -> None:
    snap = reply("snap", repeat=True, answer={"mood": "angry", "says": "No."})
    talks = with_replies(scenario(), snap)
    attempt = Attempt(talks, PLAIN, choices=("begin", "snap", "soothe", "snap"))
    assert occasions(attempt) == ["cooling", "cooling"]


def test_gains_and_faces_do_not_make_him_speak_twice_running() -> None:
    assert occasion("begin", "price_415", "two_years") is None
    assert occasion("begin", "price_415", "wait", "two_years") == "gain"
    assert occasion("begin", "price_415", "press") is None


def test_he_looks_in_only_after_three_silent_decisions() -> None:
    attempt = play("begin", *["wait"] * 8, by=PLAIN)
    assert [said.decision for said in attempt.messages if said.decision] == [4, 8]
    assert occasions(attempt) == ["idle", "idle"]


def test_a_directive_for_a_concession_is_given_once_on_its_own_kind() -> None:
    attempt = play("begin", "price_415", "days_45", "days_60")
    bank = [said for said in attempt.messages if said.address == ("directives", "bank", "says")]
    assert [said.decision for said in bank] == [3]
    assert bank[0].values.term == "deferral"


def test_a_directive_for_a_concession_is_not_given_to_a_trade() -> None:
    attempt = play("begin", "days_60_for_length")
    assert all(said.occasion != "concession" for said in attempt.messages)


def test_a_directive_about_the_whole_deal_fits_any_concession() -> None:
    order = {"id": "none", "when": "concession", "says": "{term}?", "about": "all", "leans": "company"}
    attempt = play("begin", "price_415", by=director(directives=[order]))
    assert attempt.messages[-1].address == ("directives", "none", "says")


def test_directives_during_talks_begin_with_the_bargaining_and_keep_a_distance() -> None:
    attempt = play("begin", "wait", "wait", "wait", by=director())
    during = [said for said in attempt.messages if said.occasion == "during"]
    assert [said.decision for said in during] == [1, 4]
    assert len({said.address for said in during}) == 2


def test_before_there_is_bargaining_he_gives_none() -> None:
    scenes = {**SCENARIO["scenes"], "table": {**SCENARIO["scenes"]["table"], "phase": "probing"}}
    early = changed_scenario(scenes=scenes)
    attempt = Attempt(early, director(), choices=("begin", "wait"))
    assert [said.occasion for said in attempt.messages if said.decision] == []


def test_every_directive_is_given_once() -> None:
    for seed in range(5):
        attempt = play("begin", *["wait"] * 20, by=director(COLD_SMILE), seed=seed)
        given = [said.address for said in attempt.messages if said.occasion == "during"]
        assert sorted(given) == [("directives", "quick", "says"), ("directives", "small_rule", "says")]


def test_the_scenario_may_have_a_line_for_him_in_a_scene() -> None:
    attempt = play("begin", "aside")
    assert attempt.messages[-1].address == ("scenes", "aside", "director", 0, "says")


def test_coming_back_to_a_scene_brings_its_line_no_more() -> None:
    talks = with_replies(scenario(), reply("aside_again", "aside"))
    attempt = Attempt(talks, PLAIN, choices=("begin", "aside", "back", "recap", "aside_again"))
    assert [said.decision for said in attempt.messages if said.occasion == "told"] == [2]


def test_of_two_terms_he_speaks_about_the_one_that_cost_more() -> None:
    dear = levels((420, 0, 0), (415, 3, -5), (410, 6, -6), (405, 9, -9), (395, 14, -17))
    talks = with_replies(
        changed_terms(price={"levels": dear}), reply("both", terms={"price": 415, "deferral": 45})
    )
    attempt = Attempt(talks, PLAIN, choices=("begin", "both"))
    assert attempt.messages[-1].values.term == "price"


def test_his_only_line_is_not_said_twice_running() -> None:
    by = director(EVEN, lines={"idle": ["Still there?"]})
    assert occasions(play("begin", *["wait"] * 8, by=by)) == ["idle"]


def test_a_line_that_names_a_term_waits_for_an_occasion_that_has_one() -> None:
    by = director(EVEN, lines={"idle": ["And the {term}?", "Still there?"]})
    for seed in range(5):
        attempt = play("begin", *["wait"] * 4, by=by, seed=seed)
        assert attempt.messages[-1].address == ("lines", "idle", 1)
