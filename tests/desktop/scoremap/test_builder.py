"""A finished attempt as a map."""

from dataclasses import replace

import pytest

from simulator.debrief.debrief import debrief
from simulator.debrief.study import Study, study
from simulator.desktop.scoremap.builder import map_view
from simulator.desktop.scoremap.view import MapView
from simulator.history import Session
from tests.desktop.practice.dealing import DealDesk, begin
from tests.desktop.practice.debrief.tabs.conftest import CLEAN, LEFT, VOID


def _map(session: Session, found: Study | None, **options: bool) -> MapView:
    made = debrief(session.attempt, found, None)
    rows = session._history.rows_with(scenario=session.row.scenario, trainee="")
    return map_view(session, made, found, rows, **options)


@pytest.fixture
def session(deal_desk: DealDesk) -> Session:
    desk = deal_desk()
    begin(desk, *CLEAN)
    begin(desk, *LEFT)
    return begin(desk, *VOID)


def test_the_path_begins_at_the_opening_and_ends_at_you(session: Session) -> None:
    view = _map(session, study(session.attempt))
    attempt = session.attempt
    assert view.path[0].point == attempt.talks.start.shown
    assert [spot.number for spot in view.path] == list(range(len(VOID)))
    assert view.you is not None
    assert view.you.point == attempt.state.shown
    assert view.you.number == 3


def test_other_attempts_stand_under_their_numbers_and_a_walk_away_is_crossed(session: Session) -> None:
    view = _map(session, study(session.attempt))
    assert [(spot.number, spot.signed) for spot in view.attempts] == [(1, True), (2, False)]


def test_what_was_reachable_comes_from_the_study(session: Session) -> None:
    found = study(session.attempt)
    field = found.field
    assert field is not None
    view = _map(session, found)
    assert [spot.point for spot in view.frontier] == [(one.client, one.company) for one in field.frontier]
    assert {spot.point for spot in view.endings} == {(one.client, one.company) for one in field.dots or ()}
    client, company = view.gaps
    assert client == (field.gaps.client.points if field.gaps.client else 0)
    assert company == (field.gaps.company.points if field.gaps.company else 0)
    assert view.state == "ready"


def test_while_it_is_worked_out_the_path_is_there_already(session: Session) -> None:
    view = _map(session, None, thinking=True)
    assert view.state == "thinking"
    assert len(view.path) == len(VOID)
    assert view.frontier == ()
    assert not view.nothing_left


def test_a_scenario_with_one_ending_says_so_and_draws_no_frontier(session: Session) -> None:
    found = study(session.attempt)
    assert found.field is not None
    one = replace(found, field=replace(found.field, one_ending=True))
    view = _map(session, one)
    assert (view.state, view.note) == ("none", "This scenario has one ending.")
    assert view.frontier == view.endings == ()


@pytest.mark.parametrize(
    ("since", "words"), [(3, "Decisions are judged from 3 on."), (None, "too large to be searched.")]
)
def test_over_the_budget_the_map_says_what_is_known(session: Session, since: int | None, words: str) -> None:
    found = replace(study(session.attempt), field=None, since=since, reason="too_many_states")
    view = _map(session, found)
    assert view.state == "none"
    assert words in view.note


def test_a_loop_that_adds_for_ever_has_no_best_ending(session: Session) -> None:
    found = replace(study(session.attempt), field=None, reason="score_farm")
    assert "for ever" in _map(session, found).note
