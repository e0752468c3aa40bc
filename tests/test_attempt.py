"""The public Attempt: one run of a scenario under a director."""

import pytest
from hypothesis import given, note
from hypothesis import strategies as st

import simulator
from simulator.attempt import Attempt
from simulator.negotiation.attempt import Made, UnknownDraw
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.ledger import total
from simulator.negotiation.offer import NotOffered
from tests.director.material import COLD_SMILE, director, play, scenario

MOVES = ("listen", "price_415", "approve_60", "days_60", "recap", "sign_beaming")


def test_it_is_part_of_the_public_interface() -> None:
    assert simulator.Attempt is Attempt


def test_choices_may_be_made_at_once_or_one_by_one() -> None:
    at_once = play(*MOVES)
    one_by_one = play()
    for choice in MOVES:
        one_by_one.choose(choice)
    assert one_by_one.turns == at_once.turns
    assert one_by_one.messages == at_once.messages
    assert one_by_one.claims == at_once.claims


def test_the_ledger_is_the_change_of_the_uncapped_scores() -> None:
    attempt = play(*MOVES)
    start = attempt.rules.start
    assert attempt.state.client == start[0] + total(attempt.ledger, "client")
    assert attempt.state.company == start[1] + total(attempt.ledger, "company")


def test_a_choice_that_is_not_offered_changes_nothing() -> None:
    attempt = play("begin", "price_415")
    before = attempt.state, attempt.turns, attempt.messages, attempt.watch.stance
    with pytest.raises(NotOffered, match="decision 3 in table"):
        attempt.choose("price_415")
    assert (attempt.state, attempt.turns, attempt.messages, attempt.watch.stance) == before
    attempt.choose("wait")


def test_nothing_is_offered_after_the_end() -> None:
    attempt = play("begin", "sign")
    assert attempt.offered() == ()
    with pytest.raises(NotOffered, match="the talks are over"):
        attempt.choose("wait")


def test_a_draw_may_be_fixed_and_else_follows_the_seed() -> None:
    fixed = Attempt(scenario(), director(), draws={"deadline": "friday"})
    assert fixed.talks.draws == {"deadline": "friday"}
    seen = {Attempt(scenario(), director(), seed=seed).talks.draws["deadline"] for seed in range(20)}
    assert seen == {"friday", "next_month"}


def test_a_draw_that_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownDraw, match="deadline"):
        Attempt(scenario(), director(), draws={"deadlin": "friday"})


def test_the_directors_rule_of_approvals_holds_at_the_table() -> None:
    for approves, granted in (("always", True), ("never", False), ("when_backed", False)):
        attempt = play("begin", "approve_60", by=director(COLD_SMILE, approves=approves))
        assert attempt.messages[-1].occasion == ("granted" if granted else "refused")
        assert (attempt.state.approved[1] == 2) is granted


def test_a_rewound_attempt_may_go_another_way() -> None:
    attempt = play(*MOVES)
    other = attempt.rewound(2)
    other.choose("wait")
    assert [made.choice for made in other.talks.made] == ["listen", "price_415", "wait"]
    assert [made.choice for made in attempt.talks.made] == list(MOVES)
    assert other.seed == attempt.seed
    assert other.talks.draws == attempt.talks.draws


def test_rewinding_to_the_beginning_is_a_new_attempt() -> None:
    fresh, rewound = play(), play(*MOVES).rewound(0)
    assert (rewound.state, rewound.turns, rewound.messages) == (fresh.state, (), fresh.messages)


def test_a_timed_out_choice_is_replayed_as_one() -> None:
    attempt = Attempt(scenario(), director(), choices=(Made("begin", timed_out=True), "wait"))
    assert [made.timed_out for made in attempt.rewound(2).talks.made] == [True, False]


def test_rules_compiled_already_need_not_be_compiled_again() -> None:
    rules = compile_scenario(scenario(), director().approves)
    shared = Attempt(scenario(), director(), rules=rules, choices=MOVES)
    assert shared.rules is rules
    assert shared.turns == play(*MOVES).turns


@given(st.integers())
def test_any_whole_number_is_a_seed(seed: int) -> None:
    note(f"seed {seed}")
    assert play(*MOVES, seed=seed).messages == play(*MOVES, seed=seed).messages
