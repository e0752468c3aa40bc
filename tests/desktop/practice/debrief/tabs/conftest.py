"""A tab in a window, showing a deal that was played, judged and talked over."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.debrief.debrief import Debrief, debrief
from simulator.debrief.study import study
from simulator.desktop.desk import Desk
from simulator.desktop.practice.debrief.tabs.tab import Tab
from simulator.history import AttemptRow, Session
from simulator.office.forecast import DEMANDS, Forecast, by_hand, pick
from simulator.office.office import Office
from simulator.office.talk import Answer
from tests.desktop.practice.dealing import begin

VOID = ("be_useful", "trade_days", "give_all", "sign")
CLEAN = ("ask_spring", "two_invoices", "one_more")
LOST = ("be_useful", "give_all", "say_nothing")
LEFT = ("leave_now",)
FORECASTS = (
    pick("demand", "briefing", DEMANDS, "look_tough", 70),
    by_hand("demand", "office", dict.fromkeys(DEMANDS, 20)),
)

Debriefed = tuple[Session, Debrief]
Show = Callable[..., Tab]


def debriefed(
    desk: Desk,
    *choices: str,
    answers: Sequence[Answer] = (),
    forecasts: Sequence[Forecast] = FORECASTS,
    earlier: Sequence[AttemptRow] = (),
    judged: bool = True,
) -> Debriefed:
    """A finished session and its debrief, with the talk in the office as far as it was had."""
    session = begin(desk, *choices)
    found = study(session.attempt) if judged else None
    findings = None if found is None else found.findings
    office = None
    if findings is not None:
        tested = [verdict.tested for verdict in findings.verdicts]
        office = Office(session.attempt, tested, findings.headroom, answers)
    return session, debrief(session.attempt, found, office, forecasts, earlier)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows a tab in an active window, as wide as on the page: `show(Kind, desk, session, debrief)`."""

    kept: list[Tab] = []

    def at(kind: type[Tab], desk: Desk, shown: Debriefed, width: int = 590, height: int = 420) -> Tab:
        tab = kind(desk.theme)
        kept.append(tab)
        qtbot.addWidget(tab)
        tab.resize(width, height)
        with qtbot.waitActive(tab):
            tab.show()
            tab.activateWindow()
        tab.show_debrief(*shown)
        QApplication.processEvents()
        return tab

    return at
