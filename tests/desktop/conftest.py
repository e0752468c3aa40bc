"""What every test of the desktop has: a desk of its own, and nothing left behind when it ends.

Qt's warnings fail a test by the suite's settings; windows, timers and threads that outlive it, by what
is here.
"""

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn
from weakref import WeakSet

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.preferences import Preferences
from simulator.desktop.text import Code, Language
from simulator.desktop.theme import Look, Theme
from simulator.history import History
from simulator.scenario.library import Library

_POOL_MS = 5000


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a window, a running timer or a thread behind."""
    threads = set(threading.enumerate())
    timers: WeakSet[QTimer] = WeakSet()
    plain_start = QTimer.start

    def start(timer: QTimer, *arguments: Any) -> None:
        timers.add(timer)
        plain_start(timer, *arguments)

    monkeypatch.setattr(QTimer, "start", start)
    yield
    assert QThreadPool.globalInstance().waitForDone(_POOL_MS), "a worker of the pool did not end"
    drain()
    running = [timer for timer in timers if shiboken6.isValid(timer) and timer.isActive()]
    left = [type(window).__name__ for window in qapp.topLevelWidgets()]
    assert not left, f"windows were left: {left}"
    assert not running, f"timers were left running: {[timer.parent() for timer in running]}"
    assert set(threading.enumerate()) <= threads, f"threads were left: {threading.enumerate()}"


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtBot]:
    """Keep the test's widgets until they have been closed.

    A page that only the test's own frame holds is garbage once the test returns; whatever Qt still had to
    deliver then met a page that the collector was taking apart.
    """
    kept: list[QWidget] = []
    plain_add = qtbot.addWidget

    def add(widget: QWidget, **options: Any) -> None:
        kept.append(widget)
        plain_add(widget, **options)

    monkeypatch.setattr(qtbot, "addWidget", add)
    yield qtbot
    kept.clear()


@pytest.fixture(autouse=True)
def _no_modal_loops(monkeypatch: pytest.MonkeyPatch) -> None:
    """A modal loop would hang the suite: the program opens dialogs and waits for their signal instead."""

    def refuse(*_arguments: object, **_options: object) -> NoReturn:
        raise AssertionError("a modal loop was started")

    for owner, names in (
        (QDialog, ("exec",)),
        (QMenu, ("exec",)),
        (QMessageBox, ("exec", "about", "critical", "information", "question", "warning")),
        (QFileDialog, ("getOpenFileName", "getSaveFileName", "getExistingDirectory")),
    ):
        for name in names:
            monkeypatch.setattr(owner, name, refuse)


def drain() -> None:
    """Let Qt delete what was given up; without a running loop it would live on into the next test."""
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    if QApplication.topLevelWidgets():
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> Theme:
    """One theme dresses the one application; each test sets it back."""
    theme = Theme(Look("light"))
    assert theme.install(qapp) == ()
    return theme


@pytest.fixture
def theme(_dressed: Theme) -> Theme:
    """The light theme at its usual size, without motion."""
    # Another theme may have dressed the application since: only a change dresses it again.
    _dressed.choose(scheme="dark")
    _dressed.choose(scheme="light", scale=100, reduced_motion=True, high_contrast=False)
    return _dressed


@pytest.fixture(scope="session")
def shipped_library() -> Library:
    """The library that ships with the program, read once."""
    return Library.shipped()


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(theme: Theme, shipped_library: Library, tmp_path: Path) -> Iterator[MakeDesk]:
    """Makes desks: `make_desk(language="en", scheme="light", scale=100, library=None, history=True)`."""
    made: list[Desk] = []

    def make(
        language: Code = "en",
        scheme: str = "light",
        scale: int = 100,
        library: Library | None = None,
        history: bool = True,
    ) -> Desk:
        theme.choose(scheme="dark" if scheme == "dark" else "light", scale=scale)
        store = History.open(tmp_path / "history.sqlite") if history else None
        preferences = Preferences.open(tmp_path / "preferences.json")
        desk = Desk(theme, Language(language), library or shipped_library, preferences, store)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.close_history()
        desk.language.close()
    theme.choose(scheme="light", scale=100)


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A desk in English and light, with an empty history and the shipped library."""
    return make_desk()


@pytest.fixture(params=[("en", "light"), ("en", "dark"), ("ru", "light"), ("ru", "dark")], ids="-".join)
def any_desk(request: pytest.FixtureRequest, make_desk: MakeDesk) -> Desk:
    """A desk in each language and scheme."""
    language, scheme = request.param
    return make_desk(language, scheme)
