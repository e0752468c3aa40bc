"""The decisions as rows: what each did at once, how it is judged, and who had just spoken."""

from fractions import Fraction

import pytest

from simulator.debrief.decisions import BetterReply, Change, decision_rows, worst
from simulator.debrief.field import Point
from simulator.negotiation.attempt import Made
from simulator.negotiation.step import step
from tests.analysis import small
from tests.debrief.played import PLAYS, SHIPPED, shipped, table, talks
from tests.director import material


def test_a_row_says_what_was_said_where_and_what_it_changed_at_once() -> None:
    row = decision_rows(talks("listen", "price_415", "sign"), None)[1]
    assert (row.number, row.scene, row.choice, row.move) == (2, "table", "price_415", "concede")
    assert row.change == Change(client=3, company=-3 - 2)
    assert row.levels == (0, 0, 1)
    assert row.after == Point(50 + 3 + 3, 72 - 5)


def test_without_a_study_nothing_is_judged() -> None:
    row = decision_rows(small.play("price_95"), None)[0]
    assert (row.mark, row.regret, row.luck, row.better, row.reason, row.kept) == (None,) * 6
    assert row.regrets == ()
    assert "price_90" in row.offered
    assert worst([row]) is None


def test_the_better_reply_has_its_own_immediate_change() -> None:
    row = table("price_95").debrief.decisions[0]
    assert row.change == Change(5, -5)
    assert row.better == BetterReply("price_90", Change(10, -10), "signed")


@pytest.mark.parametrize(("day", "to"), [("monday", "signed"), ("tuesday", "lost")])
def test_where_the_better_reply_leads_is_told_under_the_attempts_own_draws(day: str, to: str) -> None:
    better = table("sign", day=day).debrief.decisions[0].better
    assert better is not None
    assert (better.choice, better.to) == ("gamble", to)


def test_every_reply_offered_has_its_regret_in_file_order() -> None:
    row = table("price_95").debrief.decisions[0]
    assert len(row.regrets) == len(row.offered) == 9
    assert row.offered[:2] == ("sign", "price_95")
    assert row.regrets[row.offered.index("price_95")] == row.regret
    assert row.regrets[row.offered.index("price_90")] == 0


def test_a_reason_and_the_options_kept_stand_with_their_decision() -> None:
    rows = table("ask_day", "leave_knowing", day="monday", asking=True).debrief.decisions
    assert rows[0].reason is None
    assert rows[1].reason is not None
    assert rows[1].reason.better == "gamble_knowing"
    assert all(row.kept is not None and 0 <= row.kept <= 1 for row in rows)


def test_the_worst_decision_is_the_error_that_cost_most() -> None:
    debrief = table("ask_day", "leave_knowing", day="monday", asking=True).debrief
    assert debrief.worst == 2
    assert table("price_90").debrief.worst is None


def test_a_time_out_is_told() -> None:
    attempt = small.play()
    attempt.choose("price_95", timed_out=True)
    assert decision_rows(attempt, None)[0].timed_out


def test_a_decision_is_pressed_if_he_spoke_since_the_last_one() -> None:
    attempt = talks("begin", "price_415", "price_410", "sign")
    spoke = {message.decision for message in attempt.messages if message.decision}
    assert 2 in spoke
    rows = decision_rows(attempt, None)
    assert [row.pressed for row in rows] == [row.number - 1 in spoke for row in rows]
    pressed = rows[2]
    assert pressed.message is not None
    assert attempt.messages[pressed.message].decision == 2


def test_what_he_says_before_talks_presses_nobody() -> None:
    attempt = talks("begin", "sign")
    assert any(message.decision == 0 for message in attempt.messages)
    assert not decision_rows(attempt, None)[0].pressed


def test_what_he_says_as_talks_open_does() -> None:
    told = {"says": "I can hear you.", "about": "manner", "leans": "company"}
    data = {**material.SCENARIO, "scenes": {**material.SCENARIO["scenes"]}}
    data["scenes"]["opening"] = {**data["scenes"]["opening"], "director": [told]}
    played = type(material.scenario()).model_validate(data)
    assert decision_rows(talks("begin", played=played), None)[0].pressed


@pytest.mark.parametrize(("scenario", "director", "seed"), PLAYS)
def test_running_scores_and_changes_add_up(scenario: str, director: str, seed: int) -> None:
    """Seeds are the parameter; changes sum to the uncapped scores, and shown scores follow them."""
    played = shipped(scenario, director, seed)
    attempt, rows = played.attempt, played.debrief.decisions
    client, company = attempt.rules.start
    for row in rows:
        client, company = client + row.change.client, company + row.change.company
        assert row.after == Point(max(0, min(100, client)), max(0, min(100, company)))
    assert (client, company) == (attempt.state.client, attempt.state.company)


@pytest.mark.parametrize(("scenario", "director"), SHIPPED)
def test_a_better_reply_is_one_that_was_offered_and_cost_less(scenario: str, director: str) -> None:
    played = shipped(scenario, director, 1)
    attempt = played.attempt
    for row in played.debrief.decisions:
        if row.better is None:
            assert not row.regret
            continue
        assert row.better.choice in row.offered
        assert row.regret is not None
        assert row.regrets[row.offered.index(row.better.choice)] == Fraction(0) < row.regret
        before = attempt.talks.steps[row.number - 1].before
        other = step(attempt.rules, before, row.better.choice)
        assert row.better.to == other.state.at
        assert row.better.change.client == other.state.client - before.client
        assert row.better.change.company == other.state.company - before.company


def test_choices_can_be_made_again_from_the_rows() -> None:
    attempt = small.play("ask_day", "leave_knowing", asking=True)
    rows = decision_rows(attempt, None)
    again = small.play(asking=True)
    for row in rows:
        again.choose(Made(row.choice).choice)
    assert again.state == attempt.state
