"""Before a day and since, in words that do not claim more than there is."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.history.review.amounts import Amounts
from simulator.desktop.history.review.change_rows import verdict_of
from simulator.desktop.text import Language
from simulator.history.review import Change, Measure
from simulator.scenario.library import Library
from tests.desktop.acting import click, press
from tests.desktop.history.review.deals import hand_over, play_deals, settle, show
from tests.desktop.history.review.test_page import column


def change(measure: Measure, low: float | None, high: float | None, deals: int = 20) -> Change:
    difference = None if low is None or high is None else (low + high) / 2
    return Change(measure, 20, 50, deals, 60, difference, low, high)


@pytest.mark.parametrize(
    ("told", "words", "token"),
    [
        (change("client", 2, 9), "Clearly up", "good"),
        (change("company", -9, -2), "Clearly down", "bad"),
        (change("regret", -9, -2), "Clearly less is lost", "good"),
        (change("pressure", 1, 4), "Clearly more lost under pressure", "bad"),
        (change("forecast", -3, 9), "Cannot tell yet: it may as well be nothing", "text2"),
        (change("client", None, None, deals=3), "Not enough deals yet (3 of 5)", "text2"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_only_what_is_clear_is_called_so(told: Change, words: str, token: str) -> None:
    assert verdict_of(told, Amounts(Language("en"))) == (words, token)


def test_the_day_in_the_middle_parts_the_deals_until_another_is_set(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    pane = page.parts.changes
    page.parts.show_pane(pane)
    assert pane.field.date() == QDate(2026, 3, 5)
    assert not pane.to_middle.isEnabled()
    assert column(pane.sheet, "measure") == ["Client", "Company", "Loss", "Forecast", "Pressure"]
    assert column(pane.sheet, "before")[2] == "1 % (6)"
    assert column(pane.sheet, "since")[2] == "5 % (6)"
    assert column(pane.sheet, "verdict")[2] == "Clearly more is lost"
    pane.field.setFocus()
    press(Qt.Key.Key_Down)
    settle(page, qtbot)
    assert column(pane.sheet, "before")[0].endswith("(4)")
    assert column(pane.sheet, "verdict")[0] == "Not enough deals yet (4 of 5)"
    click(pane.to_middle)
    settle(page, qtbot)
    assert pane.field.date() == QDate(2026, 3, 5)


def test_deals_of_one_day_have_no_middle(
    bare: Desk, shipped_library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    play_deals(shipped_library, tmp_path / "few.sqlite", [("Ada", 0, 0), ("Ben", 1, 0)])
    hand_over(bare, tmp_path / "few.sqlite", tmp_path)
    page = show(bare, qtbot)
    pane = page.parts.changes
    page.parts.show_pane(pane)
    assert pane.none.isVisible()
    assert "better" not in page.parts.summary.sentence.text()
    pane.day_changed.emit(date(2026, 3, 1))
    settle(page, qtbot)
    assert column(pane.sheet, "before")[0] == "none"
