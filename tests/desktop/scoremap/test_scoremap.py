"""The map as a person uses it: keyboard, mouse, the table in its place."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.scoremap import ScoreMap
from simulator.desktop.scoremap.view import Spot
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from tests.desktop.acting import click, press
from tests.desktop.looking import clipped, latin_words
from tests.desktop.scoremap.material import ENDINGS, view


@pytest.fixture
def board(theme: Theme, qtbot: QtBot) -> ScoreMap:
    shown = ScoreMap(theme)
    qtbot.addWidget(shown)
    shown.resize(578, 660)
    shown.show_map(view())
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    return shown


def _place(board: ScoreMap, client: int, company: int) -> QPoint:
    layout = board.plot.layout_now
    assert layout is not None
    return layout.frame.place(client, company).toPoint()


def _picked(board: ScoreMap) -> list[Spot]:
    found: list[Spot] = []
    board.picked.connect(found.append)
    return found


def _enter(board: ScoreMap) -> None:
    board.plot.setFocus(Qt.FocusReason.TabFocusReason)


def test_the_whole_map_is_read_out_with_what_was_left(board: ScoreMap) -> None:
    name = board.plot.accessibleName()
    assert name.startswith("Score map. You: client 71, company 48.")
    assert "22 company points more were reachable at this client score." in name
    assert name.endswith("Ctrl+T shows a table.")


def test_the_whole_map_is_read_out_in_russian(board: ScoreMap) -> None:
    language = Language("ru")
    board.show_map(view())
    name = board.plot.accessibleName()
    language.close()
    assert "При этой оценке клиента можно было взять ещё 22 балла для компании." in name


def test_the_keyboard_begins_at_your_own_point(board: ScoreMap) -> None:
    _enter(board)
    assert board.plot.here is board.view.you  # type: ignore[union-attr]
    assert board.plot.accessibleDescription() == "You: client 71, company 48. Bought smile. You bent."


def test_tab_goes_through_the_kinds_of_points_and_then_out_of_the_map(board: ScoreMap) -> None:
    _enter(board)
    kinds = []
    while QApplication.focusWidget() is board.plot:
        assert board.plot.here is not None
        kinds.append(board.plot.here.kind)
        press(Qt.Key.Key_Tab)
    assert kinds == ["you", "path", "attempt", "frontier", "ending"]
    assert QApplication.focusWidget() is board.legend.entries["endings"]
    press(Qt.Key.Key_Backtab, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert board.plot.here is not None
    assert board.plot.here.kind == "ending"


def test_arrows_move_and_enter_picks(board: ScoreMap) -> None:
    picked = _picked(board)
    _enter(board)
    press(Qt.Key.Key_Up)
    here = board.plot.here
    assert here is not None
    assert here.company > 48
    assert f"client {here.client}, company {here.company}" in board.plot.accessibleDescription()
    press(Qt.Key.Key_Return)
    assert picked == [here]


def test_a_point_of_the_path_picks_its_decision(board: ScoreMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.decision_picked) as told:
        click(board.plot, _place(board, 66, 53))
    assert told.args == [4]
    with qtbot.waitSignal(board.decision_picked) as told:
        click(board.plot, _place(board, 71, 48))
    assert told.args == [5]


def test_a_click_on_an_ending_picks_it_and_a_click_beside_it_picks_nothing(board: ScoreMap) -> None:
    picked = _picked(board)
    client, company = ENDINGS[2]
    click(board.plot, _place(board, client, company))
    click(board.plot, _place(board, 5, 5))
    assert [spot.key for spot in picked] == [(client, company)]


def test_the_mouse_shows_what_lies_under_it(board: ScoreMap) -> None:
    QTest.mouseMove(board.plot, _place(board, 44, 38))
    assert board.plot.under is not None
    assert board.plot.under.key == "one"
    before = board.plot.grab().toImage()
    QTest.mouseMove(board.plot, _place(board, 3, 3))
    assert board.plot.under is None
    assert board.plot.grab().toImage() != before


def test_a_decision_picked_elsewhere_stands_out(board: ScoreMap) -> None:
    before = board.plot.grab().toImage()
    board.select_decision(4)
    assert board.plot.decision == 4
    assert board.plot.grab().toImage() != before
    board.select_decision(None)
    assert board.plot.grab().toImage() == before


def test_the_legend_hides_a_layer_and_shows_it_again(board: ScoreMap) -> None:
    entry = board.legend.entries["endings"]
    entry.setFocus()
    before = board.plot.grab().toImage()
    press(Qt.Key.Key_Return)
    assert not entry.isChecked()
    assert board.plot.grab().toImage() != before
    press(Qt.Key.Key_Space)
    assert entry.isChecked()
    assert board.plot.grab().toImage() == before


def test_the_search_for_the_frontier_tells_its_steps_while_it_is_under_way(board: ScoreMap) -> None:
    board.show_map(view(frontier=(), endings=(), rewards=None, state="thinking"))
    first = board.plot.grab().toImage()
    board.show_step(1)
    assert board.plot.grab().toImage() != first
    board.show_map(view())
    board.show_step(2)
    assert board.view == view()


def test_what_cannot_be_hidden_is_no_button(board: ScoreMap) -> None:
    frontier = board.legend.entries["frontier"]
    click(frontier)
    assert not frontier.isCheckable()
    assert frontier.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_legend_explains_only_what_is_there(board: ScoreMap) -> None:
    board.show_map(view(frontier=(), endings=(), rewards=None, attempts=(), state="thinking"))
    there = [name for name, entry in board.legend.entries.items() if not entry.isHidden()]
    assert there == ["path", "says"]


def _control(widget: QWidget, key: int) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.ControlModifier))


@pytest.mark.parametrize("key", [int(Qt.Key.Key_T), ord("Е")], ids=["latin", "russian"])
def test_ctrl_t_puts_the_table_in_the_map_s_place_and_back(board: ScoreMap, key: int) -> None:
    _enter(board)
    _control(board.plot, key)
    assert board.as_table
    assert QApplication.focusWidget() is board.table
    _control(board.table, key)
    assert not board.as_table
    assert QApplication.focusWidget() is board.plot


def test_the_table_says_what_the_map_shows(board: ScoreMap) -> None:
    model = board.table.endings
    rows = [[model.index(row, column).data() for column in range(5)] for row in range(model.rowCount())]
    assert rows[0] == ["Bought smile", "71", "48", "", "You"]
    assert rows[1] == ["Nobody’s deal", "44", "38", "", "Attempt 1"]
    assert rows[3] == ["Deal", "98", "13", "yes", ""]
    assert len(rows) == 3 + 9 + len(ENDINGS)
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert heads == ["Ending", "Client", "Company", "Efficient", "Yours"]


def test_the_table_picks_too(board: ScoreMap) -> None:
    picked = _picked(board)
    board.swap()
    board.table.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert [spot.key for spot in picked] == ["one"]


def test_another_language_keeps_the_place(board: ScoreMap) -> None:
    _enter(board)
    press(Qt.Key.Key_Tab)
    language = Language("ru")
    board.show_map(view())
    here = board.plot.here
    assert latin_words(board.legend) == []
    language.close()
    assert here is not None
    assert (here.kind, here.number) == ("path", 0)


@pytest.mark.parametrize("scale", [90, 130, 150])
@pytest.mark.parametrize("code", ["en", "ru"])
def test_no_word_of_legend_and_table_is_cut_off(board: ScoreMap, theme: Theme, code: str, scale: int) -> None:
    language = Language("ru" if code == "ru" else "en")
    theme.choose(scale=scale)
    board.show_map(view())
    QApplication.processEvents()
    assert clipped(board) == []
    bottom = max(entry.geometry().bottom() for entry in board.legend.entries.values())
    assert bottom <= board.legend.height()
    board.swap()
    head = board.table.horizontalHeader()
    assert all(board.table.columnWidth(column) >= head.sectionSizeHint(column) for column in range(5))
    language.close()


def test_the_path_draws_itself_once_and_is_there_at_once_with_less_motion(
    theme: Theme, board: ScoreMap, qtbot: QtBot
) -> None:
    whole = board.plot.grab().toImage()
    theme.choose(reduced_motion=False)
    board.show_map(view(path=view().path[:3]))
    board.show_map(view())
    assert board.plot.grab().toImage() != whole
    qtbot.waitUntil(lambda: board.plot.grab().toImage() == whole)
    theme.choose(reduced_motion=True)
    board.show_map(view(path=view().path[:3]))
    board.show_map(view())
    assert board.plot.grab().toImage() == whole
