import ctypes

import pytest
from pytestqt.qtbot import QtBot

from simulator.desktop import memory
from simulator.desktop.desk import Desk
from simulator.desktop.memory import HandingBack, hand_back


def test_memory_is_handed_back_once_work_has_been_over_for_a_while(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    monkeypatch.setattr(memory, "_trim", lambda: given.append)
    handing = HandingBack()
    handing._rest.setInterval(0)
    handing.work_ended()
    handing.work_ended()
    assert handing.waiting
    qtbot.waitUntil(lambda: not handing.waiting)
    assert given == [0]


def test_a_system_that_knows_no_such_thing_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    memory._trim.cache_clear()
    assert hand_back() is False
    memory._trim.cache_clear()


def test_a_study_or_a_comparison_that_ends_is_followed_by_it(desk: Desk) -> None:
    for end in (desk.thinking.thought, desk.comparing.advanced):
        desk.handing_back.stop()
        end.emit("an attempt")
        assert desk.handing_back.waiting
    desk.close_history()
    assert not desk.handing_back.waiting
