"""A replay: the Table as it stood at each decision, looked at by keyboard and by itself."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.history.replay.page import ReplayPage
from simulator.history import Session
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.looking import clipped, latin_words
from tests.desktop.playing import play

KEY = Qt.Key


def shown(
    page: ReplayPage, qtbot: QtBot, session: Session, size: tuple[int, int] = (1290, 768)
) -> ReplayPage:
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.show_session(session)
    page.setFocus()
    return page


def scores(page: ReplayPage) -> tuple[int, int]:
    view = page.view
    assert view is not None
    assert view.client_score is not None
    assert view.company_score is not None
    return view.client_score.value, view.company_score.value


def test_arrows_go_over_the_decisions_and_each_stands_as_it_stood(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("en")
    session = play(desk, pick=1, mode="exam")
    page = shown(ReplayPage(desk), qtbot, session)
    seen = [scores(page)]
    for turn in session.attempt.turns:
        given = [button.row.id for button in page.parts.choices.buttons if button._chosen]
        asked = [] if page.view is None else [row.id for row in page.view.asks]
        assert given == [turn.step.choice] or turn.step.choice in asked
        press(KEY.Key_Right)
        seen.append(scores(page))
    assert seen == [
        session.attempt.rewound(place).state.shown for place in range(len(session.attempt.turns) + 1)
    ]
    assert page.view is not None
    assert page.view.ended is not None
    press(KEY.Key_Home)
    assert page.at == 0
    press(KEY.Key_End)
    press(KEY.Key_Left)
    assert page.at == len(session.attempt.turns) - 1


def test_nothing_that_is_seen_can_be_changed(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("en")
    session = play(desk, pick=1)
    page = shown(ReplayPage(desk), qtbot, session)
    before = desk.history.attempt(session.id)
    for key in (KEY.Key_1, KEY.Key_2, KEY.Key_D, KEY.Key_Z, KEY.Key_Return, KEY.Key_Right, KEY.Key_1):
        press(key)
    for button in page.parts.choices.buttons:
        click(button)
    assert desk.history.attempt(session.id) == before


def test_it_plays_by_itself_until_the_end_and_space_stops_it(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("en")
    session = play(desk, pick=0)
    page = shown(ReplayPage(desk), qtbot, session)
    page._each.setInterval(1)
    press(KEY.Key_Space)
    qtbot.waitUntil(lambda: page.at == len(session.attempt.turns))
    assert not page.plays
    page._each.setInterval(60_000)
    press(KEY.Key_Space)
    assert (page.at, page.plays) == (0, True)
    press(KEY.Key_Space)
    assert not page.plays
    with qtbot.waitSignal(page.left):
        press(KEY.Key_Escape)


@pytest.mark.parametrize("size", [(1204, 620), (1290, 768)])
def test_it_is_all_in_russian_and_nothing_is_cut(
    make_desk: MakeDesk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    desk = make_desk("ru")
    session = play(desk, pick=1)
    page = shown(ReplayPage(desk), qtbot, session, size)
    for _ in range(len(session.attempt.turns) + 1):
        assert latin_words(page) == []
        qtbot.waitUntil(lambda: clipped(page) == [])
        press(KEY.Key_Right)
