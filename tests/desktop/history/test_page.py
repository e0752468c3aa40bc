import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.history import HistoryPage
from simulator.desktop.history.columns import COLUMNS
from simulator.desktop.history.model import LINE_ROLE
from simulator.history import HistoryFault
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.playing import play


def show(desk: Desk, qtbot: QtBot) -> HistoryPage:
    page = HistoryPage(desk)
    qtbot.addWidget(page)
    page.resize(1290, 768)
    page.refresh()
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    settle(page, qtbot)
    return page


def settle(page: HistoryPage, qtbot: QtBot) -> None:
    """Wait until everything that was asked of the history is there."""
    qtbot.waitUntil(lambda: page.settled, timeout=20_000)


def _cell(page: HistoryPage, row: int, column: str) -> QModelIndex:
    return page.table.attempts.index(row, COLUMNS.index(column))


def _column(page: HistoryPage, column: str) -> list[str]:
    return [str(_cell(page, row, column).data()) for row in range(page.table.attempts.rowCount())]


def _ids(page: HistoryPage) -> list[str]:
    return [
        page.table.attempts.index(row, 0).data(LINE_ROLE).id for row in range(page.table.attempts.rowCount())
    ]


def test_before_there_are_attempts_the_page_says_what_will_be_here(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    assert page.empty.isVisible()
    assert not page.table.isVisible()
    assert page.empty.action.hasFocus()
    with qtbot.waitSignal(page.practice_wanted):
        press(Qt.Key.Key_Return)


def test_attempts_stand_with_their_scores_the_newest_first(desk: Desk, qtbot: QtBot) -> None:
    first, second, third = play(desk), play(desk, mode="exam", pick=1), play(desk, 1)
    page = show(desk, qtbot)
    assert _ids(page) == [third.id, second.id, first.id]
    assert _column(page, "scenario") == ["Forty kilos a month"] * 3
    assert _column(page, "mode") == ["Practice", "Exam", "Practice"]
    assert _column(page, "result")[0] == "Paused"
    assert _column(page, "client")[1:] == [str(second.row.client), str(first.row.client)]
    assert _column(page, "company")[0] == ""
    assert _column(page, "decisions")[0] == "1"


def test_enter_and_a_double_click_open_an_attempt(desk: Desk, qtbot: QtBot) -> None:
    first, second = play(desk, 1), play(desk)
    page = show(desk, qtbot)
    assert page.table.hasFocus()
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(page.opened) as told:
        press(Qt.Key.Key_Return)
    assert told.args == [first.id]
    place = page.table.visualRect(_cell(page, 0, "scenario")).center()
    click(page.table.viewport(), place)
    with qtbot.waitSignal(page.opened) as told:
        QTest.mouseDClick(
            page.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
    assert told.args == [second.id]


def test_a_head_sorts_by_its_column_numbers_as_numbers(desk: Desk, qtbot: QtBot) -> None:
    for pick in (0, 1, 2):
        play(desk, pick=pick)
    play(desk, 1)
    page = show(desk, qtbot)
    head = page.table.horizontalHeader()
    place = COLUMNS.index("client")
    click(head.viewport(), QPoint(head.sectionPosition(place) + 20, head.height() // 2))
    settle(page, qtbot)
    scores = [int(words) for words in _column(page, "client") if words]
    assert scores == sorted(scores, reverse=True)
    assert head.sortIndicatorSection() == place
    assert _column(page, "client")[-1] == ""


def test_an_abandoned_attempt_is_marked_as_such(desk: Desk, qtbot: QtBot) -> None:
    play(desk, 1).abandon()
    assert _column(show(desk, qtbot), "result") == ["Abandoned"]


def test_words_change_with_the_language_and_the_selected_row_stays(desk: Desk, qtbot: QtBot) -> None:
    play(desk, 1)
    play(desk)
    page = show(desk, qtbot)
    press(Qt.Key.Key_Down)
    here = page.table.currentIndex().data(LINE_ROLE).id
    desk.language.choose("ru")
    assert _column(page, "mode") == ["Практика", "Практика"]
    assert _column(page, "result")[1] == "На паузе"
    assert page.table.currentIndex().data(LINE_ROLE).id == here
    settle(page, qtbot)


def test_escape_leads_back_to_the_scenarios(desk: Desk, qtbot: QtBot) -> None:
    play(desk, 1)
    page = show(desk, qtbot)
    with qtbot.waitSignal(page.practice_wanted):
        press(Qt.Key.Key_Escape)


def test_a_history_that_cannot_be_read_is_told_and_may_be_tried_again(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(desk, 1)
    page = show(desk, qtbot)

    def broken(*_of: object) -> None:
        raise HistoryFault("damaged", file="history.sqlite")

    monkeypatch.setattr(desk.history, "page", broken)
    page.refresh()
    assert page.fault.isVisible()
    assert not page.empty.isVisible()
    monkeypatch.undo()
    page.fault.action.click()
    assert not page.fault.isVisible()
    assert page.table.isVisible()
    settle(page, qtbot)


def test_before_the_history_is_open_the_page_is_empty_and_fills_when_it_is(
    make_desk: MakeDesk, desk: Desk, qtbot: QtBot
) -> None:
    play(desk, 1)
    late = make_desk(history=False)
    page = show(late, qtbot)
    assert page.table.attempts.rowCount() == 0
    late.put_history(desk.history)
    assert page.table.attempts.rowCount() == 1
    settle(page, qtbot)


def test_the_model_keeps_qt_s_rules(desk: Desk, qtbot: QtBot) -> None:
    play(desk, 1)
    play(desk)
    page = show(desk, qtbot)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(page.table.attempts, mode)
    play(desk)
    page.refresh()
    settle(page, qtbot)
    page.table.attempts.take_away(frozenset(_ids(page)[:2]))
    page.refresh()
    settle(page, qtbot)
    assert tester.model() is page.table.attempts


def test_sorting_keeps_the_selected_attempt(desk: Desk, qtbot: QtBot) -> None:
    for pick in (0, 1, 2):
        play(desk, pick=pick)
    page = show(desk, qtbot)
    press(Qt.Key.Key_Down)
    here = page.table.currentIndex().data(LINE_ROLE).id
    page.columns.order_wanted.emit("company", True)
    settle(page, qtbot)
    scores = [int(words) for words in _column(page, "company")]
    assert scores == sorted(scores)
    assert [line.id for line in page.table.selected] == [here]
    assert page.table.currentIndex().data(LINE_ROLE).id == here


def test_scores_are_read_out_with_their_side(desk: Desk, qtbot: QtBot) -> None:
    session = play(desk)
    page = show(desk, qtbot)
    said = _cell(page, 0, "client").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"Client {session.row.client}"
    assert QAccessible.queryAccessibleInterface(page.table).role() == QAccessible.Role.Table
