import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.app import Application
from simulator.desktop.preferences import Preferences
from simulator.history import History
from tests.desktop.acting import click
from tests.desktop.playing import play

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everything of the person's in one folder of the test's."""
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "home"))
    Preferences.open(places.preferences_file()).keep(language="en", scheme="light", scale=100, welcomed=True)
    return tmp_path / "home"


@pytest.fixture
def running(qapp: QApplication) -> Iterator[Application]:
    running = Application(qapp)
    yield running
    running.stop()


def test_the_scenarios_are_on_screen_before_the_history_is_open(running: Application, qtbot: QtBot) -> None:
    running.start()
    assert running.window.isVisible()
    assert running.window.home.grid.cards
    assert not running.desk.has_history
    with qtbot.waitSignal(running.desk.history_opened):
        pass
    assert places.history_file().exists()


def test_what_was_paused_last_time_is_offered_when_the_history_has_opened(
    running: Application, qtbot: QtBot
) -> None:
    running.desk.put_history(History.open(places.history_file()))
    session = play(running.desk, 1)
    running.desk.close_history()
    running.start()
    with qtbot.waitSignal(running.desk.history_opened):
        pass
    assert running.window.home.paused.isVisible()
    with qtbot.waitSignal(running.window.home.resumed) as told:
        running.window.home.paused.go_on.click()
    assert told.args == [session.id]


def test_a_history_that_cannot_be_opened_is_told_with_what_is_safe_and_tried_again(
    running: Application, qtbot: QtBot
) -> None:
    places.history_file().mkdir(parents=True)
    running.start()
    qtbot.waitUntil(running.window.error.isVisible)
    words = running.window.error_card.words
    assert str(places.history_file()) in words
    assert "safe" in words
    assert "Traceback" not in words
    places.history_file().rmdir()
    with qtbot.waitSignal(running.desk.history_opened):
        click(running.window.error_card.action)
    assert not running.window.error.isVisible()


def test_what_needs_a_history_that_could_not_be_opened_tries_again_and_says_so(
    running: Application, qtbot: QtBot
) -> None:
    places.history_file().mkdir(parents=True)
    running.start()
    window = running.window
    for go_on in (window.show_history, lambda: click(window.briefing.start)):
        qtbot.waitUntil(window.error.isVisible)
        click(window.error_card.close_button)
        window.show_briefing("warm-up")
        go_on()
    qtbot.waitUntil(window.error.isVisible)
    places.history_file().rmdir()
    click(window.error_card.action)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.table)
    assert len(running.desk.history.unfinished()) == 1


@pytest.mark.parametrize("place", ["workshop", "history"])
def test_what_is_chosen_to_open_first_does(
    running: Application, place: Literal["workshop", "history"]
) -> None:
    running.desk.preferences.keep(welcomed=True, start_page=place)
    running.start()
    assert running.window.place == place


def test_an_unforeseen_error_opens_one_dialog_and_the_program_goes_on(
    running: Application, qtbot: QtBot
) -> None:
    running.start()
    qtbot.waitUntil(lambda: running.desk.has_history)
    for number in range(2):
        running.reports.catch(ValueError, ValueError(f"bug {number}"), None)
    dialog = running._dialog
    assert dialog is not None
    assert dialog.isVisible()
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Your session is saved" in said
    assert "ValueError" not in said
    assert "bug 0" in dialog.text.toPlainText()
    assert "bug 1" in dialog.text.toPlainText()
    click(dialog.go_on)
    assert running._dialog is None
    assert running.window.isVisible()


def test_a_scenario_of_one_s_own_is_in_the_library(qapp: QApplication) -> None:
    folder = places.scenario_folder()
    folder.mkdir(parents=True)
    source = (ROOT / "scenarios" / "warm-up.yaml").read_text(encoding="utf-8")
    (folder / "mine.yaml").write_text(source.replace("id: warm-up", "id: mine"), encoding="utf-8")
    running = Application(qapp)
    assert "mine" in [card.id for card in running.window.home.grid.cards]
    running.stop()


ENDS = """
import os, signal
from PySide6.QtWidgets import QApplication
from simulator.desktop import app

plain = app.Application.start

def start(running):
    running.desk.history_opened.connect(lambda: {act})
    plain(running)

app.Application.start = start
raise SystemExit(app.run([]))
"""


@pytest.mark.parametrize(
    "act",
    [
        "os.kill(os.getpid(), signal.SIGINT)",
        "os.kill(os.getpid(), signal.SIGTERM)",
        "running.window.close()",
        "QApplication.quit()",
    ],
    ids=["ctrl-c", "terminated", "closed", "quit"],
)
def test_the_program_ends_cleanly_however_it_is_asked_to(act: str, home: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-W", "error", "-c", ENDS.format(act=act)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    complaints = [line for line in ended.stderr.splitlines() if "This plugin does not support" not in line]
    assert (ended.returncode, complaints) == (0, [])
    assert Preferences.open(home / "preferences.json").geometry


def test_the_first_window_needs_neither_the_store_s_library_nor_the_table() -> None:
    seen = "import sys; import simulator.desktop.app; print([m for m in {names} if m in sys.modules])"
    names = [
        "sqlalchemy",
        "alembic",
        "numpy",
        "transitions",
        "pydantic",
        "yaml",
        "simulator.desktop.practice.table",
    ]
    done = subprocess.run(
        [sys.executable, "-c", seen.format(names=names)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
