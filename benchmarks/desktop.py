"""How long a person waits at the window: from a choice to its paint, and the longest time nothing moves.

A probe asks the event loop for a tick every few milliseconds; what a tick comes late by is the time in
which the window neither paints nor hears. The floor is the same probe over an empty window, in a process of
its own: it tells how much of a figure is the machine's.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from benchmarks.harness import Side, Target

if TYPE_CHECKING:
    from simulator.history import Session

_STEP_MS = 4
_SCENARIO = "by-tomorrow"
_DEALS = 3
_BALANCED = "city-pumps"
"""Of all that ship it has the most distinct outcomes."""


class _Probe:
    """Ticks of the event loop, each with how late it came, by what was going on."""

    def __init__(self) -> None:
        import time

        from PySide6.QtCore import Qt, QTimer

        self._clock, self._last = time.perf_counter, 0.0
        self.late: dict[str, list[float]] = {}
        self.now = "idle"
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self, what: str) -> None:
        self.now, self._last = what, self._clock()
        self._timer.start()

    def end(self) -> None:
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = self._clock()
        self.late.setdefault(self.now, []).append(max(0.0, now - self._last - _STEP_MS / 1000))
        self._last = now


class _Play:
    """A whole deal in a real window, from the table over the office to the debrief."""

    def __init__(self) -> None:
        import time

        from PySide6.QtCore import QEvent, QObject, QTimer
        from PySide6.QtWidgets import QApplication

        self.app = QApplication([])
        self.clock = time.perf_counter
        self.waits: list[float] = []
        self.probe = _Probe()
        outer = self

        class Paints(QObject):
            """Sees when the window has been painted: what it asks for then comes after the paint."""

            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.UpdateRequest:
                    QTimer.singleShot(0, self.note)
                return False

            def note(self) -> None:
                outer.painted = outer.clock()

        self.painted = 0.0
        self.watch = Paints()
        self._open()

    def _open(self) -> None:
        import gc
        import tempfile
        from importlib import import_module
        from pathlib import Path

        from simulator.desktop.desk import Desk
        from simulator.desktop.opening import _SOON
        from simulator.desktop.preferences import Preferences
        from simulator.desktop.text import Language
        from simulator.desktop.theme import Look, Theme
        from simulator.desktop.warming import soon
        from simulator.desktop.window import Window
        from simulator.history import History
        from simulator.scenario.library import Library

        for name in _SOON:
            # The program brings these in behind its first window, as `opening` has it.
            import_module(name)
        self.folder = tempfile.TemporaryDirectory()
        theme = Theme(Look("light"))
        theme.install(self.app)
        history = History.open(Path(self.folder.name) / "history.sqlite")
        preferences = Preferences.open(Path(self.folder.name) / "preferences.json")
        preferences.keep(time_factor=None)
        self.desk = Desk(theme, Language("en"), Library.shipped(), preferences, history)
        self.window = Window(self.desk)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.installEventFilter(self.watch)
        self.app.processEvents()
        # What the program makes beforehand, a piece at a time.
        self.probe.begin("beforehand")
        for _ in soon(self.window, self.desk.library):
            self.app.processEvents()
        self.probe.end()
        gc.freeze()

    def until(self, done: Callable[[], bool], most: float = 120.0) -> None:
        """Let the loop run until something holds."""
        from PySide6.QtCore import QEventLoop

        end = self.clock() + most
        while not done() and self.clock() < end:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def choose(self, choice: str) -> None:
        """Give a reply at the table and wait for the paint that answers it."""
        table = self.window.table
        before = self.clock()
        table.choose(choice)
        self.until(lambda: self.painted > before, 5.0)
        self.waits.append(self.painted - before)
        self.until(lambda: not table.reveal.active, 30.0)

    def deal(self, seed: int) -> "Session":
        """Play a deal of the library at random to its end."""
        import random

        from simulator.desktop.sessions import start_session

        entry = self.desk.library.scenario(_SCENARIO)
        scenario = None if entry is None else entry.loaded.value
        assert scenario is not None
        session = start_session(self.desk, _SCENARIO, scenario.director, "practice")
        pick = random.Random(seed)
        self.probe.begin("table")
        self.window.show_table(session)
        while session.attempt.ended is None:
            offered = [choice.id for choice in session.attempt.offered() if choice.available]
            self.choose(pick.choice(offered))
        self.probe.end()
        return session

    def look_back(self, session: "Session") -> None:
        """Open the debrief and wait until everything is worked out."""
        self.probe.begin("opening the debrief")
        self.window.show_debrief(session)
        self.app.processEvents()
        self.probe.end()
        self.probe.begin("while it is worked out")
        self.until(lambda: self.desk.thinking.of(session) is not None)
        self.probe.end()

    def balance(self) -> None:
        """Have a balance worked out that is not known yet, and shown."""
        import os

        from simulator.desktop.workshop.balance.pane import BalancePane
        from simulator.desktop.workshop.work import Work
        from simulator.places import HOME_VARIABLE
        from simulator.scenario.library import SHIPPED

        os.environ[HOME_VARIABLE] = self.folder.name
        work = Work(self.desk.library.folders)
        pane = BalancePane(self.desk, work)
        pane.resize(524, 640)
        pane.show()
        work.open(SHIPPED / f"{_BALANCED}.yaml")
        self.until(lambda: work.current)
        self.probe.begin("while it is balanced")
        self.until(lambda: pane.answer is not None)
        self.probe.end()
        pane.stop()
        work.stop()
        pane.close()

    def close(self) -> None:
        self.window.close()
        self.desk.close_history()
        self.folder.cleanup()


def _percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _offscreen() -> None:
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def choice(share: str) -> dict[str, float]:
    """From a choice to the paint that answers it: what so many per cent of the choices keep under."""
    _offscreen()
    play = _Play()
    for seed in range(_DEALS):
        play.deal(seed)
    waits = play.waits[1:]
    play.close()
    return {"seconds": _percentile(waits, int(share) / 100)}


def frame(what: str) -> dict[str, float]:
    """The longest time in which nothing moves: `table`, `balance`, or `analysis`, of a debrief."""
    _offscreen()
    play = _Play()
    if what == "balance":
        play.balance()
        late = play.probe.late["while it is balanced"]
        play.close()
        return {"seconds": max(late)}
    session = play.deal(1)
    if what == "analysis":
        play.look_back(session)
    late = play.probe.late["table" if what == "table" else "while it is worked out"]
    play.close()
    return {"seconds": max(late)}


def idle() -> dict[str, float]:
    """The floor: the longest time in which an empty window does not tick, over two seconds."""
    _offscreen()
    import time

    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.show()
    probe, end = _Probe(), time.perf_counter() + 2.0
    probe.begin("idle")
    while time.perf_counter() < end:
        app.processEvents()
    probe.end()
    return {"seconds": max(probe.late["idle"])}


def targets(short: bool) -> list[Target]:
    """Waits and frames as they are; the floor tells how noisy the machine was."""
    del short
    floor, table, analysis, balance = Side("desktop:idle"), ("table",), ("analysis",), ("balance",)
    return [
        Target("choice to paint, half of them", Side("desktop:choice", ("50",)), floor, absolute=0.016),
        Target("choice to paint, 99 of 100", Side("desktop:choice", ("99",)), floor, absolute=0.1),
        Target("longest frame at the table", Side("desktop:frame", table), floor, absolute=0.05),
        Target("longest frame during the analysis", Side("desktop:frame", analysis), floor, absolute=0.05),
        Target("longest frame during a balance", Side("desktop:frame", balance), floor, absolute=0.05),
    ]
