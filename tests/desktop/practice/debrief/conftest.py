"""The debrief in a window, of the deal of `material`."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.debrief.page import DebriefPage
from simulator.history import Session

VOID = ("be_useful", "trade_days", "give_all", "sign")
CLEAN = ("ask_spring", "two_invoices", "one_more")
LOST = ("be_useful", "give_all", "say_nothing")
LEFT = ("leave_now",)


def at_rest(page: QWidget, qtbot: QtBot) -> None:
    """Wait until layouts have come to rest."""
    before: list[QRect] = []

    def still() -> bool:
        now = [part.geometry() for part in page.findChildren(QWidget) if part.isVisible()]
        same = now == before
        before[:] = now
        return same

    qtbot.waitUntil(still)


Look = Callable[..., DebriefPage]


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    """Shows a finished session in an active window: `look(desk, session, size=(1290, 768), judged=True)`."""
    kept: list[DebriefPage] = []

    def at(
        desk: Desk, session: Session, size: tuple[int, int] = (1290, 768), *, judged: bool = True
    ) -> DebriefPage:
        page = DebriefPage(desk)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_session(session)
        if judged:
            qtbot.waitUntil(lambda: page.view is not None and page.view.judged and not page.map_waits)
        QApplication.processEvents()
        return page

    return at
