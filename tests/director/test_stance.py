"""How the director stands, and how he may turn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.director.stance import LADDER, IllegalTurn, StanceMachine


def judged(*nets: int) -> StanceMachine:
    machine = StanceMachine()
    for net in nets:
        machine.judge(net)
    return machine


def test_he_starts_neutral() -> None:
    assert StanceMachine().stance == "neutral"


def test_he_moves_one_step_by_the_sign_however_much_speaks_for_it() -> None:
    assert judged(-5).stance == "questioning"
    assert judged(+5).stance == "supportive"
    assert judged(0).stance == "neutral"


def test_he_gets_no_better_than_supportive_and_no_worse_than_accusing() -> None:
    assert judged(1, 1, 1).stance == "supportive"
    assert judged(-1, -1, -1, -1, -1).stance == "accusing"


def test_one_good_decision_does_not_bring_him_back_from_accusing() -> None:
    assert judged(-1, -1, -1, 3).stance == "accusing"


def test_two_good_decisions_in_a_row_do() -> None:
    assert judged(-1, -1, -1, 1, 1).stance == "suspicious"


@pytest.mark.parametrize("between", [0, -1])
def test_good_decisions_that_are_not_in_a_row_do_not(between: int) -> None:
    assert judged(-1, -1, -1, 1, between, 1).stance == "accusing"


def test_the_next_time_he_accuses_two_are_needed_again() -> None:
    machine = judged(-1, -1, -1, 1, 1, -1)
    assert machine.stance == "accusing"
    machine.judge(1)
    assert machine.stance == "accusing"


def test_once_withdrawn_nothing_moves_him() -> None:
    machine = judged(-1)
    machine.withdraw()
    for net in (1, 1, 1, -1):
        machine.judge(net)
    assert machine.stance == "withdrawn"


def test_the_ending_brings_him_back_to_where_he_withdrew_from() -> None:
    machine = judged(-1, -1)
    machine.withdraw()
    machine.end(better=False, worse=False)
    assert machine.stance == "suspicious"


def test_at_the_ending_his_pleasure_moves_him_one_step() -> None:
    for better, worse, stance in ((True, False, "supportive"), (False, True, "questioning")):
        machine = StanceMachine()
        machine.end(better=better, worse=worse)
        assert machine.stance == stance


def test_a_pleasing_outcome_ends_an_accusation_at_once() -> None:
    machine = judged(-1, -1, -1)
    machine.end(better=True, worse=False)
    assert machine.stance == "suspicious"


@pytest.mark.parametrize("stance", [s for s in LADDER if s not in ("supportive", "neutral", "questioning")])
def test_a_jump_over_a_stance_is_refused(stance: str) -> None:
    machine = StanceMachine()
    with pytest.raises(IllegalTurn, match="neutral"):
        machine.turn(stance)  # type: ignore[arg-type]
    assert machine.stance == "neutral"


def test_nobody_comes_back_from_withdrawn_while_talks_go_on() -> None:
    machine = StanceMachine()
    machine.withdraw()
    for stance in LADDER:
        with pytest.raises(IllegalTurn, match="during talks"):
            machine.turn(stance)
    assert machine.stance == "withdrawn"


def test_nobody_withdraws_when_talks_have_ended() -> None:
    with pytest.raises(IllegalTurn, match="at the ending"):
        StanceMachine().turn("withdrawn", ending=True)


def test_an_accusation_is_not_dropped_for_nothing() -> None:
    machine = judged(-1, -1, -1)
    with pytest.raises(IllegalTurn):
        machine.turn("suspicious")


@given(st.lists(st.integers(-3, 3), max_size=30))
def test_he_never_moves_more_than_one_step_and_never_against_the_sign(nets: list[int]) -> None:
    machine = StanceMachine()
    for net in nets:
        before = LADDER.index(machine.stance)
        machine.judge(net)
        moved = LADDER.index(machine.stance) - before
        assert abs(moved) <= 1
        assert moved * net <= 0
