"""A second start on the same data folder, with real processes."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from simulator.desktop.one_window import CALL, LOCK, OneWindow
from simulator.desktop.preferences import Preferences

ROOT = Path(__file__).resolve().parents[3]

STAYS = """
from simulator.desktop import app

plain, come = app.Application.start, app.Application.come_forward

def start(running):
    plain(running)
    running.desk.history_opened.connect(lambda: print("open", flush=True))

def come_forward(running):
    come(running)
    window = running.window
    print("in front" if window.isActiveWindow() and not window.isMinimized() else "hidden", flush=True)

app.Application.start, app.Application.come_forward = start, come_forward
raise SystemExit(app.run([]))
"""
HANGS = """
import time
from pathlib import Path
from simulator.desktop.one_window import OneWindow

only = OneWindow(Path({folder!r}))
assert only.claim()
print("open", flush=True)
time.sleep(60)
"""
AGAIN = "from simulator.desktop import app; raise SystemExit(app.run([]))"


class Started:
    """Processes of one data folder."""

    def __init__(self, home: Path) -> None:
        self._environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "MIXED_SIGNALS_HOME": str(home),
        }
        self.processes: list[subprocess.Popen[str]] = []

    def __call__(self, script: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.processes.append(process)
        return process


@pytest.fixture
def home(tmp_path: Path) -> Path:
    Preferences.open(tmp_path / "home" / "preferences.json").keep(language="en")
    return tmp_path / "home"


@pytest.fixture
def start(home: Path) -> Iterator[Started]:
    started = Started(home)
    yield started
    for process in started.processes:
        with suppress(ProcessLookupError):
            process.kill()
        process.communicate(timeout=30)


def line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    assert process.stderr is not None
    told = process.stdout.readline().strip()
    # A process that says nothing has ended, and tells why elsewhere.
    return told or process.stderr.read()


SENTENCES = {
    "en": "Mixed Signals is already open; its window has been brought to the front.",
    "ru": "Mixed Signals уже открыта; её окно вынесено на передний план.",
}


def test_a_second_start_brings_the_first_window_to_the_front_and_ends_with_a_sentence(
    start: Started, home: Path
) -> None:
    first = start(STAYS)
    assert line(first) == "open"
    for language, sentence in SENTENCES.items():
        Preferences.open(home / "preferences.json").keep(language=language)
        second = start(AGAIN)
        told, complaints = second.communicate(timeout=60)
        assert (second.returncode, told.strip(), complaints) == (0, sentence, "")
        assert line(first) == "in front"
    first.send_signal(signal.SIGTERM)
    assert first.wait(timeout=60) == 0
    assert not (home / LOCK).exists()
    assert not (home / CALL).exists()


def test_after_a_crash_the_program_opens_as_ever(start: Started, home: Path) -> None:
    first = start(STAYS)
    assert line(first) == "open"
    first.kill()
    first.wait(timeout=60)
    assert (home / LOCK).exists()
    assert line(start(STAYS)) == "open"


def test_a_window_that_does_not_answer_keeps_nobody_from_working(start: Started, home: Path) -> None:
    assert line(start(HANGS.format(folder=str(home)))) == "open"
    waited: list[float] = []
    other = OneWindow(home)
    assert not other.claim()
    assert not other.call(waited.append)
    assert 3 <= sum(waited) <= 10
    assert line(start(STAYS)) == "open"


def test_a_second_start_hands_its_file_to_the_first(tmp_path: Path, qapp: QApplication) -> None:
    first, second = OneWindow(tmp_path), OneWindow(tmp_path)
    assert first.claim()
    wanted: list[str] = []
    first.file_wanted.connect(wanted.append)
    assert second.call(lambda _: qapp.processEvents(), file="/post/Сделка 1.zip")
    assert wanted == ["/post/Сделка 1.zip"]
    assert second.call(lambda _: qapp.processEvents())
    assert len(wanted) == 1
    first.release()


def test_windows_on_two_folders_know_nothing_of_each_other(tmp_path: Path, start: Started) -> None:
    assert line(start(STAYS)) == "open"
    other = OneWindow(tmp_path / "other")
    assert other.claim()
    other.release()


def test_a_folder_that_cannot_be_made_keeps_nobody_from_opening(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    only = OneWindow(tmp_path / "file" / "data")
    assert only.claim()
    only.release()


def test_the_lock_of_another_computer_on_a_shared_folder_keeps_nobody_from_opening(tmp_path: Path) -> None:
    only = OneWindow(tmp_path)
    assert only.claim()
    words = (tmp_path / LOCK).read_text(encoding="utf-8").splitlines()
    only.release()
    words[2:] = ["reception-pc", "0" * 32, "00000000-0000-0000-0000-000000000000"]
    (tmp_path / LOCK).write_text("\n".join(words) + "\n", encoding="utf-8")
    assert OneWindow(tmp_path).claim()
