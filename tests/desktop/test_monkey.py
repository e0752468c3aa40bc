"""The program under random clicks, keys, sizes and switches: exceptions and Qt's warnings fail the suite."""

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from simulator.desktop.window import Window
from tests.desktop.conftest import MakeDesk
from tests.desktop.monkey import Monkey

SEED = 20261124
ACTIONS = 250


@pytest.mark.parametrize("mode", ["practice", "exam"])
def test_random_acts_break_nothing_and_leave_every_word_in_its_language_and_colour(
    mode: str, make_desk: MakeDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    print(f"seed {SEED}")  # noqa: T201  shown when the test fails
    desk = make_desk()
    desk.preferences.keep(mode=mode)
    window = Window(desk)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    monkey = Monkey(window, desk, SEED)
    for number in range(1, ACTIONS + 1):
        monkey.act()
        if number % 25 == 0:
            assert list(monkey.faults()) == [], monkey.done
    assert desk.history.attempts()
