import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import RadioTile, Segmented, Switch
from tests.desktop.acting import click, press

OPTIONS = [(None, "Off"), (1.0, "Normal"), (2.0, "×2")]


@pytest.fixture
def row(theme: Theme, qtbot: QtBot) -> Segmented:
    row = Segmented(theme, OPTIONS)
    row.choose(1.0)
    qtbot.addWidget(row)
    with qtbot.waitExposed(row):
        row.show()
    row.activateWindow()
    return row


def test_an_arrow_moves_to_the_next_segment_and_chooses_it(row: Segmented, qtbot: QtBot) -> None:
    row.segments[1].setFocus()
    with qtbot.waitSignal(row.chosen) as told:
        press(Qt.Key.Key_Right, row.segments[1])
    assert told.args == [2.0]
    assert row.value == 2.0


def test_a_click_on_the_edge_of_a_segment_chooses_it_even_for_nothing(row: Segmented, qtbot: QtBot) -> None:
    segment = row.segments[0]
    with qtbot.waitSignal(row.chosen) as told:
        click(segment, segment.rect().bottomRight())
    assert told.args == [None]


def _tab_stops(row: Segmented) -> list[bool]:
    return [bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) for part in row.segments]


def test_tab_stops_at_the_segment_that_is_on(row: Segmented) -> None:
    assert _tab_stops(row) == [False, True, False]
    row.choose(2.0)
    assert _tab_stops(row) == [False, False, True]


def test_choosing_from_the_program_says_nothing(row: Segmented, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(row.chosen):
        row.choose(2.0)


def test_new_words_for_the_same_values_keep_what_is_chosen(row: Segmented) -> None:
    row.set_options([(None, "Нет"), (1.0, "Обычное"), (2.0, "×2")])
    assert [part.text() for part in row.segments] == ["Нет", "Обычное", "×2"]
    assert row.value == 1.0


def test_other_values_keep_what_is_chosen_if_it_is_still_there(row: Segmented) -> None:
    row.set_options([(1.0, "Normal"), (4.0, "×4")])
    assert row.value == 1.0
    row.set_options([(4.0, "×4")])
    assert row.value is None


def test_a_segment_is_a_radio_button_to_assistive_tools(row: Segmented) -> None:
    face = QAccessible.queryAccessibleInterface(row.segments[1])
    assert face.role() == QAccessible.Role.RadioButton
    assert face.state().checked == 1


def test_a_tile_grows_with_its_note_instead_of_cutting_it_off(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    tile = RadioTile(theme, "Practice", "Short.")
    column.addWidget(tile)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(240, 400)
    with qtbot.waitExposed(page):
        page.show()
    before = tile.height()
    tile.set_words("Practice", "Both scores are shown, and every move can be taken back as often as asked.")
    column.activate()
    assert tile.height() > before + 20
    assert tile.height() == tile.heightForWidth(tile.width())


def test_a_switch_turns_with_space_and_with_a_click_on_its_words(theme: Theme, qtbot: QtBot) -> None:
    switch = Switch(theme, "Reduce motion")
    qtbot.addWidget(switch)
    with qtbot.waitExposed(switch):
        switch.show()
    press(Qt.Key.Key_Space, switch)
    assert switch.isChecked()
    click(switch, switch.rect().topLeft())
    assert not switch.isChecked()
    assert QAccessible.queryAccessibleInterface(switch).role() == QAccessible.Role.CheckBox
