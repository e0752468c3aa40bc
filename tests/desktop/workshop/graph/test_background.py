"""Work in the background: whoever asks last is served, and closing waits."""

import threading

from pytestqt.qtbot import QtBot

from simulator.desktop.workshop.graph.background import Background, GoingOn, Unwanted


def test_only_what_was_asked_for_last_is_told(qtbot: QtBot) -> None:
    background = Background()
    told: list[object] = []
    background.found.connect(told.append)
    begun, asked = threading.Event(), threading.Event()

    def slow(going_on: GoingOn) -> str:
        begun.set()
        asked.wait(5)
        if not going_on():
            raise Unwanted
        return "old"

    background.ask(slow)
    assert begun.wait(5)
    background.ask(lambda _going_on: "new")
    asked.set()
    qtbot.waitUntil(lambda: not background.busy, timeout=5000)
    assert told == ["new"]
    background.stop()


def test_nothing_is_told_after_it_was_stopped(qtbot: QtBot) -> None:
    background = Background()
    told: list[object] = []
    background.found.connect(told.append)
    background.ask(lambda _going_on: "late")
    background.stop()
    qtbot.wait(1)
    assert told == []
    assert not background.busy


def test_what_memory_does_not_suffice_for_is_told_as_failed(qtbot: QtBot) -> None:
    background = Background()

    def much(_going_on: GoingOn) -> None:
        raise MemoryError

    with qtbot.waitSignal(background.failed, timeout=5000):
        background.ask(much)
    background.stop()
