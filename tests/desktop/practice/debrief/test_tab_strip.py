import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.desktop.practice.debrief.tab_strip import TabStrip
from simulator.desktop.theme import Theme
from tests.desktop.acting import click, press

NAMES = ("Decisions", "Claims vs facts", "Terms", "Satisfaction", "Transcript")


@pytest.fixture
def strip(theme: Theme, qtbot: QtBot) -> TabStrip:
    """Five tabs in a row that has room for about three."""
    made = TabStrip(theme)
    qtbot.addWidget(made)
    made.set_tabs(NAMES, (5, 4, None, None, None), "More")
    made.resize(360, 40)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    QApplication.processEvents()
    return made


def _shown(strip: TabStrip) -> list[str]:
    bar = strip.bar
    return [bar.tabText(place) for place in range(bar.count()) if bar.isTabVisible(place)]


def test_what_does_not_fit_is_in_the_menu(strip: TabStrip) -> None:
    assert _shown(strip) == ["Decisions", "Claims vs facts"]
    assert strip.more.isVisible()
    click(strip.more)
    assert [action.text() for action in strip.menu.actions()] == ["Terms", "Satisfaction", "Transcript"]
    strip.menu.close()


def test_where_all_fit_there_is_no_menu(strip: TabStrip) -> None:
    strip.resize(900, 40)

    assert _shown(strip) == list(NAMES)
    assert not strip.more.isVisible()


def test_a_tab_of_the_menu_comes_into_the_row(strip: TabStrip, qtbot: QtBot) -> None:
    click(strip.more)
    with qtbot.waitSignal(strip.chosen) as heard:
        strip.menu.actions()[2].trigger()
    strip.menu.close()

    assert heard.args == [4]
    assert strip.current == 4
    assert "Transcript" in _shown(strip)
    assert strip.bar.width() + strip.more.width() <= strip.width() + 8


def test_arrows_go_over_the_folded_tabs_too_round_and_round(strip: TabStrip) -> None:
    strip.bar.setFocus()
    went = []
    for _ in range(5):
        press(Qt.Key.Key_Right)
        went.append(strip.current)
    press(Qt.Key.Key_Left)

    assert went == [1, 2, 3, 4, 0]
    assert strip.current == 4


def test_a_click_chooses_a_tab(strip: TabStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.chosen) as heard:
        click(strip.bar, strip.bar.tabRect(1).center())

    assert heard.args == [1]


def test_a_count_is_read_out_with_the_name(strip: TabStrip) -> None:
    assert strip.bar.accessibleTabName(0) == "Decisions, 5"
    assert strip.bar.accessibleTabName(2) == "Terms"
