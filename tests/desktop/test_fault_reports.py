import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.fault_dialog import FaultDialog
from simulator.desktop.fault_reports import FaultReports


@pytest.fixture
def reports(tmp_path: Path) -> Iterator[FaultReports]:
    reports = FaultReports(tmp_path / "logs")
    reports.install()
    yield reports
    reports.remove()


def _fail(words: str) -> None:
    try:
        raise ZeroDivisionError(words)
    except ZeroDivisionError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)


def test_an_error_is_told_and_written_down_with_where_it_happened(
    reports: FaultReports, tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    with qtbot.waitSignal(reports.reported) as told:
        _fail("a bug")
    (report,) = told.args
    assert "ZeroDivisionError: a bug" in report
    assert "test_fault_reports.py" in report
    assert "Python 3." in report
    assert "ZeroDivisionError: a bug" in (tmp_path / "logs" / "errors.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError: a bug" in capsys.readouterr().err


def test_the_same_error_again_is_not_told_again(reports: FaultReports, qtbot: QtBot) -> None:
    def twice() -> None:
        for _ in range(2):
            _fail("a bug in painting")

    with qtbot.waitSignal(reports.reported):
        twice()
    assert len(reports.reports) == 1


def test_an_endless_row_of_errors_is_cut_short(reports: FaultReports) -> None:
    for number in range(100):
        _fail(f"a bug, number {number}")
    assert len(reports.reports) == 20


def test_an_error_on_another_thread_arrives_on_the_thread_of_the_windows(
    reports: FaultReports, qtbot: QtBot
) -> None:
    heard: list[threading.Thread] = []
    reports.reported.connect(lambda _report: heard.append(threading.current_thread()))

    def work() -> None:
        raise OSError("a bug in the background")

    with qtbot.waitSignal(reports.reported):
        worker = threading.Thread(target=work)
        worker.start()
        worker.join()
    assert heard == [threading.main_thread()]


def test_an_interruption_from_the_keyboard_is_no_error(reports: FaultReports) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert reports.reports == ()


def test_a_log_that_cannot_be_written_hides_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    reports = FaultReports(tmp_path / "file" / "logs")
    with qtbot.waitSignal(reports.reported):
        reports.catch(ValueError, ValueError("a bug"), None)


def test_removing_gives_the_hooks_back(tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook
    reports = FaultReports(tmp_path)
    reports.install()
    assert sys.excepthook is not before[0]
    reports.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_the_dialog_says_what_is_safe_and_shows_code_only_when_asked(any_desk: Desk, qtbot: QtBot) -> None:
    dialog = FaultDialog(any_desk, "Traceback: a bug")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    assert not dialog.text.isVisible()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback: a bug"
    dialog.details.click()
    assert dialog.text.isVisible()
    dialog.add("Traceback: another")
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback: a bug\nTraceback: another"
    with qtbot.waitSignal(dialog.finished):
        dialog.go_on.click()
