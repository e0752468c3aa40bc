"""One's own history or the team's: switched on the page, looked at, never changed, and away at times."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.history import HistoryPage
from simulator.desktop.history.columns import COLUMNS
from simulator.desktop.history.model import LINE_ROLE
from simulator.desktop.sessions import resume_session
from simulator.history import History, HistoryFault, Query, Session
from simulator.history.dialect import make_engine
from simulator.history.store import _address
from simulator.history.team.fault import TeamFault
from simulator.history.team.line import Line
from simulator.history.team.looking import Looking
from simulator.history.team.post import TeamPost
from tests.desktop.acting import click
from tests.desktop.conftest import MakeDesk
from tests.desktop.looking import latin_words
from tests.history.material import director, scenario
from tests.history.records.material import played


@pytest.fixture
def team(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[History]:
    """The team's database: a file that stands where the server would be, with two attempts of a colleague."""
    file = tmp_path / "team.sqlite"
    opened = History.open(file)
    monkeypatch.setattr(
        TeamPost,
        "reading",
        lambda _way: Looking(make_engine(_address(file)), lambda: datetime.now(UTC), Line()),
    )
    for _ in range(2):
        played(opened, trainee="Svetlana")
    yield opened
    opened.close()


def show(desk: Desk, qtbot: QtBot) -> HistoryPage:
    desk.team.choose(address="postgresql://db.example.org/team")
    qtbot.waitUntil(lambda: desk.team.busy is None)
    page = HistoryPage(desk)
    qtbot.addWidget(page)
    page.resize(1290, 768)
    page.refresh()
    with qtbot.waitExposed(page):
        page.show()
    settle(page, qtbot)
    return page


def settle(page: HistoryPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.settled, timeout=20_000)


def look_at(page: HistoryPage, number: int, qtbot: QtBot) -> None:
    click(page.parts.whose.segments[number])
    settle(page, qtbot)


def ids(page: HistoryPage) -> set[str]:
    table = page.table.attempts
    return {table.index(row, 0).data(LINE_ROLE).id for row in range(table.rowCount())}


def test_without_a_team_there_is_nothing_to_switch(desk: Desk, qtbot: QtBot) -> None:
    page = HistoryPage(desk)
    qtbot.addWidget(page)
    page.refresh()
    assert page.parts.whose.isHidden()


def test_the_teams_attempts_are_shown_and_ones_own_again(desk: Desk, team: History, qtbot: QtBot) -> None:
    mine = played(desk.history, trainee=desk.preferences.trainee)
    page = show(desk, qtbot)
    assert page.parts.whose.isVisible()
    look_at(page, 1, qtbot)
    assert ids(page) == {row.id for row in team.attempts()}
    assert not page.parts.bring.isVisible()
    assert not page.table.isColumnHidden(COLUMNS.index("trainee"))
    assert not page.parts.footer.delete.isVisible()
    look_at(page, 0, qtbot)
    assert ids(page) == {mine.id}
    assert page.table.isColumnHidden(COLUMNS.index("trainee"))
    assert page.parts.footer.delete.isVisible()


def test_a_colleagues_attempt_is_looked_at_and_nothing_is_stored(
    desk: Desk, team: History, qtbot: QtBot
) -> None:
    before = [team.attempt(row.id) for row in team.attempts()]
    page = show(desk, qtbot)
    look_at(page, 1, qtbot)
    with qtbot.waitSignal(page.opened) as told:
        page.table.opened.emit(before[0].row.id)
    session = resume_session(desk, told.args[0])
    assert session.attempt.ended is not None
    session.set_words(scenario(), director())
    assert [team.attempt(row.id) for row in team.attempts()] == before
    assert desk.history.count(Query()).all == 0
    page.delete_selected()
    assert team.count(Query()).all == 2


def test_two_colleagues_attempts_are_compared(desk: Desk, team: History, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    look_at(page, 1, qtbot)
    page.table.selectAll()
    page.comparer.read()
    qtbot.waitUntil(lambda: page.comparer._sessions is not None)
    sessions = page.comparer._sessions
    assert sessions is not None
    assert {one.id for one in sessions} == {row.id for row in team.attempts()}
    desk.thinking.stop()


def test_what_was_given_up_there_is_seen_again_and_not_gone_on_with(
    desk: Desk, team: History, qtbot: QtBot
) -> None:
    deal, boss = scenario(), director()
    given_up = Session.start(team, deal, boss, (deal, boss), trainee="Svetlana")
    given_up.choose("ask")
    given_up.abandon()
    page = show(desk, qtbot)
    look_at(page, 1, qtbot)
    page.table.selectRow(0)
    with qtbot.waitSignal(page.replay_wanted) as told:
        page.table.opened.emit(given_up.id)
    assert told.args == [given_up.id]


def test_where_the_server_is_away_a_sentence_says_so_and_ones_own_stays(
    desk: Desk, team: History, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_way: TeamPost) -> Looking:
        raise TeamFault("unreachable")

    monkeypatch.setattr(TeamPost, "reading", away)
    mine = played(desk.history, trainee=desk.preferences.trainee)
    page = show(desk, qtbot)
    look_at(page, 1, qtbot)
    assert ids(page) == {mine.id}
    assert page.parts.whose.segments[0].isChecked()
    assert "cannot be reached" in page.toast._words.text()
    assert team.count(Query()).all == 2


@pytest.mark.usefixtures("team")
def test_where_it_goes_away_meanwhile_ones_own_comes_back(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(desk, qtbot)
    look_at(page, 1, qtbot)

    def gone(*_anything: object) -> None:
        raise HistoryFault("unreachable", file="postgresql://db.example.org/team")

    monkeypatch.setattr(Looking, "page", gone)
    page.refresh()
    settle(page, qtbot)
    assert desk.looking is None
    assert ids(page) == set()


@pytest.mark.usefixtures("team")
def test_switched_off_in_the_settings_ones_own_comes_back(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    look_at(page, 1, qtbot)
    desk.team.switch_off()
    qtbot.waitUntil(lambda: desk.looking is None)
    assert page.parts.whose.isHidden()


@pytest.mark.usefixtures("team")
def test_in_russian_the_switch_is_in_russian(make_desk: MakeDesk, qtbot: QtBot) -> None:
    page = show(make_desk(language="ru"), qtbot)
    assert latin_words(page.parts.whose) == []
    assert page.parts.whose.accessibleName() == "Чья история"
