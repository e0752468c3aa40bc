"""Sitting down at the Table in a window of its own."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.table import TablePage
from simulator.history import Session
from tests.desktop.practice.dealing import Hands

Sit = Callable[..., TablePage]


@pytest.fixture
def sit(qtbot: QtBot, hands: Hands) -> Sit:
    """Shows a session at the Table in an active window: `sit(desk, session, size=(1366, 768))`."""

    def down(desk: Desk, session: Session, size: tuple[int, int] = (1366, 768)) -> TablePage:
        page = TablePage(desk, now=hands)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_session(session)
        hands.pass_by(1)
        return page

    return down
